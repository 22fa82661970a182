// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// Something of a scenario that is legal but odd: it is computed, but perhaps not what was meant.
public struct Warning: Hashable, Sendable {
    /// What is odd, with the evidence.
    public var kind: Kind
    /// Where it was written.
    public var origin: Origin

    /// A warning at a place.
    public init(_ kind: Kind, at origin: Origin) {
        self.kind = kind
        self.origin = origin
    }

    /// What can be odd, by families: what a family's oddities are and which ids they have stands
    /// in the file of its name, their sentences in Words under the same name.
    public enum Kind: Hashable, Sendable {
        /// What nothing uses.
        case unused(UnusedOddity)
        /// A setting that cannot take effect.
        case effect(EffectOddity)
        /// What stops the work.
        case work(WorkOddity)
        /// Money that does not fit.
        case money(MoneyOddity)
        /// A group's bound that is without effect or lets nothing through.
        case bound(BoundOddity)
        /// A number out of proportion, such as a percentage for a share.
        case proportion(ProportionOddity)
        /// A date that comes too early, too late or never.
        case date(DateOddity)
        /// A target that says nothing, or no draws to meet it.
        case target(TargetOddity)
        /// What books of closed months do not tell.
        case books(BooksOddity)
        /// What of a workbook is read otherwise than one might think.
        case workbook(WorkbookOddity)
    }
}

extension Warning.Kind {
    /// The stable id of what is odd.
    public var id: String {
        switch self {
        case .unused(let oddity): oddity.id
        case .effect(let oddity): oddity.id
        case .work(let oddity): oddity.id
        case .money(let oddity): oddity.id
        case .bound(let oddity): oddity.id
        case .proportion(let oddity): oddity.id
        case .date(let oddity): oddity.id
        case .target(let oddity): oddity.id
        case .books(let oddity): oddity.id
        case .workbook(let oddity): oddity.id
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    public var subject: String {
        switch self {
        case .unused(let oddity): oddity.subject
        case .effect(let oddity): oddity.subject
        case .work(let oddity): oddity.subject
        case .money(let oddity): oddity.subject
        case .bound(let oddity): oddity.subject
        case .proportion(let oddity): oddity.subject
        case .date(let oddity): oddity.subject
        case .target(let oddity): oddity.subject
        case .books(let oddity): oddity.subject
        case .workbook(let oddity): oddity.subject
        }
    }

    /// The money concerned; nil where it is not about an amount.
    public var amount: Cents? {
        switch self {
        case .work(let oddity): oddity.amount
        case .money(let oddity): oddity.amount
        case .bound(let oddity): oddity.amount
        case .unused, .effect, .proportion, .date, .target, .books, .workbook: nil
        }
    }
}
