// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.HeaderFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .separatorLine(let text):
            Text(
                de: "„\(text)“ ist eine Anweisung an Excel und keine Kopfzeile; löschen Sie diese "
                    + "Zeile.",
                en: "“\(text)” is an instruction to Excel and no header; delete this line.")
        case .otherSeparator(let separator):
            separator.sentence
        case .noHeader(let table, let line?):
            Text(
                de: "Die erste Zeile von \(table.rawValue).csv ist nicht die Kopfzeile, diese "
                    + "steht in Zeile \(number(line, .de)); löschen Sie, was darüber steht.",
                en: "The first line of \(table.rawValue).csv is not its header, which stands in "
                    + "line \(number(line, .en)); delete what stands above it.")
        case .noHeader(let table, nil):
            Text(
                de: "In der ersten Zeile von \(table.rawValue).csv steht keine der Spalten; sie "
                    + "gehören als Kopfzeile dorthin: \(table.headerHint).",
                en: "The first line of \(table.rawValue).csv names none of its columns; they "
                    + "belong there as the header: \(table.headerHint).")
        case .missingColumn(let column, let table):
            Text(
                de: "In \(table.rawValue).csv fehlt die Spalte „\(column)“; ergänzen Sie sie.",
                en: "\(table.rawValue).csv lacks the column “\(column)”; add it.")
        case .unknownColumn(let column, let candidates):
            Text(
                de: "Eine Spalte „\(column)“ gibt es hier nicht\(candidates.hintOrDeletion.de)",
                en: "There is no column “\(column)” here\(candidates.hintOrDeletion.en)")
        case .duplicateColumn(let column):
            Text(
                de: "Die Spalte „\(column)“ steht zweimal in der Kopfzeile; löschen Sie eine "
                    + "der beiden.",
                en: "The column “\(column)” stands twice in the header; delete one of them.")
        case .tooManyColumns(let found, let limit):
            Text(
                de: "Die Kopfzeile hat \(found) Zellen, erlaubt sind höchstens \(limit); löschen "
                    + "Sie überzählige Spalten und prüfen Sie die Zeilenenden.",
                en: "The header has \(found) cells, at most \(limit) are allowed; delete columns "
                    + "and check the line ends.")
        }
    }
}

extension Problem.Separator {
    fileprivate var sentence: Text {
        let signs =
            switch self {
            case .tabulator: Text(de: "Tabulatoren", en: "tabulators")
            case .bar: Text(de: "„|“", en: "“|”")
            }
        return Text(
            de: "Die Spalten sind mit \(signs.de) getrennt; speichern Sie die Tabelle als „CSV "
                + "UTF-8“ mit Semikolon oder Komma zwischen den Zellen.",
            en: "The columns are separated by \(signs.en); save the table as “CSV UTF-8” with "
                + "semicolons or commas between the cells.")
    }
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
        case .payments: "package,month,amount_eur"
        case .accounts: "account,package"
        case .allocations: "package,amount_eur"
        case .movements: "month,kind,from,to,amount_eur"
        case .progress: "package,started,finished,remaining_days"
        case .milestones: "kind,subject,date"
        case .capacity: "pool,days"
        case .proposals: "month,kind,from,to,amount_eur,…"
        }
    }
}
