// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@Suite("Half cents")
struct HalfCentTests {
    /// 2.5 days of 753.12 and of 753.13 EUR are 3,765.625 EUR, half a cent that goes to the even
    /// one; the effort factor pert(0.7, 1, 1.3) is 1 in the plan case, and not a last bit above.
    @Test("an effort factor that lies in the middle does not round up what is paid")
    func symmetricEffort() throws {
        var sample = SampleProgramme(months: 3)
        sample.component("build", days: 5)
        sample.project("A")
        sample.programme.estimation.overrun = 1.3
        sample.programme.roles[0].dayRate = 753.12
        sample.programme.roles[1].dayRate = 753.13
        sample.programme.efforts = [0, 1].map {
            Effort(component: 0, role: $0, least: 1.75, most: 3.25)
        }
        sample.allocations = ["A/build/XA": 5000]
        let run = try sample.run()
        #expect(run.course("A/build/XA")?.spent == Cents(376_562))
        #expect(run.outcome(.spent) == 3765.62)
    }
}
