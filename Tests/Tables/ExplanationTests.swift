// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
@testable import Tables

/// Whoever adds up what `explain` shows gets the amounts of the tables, to the cent.
@Suite("Explanations add up")
struct ExplanationTests {
    @Test("a package's estimate, allocation and movements", arguments: ExplainedCase.names)
    func packages(_ name: String) throws {
        let example = try ExplainedCase(name)
        #expect(example.plan.packages.map(\.id) == example.expected.map(\.id))
        for package in example.expected {
            let told = try #require(example.explanation(of: package.id))
            let label = "\(name): \(package.id)"
            #expect(told.roles.cents("cost_eur") == package.estimateCents, "\(label)")
            #expect(allocated(told.splits) ?? 0 == package.allocatedCents, "\(label)")
            expectMovements(of: told, [package], label)
            expectRanges(of: told, label)
            expectNodes(in: told.splits, label)
            expectFreeShares(in: told.splits, label)
            expectTimes(in: told.times, label)
        }
    }

    @Test("a project is the sum of its packages", arguments: ExplainedCase.names)
    func projects(_ name: String) throws {
        let example = try ExplainedCase(name)
        for project in example.programme.projects {
            let told = try #require(example.explanation(of: project.id))
            let own = example.expected.filter { $0.id.hasPrefix(project.id + "/") }
            let label = "\(name): \(project.id)"
            #expect(told.packages.rows.count == own.count)
            #expect(
                told.roles.cents("cost_eur") == own.reduce(0) { $0 + $1.estimateCents }, "\(label)")
            #expect(
                told.packages.cents("allocated_eur") == own.reduce(0) { $0 + $1.allocatedCents },
                "\(label)")
            expectMovements(of: told, own, label)
            expectNodes(in: told.splits, label)
        }
    }

    /// What the last split gives to the group on the way.
    private func allocated(_ splits: Table) -> Int64? {
        let onTheWay = zip(splits.cells("on_way"), splits.cells("amount_eur"))
            .filter { $0.0 == .truth(true) }.map(\.1)
        if case .euros(let amount) = onTheWay.last { return amount.count }
        return nil
    }

    private func expectMovements(
        of told: Explanation, _ packages: [ExplainedCase.Package], _ label: String
    ) {
        func sum(_ column: String, _ kinds: String...) -> Int64 {
            kinds.reduce(0) {
                $0 + told.movements.rows(where: "kind", is: $1).cents(column)
            }
        }
        func expected(_ amount: (ExplainedCase.Package) -> Int64) -> Int64 {
            packages.reduce(0) { $0 + amount($1) }
        }
        #expect(sum("in_eur", "assign") == expected(\.allocatedCents), "\(label)")
        #expect(sum("in_eur", "grant", "reassign") == expected(\.receivedCents), "\(label)")
        #expect(sum("out_eur", "reassign") == expected(\.givenCents), "\(label)")
        #expect(sum("out_eur", "pay") == expected(\.spentCents), "\(label)")
        #expect(sum("out_eur", "lapse") == expected(\.lapsedCents), "\(label)")
        let rest = told.movements.cents("in_eur") - told.movements.cents("out_eur")
        #expect(rest == told.packages.cents("remaining_eur"), "\(label)")
        if case .euros(let balance) = told.movements.cells("balance_eur").last {
            #expect(balance.count == rest, "\(label)")
        }
    }

    /// From–to of the roles add up to what `estimate` shows of the package.
    private func expectRanges(of told: Explanation, _ label: String) {
        for column in ["cost_from_eur", "cost_to_eur"] {
            #expect(told.roles.cents(column) == told.scales.cents(column), "\(label) \(column)")
        }
    }

    /// A node's groups and what none takes add up to it; a group's amount is the next node's.
    private func expectNodes(in splits: Table, _ label: String) {
        let nodes = Set(
            splits.cells("split").indices.map { row in
                [splits.cells("split")[row], splits.cells("node")[row]]
            })
        for node in nodes {
            let rows = splits.rows.filter { Array([$0[0], $0[3]]) == node }
            let part = Table(name: splits.name, columns: splits.columns, rows: rows)
            #expect(
                part.cells("node_eur").first == .euros(.init(part.cents("amount_eur"))), "\(label)")
        }
    }

    /// Without a bound, the weight decides: within a cent, and two for amounts beside rounded ones.
    private func expectFreeShares(in splits: Table, _ label: String) {
        for (row, share) in splits.numbers("free_share").enumerated() {
            guard let share, case .euros(let free) = splits.cells("free_eur")[row],
                case .euros(let amount) = splits.cells("amount_eur")[row]
            else { continue }
            #expect(abs(share * free.statistic - amount.statistic) <= 1, "\(label), row \(row)")
        }
    }

    /// Ready is the release or the last predecessor, whichever is later, plus the delay.
    private func expectTimes(in times: Table, _ label: String) {
        guard let ready = times.numbers("ready_months").first.flatMap(\.self) else { return }
        let release = times.numbers("release_months").first.flatMap(\.self) ?? .nan
        let last = times.numbers("predecessors_months").first.flatMap(\.self) ?? 0
        let delay = times.numbers("delay_months").first.flatMap(\.self) ?? 0
        #expect(abs(max(release, last) + delay - ready) < 1e-9, "\(label)")
    }
}

