// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What `sweep` prints: the means of the main outcomes at each point.
///
/// - Parameters:
///   - facts: the scenario; its draws are those of all points together.
///   - sweep: the table `sweep`.
///   - paths: the varied paths, its first columns.
func sweepText(
    _ facts: RunFacts, sweep: Table, paths: [String], folder: String, files: [String],
    language: Language
) -> String {
    let text = SweepText(
        facts: facts, reader: TableReader<SweepColumn>(sweep), paths: paths, language: language)
    return blockText([
        facts.heading(language), text.points(),
        pointFiles(files, in: folder, language)
            + [pointDraws(facts, points: text.pointCount)[language]],
    ])
}

private struct SweepText {
    let facts: RunFacts
    let reader: TableReader<SweepColumn>
    let paths: [String]
    let language: Language

    private var number: NumberStyle { NumberStyle(language) }

    /// The outcomes that are shown, with short names for narrow columns.
    private static let outcomes: [(id: String, short: Text?)] = [
        ("spent", nil), ("lapsed", nil), ("live", .shortLive), ("efa_online", .shortEfaOnline),
    ]
    /// All points stand in the file.
    private static let mostRows = 60

    func points() -> [String] {
        let style = OutcomeStyle(scale: MoneyScale(upTo: facts.budgetCents), style: number)
        let starts = reader.rows.filter { reader.text(.outcome, $0) == "spent" }
        let columns = paths.count + Self.outcomes.count
        var grid = TextGrid([.left] + Array(repeating: .right, count: columns - 1))
        let width = paths.count > 1 ? 20 / paths.count + 4 : 24
        grid.add(
            paths.map { shortName($0).cut(to: width) }
                + Self.outcomes.map {
                    $0.short?[language]
                        ?? ValueWords.text($0.id, in: ValueWords.outcomes, language)
                })
        for start in starts.prefix(Self.mostRows) {
            grid.add(
                paths.map { number.words(reader.setting($0, start)).cut(to: width) }
                    + Self.outcomes.map { value(of: $0.id, at: start, style) })
        }
        let more = starts.count - Self.mostRows
        return grid.linesWithHeading() + (more > 0 ? ["  " + untold(points: more)] : [])
            + Text.pointUnits(money: style.scale.unit)[language]
            .wrapped(to: TextGrid.widest - 2).map { "  " + $0 }
    }

    private func untold(points: Int) -> String {
        points == 1
            ? Text.oneMorePoint[language]
            : Text.morePoints(points)[language]
    }

    /// The part of a path that tells it from others on a narrow screen.
    private func shortName(_ path: String) -> String {
        let parts = path.split(separator: ".")
        let isNumber = parts.last?.allSatisfy(\.isNumber) ?? false
        return parts.suffix(isNumber ? 2 : 1).joined(separator: ".")
    }

    /// A mean with its standard error; that of lapsed money would only take room.
    private func value(of outcome: String, at start: Int, _ style: OutcomeStyle) -> String {
        guard
            let row = reader.rows[start...].first(where: { reader.text(.outcome, $0) == outcome })
        else { return "–" }
        let unit = reader.text(.unit, row)
        let mean = reader.number(.mean, row)
        guard let mean, let error = reader.number(.standardError, row), outcome != "lapsed" else {
            return style.text(mean, unit: unit)
        }
        return style.text(mean: mean, error: error, unit: unit)
    }

    var pointCount: Int { reader.rows.count { reader.text(.outcome, $0) == "spent" } }
}

extension NumberStyle {
    /// What stands in a cell of a varied setting.
    func words(_ cell: Table.Cell) -> String {
        switch cell {
        case .decimal(let value): written(value.description)
        case .truth(let value): String(value)
        case .text(let value): value
        default: ""
        }
    }

    /// A number with all its decimals, as it was written.
    func written(_ text: String) -> String {
        language == .de ? text.replacing(".", with: ",") : text
    }
}

extension RunFacts {
    /// The title with the id.
    func heading(_ language: Language) -> [String] {
        "\(title[language]) (\(scenario))".onOneLine.wrapped(to: TextGrid.widest)
            + daysOfFiguresLines(language)
    }
}

/// Where the files of a study of points are.
func pointFiles(_ files: [String], in folder: String, _ language: Language) -> [String] {
    [Text.filesHeading(files.count, folder: folder.onOneLine)[language]]
        + files.joined(separator: ", ").wrapped(to: TextGrid.widest - 2).map { "  " + $0 }
}

/// How many points and draws were computed, and how long that took.
func pointDraws(_ facts: RunFacts, points: Int) -> Text {
    .pointDraws(
        points: points, draws: facts.draws, seed: facts.seedText, seconds: facts.seconds)
}

/// How much will be computed.
///
/// - Parameters:
///   - draws: those at each point.
///   - isMost: whether fewer may be enough.
func pointsAnnouncement(points: Int, draws: Int, isMost: Bool) -> Text {
    guard points > 1 else {
        return isMost ? .announceMostPointDraws(draws: draws) : .announcePoint(draws: draws)
    }
    return isMost
        ? .announceMostPoints(points, draws: draws, all: points * draws)
        : .announcePoints(points, draws: draws, all: points * draws)
}
