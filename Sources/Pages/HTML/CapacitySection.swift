// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables

/// Person-days of a provider over a time.
private struct PoolUse {
    var capacity = 0.0
    var demand = 0.0
    var used = 0.0

    var share: Double? { capacity > 0 ? used / capacity : nil }
    /// Whether more was asked for than there was, beyond rounding.
    var isShort: Bool { demand > capacity * (1 + 1e-9) }

    mutating func add(_ reader: TableReader<CapacityColumn>, _ row: Int) {
        capacity += reader.number(.capacityDays, row) ?? 0
        demand += reader.number(.demandDays, row) ?? 0
        used += reader.number(.usedDays, row) ?? 0
    }
}

/// The providers' use by quarter, the most asked for first.
private struct CapacityGrid {
    private(set) var quarters: [String] = []
    private(set) var pools: [(id: String, total: PoolUse, byQuarter: [PoolUse])] = []

    init(_ reader: TableReader<CapacityColumn>) {
        var uses: [String: [PoolUse]] = [:]
        var totals: [String: PoolUse] = [:]
        var order: [String] = []
        for row in reader.rows {
            let quarter = Self.quarter(of: reader.text(.month, row))
            if quarters.last != quarter { quarters.append(quarter) }
            let pool = reader.text(.pool, row)
            if totals[pool] == nil { order.append(pool) }
            totals[pool, default: PoolUse()].add(reader, row)
            var quarterUses = uses[pool] ?? []
            while quarterUses.count < quarters.count { quarterUses.append(PoolUse()) }
            quarterUses[quarters.count - 1].add(reader, row)
            uses[pool] = quarterUses
        }
        pools = order.map { ($0, totals[$0] ?? PoolUse(), uses[$0] ?? []) }
        let pressure = Dictionary(
            pools.map { ($0.id, $0.total.demand / max($0.total.capacity, 1e-9)) }
        ) { $1 }
        pools.sort { (pressure[$0.id] ?? 0, $1.id) > (pressure[$1.id] ?? 0, $0.id) }
    }

    private static func quarter(of month: String) -> String {
        let parts = month.split(separator: "-")
        guard parts.count == 2, let number = Int(parts[1]) else { return month }
        return "Q\((number - 1) / 3 + 1)/\(parts[0])"
    }
}

extension ReportContext {
    /// How far the providers were used, and who was short.
    func capacitySection() -> ReportSection {
        var section = ReportSection(
            id: "capacity",
            title: Text(
                de: "Kapazität der IT-Dienstleister",
                en: "Capacity of the IT providers")[language])
        let grid = CapacityGrid(reader(CapacityColumn.self))
        guard !grid.pools.isEmpty else { return section }
        let short = grid.pools.filter(\.total.isShort).map { name("pool", $0.id) }
        section.say(
            short.isEmpty
                ? Text(
                    de: "Im Planfall hat jeder Dienstleister über die ganze Zeit gesehen genug "
                        + "Kapazität.",
                    en: "In the plan case every provider has enough capacity over the whole "
                        + "time.")[language]
                : Text(
                    de: "Im Planfall wird über die ganze Zeit mehr gefragt, als da ist, bei: "
                        + short.joined(separator: "; ") + ".",
                    en: "In the plan case more is asked for than there is, over the whole "
                        + "time, at: " + short.joined(separator: "; ") + ".")[language])
        section.add(
            capacityChart(grid), table: capacityTable(grid),
            note: Text(
                de: "Genutzter Anteil der Kapazität je Quartal in Prozent; ▲: gefragt war mehr, "
                    + "als da war. Oben, wer im Verhältnis am meisten gefragt ist.",
                en: "Used part of the capacity by quarter in percent; ▲: more was asked for than "
                    + "there was. At the top who is asked for most in proportion.")[language], self)
        return section
    }

    private func capacityChart(_ grid: CapacityGrid) -> Chart {
        let title = Text(
            de: "Genutzte Kapazität nach Quartal",
            en: "Capacity used by quarter")[language]
        let map = HeatMap(
            rows: grid.pools.map { name("pool", $0.id) }, columns: grid.quarters,
            cells: grid.pools.map { pool in
                zip(grid.quarters, pool.byQuarter).map { quarter, use in
                    HeatMap.Cell(
                        value: use.share,
                        text: use.share.map {
                            number.decimal($0 * 100, places: 0) + (use.isShort ? " ▲" : "")
                        } ?? "–",
                        tip: capacityTip(name("pool", pool.id), quarter, use))
                }
            }, greatest: 1)
        let alternative =
            Text(
                de: "Anteile in Farbe je Dienstleister und Quartal. ",
                en: "Shares in colour. ")[language]
            + grid.pools.prefix(3).map { pool in
                "\(name("pool", pool.id)): \(pool.total.share.map { number.percent($0) } ?? "–")"
            }.joined(separator: "; ") + "."
        var frame = ChartFrame(language: language, title: title, height: map.height)
        frame.signals = map.signals
        return Chart(
            id: "capacity-used", title: title, alternative: alternative,
            spec: map.spec(frame, alternative))
    }

    private func capacityTip(_ pool: String, _ quarter: String, _ use: PoolUse) -> String {
        let days = [use.capacity, use.demand, use.used].map { number.decimal($0, places: 0) }
        return "\(pool), \(quarter)\n"
            + Text(
                de: "Personentage: \(days[0]) vorhanden, \(days[1]) gefragt, \(days[2]) geleistet",
                en: "Person-days: \(days[0]) available, \(days[1]) asked for, \(days[2]) "
                    + "done")[language]
    }

    private func capacityTable(_ grid: CapacityGrid) -> PageTable {
        var table = PageTable(
            [
                .text(Text(de: "IT-Dienstleister", en: "IT provider")[language]),
                .number(Text(de: "Kapazität (PT)", en: "Capacity (days)")[language]),
                .number(Text(de: "Gefragt (PT)", en: "Asked for (days)")[language]),
                .number(Text(de: "Geleistet (PT)", en: "Done (days)")[language]),
                .number(Text(de: "Genutzt", en: "Used")[language]),
            ] + grid.quarters.map { .number($0) })
        for pool in grid.pools {
            let days = [pool.total.capacity, pool.total.demand, pool.total.used]
            let shares = [pool.total.share] + pool.byQuarter.map(\.share)
            table.add(
                [name("pool", pool.id)] + days.map { number.decimal($0, places: 0) }
                    + shares.map { $0.map { number.percent($0) } ?? "–" })
        }
        return table
    }
}
