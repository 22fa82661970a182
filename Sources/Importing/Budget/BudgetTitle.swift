// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A title of a budget: its chapter with the plan's number, and its own.
struct BudgetTitle: Hashable, Comparable, CustomStringConvertible {
    /// Four digits: `0602`.
    let chapter: String
    /// Five digits: `53238`.
    let number: String

    /// `0602/53238`
    var description: String { "\(chapter)/\(number)" }

    /// Whether it is revenue by its number: so are main groups 0 to 3 of the grouping plan that
    /// the federation and all Länder have.
    var isRevenue: Bool { ("0"..."3").contains(number.prefix(1)) }

    static func < (left: Self, right: Self) -> Bool {
        (left.chapter, left.number) < (right.chapter, right.number)
    }

    /// What somebody chose: `0602/53238`, `0602 532 38`, `060253238`; nil for anything else.
    init?(chosen text: String) {
        let digits = text.filter { $0 != " " && $0 != "/" }
        guard digits.count == 9, Self.isDigits(digits) else { return nil }
        chapter = String(digits.prefix(4))
        number = String(digits.suffix(5))
    }

    /// What a row says: zeros at a beginning may be lost, and the chapter may lack the number of
    /// its plan.
    ///
    /// - Parameter plan: the number of the plan; nil where the file has no column for it.
    /// - Throws: what is wrong with it.
    init(plan: String?, chapter: String, title: String) throws(BudgetRowFault) {
        let number = title.filter { $0 != " " }
        guard (3...5).contains(number.count), Self.isDigits(number) else {
            throw BudgetRowFault(.notATitle(title), isOfChapter: false)
        }
        self.number = Self.padded(number, 5)
        let plan = plan.map { Self.padded($0, 2) }
        let digits = chapter.filter { $0 != " " }
        guard (1...4).contains(digits.count), Self.isDigits(digits), plan.map(Self.isPlan) ?? true
        else { throw BudgetRowFault(.notATitle(chapter), isOfChapter: true) }
        guard digits.count <= 2 else {
            self.chapter = Self.padded(digits, 4)
            guard let plan, !self.chapter.hasPrefix(plan) else { return }
            throw BudgetRowFault(.chapterElsewhere(self.chapter, plan: plan), isOfChapter: true)
        }
        guard let plan else { throw BudgetRowFault(.notATitle(chapter), isOfChapter: true) }
        self.chapter = plan + Self.padded(digits, 2)
    }

    private static func isPlan(_ text: String) -> Bool { text.count == 2 && isDigits(text) }

    private static func isDigits(_ text: String) -> Bool {
        text.utf8.allSatisfy { (48...57).contains($0) }
    }

    private static func padded(_ digits: String, _ count: Int) -> String {
        String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}

/// What is wrong with the chapter or with the title of a row.
struct BudgetRowFault: Error {
    let fault: Problem.BudgetFault
    let isOfChapter: Bool

    init(_ fault: Problem.BudgetFault, isOfChapter: Bool) {
        (self.fault, self.isOfChapter) = (fault, isOfChapter)
    }
}
