// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

extension Actuals {
    /// The books that a course of the model would have left: payments, movements and progress; no
    /// milestones.
    ///
    /// - Parameters:
    ///   - course: what happened, in the plan case or a draw.
    ///   - months: how many months are closed, 1 at least.
    public init(ofCourse course: PlanCase, closing months: Int) {
        self.init(lastClosedMonth: months - 1)
        let end = Double(months)
        for movement in course.ledger.movements where movement.time <= end {
            let month = Int(movement.time) - 1
            switch (movement.kind, movement.from, movement.to) {
            case (.pay, .package(let package), _):
                payments.append(
                    .init(
                        month: month, subject: .package(package), amount: movement.amount,
                        origin: Origin(file: "payments.csv", line: payments.count + 2)))
            case (.grant, _, .package(let taker)):
                move(.reserve, taker, movement.amount, in: month)
            case (.reassign, .package(let giver), .package(let taker)):
                move(.package(giver), taker, movement.amount, in: month)
            default: break
            }
        }
        progress = course.courses.enumerated().compactMap { package, own in
            guard let start = own.start, start < end else { return nil }
            return PackageProgress(
                package: package, startedMonths: start,
                finishedMonths: own.finish.flatMap { $0 <= end ? $0 : nil }, remainingDays: nil,
                origin: Origin(file: "progress.csv"))
        }
    }

    private mutating func move(
        _ giver: Movement.Giver, _ taker: Int, _ amount: Cents, in month: Int
    ) {
        movements.append(
            .init(
                month: month, giver: giver, taker: taker, amount: amount,
                origin: Origin(file: "movements.csv", line: movements.count + 2)))
    }
}

/// When agreements were signed and projects approved in a draw.
struct Signatures {
    private let programme: Programme
    private let uniforms: UniformSource
    private let tables: QuantileTables

    init(_ programme: Programme, seed: UInt64) {
        self.programme = programme
        uniforms = UniformSource(seed: seed)
        let agreements = programme.agreements
        tables = QuantileTables([
            agreements.framework, agreements.bilateral, agreements.approval,
        ])
    }

    private func months(_ duration: Int, _ name: String, _ draw: UInt64) -> Double {
        tables.value(
            of: tables.indices[duration], at: uniforms.uniform(nameHash(name), draw: draw))
    }

    /// Those before a time.
    func milestones(of draw: UInt64, before time: Double) -> [Actuals.Milestone] {
        let origin = Origin(file: "milestones.csv")
        let framework = months(0, "framework", draw)
        var all = [Actuals.Milestone(subject: .framework, months: framework, origin: origin)]
        for (index, project) in programme.projects.enumerated() {
            var approval = months(2, "approval:\(project.id)", draw)
            if programme.lines[project.line].needsAgreement {
                let field = programme.fields[project.field].id
                let name = "agreement:\(field)/\(programme.id(of: project.lead))"
                let signed = framework + months(1, name, draw)
                let subject = Actuals.Milestone.Subject.agreement(
                    field: project.field, lead: project.lead)
                all.append(.init(subject: subject, months: signed, origin: origin))
                approval += signed
            }
            all.append(
                .init(subject: .approval(project: index), months: approval, origin: origin))
        }
        return all.filter { $0.months <= time }
    }
}
