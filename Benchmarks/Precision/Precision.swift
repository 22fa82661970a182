// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Workloads

/// `make precision`: what stratified draws gain in the reference, as the table of
/// docs/stratified.md; with `picture` its picture.
@main
struct Precision {
    private static let variants = [
        "no-reallocation", "early-agreements", "more-capacity", "more-money", "deadline-2023",
    ]

    static func main() async throws {
        if CommandLine.arguments.contains("picture") {
            print(StrataPicture().svg, terminator: "")
            return
        }
        let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let repetitions = arguments.first ?? 40
        let draws = arguments.dropFirst().first ?? 400
        let clock = ContinuousClock()
        let start = clock.now
        let gains = try await SamplingGains(
            path: "scenarios/konjunkturpaket-2020", variants: variants, draws: draws,
            repetitions: repetitions
        ) { FileHandle.standardError.write(Data("\($0) ".utf8)) }
        let time = clock.now - start
        print("\(repetitions) repetitions of \(draws) draws, \(variants.count) variants, \(time)\n")
        print("| outcome | variant | gain | ratio, independent | ratio, stratified |")
        print("| --- | --- | ---: | ---: | ---: |")
        for quantity in gains.quantities { print(row(of: quantity, gains)) }
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    /// How many times smaller the variance of the mean is, and the spread of the means over the
    /// standard error shown; a dash where nothing varies.
    private static func row(of quantity: SamplingGains.Quantity, _ gains: SamplingGains) -> String {
        guard let single = gains[quantity, .independent], let block = gains[quantity, .stratified],
            single.ofMeans > 0, block.ofMeans > 0
        else { return row([quantity.outcome, quantity.variant ?? "", "–", "–", "–"]) }
        let gain = single.ofMeans * single.ofMeans / (block.ofMeans * block.ofMeans)
        let ratios = [single, block].map { $0.ofMeans / $0.shown }
        return row(
            [quantity.outcome, quantity.variant ?? "", String(format: "%.1f", gain)]
                + ratios.map { String(format: "%.2f", $0) })
    }
}
