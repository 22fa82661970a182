// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Foundation
import Programme
import Study
import Words

/// A target that the draws must meet with a probability: `two-complete:0.8`.
struct Requirement: ExpressibleByArgument {
    let target: String
    let probability: Double

    init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":") else { return nil }
        let number = argument[colon...].dropFirst().replacing(",", with: ".")
        guard colon > argument.startIndex, let probability = Double(number),
            (0...1).contains(probability)
        else { return nil }
        target = String(argument[..<colon])
        self.probability = probability
    }

    /// Refuses a target that the scenario does not have, or that no draw can show.
    func check(against programme: Programme, draws: Int, _ language: Language) throws {
        let targets = programme.targets.map(\.id)
        guard targets.contains(target) else {
            let known = targets.isEmpty ? "–" : targets.joined(separator: ", ")
            throw Ending(
                .wrongCommandLine, Phrase.requireUnknown.text(language, target, known))
        }
        guard draws > 0 else {
            throw Ending(.wrongCommandLine, Phrase.requireNeedsDraws.text(language, target))
        }
    }

    /// The sentence that says that the target was missed; nil if it was met.
    func missed(in results: [TargetResult], _ language: Language) -> String? {
        missed(results.first { $0.target.id == target }?.probability, language)
    }

    /// The same for a probability that was reached.
    func missed(_ reached: Double?, _ language: Language) -> String? {
        let reached = reached ?? 0
        guard reached < probability else { return nil }
        let number = NumberStyle(language)
        return Phrase.requiredMissed.text(
            language, target, number.percent(reached), number.percent(probability))
    }
}
