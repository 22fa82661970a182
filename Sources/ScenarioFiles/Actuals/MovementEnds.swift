// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Finds who gives and who takes the money of a movement, and notes where that does not fit.
struct MovementEnds {
    let names: PackageNames
    let lines: Lookup
    let programme: Programme
    let plan: FundingPlan
    let log: ProblemLog

    /// A line's reserve, or a package.
    enum Giver {
        case reserve(line: Int)
        case package(Int)

        /// As books have it.
        var giver: Actuals.Movement.Giver {
            switch self {
            case .reserve: .reserve
            case .package(let package): .package(package)
            }
        }
    }

    private static let reserve = "reserve/"

    /// Whether a cell names a line's reserve, and no package.
    func isReserve(_ cell: Cell) -> Bool {
        let parts = cell.text.split(separator: "/", omittingEmptySubsequences: false)
        return cell.text.hasPrefix(Self.reserve) && parts.count == 2
    }

    /// Who gives; nil, with a problem, where there is no such line or package.
    func giver(_ cell: Cell) -> Giver? {
        guard isReserve(cell) else { return names.package(cell).map { .package($0) } }
        let line = String(cell.text.dropFirst(Self.reserve.count))
        return lines.position(of: line, at: cell.origin).map { .reserve(line: $0) }
    }

    /// Whether giver and taker are two of the same line.
    func fit(_ giver: Giver, _ taker: Int, at cell: Cell, _ end: Cell) -> Bool {
        let from: Int
        switch giver {
        case .reserve(let line): from = line
        case .package(taker):
            log.add(.books(.givesToItself(end.text)), at: end.origin)
            return false
        case .package(let package): from = line(of: package)
        }
        let to = line(of: taker)
        guard from != to else { return true }
        let (giving, taking) = (programme.lines[from].id, programme.lines[to].id)
        log.add(.books(.acrossLines(from: giving, to: taking)), at: cell.origin)
        return false
    }

    private func line(of package: Int) -> Int {
        programme.projects[plan.packages[package].project].line
    }
}
