// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension WarningFinder {
    /// Settings that cannot take effect, in the order of `Warning.Kind`.
    var ineffective: [Warning] { exceptions + efaMinimum + infrastructure + joins + sharing }

    private var exceptions: [Warning] {
        programme.rules.efaExceptions.sorted().compactMap { index in
            let project = programme.projects[index]
            let isForAll = programme.lines[project.line].isForAll
            guard !isForAll || project.committed >= programme.rules.efaMinimum else { return nil }
            let kind = Warning.Kind.effect(
                .exceptionNotNeeded(
                    project.id, committed: isForAll ? project.committed : nil))
            return Warning(kind, at: origins.setting("rules.efa.exceptions"))
        }
    }

    private var efaMinimum: [Warning] {
        guard let origin = origins.settings["rules.efa.minimum"],
            !programme.lines.contains(where: \.isForAll)
        else { return [] }
        return [Warning(.effect(.efaMinimumWithoutLines), at: origin)]
    }

    private var infrastructure: [Warning] {
        guard programme.rules.infrastructureShare > .zero,
            !programme.components.contains(where: { $0.kind == .infrastructure })
        else { return [] }
        let place = origins.setting("rules.infrastructure.indirect_share")
        return [Warning(.effect(.shareWithoutInfrastructure), at: place)]
    }

    /// The lead needs no joining, nor does the federation.
    private var joins: [Warning] {
        programme.components.enumerated().filter {
            $1.isJoining && [.lead, .bund].contains($1.placement)
        }
        .map {
            Warning(
                .effect(.joinWithoutEffect($1.id)),
                at: origins.cell(.components, row: $0, column: "join"))
        }
    }

    private var sharing: [Warning] {
        guard programme.capacity.sharing, programme.capacity.sharingEfficiency == 0 else {
            return []
        }
        return [
            Warning(
                .effect(.sharingWithoutEffect), at: origins.setting("capacity.sharing_efficiency"))
        ]
    }

    /// Minimums and maximums that the packages' caps make void, split by split.
    var bounds: [Warning] {
        programme.distribution.splits.enumerated().flatMap { position, split -> [Warning] in
            guard !split.minimum.isEmpty || !split.maximum.isEmpty else { return [] }
            let splitter = Splitter(
                split, at: position, programme: programme, packages: plan.packages)
            let all = plan.packages.indices.filter { !plan.packages[$0].isExcluded }
            var caps: [String: Cents] = [:]
            for group in splitter.groups(of: all) {
                caps[splitter.groupID(group.index)] = group.packages
                    .map { plan.packages[$0].cap }.sum()
            }
            return bounds(of: split, at: "distribution.splits.\(position)", caps)
        }
    }

    private func bounds(of split: Split, at path: String, _ caps: [String: Cents]) -> [Warning] {
        let minimums = split.minimum.sorted { $0.key < $1.key }.compactMap { id, minimum in
            let cap = caps[id] ?? .zero
            let kind = Warning.Kind.bound(.minimumAboveCap(id, minimum: minimum, cap: cap))
            return minimum > cap
                ? Warning(kind, at: origins.setting("\(path).minimum.\(id)")) : nil
        }
        let maximums = split.maximum.sorted { $0.key < $1.key }.compactMap { id, maximum in
            let cap = caps[id] ?? .zero
            let kind =
                maximum == .zero
                ? Warning.Kind.bound(.maximumOfZero(id))
                : .bound(.maximumWithoutEffect(id, maximum: maximum, cap: cap))
            return maximum == .zero || maximum >= cap
                ? Warning(kind, at: origins.setting("\(path).maximum.\(id)")) : nil
        }
        return minimums + maximums
    }
}
