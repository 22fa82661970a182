// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension MonthLoop {
    /// At the end of December cash is carried over or lapses (model, section 9).
    func closeFiscalYear(atEndOf month: Int) {
        let year = compiled.programme.calendar.month(month).year
        let lines = state.lines
        for line in lines.cashCents.indices {
            var lapsed: Int64 = 0
            for (tranche, vintage) in compiled.programme.budget.tranches.enumerated()
            where vintage.year <= year {
                let position = lines.vintage(tranche, of: line)
                let rest = lines.vintageCents[position]
                let kept = compiled.carriedCents(of: rest, vintage: vintage.year, atEndOf: year)
                lines.vintageCents[position] = kept
                lapsed += rest - kept
            }
            lines.cashCents[line] -= lapsed
            lines.carriedInMonth[month * compiled.lineCount + line] = lines.cashCents[line]
            if lapsed > 0 { lapse(lapsed, ofLine: line, atEndOf: month) }
        }
    }

    /// Takes lapsed cents from the line's reserve, then from what finished packages have left, then
    /// from free money, then from the rest.
    private func lapse(_ lapsed: Int64, ofLine line: Int, atEndOf month: Int) {
        let lines = state.lines
        lines.lapsedCents[line] += lapsed
        lines.lapsedInMonth[month * compiled.lineCount + line] += lapsed
        let fromReserve = min(lapsed, lines.reserveCents[line])
        lines.reserveCents[line] -= fromReserve
        lines.restCents[line] -= lapsed - fromReserve
        recorder?.recordLapse(fromReserve, ofReserve: line, atEndOf: month)
        guard !endsDraw(month) else { return }
        var left = lapsed - fromReserve
        for source in LapseSource.allCases where left > 0 {
            left -= lapse(left, ofLine: line, from: source, atEndOf: month)
        }
    }

    /// What packages lose to a year end, in the order in which it is taken.
    enum LapseSource: CaseIterable {
        case finished, free, rest

        var movementReason: Movement.Reason {
            switch self {
            case .finished: .finished
            case .free: .free
            case .rest: .rest
            }
        }
    }

    private func lapse(
        _ amount: Int64, ofLine line: Int, from source: LapseSource, atEndOf month: Int
    ) -> Int64 {
        let (amounts, packages) = (exchange.weights, exchange.needPackage)
        var count = 0
        for block in compiled.lineBlocks where block.line == line {
            for package in block.packages where restCents(of: package) > 0 {
                let cents = available(from: source, of: package)
                guard cents > 0 else { continue }
                amounts[count] = cents
                packages[count] = package
                count += 1
            }
        }
        let taken = apportionWithinAmounts(
            amount, amounts.prefix(count), into: exchange.shares.prefix(count),
            fractions: exchange.fractions.prefix(count), ranking: exchange.ranking.prefix(count))
        for position in 0..<count {
            let package = packages[position]
            state.packages.restCents[package] -= exchange.shares[position]
            recorder?.recordLapse(
                exchange.shares[position], ofPackage: package, from: source, atEndOf: month)
        }
        return taken
    }

    private func available(from source: LapseSource, of package: PackageIndex) -> Int64 {
        let isFinished = state.packages.courses[package].isFinished
        let rest = restCents(of: package)
        switch source {
        case .finished: return isFinished ? rest : 0
        case .free: return isFinished ? 0 : rest - bindingCents(ofRest: rest, of: package)
        // Taken only once nothing is free any more: what is left is all binding.
        case .rest: return isFinished ? 0 : rest
        }
    }
}
