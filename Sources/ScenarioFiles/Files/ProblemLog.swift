// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Gathers the problems of a scenario while it is read on.
package final class ProblemLog {
    private var problems: [Problem] = []
    /// The place of each file in the order of the report.
    private(set) var ranks: [String: Int]
    /// Where what was made of workbooks stands in them.
    private var places: [CellPlaces] = []

    /// A log without problems, with the places that another one gave to files.
    package init(ranks: [String: Int] = [:]) { self.ranks = ranks }

    /// Gives a file its place in the order of the report: the order of these calls.
    package func register(_ file: String) {
        if ranks[file] == nil { ranks[file] = ranks.count }
    }

    /// Notes what is wrong; of a word with a character that nobody sees, that it has one.
    package func add(_ kind: Problem.Kind, at origin: Origin) {
        problems.append(Problem(kind.orHiddenCharacter, at: place(of: origin)))
    }

    /// Tells places in a workbook instead of those in the files that were made of it, and notes
    /// what is wrong with the workbook itself.
    func open(_ packed: PackedScenario) {
        places.append(packed.places)
        for part in packed.parts { register(part.file) }
        problems += packed.problems
    }

    /// Whether anything was made of workbooks.
    var hasPlaces: Bool { !places.isEmpty }

    /// A place as a person finds it.
    func place(of origin: Origin) -> Origin {
        places.isEmpty ? origin : places.reduce(origin) { $1.place(of: $0) }
    }

    /// What may have been meant by a wrong word; nothing once there are so many problems that a
    /// file is no scenario, as each search takes time.
    package func candidates(for wrong: String, among words: some Collection<String>) -> Candidates {
        problems.count < Self.mostSuggested ? Candidates(for: wrong, among: words) : Candidates()
    }

    private static let mostSuggested = 100

    /// Whether nothing is wrong so far.
    package var isEmpty: Bool { problems.isEmpty }

    /// All problems in the order of files, lines and columns, each once; nil without any.
    package var report: Problems? {
        guard !problems.isEmpty else { return nil }
        var seen: Set<Problem> = []
        // What a spreadsheet made of a cell explains all else that is wrong with it.
        let explained = Set(problems.filter(\.isOfSheet).map(\.origin))
        let unique = problems.filter { problem in
            (problem.isOfSheet || !explained.contains(problem.origin))
                && seen.insert(problem).inserted
        }
        let sorted = unique.enumerated().sorted { left, right in
            place(left.element.origin, left.offset) < place(right.element.origin, right.offset)
        }
        return Problems(sorted.map(\.element))
    }

    private func place(_ origin: Origin, _ offset: Int) -> (Int, Int, Int, Int) {
        (ranks[origin.file] ?? ranks.count, origin.line, origin.column, offset)
    }
}

extension Problem {
    /// Whether it is something that only a spreadsheet can have.
    fileprivate var isOfSheet: Bool {
        if case .sheet = kind { return true }
        return false
    }
}
