// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentences about what stands where a table's header belongs.
func headerSentence(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .separatorLine(let text):
        return Text(
            de: "„\(text)“ ist eine Anweisung an Excel und keine Kopfzeile; löschen Sie diese "
                + "Zeile.",
            en: "“\(text)” is an instruction to Excel and no header; delete this line.")
    case .otherSeparator(let separator):
        let isTab = separator == .tabulator
        return Text(
            de: "Die Spalten sind mit \(isTab ? "Tabulatoren" : "„|“") getrennt; speichern Sie "
                + "die Tabelle als „CSV UTF-8“ mit Semikolon oder Komma zwischen den Zellen.",
            en: "The columns are separated by \(isTab ? "tabulators" : "“|”"); save the table as "
                + "“CSV UTF-8” with semicolons or commas between the cells.")
    case .noHeader(let table, let line?):
        return Text(
            de: "Die erste Zeile von \(table.rawValue).csv ist nicht die Kopfzeile, diese steht "
                + "in Zeile \(number(line, .de)); löschen Sie, was darüber steht.",
            en: "The first line of \(table.rawValue).csv is not its header, which stands in line "
                + "\(number(line, .en)); delete what stands above it.")
    case .noHeader(let table, nil):
        return Text(
            de: "In der ersten Zeile von \(table.rawValue).csv steht keine der Spalten; sie "
                + "gehören als Kopfzeile dorthin: \(table.headerHint).",
            en: "The first line of \(table.rawValue).csv names none of its columns; they belong "
                + "there as the header: \(table.headerHint).")
    default: return nil
    }
}

/// The sentence about rows of another length than the header.
func raggedSentence(_ found: Int, _ expected: Int, _ rows: Int) -> Text {
    let (de, en) = found == 1 ? ("1 Zelle", "1 cell") : ("\(found) Zellen", "\(found) cells")
    guard rows > 1 else {
        return Text(
            de: "Die Zeile hat \(de), die Kopfzeile \(expected); gleichen Sie die Trennzeichen an.",
            en: "The row has \(en), the header \(expected); make the separators match.")
    }
    return Text(
        de: "Keine der \(number(rows, .de)) Zeilen hat so viele Zellen wie die Kopfzeile "
            + "(\(expected)), die erste hat \(de); gleichen Sie die Trennzeichen der Kopfzeile und "
            + "der Zeilen an.",
        en: "None of the \(number(rows, .en)) rows has as many cells as the header (\(expected)), "
            + "the first has \(en); make the separators of header and rows match.")
}

extension TableName {
    /// The first columns of its header.
    fileprivate var headerHint: String {
        switch self {
        case .laender: "id,name,population,…"
        case .pools: "id,name,capacity,growth"
        case .fields: "id,name_de,name_en,ministry,lead"
        case .projects: "id,name,line,field,lead,…"
        case .components: "id,name_de,name_en,lines,level,…"
        case .roles: "id,name_de,name_en,team,sourcing,day_rate"
        case .efforts: "component,role,min,max"
        case .published: "id,name_de,name_en,value,quantity,source"
        }
    }
}

/// The sentence about a file that is missing.
func missingFileSentence(_ name: String, _ beside: String?) -> Text {
    guard let beside else {
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
