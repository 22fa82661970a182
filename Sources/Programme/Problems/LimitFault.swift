// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What comes to more than can be computed.
    public enum LimitFault: Hashable, Sendable {
        /// More work packages than can be computed.
        case tooManyPackages(found: Int, limit: Int)
        /// A package's estimate exceeds what can be computed to the cent.
        case estimateTooLarge(package: String)
        /// What is legal in its parts comes to more than can be computed.
        case quantityTooLarge(Quantity, of: String, found: Double)
    }
}

extension Problem.LimitFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .tooManyPackages: "too-many-packages"
        case .estimateTooLarge: "estimate-too-large"
        case .quantityTooLarge: "quantity-too-large"
        }
    }
}
