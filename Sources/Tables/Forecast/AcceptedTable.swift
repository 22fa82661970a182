// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Study

/// The columns of `accepted.csv` in their order; its shape says what they mean.
public enum AcceptedColumn: String, MovementColumns {
    case month
    case kind
    case from
    case to
    case amountEUR = "amount_eur"

    /// Their table.
    public static let table = Table.Name.accepted
}

/// `accepted.csv`: a proposed movement that was accepted, with the columns of movements.csv.
enum AcceptedTable {
    /// A movement.
    struct Row: MovementRow {
        let month: Month
        let move: MoneyMove
        let ends: (from: String, to: String)
    }

    typealias Shape = TableShape<AcceptedColumn, Row>

    static func table(
        _ programme: Programme, _ plan: FundingPlan, _ forecast: ForecastResult
    ) -> Table {
        let month = programme.calendar.month(forecast.cutOff.months)
        return shape.table(
            forecast.accepted.map {
                Row(month: month, move: $0, ends: $0.ends(programme, plan))
            })
    }

    static let shape = Shape(columns: Shape.movement)
}
