// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Testing

/// The ministry's worked example, phase "Konzeption" of one fictive project, as printed in the
/// manual of its effort-estimation model (BMI, Bedienungsanleitung "ASM Föderal").
///
/// The manual prints person-days rounded and costs to the cent, so a role's exact person-days are
/// its cost divided by its day rate. Rows add up to the printed sums to a cent and a day.
@Suite("the published worked example")
struct PublishedExampleTests {
    /// A row of the printed table: day rate in EUR, cost from–to in EUR.
    struct Row: Sendable {
        let role: String
        let team: Role.Team
        let sourcing: Role.Sourcing
        let dayRate: Double
        let least: Double
        let most: Double
    }

    static let rows: [Row] = [
        row("Umsetzungskoordinator", .subject, .internal, 800, 37_013.58, 52_305.75),
        row("Leistungsverantwortlicher", .subject, .internal, 600, 64_798.94, 76_268.06),
        row("Fachexperte", .subject, .internal, 600, 106_948.94, 118_418.06),
        row("Vollzugsexperte", .subject, .internal, 800, 113_218.58, 128_510.75),
        row("UX Designer", .other, .external, 1200, 168_294.12, 191_232.37),
        row("IT-Dienstleister", .technical, .external, 1000, 51_157.60, 70_272.81),
        row("FIM-Methodenexperte", .other, .external, 1000, 70_763.85, 89_879.06),
    ]

    private static func row(
        _ role: String, _ team: Role.Team, _ sourcing: Role.Sourcing, _ dayRate: Double,
        _ least: Double, _ most: Double
    ) -> Row {
        Row(
            role: role, team: team, sourcing: sourcing, dayRate: dayRate, least: least, most: most)
    }

    /// One project with one component "Konzeption" of scale 1.
    private func concept() -> Programme {
        var sample = SampleProgramme(cents: 100_000_000)
        for row in Self.rows {
            sample.programme.roles.append(
                sample.role(row.role, row.team, row.sourcing, dayRate: row.dayRate))
            sample.effort(
                row.least / row.dayRate, row.most / row.dayRate,
                role: sample.programme.roles.count - 1)
        }
        sample.component("konzeption", days: 0)
        sample.project("P", cents: 1)
        return sample.programme
    }

    private func range() throws -> EstimateRange {
        let programme = concept()
        let package = try #require(try estimatePackages(of: programme).first)
        return EstimateRange(of: package, unit: UnitEffort.all(of: programme)[0])
    }

    /// A printed sum: person-days and cents, from–to.
    struct Printed: Sendable, CustomTestStringConvertible {
        let label: String
        let part: @Sendable (EstimateRange) -> EstimateRange.Part
        let days: ClosedRange<Double>
        let cents: ClosedRange<Int64>
        var testDescription: String { label }
    }

    static let printed: [Printed] = [
        .init(
            label: "internal", part: { $0.internal }, days: 474...550,
            cents: 32_198_004...37_550_262),
        .init(
            label: "external", part: { $0.external }, days: 262...320,
            cents: 29_021_558...35_138_425),
        .init(
            label: "total", part: { $0.total }, days: 736...870, cents: 61_219_562...72_688_687),
    ]

    @Test("sums are the printed ones to a day and a cent", arguments: printed)
    func sums(_ printed: Printed) throws {
        let part = printed.part(try range())
        #expect(abs(part.leastDays - printed.days.lowerBound) <= 1)
        #expect(abs(part.mostDays - printed.days.upperBound) <= 1)
        #expect(abs(part.leastCost.count - printed.cents.lowerBound) <= 1)
        #expect(abs(part.mostCost.count - printed.cents.upperBound) <= 1)
    }

    @Test("the estimate is the middle of from and to")
    func middle() throws {
        // (612,195.61 + 726,886.86) / 2 = 669,541.235 EUR by the rows, half a cent between
        let range = try range()
        #expect(abs(2 * range.estimate.count - (61_219_561 + 72_688_686)) <= 1)
        #expect(abs(range.personDays - 803) <= 1)
        #expect(range.packages == 1)
    }

    @Test("only the IT provider works technically")
    func technicalShare() throws {
        // IT-Dienstleister: (51.1576 + 70.27281) / 2 of all person-days
        let package = try #require(try estimatePackages(of: concept()).first)
        let technical = (51.1576 + 70.27281) / 2
        #expect(abs(package.technicalShare - technical / package.personDays) < 1e-12)
        #expect(abs(package.technicalShare - 0.0756) < 1e-3)
    }
}
