// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// A measure of every Land and field.
private struct PlaceMeasure {
    let id: String
    let column: PlacesColumn
    let unit: String
    let title: String
    let colors: (String, String)
}

extension ReportContext {
    /// Land × field: assigned, spent, online.
    func placesSection() -> ReportSection {
        var section = ReportSection(
            id: "places",
            title: Text(de: "Länder und Themenfelder", en: "Länder and fields")[language])
        let reader = reader(PlacesColumn.self)
        guard !reader.rows.isEmpty else { return section }
        section.say(
            Text(
                de: "Planfall. Je dunkler, desto mehr; was im Bild zu schmal für Zahlen ist, steht "
                    + "in der Tabelle darunter. Arbeit beim Bund gehört zu keinem Land und "
                    + "fehlt hier.",
                en: "Plan case. The darker, the more; numbers too wide for the picture stand in "
                    + "the table below it. Work of the Federation belongs to no Land and is not "
                    + "shown.")[language]
        )
        let measures = [
            PlaceMeasure(
                id: "places-assigned", column: .allocatedEUR, unit: "EUR",
                title: Text(
                    de: "Zugewiesen (\(moneyUnit))",
                    en: "Assigned (\(moneyUnit))")[language],
                colors: ("#f4f4f7", "#43436f")),
            PlaceMeasure(
                id: "places-spent", column: .spentPlanEUR, unit: "EUR",
                title: Text(
                    de: "Ausgegeben bis zum Ende des Horizonts (\(moneyUnit))",
                    en: "Spent by the end of the horizon (\(moneyUnit))")[language],
                colors: ("#f1f6fb", "#0b4478")),
            PlaceMeasure(
                id: "places-online", column: .onlinePlan, unit: "projects",
                title: Text(
                    de: "Leistungen online zur Frist (Zahl der Projekte)",
                    en: "Services online at the deadline (number of projects)")[language],
                colors: ("#eff8f6", "#075a51")),
        ]
        for measure in measures { add(measure, to: &section) }
        return section
    }

    private func add(_ measure: PlaceMeasure, to section: inout ReportSection) {
        let grid = PlaceGrid(reader(PlacesColumn.self), column: measure.column)
        let map = HeatMap(
            rows: grid.fields.map { name("field", $0) }, columns: grid.places,
            cells: zip(grid.fields, grid.values).map { field, values in
                zip(grid.places, values).map { place, value in
                    HeatMap.Cell(
                        value: value, text: plain(value, unit: measure.unit),
                        tip: "\(name("place", place)), \(name("field", field))\n"
                            + self.value(value, unit: measure.unit))
                }
            }, colors: measure.colors)
        let peak = grid.greatest.map { greatest in
            Text(
                de: " Am meisten: \(name("place", greatest.place)), "
                    + "\(name("field", greatest.field)), "
                    + "\(value(greatest.value, unit: measure.unit)).",
                en: " The most: \(name("place", greatest.place)), "
                    + "\(name("field", greatest.field)), "
                    + "\(value(greatest.value, unit: measure.unit)).")[language]
        }
        let alternative =
            Text(
                de: "Tabelle der Länder und Themenfelder in Farbe: ",
                en: "Länder and fields in colour: ")[language]
            + measure.title + "." + (peak ?? "")
        var frame = ChartFrame(language: language, title: measure.title, height: map.height)
        frame.signals = map.signals
        section.add(
            Chart(
                id: measure.id, title: measure.title, alternative: alternative,
                spec: map.spec(frame, alternative)),
            table: table(of: grid, unit: measure.unit), self)
    }

    private func table(of grid: PlaceGrid, unit: String) -> PageTable {
        var table = PageTable(
            [.text(Text(de: "Themenfeld", en: "Field")[language])] + grid.places.map { .number($0) }
                + [.number(Text.total[language])])
        for (field, values) in zip(grid.fields, grid.values) {
            table.add(
                [name("field", field)] + values.map { plain($0, unit: unit) }
                    + [plain(values.reduce(0, +), unit: unit)])
        }
        let sums = grid.places.indices.map { place in
            grid.values.reduce(0) { $0 + $1[place] }
        }
        table.add(
            [Text.total[language]]
                + (sums + [sums.reduce(0, +)]).map {
                    plain($0, unit: unit)
                }, isSum: true)
        return table
    }
}

/// A column of the places' table as a grid of fields by Länder.
private struct PlaceGrid {
    private(set) var fields: [String] = []
    private(set) var places: [String] = []
    private(set) var values: [[Double]] = []

    init(_ reader: TableReader<PlacesColumn>, column: PlacesColumn) {
        var position: [String: Int] = [:]
        for row in reader.rows {
            let (place, field) = (reader.text(.place, row), reader.text(.field, row))
            if places.last != place { places.append(place) }
            if position[field] == nil {
                position[field] = fields.count
                fields.append(field)
                values.append([])
            }
            if let index = position[field] {
                values[index].append(reader.number(column, row) ?? 0)
            }
        }
    }

    /// Where the most is.
    var greatest: (place: String, field: String, value: Double)? {
        var best: (place: String, field: String, value: Double)?
        for (field, row) in zip(fields, values) {
            for (place, value) in zip(places, row) where value > (best?.value ?? 0) {
                best = (place, field, value)
            }
        }
        return best
    }
}
