// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Importing
import Planning
import Programme
import ScenarioFiles
import Sensitivity
import Simulation
import Study
import TestSupport
import Testing
import Words

/// Each folder of Tests/Errors is `tiny` with something broken: `edits` says what is done, and
/// `expected` which problems come out, in their order: id and place, then the German and the
/// English message.
///
/// With `MITTELFLUSS_RECORD` in the environment the files `expected` are written anew, to be read.
@Suite("The gallery of errors")
struct GalleryTests {
    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: Example.folder)) ?? [])
        .sorted()

    @Test("what is wrong, where, and what to do", arguments: names)
    func example(name: String) throws {
        let example = Example(name: name)
        let found = try example.problems().lines
        if ProcessInfo.processInfo.environment["MITTELFLUSS_RECORD"] != nil {
            try example.record(found)
        }
        #expect(found == (try example.lines("expected")))
    }

    @Test("the folder's name is the id of its first error, or begins with it", arguments: names)
    func folder(name: String) throws {
        guard !name.hasPrefix("several") else { return }
        let first = try Example(name: name).problems().ids.first ?? ""
        #expect(name.hasPrefix(first))
    }

    @Test("every kind of problem has an example")
    func complete() throws {
        let kinds = try Self.cases(in: "Problems", "Fault")
        let warnings = try Self.cases(in: "Warnings", "Oddity")
        #expect(kinds.count > 60)
        #expect(warnings.count > 20)
        var shown: Set<String> = []
        for name in Self.names {
            let found = try Example(name: name).problems()
            shown.formUnion(found.warnings.map(Self.name) + found.kinds.map(Self.name))
        }
        #expect(Set(kinds + warnings + ["atPoint"]).subtracting(shown).sorted() == [])
    }

    /// The names of the cases of all families in a folder of Programme.
    private static func cases(in folder: String, _ ending: String) throws -> [String] {
        let path = "\(repository)/Sources/Programme/\(folder)"
        return try FileManager.default.contentsOfDirectory(atPath: path)
            .filter { $0.hasSuffix("\(ending).swift") }
            .flatMap { file in
                try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
                    .matches(of: #/\n        case (\w+)/#).map { String($0.output.1) }
            }
    }

    /// The name of a kind's case within its family; a problem at a point belongs to none.
    private static func name(of kind: Any) -> String {
        guard let family = Mirror(reflecting: kind).children.first else { return "\(kind)" }
        guard family.label != "atPoint" else { return "atPoint" }
        return String("\(family.value)".prefix { $0 != "(" })
    }

    @Test("scenarios/ERRORS.md shows the gallery; `make errors` makes it anew")
    func page() throws {
        let page = try ErrorsPage(of: Self.names).text
        if ProcessInfo.processInfo.environment["MITTELFLUSS_RECORD"] != nil {
            try Data(page.utf8).write(to: URL(filePath: ErrorsPage.path))
        }
        #expect(try String(contentsOfFile: ErrorsPage.path, encoding: .utf8) == page)
    }
}

/// One folder of the gallery.
struct Example {
    static let folder = repository + "/Tests/Errors"
    let name: String

    /// What was found, with paths as a user in the scenario's folder would see them.
    struct Found {
        var kinds: [Problem.Kind] = []
        var ids: [String] = []
        var lines: [String] = []
        var warnings: [Warning.Kind] = []
    }

