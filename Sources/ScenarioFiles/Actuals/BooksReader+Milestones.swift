// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension BooksReader {
    /// Signatures, approvals and joins in the file's order; nil without milestones.csv.
    func milestones() -> [Actuals.Milestone]? {
        guard let table = columns(.milestones), table.table.index(of: "subject") != nil else {
            return nil
        }
        let kinds: [Problem.MilestoneKind?] = table.choices("kind")
        let subjects = table.cells("subject")
        let dates = pastDays(table.days("date"), table.cells("date"))
        var rows = MilestoneRows()
        var milestones: [Actuals.Milestone] = []
        for (row, cell) in table.cells("kind").enumerated() {
            guard let cell, let kind = kinds[row],
                let subject = subject(kind, subjects[row], beside: cell)
            else { continue }
            let place = subjects[row]?.origin ?? cell.origin
            let word = subjects[row]?.text ?? cell.text
            if let fault = rows.fault(subject, word, at: place) {
                log.add(.books(fault), at: place)
                continue
            }
            guard let day = dates[row] else { continue }
            milestones.append(
                Actuals.Milestone(
                    subject: subject, months: programme.calendar.time(atStartOf: day),
                    origin: cell.origin))
        }
        return milestones
    }

    /// What a milestone is about; nil, with a problem, where that is nothing that there is.
    private func subject(
        _ kind: Problem.MilestoneKind, _ cell: Cell?, beside kindCell: Cell
    ) -> Actuals.Milestone.Subject? {
        let parts = (cell?.text ?? "").split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        let expected = kind == .framework ? 0 : kind == .approval ? 1 : 2
        guard let cell, parts.count == expected, !parts.contains("") else {
            if cell == nil, kind == .framework { return .framework }
            let fault = Problem.BooksFault.wrongSubject(cell?.text ?? "", kind: kind)
            log.add(.books(fault), at: cell?.origin ?? kindCell.origin)
            return nil
        }
        switch kind {
        case .framework: return nil
        case .agreement: return agreement(parts[0], parts[1], cell)
        case .approval:
            return names.projects.position(of: cell).map { .approval(project: $0) }
        case .join, .decline:
            let project = names.projects.position(of: parts[0], at: cell.origin)
            guard let land = land(parts[1], cell), let project else { return nil }
            return kind == .join
                ? .join(project: project, land: land) : .decline(project: project, land: land)
        }
    }

    /// A Land's position; the federation joins nothing.
    private func land(_ id: String, _ cell: Cell) -> Int? {
        guard let place = names.places.position(of: id, at: cell.origin) else { return nil }
        if let land = Place(index: place).land { return land }
        let laender = programme.laender.map(\.id)
        log.add(
            .identifier(
                .unknownId(value: id, of: .land, log.candidates(for: id, among: laender))),
            at: cell.origin)
        return nil
    }

    /// The bilateral agreement of a field and the lead of one of its projects.
    private func agreement(
        _ field: String, _ lead: String, _ cell: Cell
    ) -> Actuals.Milestone.Subject? {
        let field = fields.position(of: field, at: cell.origin)
        let place = names.places.position(of: lead, at: cell.origin)
        guard let field, let place else { return nil }
        let leads = programme.projects.filter { $0.field == field }.map(\.lead)
        let found = Place(index: place)
        guard leads.contains(found) else {
            let ids = Set(leads).sorted().map {
                "\(programme.fields[field].id)/\(programme.id(of: $0))"
            }
            let candidates = log.candidates(for: cell.text, among: ids)
            log.add(.books(.noSuchAgreement(cell.text, candidates)), at: cell.origin)
            return nil
        }
        return .agreement(field: field, lead: found)
    }
}

/// Finds milestones of which there is another one that says the same or the opposite.
private struct MilestoneRows {
    private var first = FirstRows<Actuals.Milestone.Subject>()

    mutating func fault(
        _ subject: Actuals.Milestone.Subject, _ word: String, at origin: Origin
    ) -> Problem.BooksFault? {
        if let earlier = first.earlier(subject, at: origin) {
            return .twice(word, first: earlier)
        }
        guard let opposite = subject.opposite, let earlier = first[opposite] else { return nil }
        return .joinsAndDeclines(word, first: earlier)
    }
}

extension Actuals.Milestone.Subject {
    /// What cannot be true beside it.
    fileprivate var opposite: Self? {
        switch self {
        case .join(let project, let land): .decline(project: project, land: land)
        case .decline(let project, let land): .join(project: project, land: land)
        case .framework, .agreement, .approval: nil
        }
    }
}
