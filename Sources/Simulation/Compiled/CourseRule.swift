// SPDX-License-Identifier: GPL-3.0-or-later

/// What decides whether and when a package becomes ready, and what its finish brings about: one
/// memory line, because all of it is read at once, and a few times in a draw only.
struct CourseRule: BitwiseCopyable {
    /// `join:<project>/<land>`, and the probability; above 1 for a package that needs no decision.
    let joinName: UInt64
    private(set) var joinProbability: Double
    let delayName: UInt64
    /// −1 where its component does not wait.
    let delayTable: Int32
    let project: Int32
    /// The position of (project, Land), −1 for `BUND`.
    let landOfProject: Int32
    let slot: ServiceSlot
    private var firstSuccessor: Int32
    private var endOfSuccessors: Int32
    /// Whether its finish counts for go-live, for online and for connected.
    let makesLive: Bool
    let makesOnline: Bool
    let makesConnected: Bool
    /// Fills the memory line.
    private let filling: UInt64 = 0

    init(
        of package: PackageIndex, inSlot slot: ServiceSlot, _ packages: PackageColumns,
        _ quantities: UncertainQuantities,
        _ graph: PrecedenceGraph
    ) {
        let pair = Int(packages.landOfProject[package])
        let isJoining = packages.isJoining[package]
        joinName = isJoining ? quantities.joinNames[pair] : 0
        joinProbability = isJoining ? quantities.joinProbability[pair] : .infinity
        delayName = quantities.delayNames[package]
        delayTable = quantities.delayTable[package]
        project = packages.project[package]
        self.slot = slot
        landOfProject = packages.landOfProject[package]
        firstSuccessor = graph.firstSuccessor[package.number]
        endOfSuccessors = graph.firstSuccessor[package.number + 1]
        makesLive = packages.makesLive[package]
        makesOnline = packages.makesOnline[package]
        makesConnected = packages.makesConnected[package]
    }

    /// The same where it is known whether a package's Land joins, and who waits for whom.
    func known(
        joins: Bool?, successors range: Range<Int>
    ) -> CourseRule {
        var rule = self
        if isJoining, let joins { rule.joinProbability = joins ? 2 : 0 }
        rule.firstSuccessor = Int32(range.lowerBound)
        rule.endOfSuccessors = Int32(range.upperBound)
        return rule
    }

    /// Whether a Land takes part with it, so that it waits for the Land's decision to join.
    var isJoining: Bool { joinProbability < .infinity }

    /// Where its successors stand in the graph.
    @inline(__always)
    var successors: Range<Int> { Int(firstSuccessor)..<Int(endOfSuccessors) }
}
