// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The part that says how numbers are shown.
struct StylesPart: PartHandler {
    private(set) var failure: WorkbookProblem?
    /// By the number that a cell gives for its style.
    private(set) var styles: [NumberStyle] = []
    private var formats: [Int: NumberStyle] = [:]
    private let limits: WorkbookLimits

    init(_ limits: WorkbookLimits) { self.limits = limits }

    mutating func start(_ element: String, _ attributes: [String: String], in parents: [String]) {
        switch (element, parents) {
        case ("numFmt", ["styleSheet", "numFmts"]):
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
            formats[id] = NumberStyle(format: attributes["formatCode"] ?? "")
        case ("xf", ["styleSheet", "cellXfs"]):
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            styles.append(formats[id] ?? NumberStyle(builtIn: id))
        default: return
        }
        if max(styles.count, formats.count) > limits.items {
            failure = WorkbookProblem(.tooMany(.styles, limit: limits.items))
        }
    }

    mutating func end(_ element: String, text: String, in parents: [String]) {}
}

extension NumberStyle {
    /// The style of a format that every workbook has without saying so (ECMA-376, 18.8.30, with
    /// those that only Asian editions have).
    init(builtIn id: Int) {
        self =
            switch id {
            case 9, 10: .percent
            case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: .date
            case 18...21, 32, 33, 45...47, 55, 56: .time
            case 49: .text
            default: .plain
            }
    }

    /// What a format's code makes of a number: by the letters of its first section that are
    /// neither quoted nor a colour, a condition or a currency.
    init(format code: String) {
        let signs = Self.letters(of: code)
        let hasClock = signs.contains { "hs".contains($0) }
        let hasDay = signs.contains { "yd".contains($0) }
        self =
            if signs.contains("@") {
                .text
            } else if hasDay || (signs.contains("m") && !hasClock) {
                .date
            } else if hasClock {
                .time
            } else {
                signs.contains("%") ? .percent : .plain
            }
    }

    /// The signs of the first section that are not shown as they are, in lower case; of what stands
    /// in brackets only hours, minutes and seconds of a duration.
    private static func letters(of code: String) -> [Character] {
        var signs: [Character] = []
        var rest = code.lowercased()[...]
        // The name of the general format has letters of dates in some languages.
        if rest.hasPrefix("general") || rest.hasPrefix("standard") { return [] }
        while let sign = rest.popFirst(), sign != ";" {
            switch sign {
            case "\"": skip(past: "\"", &rest)
            case "\\", "_", "*": _ = rest.popFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                skip(past: "]", &rest)
                if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) {
                    // Minutes alone are a duration, too.
                    signs += inside.map { $0 == "m" ? "s" : $0 }
                }
            default: signs.append(sign)
            }
        }
        return signs
    }

    private static func skip(past end: Character, _ rest: inout Substring) {
        while let sign = rest.popFirst(), sign != end {}
    }
}
