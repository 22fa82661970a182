// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The checked values of scenario.yaml by their dotted path (list items by number).
///
/// A value that is missing or wrong is nil here; its problem has been noted, so whoever puts a
/// default in its place makes nothing that anybody will see.
package struct Settings {
    enum Value {
        case text(String), truth(Bool), month(Month), day(Day), number(Double)
        case exact(ExactDecimal), whole(Int), seed(UInt64), amount(Cents), durations(Pert)
    }

    /// Single values by path.
    var values: [String: Value] = [:]
    /// The names below a map, or the numbers of a list's items, in the order of the file.
    var children: [String: [String]] = [:]
    /// Where each value, list and map was written.
    var origins: [String: Origin] = [:]
    /// Where each key was written.
    var keyOrigins: [String: Origin] = [:]
    /// Maps and lists that could not be read, and keys that were probably misspelt: what is missing
    /// there may have been meant, and is no problem of its own.
    var unreadable: Set<String> = []
    /// Whether there is a scenario.yaml to speak of.
    var isReadable = true
    /// Where the file begins.
    var start: Origin

    // The value at a path, by its kind; nil where it is missing or wrong.

    package func text(_ path: String) -> String? {
        if case .text(let value)? = values[path] { return value }
        return nil
    }

    func truth(_ path: String) -> Bool? {
        if case .truth(let value)? = values[path] { return value }
        return nil
    }

    func month(_ path: String) -> Month? {
        if case .month(let value)? = values[path] { return value }
        return nil
    }

    func day(_ path: String) -> Day? {
        if case .day(let value)? = values[path] { return value }
        return nil
    }

    func number(_ path: String) -> Double? {
        if case .number(let value)? = values[path] { return value }
        return nil
    }

    package func exact(_ path: String) -> ExactDecimal? {
        if case .exact(let value)? = values[path] { return value }
        return nil
    }

    func whole(_ path: String) -> Int? {
        if case .whole(let value)? = values[path] { return value }
        return nil
    }

    func seed(_ path: String) -> UInt64? {
        if case .seed(let value)? = values[path] { return value }
        return nil
    }

    func amount(_ path: String) -> Cents? {
        if case .amount(let value)? = values[path] { return value }
        return nil
    }

    func durations(_ path: String) -> Pert? {
        if case .durations(let value)? = values[path] { return value }
        return nil
    }

    /// A word as the case that it names.
    package func choice<Choice: RawRepresentable>(_ path: String) -> Choice?
    where Choice.RawValue == String {
        text(path).flatMap(Choice.init(rawValue:))
    }

    /// A text in both languages.
    func bilingual(_ path: String) -> Text? {
        guard let de = text(path + ".de"), let en = text(path + ".en") else { return nil }
        return Text(de: de, en: en)
    }

    /// Whether the file has the key at all, with a right or a wrong value, or was meant to have it.
    package func has(_ path: String) -> Bool {
        if origins[path] != nil { return true }
        guard !unreadable.isEmpty else { return false }
        return isUnreadable(path)
    }

    /// Whether a value, or one around it, could not be read or was probably misspelt.
    func isUnreadable(_ path: String) -> Bool {
        var path = path[...]
        while true {
            if unreadable.contains(String(path)) { return true }
            guard let dot = path.lastIndex(of: ".") else { return unreadable.contains("") }
            path = path[..<dot]
        }
    }

    /// The names or numbers directly below a path; none where nothing is there.
    package func names(_ path: String) -> [String] { children[path] ?? [] }

    /// Where a value was written, or the closest value around it.
    package func origin(_ path: String) -> Origin {
        var path = path[...]
        while true {
            if let origin = origins[String(path)] { return origin }
            guard let dot = path.lastIndex(of: ".") else { return start }
            path = path[..<dot]
        }
    }
}
