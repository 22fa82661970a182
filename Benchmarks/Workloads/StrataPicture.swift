// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Simulation

/// The picture of docs/stratified.md: where fifty draws of one quantity lie, independent ones and
/// those of a block, over the fifty parts of its distribution.
public struct StrataPicture {
    private static let draws = 50
    private let source = UniformSource(seed: 42)

    /// The picture of the reference's seed.
    public init() {}

    /// Independent uniforms of the name `programme`, then stratified ones (model, section 6).
    public var rows: [[Double]] {
        let own = (0..<Self.draws).map { source.uniform(nameHash("programme"), draw: UInt64($0)) }
        let stratified = own.enumerated().map { draw, u in
            let rank = own.count { $0 < u }
            let place = source.uniform(nameHash("programme#"), draw: UInt64(draw))
            return (Double(rank) + place) / Double(Self.draws)
        }
        return [own, stratified]
    }

    /// The picture as SVG.
    public var svg: String {
        let (left, width) = (20.0, 800.0)
        let titles = [
            "einzeln gezogen: manche Fünfzigstel leer, manche dreifach",
            "geschichtet: jedes Fünfzigstel genau einmal",
        ]
        var parts: [String] = []
        for (index, row) in rows.enumerated() {
            let top = 34.0 + Double(index) * 92
            parts.append(text(titles[index], x: left, y: top - 10))
            for part in 0..<Self.draws {
                let x = left + width * Double(part) / Double(Self.draws)
                let count = row.count { Int($0 * Double(Self.draws)) == part }
                let fill = count == 0 ? "#ffffff" : (count == 1 ? "#b9d0e6" : "#1f5a92")
                parts.append(
                    "<rect x=\"\(number(x))\" y=\"\(number(top))\" width=\"15\" height=\"34\" "
                        + "fill=\"\(fill)\" stroke=\"#7b8794\" stroke-width=\"0.5\"/>")
            }
            for u in row {
                parts.append(
                    "<circle cx=\"\(number(left + width * u))\" cy=\"\(number(top + 46))\" "
                        + "r=\"2.4\" fill=\"#1f2933\"/>")
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 840 190" role="img" \
            font-family="system-ui, sans-serif" font-size="14" fill="#1f2933">
            <title>Fünfzig Ziehungen einer Größe, einzeln und geschichtet</title>
            <rect width="840" height="190" fill="#ffffff"/>
            \(parts.joined(separator: "\n"))
            </svg>

            """
    }

    private func text(_ words: String, x: Double, y: Double) -> String {
        "<text x=\"\(number(x))\" y=\"\(number(y))\">\(words)</text>"
    }

    private func number(_ value: Double) -> String { String(format: "%.1f", value) }
}
