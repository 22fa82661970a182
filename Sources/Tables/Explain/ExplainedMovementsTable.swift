// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The columns of `explain_movements` in their order; its shape says what they mean.
public enum ExplainedMovementsColumn: String, TableColumns {
    case no
    case date
    case package
    case kind
    case counterpart
    case reason
    case inEUR = "in_eur"
    case outEUR = "out_eur"
    case balanceEUR = "balance_eur"

    /// Their table.
    public static let table = Table.Name.explainMovements
}

/// Every movement of a package's or project's money in the plan case, with the balance after it.
enum ExplainedMovementsTable {
    /// A movement, seen from a package.
    struct Row: Sendable {
        let number: Int
        let date: Day
        let package: String
        let movement: Movement
        let counterpart: String
        let isIncoming: Bool
        let balance: Cents
    }

    static func table(_ ground: ExplainedGround) -> Table {
        let own = Set(ground.packages)
        var balance = Cents.zero
        var rows: [Row] = []
        for (index, movement) in ground.planCase.ledger.movements.enumerated() {
            for (account, other, isIncoming) in [
                (movement.from, movement.to, false), (movement.to, movement.from, true),
            ] {
                guard case .package(let package) = account, own.contains(package) else { continue }
                balance += isIncoming ? movement.amount : -movement.amount
                rows.append(
                    Row(
                        number: index + 1,
                        date: ground.programme.calendar.bookingDay(of: movement),
                        package: ground.plan.packages[package].id, movement: movement,
                        counterpart: LedgerTable.name(of: other, ground.programme, ground.plan),
                        isIncoming: isIncoming, balance: balance))
            }
        }
        return shape.table(rows)
    }

    typealias Shape = TableShape<ExplainedMovementsColumn, Row>

    static let shape = Shape(
        columns: movement + amounts)

    private static let movement: [Shape.Column] = [
        .init(
            .no, .count, de: "Nummer der Buchung in ledger.csv",
            en: "Number of the movement in ledger.csv"
        ) { .count($0.number) },
        .init(.date, .date, de: "Buchungstag", en: "Day of booking") { .date($0.date) },
        .init(.package, .text, de: "Arbeitspaket", en: "Work package") { .text($0.package) },
        .init(
            .kind, .text,
            de: "Art: assign (Zuweisung), pay (Zahlung), grant (aus der Reserve), reassign "
                + "(Umschichtung), lapse (Verfall)",
            en: "Kind: assign, pay, grant (from the reserve), reassign, lapse"
        ) { .text($0.movement.kind.rawValue) },
        .init(.counterpart, .text, de: "Gegenkonto", en: "Account on the other side") {
            .text($0.counterpart)
        },
        .init(
            .reason, .text, de: "Grund des Gebers oder Quelle des Verfalls",
            en: "The giver's reason, or the source of the lapse"
        ) { .text($0.movement.reasonText) },
    ]

    private static let amounts: [Shape.Column] = [
        .init(.inEUR, .euros, de: "Zugang", en: "Money that came in") {
            $0.isIncoming ? .euros($0.movement.amount) : .empty
        },
        .init(.outEUR, .euros, de: "Abgang", en: "Money that went out") {
            $0.isIncoming ? .empty : .euros($0.movement.amount)
        },
        .init(
            .balanceEUR, .euros, de: "Bestand danach, von allem Gefragten zusammen",
            en: "Balance after it, of all that is explained"
        ) { .euros($0.balance) },
    ]
}
