// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles

/// Draws a flow that is laid out. Vega has no layout of its own for it: it draws the paths.
struct SankeyChart {
    let layout: SankeyLayout
    /// What a node is called, by its position.
    let label: (Int) -> (name: String, amount: String)
    /// What a link's tip says, by its position.
    let tip: (Int) -> String
    /// A node's colour, which the links that reach it take.
    let color: (Int) -> String
    /// The height of the picture, in points of the screen.
    var pictureHeight = 620

    private static let lineHeight = 15.0
    private static let lineLength = 26
    /// The same on paper, which is narrower than most screens.
    private static let halfLength = 17

    /// The specification.
    func spec(_ frame: ChartFrame, _ alternative: String) -> JSONText {
        var frame = frame
        let last = Double(max(1, layout.nodes.map(\.column).max() ?? 1))
        frame.signals = [
            ("margin", ["update": "width < 600 ? 88 : width < 800 ? 112 : 190"]),
            ("thick", ["update": "width < 600 ? 8 : 14"]),
            ("step", ["update": .text("(width - margin - thick) / \(last)")]),
        ]
        return frame.spec(
            alternative,
            data: [
                ["name": "links", "values": .list(linkRows), "transform": .list(pathSteps)],
                ["name": "nodes", "values": .list(nodeRows)],
            ],
            scales: [], marks: [linkMark, nodeMark] + [halo(true), halo(false)])
    }

    private var linkRows: [JSONText] {
        layout.links.indices.map { index in
            let link = layout.links[index]
            return [
                "c0": .number(Double(layout.nodes[link.from].column)),
                "c1": .number(Double(layout.nodes[link.to].column)),
                "y0": .number(link.fromTop.short), "y1": .number(link.toTop.short),
                "h": .number(link.height.short), "color": .text(color(link.to)),
                "tip": .text(tip(index)),
            ]
        }
    }

    private var nodeRows: [JSONText] {
        layout.nodes.indices.filter { layout.nodes[$0].amount > 0 }.map { index in
            let (node, label) = (layout.nodes[index], label(index))
            return [
                "c": .number(Double(node.column)), "y": .number(node.top.short),
                "h": .number(node.height.short), "color": .text(color(index)),
                "name": .text(label.name), "amount": .text(label.amount),
                "lines": .list(lines(label, height: node.height).map { .text($0) }),
                "halves": .list(halves(label, height: node.height).map { .text($0) }),
            ]
        }
    }

    /// A node's name and amount in as many lines as its height has room for.
    private func lines(_ label: (name: String, amount: String), height: Double) -> [String] {
        let line = "\(label.amount)  \(label.name)"
        let room = Int(height * Double(pictureHeight) / Self.lineHeight)
        let lines = line.wrapped(to: Self.lineLength)
        return lines.count > 1 && lines.count <= room ? lines : [line]
    }

    /// The amount above the name where both have room; the name alone where not.
    private func halves(_ label: (name: String, amount: String), height: Double) -> [String] {
        let names = label.name.wrapped(to: Self.halfLength)
        let room = Int(height * Double(pictureHeight) / Self.lineHeight)
        if names.count < room { return [label.amount] + names }
        return names.count <= max(room, 1) ? names : [label.name]
    }

    /// The outline of a link: two curves that leave and arrive level.
    private var pathSteps: [JSONText] {
        func formula(_ name: String, _ expression: String) -> JSONText {
            ["type": "formula", "as": .text(name), "expr": .text(expression)]
        }
        return [
            formula("xa", "datum.c0 * step + thick"), formula("xb", "datum.c1 * step"),
            formula("xm", "(datum.xa + datum.xb) / 2"),
            formula("ya", "datum.y0 * height"), formula("yb", "datum.y1 * height"),
            formula("hh", "max(datum.h * height, 0.5)"),
            formula(
                "path",
                "'M' + datum.xa + ',' + datum.ya"
                    + " + 'C' + datum.xm + ',' + datum.ya + ' ' + datum.xm + ',' + datum.yb"
                    + " + ' ' + datum.xb + ',' + datum.yb + 'v' + datum.hh"
                    + " + 'C' + datum.xm + ',' + (datum.yb + datum.hh)"
                    + " + ' ' + datum.xm + ',' + (datum.ya + datum.hh)"
                    + " + ' ' + datum.xa + ',' + (datum.ya + datum.hh) + 'Z'"),
        ]
    }

    private var linkMark: JSONText {
        [
            "type": "path", "from": ["data": "links"],
            "encode": [
                "update": [
                    "path": .field("path"), "fill": .field("color"), "fillOpacity": .value(0.3),
                    "tooltip": .field("tip"),
                ],
                "hover": ["fillOpacity": .value(0.6)],
            ],
        ]
    }

    private var nodeMark: JSONText {
        .mark(
            "rect", of: "nodes",
            [
                "x": .signal("datum.c * step"), "width": .signal("thick"),
                "y": .signal("datum.y * height"), "height": .signal("max(datum.h * height, 1)"),
                "fill": .field("color"), "tooltip": .signal("datum.name + '\\n' + datum.amount"),
            ])
    }

    /// A node's name beside it, first as a white outline that keeps it readable on the links.
    private func halo(_ isOutline: Bool) -> JSONText {
        let shared: [String: JSONText] = [
            "x": .signal("datum.c * step + thick + 5"),
            "y": .signal("(datum.y + datum.h / 2) * height"), "baseline": .value("middle"),
            "fontSize": .signal("width < 800 ? 11 : 12"),
            "text": .signal(
                "width < 600 ? datum.name : width < 800 ? datum.halves : datum.lines"),
            "lineHeight": .value(.number(Self.lineHeight)),
            "dy": .signal(
                "width < 600 ? 0 : (1 - length(width < 800 ? datum.halves : datum.lines)) * "
                    + "\(Self.lineHeight) / 2"),
            "limit": .signal(
                "datum.c * step + thick + margin > width - 2 ? margin - 6 : step - thick - 10"),
        ]
        let ink: [String: JSONText] =
            isOutline
            ? [
                "stroke": .value("#ffffff"), "strokeWidth": .value(3.5),
                "strokeJoin": .value("round"), "strokeOpacity": .value(0.9),
            ] : ["fill": .value(.text(Palette.text))]
        return .mark(
            "text", of: "nodes", shared.merging(ink) { $1 }, also: ["interactive": false])
    }
}

extension Double {
    /// Six decimals: enough for a picture, and a shorter file.
    var short: Double { (self * 1e6).rounded() / 1e6 }
}
