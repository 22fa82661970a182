// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension MonthLoop {
    /// Runs one draw and keeps everything that happened in it.
    ///
    /// - Parameter progressMonth: the month at whose end `doneParts` tells how far packages are.
    /// - Throws: what broke, if an invariant did.
    public func record(
        _ draw: Draw, progressAtEndOf progressMonth: Int? = nil
    ) throws(BrokenInvariant) -> PlanCase {
        let recorder = CourseRecorder(
            after: compiled.opened?.ledger ?? Ledger(), progressMonth: progressMonth)
        self.recorder = recorder
        defer { self.recorder = nil }
        let outcomes = UnsafeMutableBufferPointer<Double>.allocate(capacity: compiled.layout.count)
        defer { outcomes.deallocate() }
        try run(draw, into: outcomes)
        return PlanCase(
            outcomes: Array(outcomes), courses: courses(recorder), ledger: recorder.ledger,
            controls: recorder.controls, capacity: recorder.capacity,
            doneParts: recorder.doneParts)
    }

    /// What became of each package: times from the state, money from the ledger.
    private func courses(_ recorder: CourseRecorder) -> [PackageCourse] {
        let packages = state.packages
        var courses = compiled.packageIndices.map { package in
            var course = PackageCourse()
            let isExcluded = compiled.packages.isExcluded[package]
            course.planned = isExcluded ? nil : compiled.packages.plannedMonths[package]
            course.ready = packages.courses[package].readyMonths.ifKnown
            course.start = packages.courses[package].startMonths.ifKnown
            course.finish = packages.courses[package].finishMonths.ifKnown
            course.state =
                recorder.states.isEmpty ? .excluded : recorder.states[package]
            return course
        }
        for movement in recorder.ledger.movements {
            if case .package(let giver) = movement.from {
                courses[giver].lose(movement.amount, by: movement.kind)
            }
            if case .package(let taker) = movement.to {
                courses[taker].gain(movement.amount, by: movement.kind)
            }
        }
        return courses
    }
}

extension PackageCourse {
    fileprivate mutating func lose(_ amount: Cents, by kind: Movement.Kind) {
        switch kind {
        case .pay: spent += amount
        case .lapse: lapsed += amount
        default: given += amount
        }
    }

    fileprivate mutating func gain(_ amount: Cents, by kind: Movement.Kind) {
        switch kind {
        case .assign: allocated += amount
        case .refund: spent -= amount
        default: received += amount
        }
    }
}

extension Double {
    /// Nil while a time is not known.
    var ifKnown: Double? { self < .infinity ? self : nil }
}
