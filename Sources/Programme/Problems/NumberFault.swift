// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with a number.
    public enum NumberFault: Hashable, Sendable {
        /// The decimal sign of the other dialect; true: the comma belongs here.
        case decimalSign(value: String, needsComma: Bool)
        /// A number with separators of thousands; and without them.
        case thousandsSign(value: String, plain: String)
        /// Three digits after a point that may stand before decimals or between thousands; and as
        /// thousands.
        case undecidedPoint(value: String, thousands: String)
        /// A long id or number that a spreadsheet shortened.
        case roundedNumber(value: String, isId: Bool)
        /// No number.
        case notANumber(value: String)
        /// A number in quotation marks.
        case quotedNumber(value: String)
        /// No whole number.
        case notWhole(value: String)
        /// An amount with parts of a cent.
        case notCents(value: String)
        /// More decimals than can be read exactly.
        case tooPrecise(value: String, places: Int)
        /// Outside its bounds.
        case outOfRange(value: String, Bounds)
        /// The lower end of a range above its upper end.
        case leastAboveGreatest(least: String, greatest: String)
    }
}

extension Problem.NumberFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .decimalSign: "decimal-sign"
        case .thousandsSign: "thousands-sign"
        case .undecidedPoint: "undecided-point"
        case .roundedNumber: "rounded-number"
        case .notANumber: "not-a-number"
        case .quotedNumber: "quoted-number"
        case .notWhole: "not-whole"
        case .notCents: "not-cents"
        case .tooPrecise: "too-precise"
        case .outOfRange: "out-of-range"
        case .leastAboveGreatest: "least-above-greatest"
        }
    }
}
