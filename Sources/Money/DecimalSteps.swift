// SPDX-License-Identifier: GPL-3.0-or-later

extension ExactDecimal {
    /// `first`, `first + step`, … up to `last`, exactly as one would write them: 0, 0.1, …, 1.
    ///
    /// - Parameter limit: the most numbers that are wanted.
    /// - Returns: nil where the step is not positive, `last` lies before `first`, or there are
    ///   more.
    public static func steps(
        from first: ExactDecimal, through last: ExactDecimal, by step: ExactDecimal, limit: Int
    ) -> [ExactDecimal]? {
        let scale = max(first.scale, last.scale, step.scale)
        let (start, end) = (first.widened(to: scale), last.widened(to: scale))
        let width = step.widened(to: scale)
        guard width > 0, start <= end, (end - start) / width < Int128(limit) else { return nil }
        let mantissas = stride(from: start, through: end, by: Int128.Stride(width))
        let numbers = mantissas.compactMap { mantissa in
            Int64(exactly: mantissa).map { ExactDecimal(mantissa: $0, scale: scale) }
        }
        return numbers.count == Int((end - start) / width) + 1 ? numbers : nil
    }
}