    func lines(_ file: String) throws -> [String] {
        try String(contentsOfFile: "\(Self.folder)/\(name)/\(file)", encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    func record(_ lines: [String]) throws {
        let path = "\(Self.folder)/\(name)/expected"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
    }

    /// Breaks a copy of `tiny`, reads and plans it.
    func problems() throws -> Found {
        let workshop = try Workshop()
        let broken = try Breakage(try lines("edits"), in: workshop)
        var found = Found()
        do {
            if let rows = try broken.importList() {
                if !rows.isEmpty { throw Problems(rows) }
                return found
            }
            let book = try broken.family()
            let programme =
                try book?.base
                ?? workshop.read(
                    broken.scenario, variants: broken.variants, settings: broken.settings)
            let plan = try makePlan(for: programme)
            if broken.isVaried { try checkRanges(of: broken, in: workshop) }
            let compiled = CompiledProgramme(programme, plan, seed: 0)
            let warnings =
                (book?.warnings ?? []) + plan.warnings + compiled.networkWarnings
                + (try broken.closeBooks(of: programme, plan, compiled))
            found.warnings = warnings.map(\.kind)
            found.ids = found.warnings.map(\.id)
            found.lines = warnings.flatMap { warning in
                Self.lines("\(warning.kind.id) \(Self.place(warning.origin)) warning") {
                    warning.sentence[$0]
                }
            }
        } catch let error as Problems {
            let problems = error.withThoseOfPlan.problems
            found.kinds = problems.map(\.kind)
            found.ids = found.kinds.map(\.id)
            found.lines = problems.flatMap { problem in
                Self.lines("\(problem.id) \(Self.place(problem.origin))") {
                    problem.sentence[$0]
                }
            }
        } catch let failure as FileFailure {
            found.ids = [failure.id]
            found.lines = Self.lines(failure.id) { failure.sentence[$0] }
        }
        found.lines = found.lines.map {
            $0.replacing(workshop.root + "/tiny/", with: "").replacing(
                workshop.root + "/", with: "")
        }
        return found
    }

    /// What `expected` says of one finding: a head, then the message in each language.
    private static func lines(_ head: String, _ message: (Language) -> String) -> [String] {
        [head] + Language.allCases.map { "\($0): \(message($0))" }
    }

    private static func place(_ origin: Origin) -> String {
        origin.isCell ? "\(origin)" : "\(origin.file) \(origin.line):\(origin.column)"
    }
}

/// What `sensitivity` checks before it computes.
private func checkRanges(of broken: Breakage, in workshop: Workshop) throws {
    let family = try ScenarioFamily(
        ScenarioSource(path: workshop.root + "/" + broken.scenario, variants: broken.variants))
    try Experiment(family, StudyOptions(draws: 1, seed: 0)).check(Factor.factors(of: family.base))
}

/// What is done to a copy of `tiny` before it is read.
///
/// `file NAME`, then lines with `- ` for the text that stands there and `+ ` for what takes its
/// place; without `- ` they are the whole file; `\xNN` is a byte. `rows N TEXT` is as many lines
/// with `+ `, `#` their number. `delete` takes the file away, `folder` puts a folder in its place,
/// `loop` a symbolic link to itself; `size N` gives it N MiB. `scenario PATH`, `with NAME` and
/// `set PATH=VALUE` are the arguments of the command line; `actuals FOLDER` reads the books in a
/// folder of `tiny` and closes their months, `accept FILE` with proposals that are accepted.
/// `sensitivity` checks the ranges as that command does. `catalogue LIST MAPPING` imports a list of
/// `tiny`'s folder instead of all that, `budget TITLES FILES` the money of budget plans, of no
/// title with `-`. `cell`, `merge`, `hide` and `sheet` edit the workbook of `tiny`, which is read
/// instead (see `EditedBook.apply`). Names of variants begin with `variants/`.
struct Breakage {
    private(set) var scenario = "tiny"
    private(set) var variants: [String] = []
    private(set) var settings: [String] = []
    private(set) var isVaried = false
    private var books: String?
    private var catalogue: [String] = []
    private var accepted: String?
    private var plans: [String] = []
    private var bookEdits: [String] = []
    private let workshop: Workshop
    private var file = ""
    private var (old, new): ([Substring], [Substring]) = ([], [])

    init(_ lines: [String], in workshop: Workshop) throws {
        self.workshop = workshop
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 1)
            let rest = parts.count > 1 ? String(parts[1]) : ""
            switch parts[0] {
            case "rows":
                let parts = rest.split(separator: " ", maxSplits: 1)
                new += (1...(Int(parts[0]) ?? 1)).map { number in
                    parts[1].replacing("#", with: "\(number)")[...]
                }
            case "-":
                if !new.isEmpty { try apply() }
                old.append(line.dropFirst(2))
            case "+": new.append(line.dropFirst(2))
            case "file":
                try apply()
                file = rest.hasPrefix("variants/") ? rest : "tiny/" + rest
            case "delete": try workshop.remove(file)
            case "size":
                let handle = FileHandle(forWritingAtPath: workshop.root + "/" + file)
                try handle?.truncate(atOffset: (UInt64(rest) ?? 0) << 20)
            case "loop":
                try workshop.remove(file)
                try FileManager.default.createSymbolicLink(
                    atPath: workshop.root + "/" + file,
                    withDestinationPath: workshop.root + "/" + file)
            case "folder":
                try workshop.remove(file)
                try FileManager.default.createDirectory(
                    atPath: workshop.root + "/" + file, withIntermediateDirectories: false)
            case "scenario": scenario = rest
            case "with": variants.append(rest)
            case "sensitivity": isVaried = true
            case "actuals": books = rest
            case "budget": plans = rest.split(separator: " ").map(String.init)
            case "catalogue": catalogue = rest.split(separator: " ").map(String.init)
            case "accept": accepted = rest
            case "set": settings.append(rest)
            case "cell", "merge", "hide", "sheet": bookEdits.append(line)
            default: Issue.record("\(line)")
            }
        }
        try apply()
    }

