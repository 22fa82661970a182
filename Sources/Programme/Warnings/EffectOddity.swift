// SPDX-License-Identifier: GPL-3.0-or-later

extension Warning {
    /// A setting that cannot take effect.
    public enum EffectOddity: Hashable, Sendable {
        /// An exception for a project that needs none: committed are so many Länder, as many as
        /// needed; nil where its line needs no commitments.
        case exceptionNotNeeded(String, committed: Int?)
        /// `rules.efa.minimum` without a line that is for all.
        case efaMinimumWithoutLines
        /// `rules.infrastructure.indirect_share` without an infrastructure component.
        case shareWithoutInfrastructure
        /// `join: true` of work that lies with the lead or the federation.
        case joinWithoutEffect(String)
        /// `capacity.sharing` of which nothing arrives.
        case sharingWithoutEffect
    }
}

extension Warning.EffectOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .exceptionNotNeeded: "exception-not-needed"
        case .efaMinimumWithoutLines: "efa-minimum-without-lines"
        case .shareWithoutInfrastructure: "share-without-infrastructure"
        case .joinWithoutEffect: "join-without-effect"
        case .sharingWithoutEffect: "sharing-without-effect"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    var subject: String {
        switch self {
        case .exceptionNotNeeded(let id, _), .joinWithoutEffect(let id): id
        case .efaMinimumWithoutLines, .shareWithoutInfrastructure, .sharingWithoutEffect: ""
        }
    }
}