@Suite("What explanations tell")
struct ExplanationContentTests {
    let example: ExplainedCase

    init() throws { example = try ExplainedCase("tiny") }

    @Test func `an id that does not exist has no explanation, but candidates`() throws {
        #expect(example.explanation(of: "A/bau/XX") == nil)
        let (programme, plan) = (example.programme, example.plan)
        #expect(
            ExplainedSubject.candidates(for: "F", in: programme, plan) == ["A", "B", "C", "D", "E"])
        let own = ExplainedSubject.candidates(for: "A/bau/XX", in: programme, plan)
        #expect(!own.isEmpty && own.allSatisfy { $0.hasPrefix("A/") })
        let all = ExplainedSubject.candidates(for: "X/bau/XA", in: programme, plan)
        #expect(all == plan.packages.map(\.id))
    }

    @Test func `roles have person-days times scale, and rates`() throws {
        // bau: it 380–620, coordinator 40–60; B is of complexity high, 1.6.
        let roles = try #require(example.explanation(of: "B/bau/XB")).roles
        #expect(roles.cells("role") == texts("it", "coordinator"))
        #expect(roles.numbers("days_from") == [608, 64])
        #expect(roles.numbers("days_to") == [992, 96])
        #expect(roles.numbers("person_days") == [800, 80])
        #expect(roles.cells("cost_eur") == [eur(800_000), eur(64_000)])
        #expect(roles.cells("cost_from_eur") == [eur(608_000), eur(51_200)])
        #expect(roles.cells("sourcing") == texts("external", "internal"))
    }

    @Test func `the rules of a package stand with their sources`() throws {
        func rules(_ id: String) throws -> [Table.Cell] {
            try #require(example.explanation(of: id)).rules.cells("rule")
        }
        #expect(try rules("D/konzept/BUND") == texts("purpose"))
        #expect(try rules("A/bau/XA") == texts("purpose", "efa-commitment", "agreement"))
        #expect(
            try rules("A/kommunal/XB")
                == texts("purpose", "kommune-via-land", "efa-commitment", "agreement"))
        #expect(
            try rules("A/server/XA")
                == texts("purpose", "efa-commitment", "no-infrastructure", "agreement"))
    }

    @Test func `the amounts that rules keep back are those of the findings`() throws {
        let findings = Dictionary(
            uniqueKeysWithValues: example.plan.findings.map { finding in
                (example.programme.projects[finding.project].id, finding.amount)
            })
        for (id, amount) in findings {
            let rules = try #require(example.explanation(of: id)).rules
            #expect(rules.cents("amount_eur") == amount.count, "\(id)")
        }
    }

    @Test func `excluded packages have no splits`() throws {
        let told = try #require(example.explanation(of: "E/bau/XC"))
        #expect(told.splits.rows.isEmpty)
        #expect(told.movements.rows.isEmpty)
        #expect(told.times.cells("state") == texts("excluded"))
    }

    @Test func `every column has two meanings, every row a cell for it`() throws {
        for id in ["A", "A/bau/XA"] {
            for table in try #require(example.explanation(of: id)).all {
                #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.name)")
                #expect(table.rows.allSatisfy { $0.count == table.columns.count })
                for column in table.columns {
                    #expect(!column.meaning.de.isEmpty && column.meaning.de != column.meaning.en)
                }
            }
        }
    }
}
