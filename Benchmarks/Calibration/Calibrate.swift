// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Workloads

/// `make calibration`: how often forecasts hold what comes, as the table of docs/reliability.md.
///
/// Arguments: the scenario's folder, the number of truths, the draws of each forecast; with `ranks`
/// also how many of the truths' ranks lie in each fifth.
@main
struct Calibrate {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let numbers = arguments.compactMap { Int($0) }
        let truths = UInt64(numbers.first ?? 60)
        let draws = numbers.dropFirst().first ?? 200
        let path = arguments.first { $0.contains("/") } ?? "scenarios/konjunkturpaket-2020"
        let clock = ContinuousClock()
        let start = clock.now
        let calibration = try await Calibration(
            path: path, truths: 100_000..<100_000 + truths, draws: draws
        ) { quarter, truth in
            FileHandle.standardError.write(Data("\(quarter)/4:\(truth - 100_000 + 1) ".utf8))
        }
        let time = clock.now - start
        print("\n\(path): \(truths) truths, \(draws) draws each, \(time)\n")
        print("| closed | outcome | P10–P90 holds | mean rank | width, without books = 1 |")
        print("| --- | --- | ---: | ---: | ---: |")
        for finding in calibration.findings { print(row(of: finding)) }
        guard arguments.contains("ranks") else { return }
        print("\n| closed | outcome | ranks in each fifth |\n| --- | --- | --- |")
        for finding in calibration.findings { print(ranks(of: finding)) }
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    private static func row(of finding: Calibration.Finding) -> String {
        row(
            ["\(finding.quarter)/4", finding.outcome.rawValue]
                + [finding.held, finding.meanRank, finding.width].map {
                    String(format: "%.2f", $0)
                })
    }

    private static func ranks(of finding: Calibration.Finding) -> String {
        let fifths = (0..<5).map { fifth in
            finding.ranks.count { min(4, Int($0 * 5)) == fifth }
        }
        return row(
            [
                "\(finding.quarter)/4", finding.outcome.rawValue,
                fifths.map { "\($0)" }.joined(separator: " "),
            ])
    }
}
