// SPDX-License-Identifier: GPL-3.0-or-later

/// A duration that is known to be longer than some months already: `cond(pert(a, m, b), e; u)`
/// (forecast, section 12).
struct ConditionedPert: BitwiseCopyable {
    private enum Form: UInt8, BitwiseCopyable {
        /// Nothing is known that the distribution does not say: e ≤ a.
        case free
        /// Longer than any that the distribution knows: e ≥ b.
        case known
        case tail
    }

    private let form: Form
    private let table: Int32
    /// e where it is known, the part Q of the distribution above e where it is a tail.
    private let number: Double

    /// A table's duration of which more than `elapsed` months have passed.
    init(_ tables: QuantileTables, table: Int, longerThan elapsed: Double) {
        let quantile = tables.exactQuantile(of: table)
        self.table = Int32(table)
        if elapsed <= quantile.least {
            (form, number) = (.free, 0)
        } else if elapsed >= quantile.greatest {
            (form, number) = (.known, elapsed)
        } else {
            (form, number) = (.tail, PertSurvival(quantile)(elapsed))
        }
    }

    /// The duration at u, 0 < u < 1; at ½, the plan case, exact.
    func months(at u: Double, _ tables: QuantileTables) -> Double {
        switch form {
        case .free: tables.value(of: Int(table), at: u)
        case .known: number
        case .tail: tables.value(of: Int(table), atRest: 1 - u, of: number)
        }
    }
}

extension QuantileTables {
    /// The value above which the part `rest` of a tail lies that is the part `tail` of all values:
    /// Q⁻¹(rest · tail); exact where the rest is ½, the plan case's.
    func value(of table: Int, atRest rest: Double, of tail: Double) -> Double {
        let p = rest * tail
        guard p > 0 else { return exactQuantile(of: table).greatest }
        return rest == 0.5
            ? exactQuantile(of: table).value(upperTail: p) : value(of: table, upperTail: p)
    }
}
