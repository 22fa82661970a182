// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension ScenarioReader {
    /// What scenario.yaml names of the tables.
    mutating func checkReferences() {
        if let pool = settings.text("capacity.bund_pool") {
            let position = pools.position(of: pool, at: settings.origin("capacity.bund_pool"))
            programme.capacity.bundPool = position ?? 0
        }
        for item in settings.names("rules.efa.exceptions") {
            let path = "rules.efa.exceptions.\(item)"
            guard let id = settings.text(path) else { continue }
            if let project = projects.position(of: id, at: settings.origin(path)) {
                if !programme.rules.efaExceptions.insert(project).inserted {
                    log.add(.value(.duplicateEntry(value: id)), at: settings.origin(path))
                }
            }
        }
        checkEfaMinimum()
    }

    /// 1…number of Länder; the default counts only where a line is for all.
    private mutating func checkEfaMinimum() {
        let path = "rules.efa.minimum"
        let minimum = settings.whole(path) ?? programme.rules.efaMinimum
        if settings.has(path), settings.whole(path) == nil { return }
        programme.rules.efaMinimum = minimum
        let matters = settings.has(path) || programme.lines.contains(where: \.isForAll)
        guard matters, laender.isComplete, minimum > laender.ids.count else { return }
        guard !laender.ids.isEmpty else { return }
        guard settings.has(path) else {
            let kind = Problem.Kind.setting(.efaMinimum(value: minimum, laender: laender.ids.count))
            log.add(kind, at: settings.origin(path))
            return
        }
        let bounds = Bounds(least: 1, greatest: Double(laender.ids.count))
        log.add(.number(.outOfRange(value: "\(minimum)", bounds)), at: settings.origin(path))
    }

    /// The ids of groups that shares and bounds name.
    func checkSplits() {
        for (index, split) in programme.distribution.splits.enumerated() {
            let path = "distribution.splits.\(index)"
            guard settings.text(path + ".by") != nil else { continue }
            for kind in ["shares", "minimum", "maximum"] {
                for id in settings.names("\(path).\(kind)") {
                    let below = "\(path).\(kind).\(id)"
                    check(
                        id, of: split.grouping,
                        at: settings.keyOrigins[below] ?? settings.origin(below))
                }
            }
        }
    }

    private func check(_ id: String, of grouping: Split.Grouping, at origin: Origin) {
        switch grouping {
        case .line: _ = lines.position(of: id, at: origin)
        case .level: checkGroup(id, Level.allCases.map(\.rawValue), true, at: origin)
        case .field: _ = fields.position(of: id, at: origin)
        case .ministry:
            checkGroup(id, programme.fields.map(\.ministry), fields.isComplete, at: origin)
        case .place: checkGroup(id, ["BUND"] + laender.ids, laender.isComplete, at: origin)
        case .project: _ = projects.position(of: id, at: origin)
        case .package: checkPackage(id, at: origin)
        }
    }

    private func checkGroup(
        _ id: String, _ ids: [String], _ isComplete: Bool, at origin: Origin
    ) {
        guard isComplete, !ids.contains(id) else { return }
        var seen: Set<String> = []
        let unique = ids.filter { seen.insert($0).inserted }
        let kind =
            LostZeros(unique).found(for: id).map {
                .identifier(.lostZeros(value: id, of: .group, found: $0))
            }
            ?? Problem.Kind.identifier(
                .unknownId(
                    value: id, of: .group, log.candidates(for: id, among: unique)))
        log.add(kind, at: origin)
    }

    /// A package's id is `project/component/place`.
    private func checkPackage(_ id: String, at origin: Origin) {
        let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isComplete = projects.isComplete && components.isComplete && laender.isComplete
        guard isComplete else { return }
        guard parts.count == 3, let project = projects[parts[0]],
            let component = components[parts[1]], exists(project, component, at: parts[2])
        else {
            log.add(.identifier(.unknownId(value: id, of: .group, Candidates())), at: origin)
            return
        }
    }

    private func exists(_ project: Int, _ component: Int, at place: String) -> Bool {
        let (project, component) = (programme.projects[project], programme.components[component])
        guard component.lines.contains(project.line) else { return false }
        let isBund = place == "BUND"
        guard isBund || laender[place] != nil else { return false }
        let land = laender[place].map(Place.land) ?? .bund
        return switch component.placement {
        case .lead: land == project.lead
        case .each: !isBund && land != project.lead
        case .all: !isBund
        case .bund: isBund
        }
    }
}
