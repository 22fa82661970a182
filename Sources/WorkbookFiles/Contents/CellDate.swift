// SPDX-License-Identifier: GPL-3.0-or-later

/// From which day the dates of a workbook count.
public enum DateSystem: Hashable, Sendable {
    /// 1 is 1900-01-01, and 60 the 29 February 1900 that never was: the usual one.
    case from1900
    /// 0 is 1904-01-01: older programs on the Macintosh.
    case from1904
}

/// A day of the calendar, perhaps with its time, as a cell shows it.
public struct CellDate: Hashable, Sendable {
    /// 1900…9999.
    public let year: Int
    /// 1…12.
    public let month: Int
    /// 1…31.
    public let day: Int
    /// Seconds since midnight, to the nearest.
    public let seconds: Int

    /// The last second of 9999, days after 1899-12-30.
    private static let lastDay = 2_958_465
    private static let secondsOfDay = 86_400

    /// The day that a number stands for; nil before the first and after the last of the system.
    public init?(_ number: CellNumber, _ system: DateSystem) {
        guard let serial = Double(number.shown), serial >= 0, serial <= Double(Self.lastDay) else {
            return nil
        }
        var days = Int(serial)
        var seconds = Int(((serial - Double(days)) * Double(Self.secondsOfDay)).rounded())
        if seconds == Self.secondsOfDay { (days, seconds) = (days + 1, 0) }
        switch system {
        case .from1900:
            // Up to 59 the count runs one ahead of the calendar, as 1900 was no leap year.
            guard days >= 1, days != 60 else { return nil }
            if days < 60 { days += 1 }
        case .from1904: days += 1462
        }
        guard days <= Self.lastDay else { return nil }
        self.init(daysAfter1899: days, seconds: seconds)
    }

    /// Reads `2021-08-15` or `2021-08-15T12:30:00`, perhaps with parts of a second and a `Z`.
    public init?(iso text: String) {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let date = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard date.count == 3, date[0].utf8.count == 4, let year = Self.number(date[0]),
            let month = Self.number(date[1]), let day = Self.number(date[2]),
            let seconds = parts.count == 1 ? 0 : Self.seconds(parts[1])
        else { return nil }
        guard year >= 1900, (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(year, month)
        else { return nil }
        (self.year, self.month, self.day, self.seconds) = (year, month, day, seconds)
    }

    /// Days after 1899-12-30 in the Gregorian calendar, by Hinnant's algorithm (civil_from_days).
    private init(daysAfter1899 days: Int, seconds: Int) {
        let shifted = days + 693_899  // days after 0000-03-01
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.seconds = seconds
    }

    private static func daysInMonth(_ year: Int, _ month: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func seconds(_ text: Substring) -> Int? {
        let bare = text.hasSuffix("Z") ? text.dropLast() : text
        let whole = bare.prefix { $0 != "." }
        let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap(number)
        guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...4).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(text)
    }
}

extension CellDate: CustomStringConvertible {
    /// The day as `2021-08-15`, with `T12:30:00` where it has a time.
    public var description: String {
        let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        guard seconds > 0 else { return date }
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60]
        return date + "T" + time.map { Self.padded($0, 2) }.joined(separator: ":")
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
