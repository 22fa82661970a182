// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem {
    /// The problem as a line for people: `file:line:column: Fehler [id]: …`.
    public var message: Text {
        let sentence = sentence
        return Text(
            de: "\(origin): Fehler [\(id)]: \(sentence.de)",
            en: "\(origin): error [\(id)]: \(sentence.en)")
    }

    /// What is wrong with a scenario and what to do about it, on one line that one can read.
    public var sentence: Text { kind.sentence.asLine }
}

extension Problem.Kind {
    /// What is wrong with a scenario and what to do about it.
    public var sentence: Text {
        switch self {
        case .file(let fault): fault.sentence
        case .workbook(let fault): fault.sentence
        case .sheet(let fault): fault.sentence
        case .yaml(let fault): fault.sentence
        case .key(let fault): fault.sentence
        case .header(let fault): fault.sentence
        case .table(let fault): fault.sentence
        case .value(let fault): fault.sentence
        case .number(let fault): fault.sentence
        case .identifier(let fault): fault.sentence
        case .setting(let fault): fault.sentence
        case .calendar(let fault): fault.sentence
        case .split(let fault): fault.sentence
        case .work(let fault): fault.sentence
        case .priority(let fault): fault.sentence
        case .range(let fault): fault.sentence
        case .variant(let fault): fault.sentence
        case .distribution(let fault): fault.sentence
        case .limit(let fault): fault.sentence
        case .books(let fault): fault.sentence
        case .booking(let fault): fault.sentence
        case .list(let fault): fault.sentence
        case .budget(let fault): fault.sentence
        case .atPoint(let point, let kind):
            Text(de: "Mit \(point): \(kind.sentence.de)", en: "With \(point): \(kind.sentence.en)")
        }
    }
}

extension FileFailure {
    /// The failed file as a line for people.
    public var message: Text {
        let sentence = sentence
        return Text(de: "Fehler [\(id)]: \(sentence.de)", en: "error [\(id)]: \(sentence.en)")
    }

    /// Which file could not be had and what to do about it.
    public var sentence: Text {
        switch self {
        case .noScenario(let path):
            Text(
                de: "„\(path)“ gibt es nicht; nennen Sie den Ordner eines Szenarios, seine "
                    + "Arbeitsmappe oder die Datei einer Variante.",
                en: "“\(path)” does not exist; name a scenario’s folder, its workbook or a "
                    + "variant’s file.")
        case .notAScenario(let path):
            Text(
                de: "Im Ordner „\(path)“ liegt kein Szenario (weder scenario.yaml noch Tabellen); "
                    + "nennen Sie den richtigen Ordner.",
                en: "The folder “\(path)” holds no scenario (neither scenario.yaml nor tables); "
                    + "name the right one.")
        case .noVariant(let name, let candidates):
            Text(
                de: "Die Variante „\(name)“ gibt es weder als Datei noch im Ordner variants neben "
                    + "dem Szenario\(candidates.hint.de)",
                en: "The variant “\(name)” is neither a file nor in the folder variants beside the "
                    + "scenario\(candidates.hint.en)")
        case .scenarioForVariant(let path):
            Text(
                de: "„\(path)“ ist ein zweites Szenario und keine Variante; was sich "
                    + "unterscheidet, schreibt `diff SZENARIO \(path) --out variante.xlsx` als "
                    + "Variante, die hier genommen wird.",
                en: "“\(path)” is a second scenario and no variant; `diff SCENARIO \(path) --out "
                    + "variant.xlsx` writes what differs as a variant, which is taken here.")
        case .unreadable(let path):
            Text(
                de: "„\(path)“ lässt sich nicht lesen; prüfen Sie die Zugriffsrechte, bei einem "
                    + "Link auch, wohin er führt.",
                en: "“\(path)” cannot be read; check its permissions and, if it is a link, where "
                    + "it leads.")
        case .noFile(let path):
            Text(
                de: "Die Datei „\(path)“ gibt es nicht; prüfen Sie Ordner und Namen.",
                en: "The file “\(path)” does not exist; check its folder and its name.")
        case .noBooks(let path): noBooksSentence(path)
        case .notBooks(let path): notBooksSentence(path)
        case .noProposals(let path): noProposalsSentence(path)
        }
    }
}

extension Candidates {
    /// The end of a sentence that suggests what may have been meant.
    public var hint: Text {
        if !nearest.isEmpty {
            return Text(
                de: "; meinten Sie \(list(nearest, "oder"))?",
                en: "; did you mean \(list(nearest, "or"))?")
        }
        guard !all.isEmpty else {
            return Text(de: "; prüfen Sie die Schreibweise.", en: "; check the spelling.")
        }
        return Text(
            de: "; gültig: \(list(all, "und")).", en: "; valid: \(list(all, "and")).")
    }

    /// The same where nothing like the wrong word can be added.
    var hintOrDeletion: Text {
        guard nearest.isEmpty, all.isEmpty else { return hint }
        return Text(de: "; löschen Sie sie.", en: "; delete it.")
    }

    private func list(_ words: [String], _ last: String) -> String {
        let quoted = words.map { "`\($0)`" }
        guard let end = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(last) " + end
    }
}
