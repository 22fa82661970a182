// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
import Words

/// The one problem that a planted fault must give.
struct Expected: Sendable {
    var id: String
    var file: String
    var line: Int
    var column: Int
    /// What the sentences must quote.
    var quoted: String?
}

/// Expects exactly one problem, in its place, with sentences that say what is wrong and what to do.
func expectOnly(
    _ expected: Expected, in problems: [Problem], at location: SourceLocation = #_sourceLocation
) {
    let found = problems.map { "\($0.origin): [\($0.id)] \($0.sentence.en)" }
    #expect(
        problems.map(\.id) == [expected.id], "\(found.joined(separator: "\n"))",
        sourceLocation: location)
    guard let problem = problems.first else { return }
    let place = Origin(
        file: "tiny/" + expected.file, line: expected.line, column: expected.column)
    #expect(problem.origin == place, "\(found[0])", sourceLocation: location)
    for language in Language.allCases {
        let sentence = problem.sentence[language]
        if let quoted = expected.quoted {
            #expect(sentence.contains(quoted), "\(sentence)", sourceLocation: location)
        }
        // What is wrong; what to do.
        #expect(sentence.contains("; "), "\(sentence)", sourceLocation: location)
    }
}
