// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles

extension RunRecordFile {
    /// The run's id: a hash of what was asked, of which program, without when and where.
    ///
    /// Whatever decides about a byte of the files is in it, and nothing else: not the threads, not
    /// `--require`, not where inputs lay. The program's version is, as it decides too: asking the
    /// same of a newer program is another run, and both are kept.
    func id(as command: Command) -> String {
        var asked: [String: JSONText] = [
            "command": .text(command.rawValue),
            "version": .text(version),
            "inputs": Self.object(inputs),
            "scenario": .text(scenario),
            "variants": Self.list(variants),
            "settings": Self.list(settings ?? []),
            "seed": .whole(seed),
            "first_draw": .whole(firstDraw),
            "draws": .whole(UInt64(max(0, draws))),
            "sampling": .text(sampling),
            "language": .text(language),
            "csv": .text(csv),
            "per_draw": .truth(keepsDraws),
            "workbooks": .truth(hasWorkbooks),
            "bridge": .truth(hasBridge),
            "as_of": .text(asOf ?? ""),
            "actuals": Self.object(actuals ?? [:]),
            "accepted": Self.object(accepted ?? [:]),
            "certainty": .text(certainty ?? ""),
            "outcomes": Self.list(outcomes ?? []),
        ]
        if let until {
            asked["until"] = [
                "outcome": .text(until.outcome), "unit": .text(until.unit),
                "wanted": .number(until.wanted), "of_mean": .truth(until.ofMean ?? false),
            ]
        }
        asked["varied"] = .list(
            (varied ?? []).map { ["path": .text($0.path), "values": Self.list($0.values ?? [])] })
        for (key, number) in [
            ("sample", sample), ("trajectories", trajectories), ("rows", rows),
        ] {
            if let number { asked[key] = .number(Double(number)) }
        }
        return Packing.hash(Array(JSONText.object(asked).file.utf8))
    }

    private static func list(_ texts: [String]) -> JSONText { .list(texts.map { .text($0) }) }

    private static func object(_ texts: [String: String]) -> JSONText {
        .object(texts.mapValues { .text($0) })
    }
}
