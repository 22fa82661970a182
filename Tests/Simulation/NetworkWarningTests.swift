// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import Simulation
import Testing

@Suite("A deadline that no project can meet")
struct NetworkWarningTests {
    /// Two projects built by teams of 10 days a month from January 2021 on.
    private static func sample(days: Double, larger size: Double = 2) -> SampleProgramme {
        var sample = SampleProgramme(months: 12)
        sample.component("build", days: days)
        sample.project("A", size: size)
        sample.project("B")
        sample.programme.origins.settings["calendar.deadline"] = place
        return sample
    }

    private static let place = Origin(file: "scenario.yaml", line: 3, column: 30)
    private static let deadline = Day(Month(year: 2021, number: 12), 31)

    private func warnings(_ sample: SampleProgramme) throws -> [Warning] {
        CompiledProgramme(
            sample.programme, try makePlan(for: sample.programme), seed: 0
        ).networkWarnings
    }

    @Test("twelve months of work end with the deadline")
    func inTime() throws {
        #expect(try warnings(Self.sample(days: 120)) == [])
    }

    // 125 days take 12.5 months: half of January 2022, whose sixteenth day is the one that ends it.
    @Test("half a month more is too late, even for the smaller project")
    func late() throws {
        let first = Day(Month(year: 2022, number: 1), 16)
        let kind = Warning.Kind.date(.deadlineOutOfReach(deadline: Self.deadline, first: first))
        #expect(try warnings(Self.sample(days: 125)) == [Warning(kind, at: Self.place)])
    }

    @Test("one project in time is enough")
    func one() throws {
        #expect(try warnings(Self.sample(days: 240, larger: 0.5)) == [])
    }

    @Test("without work at the lead nothing ever goes live")
    func never() throws {
        var sample = SampleProgramme(months: 12)
        sample.component("join", days: 1, at: .all)
        sample.project("A")
        let found = try warnings(sample).map(\.kind)
        #expect(found == [.date(.deadlineOutOfReach(deadline: Self.deadline, first: nil))])
    }
}
