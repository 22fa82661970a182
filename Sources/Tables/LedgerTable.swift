// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The columns of `ledger.csv` in their order; its shape says what they mean.
public enum LedgerColumn: String, TableColumns {
    case no
    case date
    case kind
    case from
    case to
    case amountEUR = "amount_eur"
    case reason

    /// Their table.
    public static let table = Table.Name.ledger
}

/// `ledger.csv`: every movement of money in the plan case, double entry.
enum LedgerTable {
    /// A movement with its number.
    struct Row: Sendable {
        let number: Int
        let date: Day
        let from: String
        let to: String
        let movement: Movement
    }

    static func table(_ programme: Programme, _ plan: FundingPlan, _ ledger: Ledger) -> Table {
        shape.table(
            ledger.movements.enumerated().map { index, movement in
                Row(
                    number: index + 1, date: programme.calendar.bookingDay(of: movement),
                    from: name(of: movement.from, programme, plan),
                    to: name(of: movement.to, programme, plan), movement: movement)
            })
    }

    static func name(
        of account: Account, _ programme: Programme, _ plan: FundingPlan
    ) -> String {
        switch account {
        case .budget: "budget"
        case .reserve(let line): "reserve/\(programme.lines[line].id)"
        case .package(let package): "package/\(plan.packages[package].id)"
        case .paid: "paid"
        case .lapsed: "lapsed"
        }
    }

    typealias Shape = TableShape<LedgerColumn, Row>

    static let shape = Shape(
        columns: [
            .init(
                .no, .count, de: "Laufende Nummer der Buchung, ab 1",
                en: "Number of the movement, from 1"
            ) { .count($0.number) },
            .init(
                .date, .date, de: "Buchungstag: Programmstart oder letzter Tag des Monats",
                en: "Day of booking: the start or the last day of the month"
            ) { .date($0.date) },
            .init(
                .kind, .text,
                de: "Art der Buchung: open (Eröffnung), assign (Zuweisung), pay (Zahlung), grant "
                    + "(aus der Reserve), reassign (Umschichtung), lapse (Verfall), refund "
                    + "(Rückzahlung, nur nach Büchern)",
                en: "Kind of movement: open, assign, pay, grant (from the reserve), reassign, "
                    + "lapse, refund (by books only)"
            ) { .text($0.movement.kind.rawValue) },
            .init(
                .from, .text,
                de: "Abgebendes Konto: budget, reserve/<Säule>, package/<Arbeitspaket> oder paid",
                en: "Account that gives: budget, reserve/<line>, package/<id> or paid"
            ) { .text($0.from) },
            .init(
                .to, .text,
                de: "Empfangendes Konto: reserve/<Säule>, package/<Arbeitspaket>, paid (bezahlt) "
                    + "oder lapsed (verfallen)",
                en: "Account that gets: reserve/<line>, package/<id>, paid or lapsed"
            ) { .text($0.to) },
            .init(.amountEUR, .euros, de: "Betrag, größer als 0", en: "Amount, more than 0") {
                .euros($0.movement.amount)
            },
            .init(
                .reason, .text,
                de: "Bei Umschichtung der Grund des Gebers, mit Zusatz newcomer bei Nachrückern; "
                    + "bei Verfall die Quelle: reserve, finished, free oder rest; sonst leer",
                en: "For reassign the giver's reason, with newcomer added where the taker is one; "
                    + "for lapse the source: reserve, finished, free or rest; otherwise empty"
            ) { .text($0.movement.reasonText) },
        ])
}

extension ProgrammeCalendar {
    /// The opening stands on the first day, everything else on the day that ends with its instant.
    func bookingDay(of movement: Movement) -> Day {
        movement.time > 0 ? day(endingAt: movement.time) : Day(start, 1)
    }
}

extension Movement {
    var reasonText: String? {
        guard toNewcomer else { return reason?.rawValue }
        return [reason?.rawValue, "newcomer"].compactMap(\.self).joined(separator: " ")
    }
}
