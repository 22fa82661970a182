// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The quantile function of `pert(a, m, b)`, exact by the GNU Scientific Library, at about a
/// microsecond a value (model, section 6).
struct PertQuantile: Sendable {
    /// The least value, a.
    let least: Double
    /// The greatest value, b.
    let greatest: Double
    /// The value at u = ½: every duration and effort of the plan case.
    let median: Double

    /// The shapes of its beta distribution.
    let alpha: Double
    let beta: Double

    init(_ pert: Pert) {
        (least, greatest) = (pert.least, pert.greatest)
        guard least < greatest else {
            (alpha, beta, median) = (1, 1, pert.likeliest)
            return
        }
        let span = greatest - least
        alpha = 1 + 4 * (pert.likeliest - least) / span
        beta = 1 + 4 * (greatest - pert.likeliest) / span
        median =
            pert.isSymmetric
            ? pert.likeliest : least + span * ScientificLibrary.betaQuantile(0.5, alpha, beta)
    }

    /// Whether there is only one value.
    var isConstant: Bool { least == greatest }

    /// The value below which a part u of all values lies, 0 < u < 1.
    func callAsFunction(_ u: Double) -> Double {
        if isConstant || u == 0.5 { return median }
        return u < 0.5 ? value(aboveLeast: u) : value(belowGreatest: 1 - u)
    }

    /// The value above which a part p of all values lies, 0 < p < 1.
    func value(upperTail p: Double) -> Double {
        if isConstant || p == 0.5 { return median }
        return p < 0.5 ? value(belowGreatest: p) : value(aboveLeast: 1 - p)
    }

    /// The value at u = p, for p up to ½.
    func value(aboveLeast p: Double) -> Double {
        least + (greatest - least) * ScientificLibrary.betaQuantile(p, alpha, beta)
    }

    /// The value at u = 1 − p, for p up to ½: by the mirrored distribution, because the distance
    /// from the greatest value keeps its digits where 1 − p loses them.
    func value(belowGreatest p: Double) -> Double {
        greatest - (greatest - least) * ScientificLibrary.betaQuantile(p, beta, alpha)
    }
}

extension Pert {
    /// Whether the likeliest value lies in the middle, where the median is that value: the last bit
    /// of the library's quantile must not decide over half a cent of the plan case.
    ///
    /// What is symmetric as written in decimals, like 0.1, 0.4 and 0.7, is in binary but for a few
    /// last places.
    fileprivate var isSymmetric: Bool {
        abs(least + greatest - 2 * likeliest) <= 4 * greatest.ulp
    }
}
