// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ResultFiles
import Tables
import Words

/// The smallest sensible programme: two lines, three Länder, four projects. All figures are made
/// up; the comments beside them say what each means and in which unit.
struct StartingScenario {
    private let id: String
    private let language: Language
    private let dialect: CSVDialect

    init(id: String, _ language: Language, _ dialect: CSVDialect) {
        (self.id, self.language, self.dialect) = (id, language, dialect)
    }

    /// scenario.yaml, then the tables.
    var files: [OutputFile] {
        let settings = NewScenarioWords.settings(id: id)[language]
        return [OutputFile(name: "scenario.yaml", bytes: Array(settings.utf8))]
            + tables.map { OutputFile($0, dialect: dialect, language: language) }
    }

    private var tables: [Table] {
        [laender, pools, fields, projects, components, roles, efforts]
    }

    private var laender: Table {
        table(
            .laender,
            "id,name,population,municipalities,koenigstein,pool,join_probability",
            "NL,Nordland,3000000,400,45,nord,0.9", "ML,Mittelland,1500000,90,30,nord,0.7",
            "SL,Südland,800000,60,25,sued,0.6")
    }

    private var pools: Table {
        table(
            .pools, "id,name,capacity,growth", "nord,IT-Nord,120,0.01", "sued,IT-Süd,70,0",
            "bund,IT-Bund,60,0.01")
    }

    private var fields: Table {
        table(
            .fields, "id,name_de,name_en,ministry,lead", "familie,Familie,Family,BMFSFJ,NL",
            "umwelt,Umwelt,Environment,BMUV,SL")
    }

    private var projects: Table {
        table(
            .projects,
            "id,name,line,field,lead,type,complexity,base_components,interfaces,"
                + "priority,committed,start",
            "kita,Kita-Platz,laender,familie,NL,A,medium,2,2,0.9,3,",
            "elterngeld,Elterngeld,laender,familie,ML,A,high,3,1,0.7,2,",
            "abfall,Abfallnachweis,laender,umwelt,SL,B,low,1,1,0.6,2,2027-03-01",
            "register,Umweltregister,bund,umwelt,BUND,A,medium,2,0,0.8,3,")
    }

    private var components: Table {
        table(
            .components,
            "id,name_de,name_en,lines,level,place,driver,elasticity,team,after,kind,join,wait",
            "konzept,Konzeption,Concept,laender bund,land,lead,project,1,30,,standard,,",
            "bau,Umsetzung,Implementation,laender bund,land,lead,project,1,60,konzept,standard,,",
            "anschluss,Anschluss,Joining,laender,land,each,project,1,20,bau,standard,true,beitritt")
    }

    private var roles: Table {
        table(
            .roles, "id,name_de,name_en,team,sourcing,day_rate",
            "fach,Fachreferat,Subject expert,fachlich,internal,650",
            "it,IT-Dienstleister,IT service provider,technisch,external,1000")
    }

    private var efforts: Table {
        table(
            .efforts, "component,role,min,max", "konzept,fach,60,90", "konzept,it,20,30",
            "bau,fach,20,40", "bau,it,150,260", "anschluss,fach,5,10", "anschluss,it,15,30")
    }

    /// A table from its header and rows, numbers in the dialect.
    private func table(_ name: TableName, _ header: String, _ rows: String...) -> Table {
        Table(
            name: name.rawValue,
            columns: cells(of: header).map { Table.Column($0, unit: "text", de: $0, en: $0) },
            rows: rows.map { cells(of: $0).map(cell) })
    }

    private func cells(of row: String) -> [String] {
        row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    private func cell(_ text: String) -> Table.Cell {
        if text.isEmpty { return .empty }
        if text == "true" { return .truth(true) }
        return ExactDecimal(text).map { .decimal($0) } ?? .text(text)
    }
}
