// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Yams

/// Tells from what the parser says, which is English and often about what only follows, what is
/// wrong with a YAML text, and where.
struct YamlFaults {
    let text: String

    /// A place in the text, from 1.
    typealias Place = (line: Int, column: Int)

    /// What is wrong and where; nil for what is no fault of the text.
    func fault(_ error: YamlError) -> (fault: Problem.YamlSyntax, place: Place)? {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return fault(problem, at: mark, in: context)
        default: return nil
        }
    }

    private func fault(
        _ problem: String, at mark: Mark, in context: YamlError.Context?
    ) -> (fault: Problem.YamlSyntax, place: Place) {
        let here = (mark.line, mark.column)
        let start = context.map { ($0.mark.line, $0.mark.column) } ?? here
        // A tabulator is not always what the parser stumbles over.
        for line in [here.0, start.0] {
            if let tab = indentingTab(inLine: line) { return (.tabIndentation, (line, tab)) }
        }
        let around = context?.text ?? ""
        if around.hasSuffix("quoted scalar"), problem.hasPrefix("found unexpected") {
            return (.unclosedQuote, start)
        }
        if problem.contains("escape") || problem.hasSuffix("hexdecimal number") {
            return (.escape, here)
        }
        if around.hasSuffix("simple key") { return (.missingColon, start) }
        if around.hasPrefix("while parsing a flow") { return (.unclosedBracket, start) }
        return (Self.faults[problem] ?? kind(of: problem, around), here)
    }

    private func kind(of problem: String, _ around: String) -> Problem.YamlSyntax {
        if problem.contains("another document") { return .secondDocument }
        if problem.contains("undefined alias") || around.hasSuffix("alias")
            || around.hasSuffix("anchor")
        {
            return .alias
        }
        let isSign = [around, problem].contains { $0.contains("tag") || $0.contains("directive") }
        return isSign ? .specialSign : .other
    }

    /// What the parser's messages mean that mean one thing.
    private static let faults: [String: Problem.YamlSyntax] = [
        "found character that cannot start any token": .specialSign,
        "mapping values are not allowed in this context": .colon,
        "mapping keys are not allowed in this context": .indentation,
        "block sequence entries are not allowed in this context": .indentation,
        "did not find expected key": .indentation,
        "did not find expected '-' indicator": .indentation,
        "did not find expected node content": .indentation,
        "did not find expected <document start>": .indentation,
    ]

    /// The column of a tabulator before the first other sign of a line; nil without one.
    private func indentingTab(inLine number: Int) -> Int? {
        let lines = text.utf8.split(
            separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
        guard number > 0, lines.indices.contains(number - 1) else { return nil }
        let indentation = lines[number - 1].prefix { $0 == 0x20 || $0 == 0x09 }
        guard indentation.count < lines[number - 1].count else { return nil }
        return indentation.firstIndex(of: 0x09).map {
            indentation.distance(from: indentation.startIndex, to: $0) + 1
        }
    }
}
