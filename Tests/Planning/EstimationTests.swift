// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Testing

/// Model, section 3; a project's complexity factor is its estimate in cents at n = 1.
@Suite("estimation")
struct EstimationTests {
    struct PlaceCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let placement: Component.Placement
        let lead: Place
        let places: [String]
    }

    static let placeCases: [PlaceCase] = [
        .init("lead: one at the lead", .lead, .land(1), ["XB"]),
        .init("lead: BUND as lead", .lead, .bund, ["BUND"]),
        .init("each: every Land but the lead", .each, .land(1), ["XA", "XC"]),
        .init("each: every Land where BUND leads", .each, .bund, ["XA", "XB", "XC"]),
        .init("all: the lead too", .all, .land(1), ["XA", "XB", "XC"]),
        .init("all: every Land where BUND leads", .all, .bund, ["XA", "XB", "XC"]),
        .init("bund: one at BUND", .bund, .land(2), ["BUND"]),
    ]

    @Test("a component's placement gives its places", arguments: placeCases)
    func places(_ sampled: PlaceCase) throws {
        var sample = SampleProgramme(cents: 1)
        sample.component("c", at: sampled.placement)
        sample.project("P", cents: 1, lead: sampled.lead)
        let ids = try estimatePackages(of: sample.programme).map(\.id)
        #expect(ids == sampled.places.map { "P/c/\($0)" })
    }

    struct DriverCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let driver: Component.Driver
        let count: Int
        let elasticity: Double
        let lead: Place
        let estimates: [Int64]
    }

    /// The project costs 100 cents at n = 1; XA has 4 municipalities, XB 1, BUND none.
    static let driverCases: [DriverCase] = [
        .init("project: n = 1", .project, 9, 1, .land(0), [100]),
        .init("base components, proportional", .baseComponents, 3, 1, .land(0), [300]),
        .init("base components, square root", .baseComponents, 9, 0.5, .land(0), [300]),
        .init("base components, not at all", .baseComponents, 7, 0, .land(0), [100]),
        .init("no base component, no package", .baseComponents, 0, 0, .land(0), []),
        .init("interfaces, square root", .interfaces, 4, 0.5, .land(0), [200]),
        .init("no interface, no package", .interfaces, 0, 1, .land(0), []),
        .init("municipalities of the place", .municipalities, 9, 1, .land(0), [400]),
        .init("one municipality", .municipalities, 9, 1, .land(1), [100]),
        .init("BUND has no municipalities", .municipalities, 9, 1, .bund, []),
    ]

    @Test("scale is complexity times count to the elasticity", arguments: driverCases)
    func drivers(_ sampled: DriverCase) throws {
        var sample = SampleProgramme(cents: 1)
        sample.component("c", by: sampled.driver, elasticity: sampled.elasticity)
        sample.project(
            "P", cents: 100, lead: sampled.lead, baseComponents: sampled.count,
            interfaces: sampled.count)
        let packages = try estimatePackages(of: sample.programme)
        #expect(packages.map(\.estimate.count) == sampled.estimates)
        #expect(packages.map(\.scale) == sampled.estimates.map(Double.init))
        #expect(packages.map(\.personDays) == sampled.estimates.map(Double.init))
    }

    @Test(
        "costs are whole cents, halves to even",
        arguments: [
            (0.4, 0), (0.5, 0), (0.51, 1), (1.5, 2), (2.5, 2), (2.51, 3), (3.5, 4), (7.49, 7),
        ] as [(Double, Int64)])
    func wholeCents(_ cost: Double, _ cents: Int64) throws {
        var sample = SampleProgramme(cents: 1)
        sample.component("c")
        sample.project("P", cents: cost)
        #expect(try estimatePackages(of: sample.programme).map(\.estimate.count) == [cents])
    }

    @Test("rate and technical share are those of a unit, whatever the scale")
    func rateAndShare() throws {
        var sample = SampleProgramme(cents: 1)
        sample.programme.roles = [
            sample.role("it", .technical, .external, dayRate: 800),
            sample.role("expert", .subject, .internal, dayRate: 500.5),
        ]
        sample.effort(30, 50, role: 0)
        sample.effort(10, 30, role: 1)
        sample.component("c", days: 0)
        sample.project("P", cents: 2.5)
        let package = try #require(try estimatePackages(of: sample.programme).first)
        #expect(package.personDays == 2.5 * (40 + 20))
        #expect(package.estimate == Cents(10_502_500))  // 2.5 · (40 · 800 + 20 · 500.50) EUR
        #expect(abs(package.centsPerDay - 4_201_000.0 / 60) < 1e-9)
        #expect(abs(package.technicalShare - 2.0 / 3) < 1e-15)
    }

    /// Team 25 at scale 1.
    @Test(
        "the largest team grows with the scale to the team elasticity",
        arguments: [
            (1, 0.67, 25), (4, 0, 25), (4, 0.5, 50), (4, 1, 100), (8, 0.67, 100.695_555),
            (0.25, 0.5, 12.5),
        ] as [(Double, Double, Double)])
    func team(_ scale: Double, _ elasticity: Double, _ team: Double) throws {
        var sample = SampleProgramme(cents: 1)
        sample.programme.estimation.teamElasticity = elasticity
        sample.component("c", team: 25)
        sample.project("P", cents: scale)
        let package = try #require(try estimatePackages(of: sample.programme).first)
        #expect(abs(package.teamDaysPerMonth - team) < 1e-6)
    }

    @Test("from-to sums add up, by sourcing, each package's costs rounded by itself")
    func ranges() throws {
        var sample = SampleProgramme(cents: 1)
        sample.programme.roles.append(sample.role("it", .technical, .external, dayRate: 1))
        sample.effort(1, 2, role: 0)
        sample.effort(3, 5, role: 1)
        sample.component("c", days: 0)
        sample.project("A", cents: 0.5)
        sample.project("B", cents: 1.5)
        let unit = UnitEffort.all(of: sample.programme)[0]
        var sum = EstimateRange()
        for package in try estimatePackages(of: sample.programme) {
            sum += EstimateRange(of: package, unit: unit)
        }
        #expect(sum.packages == 2)
        #expect(sum.personDays == 2 * (1.5 + 4))
        #expect(sum.estimate == Cents(201 + 602))  // rint(0.5 · 401.5), rint(1.5 · 401.5)
        let cents = { (least: Int64, most: Int64) in (Cents(least), Cents(most)) }
        #expect((sum.internal.leastCost, sum.internal.mostCost) == cents(0 + 2, 1 + 3))
        #expect((sum.external.leastCost, sum.external.mostCost) == cents(600, 1000))
        #expect((sum.total.leastCost, sum.total.mostCost) == cents(150 + 452, 251 + 753))
        #expect((sum.total.leastDays, sum.total.mostDays) == (8, 14))
    }

    @Test("places stand BUND first, each with its pool")
    func pools() {
        var sample = SampleProgramme(cents: 1)
        sample.programme.capacity.bundPool = 1
        let places = sample.programme.places
        #expect(places.map(sample.programme.id(of:)) == ["BUND", "XA", "XB", "XC"])
        #expect(places.map(sample.programme.pool(at:)) == [1, 0, 0, 0])
    }

    @Test("0.67 is the team elasticity where none is given")
    func defaultTeamElasticity() { #expect(Estimation().teamElasticity == 0.67) }

    @Test("packages stand by project, component and place, only in lines that list the component")
    func order() throws {
        var sample = SampleProgramme(cents: 1, lines: ["F", "B"])
        sample.component("both", at: .each)
        sample.component("federal", at: .bund, lines: [1])
        sample.component("federated", at: .all, lines: [0])
        sample.component("nowhere", lines: [])
        sample.project("Z", cents: 1, line: 1, lead: .land(0))
        sample.project("A", cents: 1, line: 0, lead: .land(2))
        #expect(
            try estimatePackages(of: sample.programme).map(\.id) == [
                "Z/both/XB", "Z/both/XC", "Z/federal/BUND",
                "A/both/XA", "A/both/XB", "A/federated/XA", "A/federated/XB", "A/federated/XC",
            ])
    }

    @Test("an estimate that cannot be summed exactly is a problem of its component")
    func tooLarge() throws {
        var sample = SampleProgramme(cents: 1)
        sample.component("c", by: .municipalities, elasticity: 40)
        sample.project("P", cents: 1)
        let origin = Origin(file: "components.csv", line: 2, column: 31)
        sample.programme.origins.rows[.components] = [["elasticity": origin]]
        #expect(
            try sample.problem()
                == Problem(.limit(.estimateTooLarge(package: "P/c/XA")), at: origin))
    }

    @Test("caps that cannot be summed exactly are a problem of the programme")
    func tooLargeInAll() throws {
        var sample = SampleProgramme(cents: 1, headroom: "2000")
        sample.component("c")
        sample.project("P", cents: 1e15)
        let origin = Origin(file: "scenario.yaml")
        let kind = Problem.Kind.limit(.quantityTooLarge(.estimates, of: "", found: 2e18))
        #expect(try sample.problem() == Problem(kind, at: origin))
    }
}

extension EstimationTests.PlaceCase {
    init(_ label: String, _ placement: Component.Placement, _ lead: Place, _ places: [String]) {
        self.init(testDescription: label, placement: placement, lead: lead, places: places)
    }
}

extension EstimationTests.DriverCase {
    init(
        _ label: String, _ driver: Component.Driver, _ count: Int, _ elasticity: Double,
        _ lead: Place, _ estimates: [Int64]
    ) {
        self.init(
            testDescription: label, driver: driver, count: count, elasticity: elasticity,
            lead: lead, estimates: estimates)
    }
}
