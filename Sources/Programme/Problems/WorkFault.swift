// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What of the work does not fit together: components, efforts, who leads.
    public enum WorkFault: Hashable, Sendable {
        /// Components that wait for each other, the first one again at the end.
        case cycle([String])
        /// A component to which efforts.csv gives no person-days.
        case componentWithoutEfforts(String)
        /// Component and role have a row already.
        case duplicateEffort(component: String, role: String, first: Origin)
        /// A municipality as recipient of the Bund's money.
        case municipalityLeads(value: String)
        /// Municipal work at place `BUND`.
        case municipalWorkAtBund(component: String)
    }
}

extension Problem.WorkFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .cycle: "cycle"
        case .componentWithoutEfforts: "component-without-efforts"
        case .duplicateEffort: "duplicate-effort"
        case .municipalityLeads: "kommune-via-land"
        case .municipalWorkAtBund: "kommune-via-land"
        }
    }
}
