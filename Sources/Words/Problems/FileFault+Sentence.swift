// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.FileFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .missingFile(let name, let beside):
            missingFileSentence(name, beside)
        case .notUTF8:
            Text(
                de: "Ab hier ist die Datei kein UTF-8-Text; speichern Sie sie als „CSV "
                    + "UTF-8“ oder mit der Kodierung UTF-8.",
                en: "From here on the file is not UTF-8 text; save it as “CSV UTF-8” or with "
                    + "the encoding UTF-8.")
        case .windows1252:
            Text(
                de: "Die Datei ist in Windows-1252 („ANSI“) gespeichert, nicht in UTF-8; speichern "
                    + "Sie sie als „CSV UTF-8“ oder mit der Kodierung UTF-8.",
                en: "The file is saved in Windows-1252 (“ANSI”), not in UTF-8; save it as “CSV "
                    + "UTF-8” or with the encoding UTF-8.")
        case .utf16:
            Text(
                de: "Die Datei ist in UTF-16 („Unicode“) gespeichert, nicht in UTF-8; speichern "
                    + "Sie sie als „CSV UTF-8“ oder mit der Kodierung UTF-8.",
                en: "The file is saved in UTF-16 (“Unicode”), not in UTF-8; save it as “CSV UTF-8” "
                    + "or with the encoding UTF-8.")
        case .nulByte:
            Text(
                de: "Hier steht ein Nullbyte, die Datei ist also kein UTF-8-Text (oder "
                    + "beschädigt); speichern Sie sie als „CSV UTF-8“ oder mit der Kodierung "
                    + "UTF-8.",
                en: "There is a NUL byte here, so the file is not UTF-8 text (or it is damaged); "
                    + "save it as “CSV UTF-8” or with the encoding UTF-8.")
        case .packedFile:
            Text(
                de: "Das ist eine Arbeitsmappe (oder ein anderes ZIP-Archiv) und keine "
                    + "CSV-Datei; öffnen Sie sie mit der Tabellenkalkulation und speichern Sie "
                    + "das Blatt mit „Speichern unter“ als „CSV UTF-8“.",
                en: "This is a workbook (or another ZIP archive) and no CSV file; open it with a "
                    + "spreadsheet program and save the sheet with “Save as” as “CSV UTF-8”.")
        case .fileTooLarge(let mebibytes):
            Text(
                de: "Die Datei ist größer als \(mebibytes) MiB, so groß ist keine Datei eines "
                    + "Szenarios; prüfen Sie, ob es die richtige ist.",
                en: "The file is larger than \(mebibytes) MiB, which no file of a scenario is; "
                    + "check that it is the right one.")
        case .notAFile(let name):
            Text(
                de: "„\(name)“ ist keine Datei, sondern ein Ordner oder Gerät; legen Sie dort "
                    + "die Datei ab.",
                en: "“\(name)” is not a file but a folder or a device; put the file in its place.")
        case .emptyFile:
            Text(
                de: "Die Datei ist leer; sie braucht mindestens eine Kopfzeile oder einen "
                    + "Schlüssel.",
                en: "The file is empty; it needs at least a header or a key.")
        }
    }
}

/// The sentence about a file that is missing.
private func missingFileSentence(_ name: String, _ beside: String?) -> Text {
    guard let beside else {
        if let sentence = missingBookSentence(name) { return sentence }
        return Text(
            de: "Die Datei „\(name)“ fehlt; ein Szenario braucht scenario.yaml und sieben "
                + "Tabellen in einem Ordner.",
            en: "The file “\(name)” is missing; a scenario needs scenario.yaml and seven tables "
                + "in one folder.")
    }
    let isWorkbook = [".xlsx", ".xls", ".ods", ".numbers"].contains {
        beside.lowercased().hasSuffix($0)
    }
    guard isWorkbook else {
        return Text(
            de: "Die Datei „\(name)“ fehlt, daneben liegt „\(beside)“; wenn diese gemeint ist, "
                + "benennen Sie sie um in \(name).",
            en: "The file “\(name)” is missing, but “\(beside)” is there; if that one is meant, "
                + "rename it to \(name).")
    }
    return Text(
        de: "Die Datei „\(name)“ fehlt, daneben liegt „\(beside)“; speichern Sie diese als „CSV "
            + "UTF-8“ unter dem Namen \(name).",
        en: "The file “\(name)” is missing, but “\(beside)” is there; save it as “CSV UTF-8” "
            + "under the name \(name).")
}
