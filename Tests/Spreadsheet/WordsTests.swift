// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
import Words
@testable import Spreadsheet
@testable import Tables

/// A label that is missing in a language fails here.
@Suite struct WordsTests {
    @Test func `every column of every table on a sheet has a heading in both languages`() {
        let shown = Set(SheetKind.allCases.compactMap(\.table) + [.targets, .limits])
        let all = ForecastTables.empty(perDraw: true) + [NamesTable.shape.empty]
        let tables = all.filter { Table.Name(rawValue: $0.name).map(shown.contains) ?? false }
        #expect(tables.count == 17)
        for table in tables {
            for column in table.columns {
                let words = ColumnWords.words(of: column.id, in: table.name)
                check(words, "\(table.name).\(column.id)")
            }
        }
    }

    @Test func `the columns of one table have different headings`() {
        for table in ForecastTables.empty(perDraw: true) where ColumnWords.isShown(table.name) {
            for language in Language.allCases {
                let headings = table.columns.map {
                    ColumnWords.heading(of: $0, in: table.name, language)
                }
                #expect(Set(headings).count == headings.count, "\(table.name): \(headings)")
            }
        }
    }

    @Test func `what stands beside the tables is said in both languages`() {
        let words =
            SheetWords.all + SummaryWords.all + MoneyBlock.Words.all
            + SheetKind.allCases.flatMap { [$0.tab, $0.title] }
        for word in words { #expect(!word.de.isEmpty && !word.en.isEmpty, "\(word)") }
        for word in SheetKind.allCases.map(\.title) + SheetWords.all {
            #expect(word.de != word.en, "\(word)")
        }
    }

    @Test(arguments: Language.allCases)
    func `tabs are names that a spreadsheet accepts`(_ language: Language) {
        let tabs = SheetKind.allCases.map { $0.tab[language] }
        #expect(Set(tabs.map { $0.lowercased() }).count == tabs.count)
        for tab in tabs {
            #expect((1...31).contains(tab.utf16.count), "\(tab)")
            #expect(!tab.contains { "[]:*?/\\'".contains($0) }, "\(tab)")
        }
    }

    private func check(_ words: Text?, _ place: String) {
        #expect(words?.de.isEmpty == false && words?.en.isEmpty == false, "\(place)")
    }
}
