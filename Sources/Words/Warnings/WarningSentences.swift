// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning {
    /// The warning as a line for people: `file:line:column: Warnung [id]: „subject“: …`.
    public var message: Text {
        let sentence = sentence
        return Text(
            de: "\(origin): Warnung [\(kind.id)]: \(sentence.de)",
            en: "\(origin): warning [\(kind.id)]: \(sentence.en)")
    }

    /// What is odd, of what, and what it means for the result, on one line that one can read.
    public var sentence: Text {
        let (subject, text) = (kind.subject, kind.sentence)
        guard !subject.isEmpty else { return text.asLine }
        return Text(de: "„\(subject)“: \(text.de)", en: "“\(subject)”: \(text.en)").asLine
    }
}

extension Warning.Kind {
    /// What is odd and what it means for the result.
    public var sentence: Text {
        switch self {
        case .unused(let oddity): oddity.sentence
        case .effect(let oddity): oddity.sentence
        case .work(let oddity): oddity.sentence
        case .money(let oddity): oddity.sentence
        case .bound(let oddity): oddity.sentence
        case .proportion(let oddity): oddity.sentence
        case .date(let oddity): oddity.sentence
        case .target(let oddity): oddity.sentence
        case .books(let oddity): oddity.sentence
        case .workbook(let oddity): oddity.sentence
        }
    }
}