    /// The scenario of the workbook that was edited; nil without one.
    func family() throws -> ScenarioFamily? {
        guard !bookEdits.isEmpty else { return nil }
        var book = try EditedBook(workshop.root + "/tiny")
        for edit in bookEdits { try book.apply(edit) }
        return try book.family()
    }

    /// What is wrong with the rows of the list or plans that are imported; nil without any.
    func importList() throws -> [Problem]? {
        let folder = "\(workshop.root)/tiny/"
        if catalogue.count == 2 {
            return try readCatalogue(folder + catalogue[0], mapping: folder + catalogue[1]).problems
        }
        guard let titles = plans.first else { return nil }
        let files = plans.dropFirst().map { file in
            file.hasPrefix("2020=") ? "2020=\(folder)\(file.dropFirst(5))" : folder + file
        }
        let request = BudgetRequest(files: files, titles: titles == "-" ? [] : [titles])
        _ = try readBudget(request)
        return []
    }

    /// Reads the books, if there are any, closes their months and says what is odd about them.
    func closeBooks(
        of programme: Programme, _ plan: FundingPlan, _ compiled: CompiledProgramme
    ) throws -> [Warning] {
        guard let books else { return [] }
        let (actuals, warnings) = try readActuals(
            in: workshop.root + "/tiny/" + books, of: programme, plan: plan)
        let moves = try accepted.map { file in
            try readAccepted(
                at: workshop.root + "/tiny/" + file, in: actuals.cutOffMonths, of: programme,
                plan: plan
            ).movements.map { MoneyMove($0) }
        }
        let closed = try CompiledProgramme(compiled, after: actuals, moving: moves ?? [])
        return warnings + closed.warnings(about: actuals)
    }

    private mutating func apply() throws {
        defer { (old, new) = ([], []) }
        guard !old.isEmpty || !new.isEmpty else { return }
        var text = new.joined(separator: "\n")
        if old.isEmpty {
            text += "\n"
        } else {
            let before = try workshop.text(of: file)
            #expect(before.contains(old.joined(separator: "\n")))
            text = before.replacing(old.joined(separator: "\n"), with: text, maxReplacements: 1)
        }
        try workshop.write(bytes: Self.bytes(text), to: file)
    }

    private static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for (number, part) in text.components(separatedBy: "\\x").enumerated() {
            guard number > 0, let byte = UInt8(part.prefix(2), radix: 16) else {
                bytes += Array(part.utf8)
                continue
            }
            bytes += [byte] + Array(part.dropFirst(2).utf8)
        }
        return bytes
    }
}
