// SPDX-License-Identifier: GPL-3.0-or-later

/// A flow of amounts through columns of nodes, and where each stands: heights in parts of the
/// picture's height, so that it can be drawn at any size.
///
/// Nodes stand in the order in which they are added, links in the order of the nodes they join, so
/// that the same amounts give the same picture.
struct SankeyLayout {
    /// A place through which amounts flow.
    struct Node {
        let id: String
        let column: Int
        /// What flows through it.
        fileprivate(set) var amount: Int64 = 0
        /// Its upper end and height, in parts of the picture.
        fileprivate(set) var top = 0.0
        fileprivate(set) var height = 0.0
    }

    /// An amount that flows from a node to one of a later column.
    struct Link {
        let from: Int
        let to: Int
        let amount: Int64
        /// The upper ends at both nodes and the height, in parts of the picture.
        fileprivate(set) var fromTop = 0.0
        fileprivate(set) var toTop = 0.0
        fileprivate(set) var height = 0.0
    }

    private(set) var nodes: [Node] = []
    private(set) var links: [Link] = []
    /// The space between two nodes of a column, in parts of the picture.
    let gap: Double

    init(gap: Double) { self.gap = gap }

    /// Adds a node; returns its position.
    mutating func addNode(_ id: String, column: Int) -> Int {
        nodes.append(Node(id: id, column: column))
        return nodes.count - 1
    }

    /// Adds a flow between two nodes; nothing for an amount of 0.
    mutating func addLink(from: Int, to: Int, _ amount: Int64) {
        guard amount > 0 else { return }
        links.append(Link(from: from, to: to, amount: amount))
    }

    /// Computes all places. O(nodes + links · log links).
    mutating func arrange() {
        links.sort { ($0.from, $0.to) < ($1.from, $1.to) }
        for node in nodes.indices {
            let incoming = links.filter { $0.to == node }.reduce(0) { $0 + $1.amount }
            let outgoing = links.filter { $0.from == node }.reduce(0) { $0 + $1.amount }
            nodes[node].amount = max(incoming, outgoing)
        }
        let columns = Set(nodes.map(\.column)).sorted()
        let scale = columns.map(scale(of:)).min() ?? 0
        for column in columns { arrange(column: column, scale) }
        arrangeLinks(scale)
    }

    /// The height of a cent with which a column's nodes and gaps fill the picture.
    private func scale(of column: Int) -> Double {
        let members = nodes.filter { $0.column == column && $0.amount > 0 }
        let total = members.reduce(0) { $0 + $1.amount }
        guard total > 0 else { return .infinity }
        return max(0.1, 1 - gap * Double(members.count - 1)) / Double(total)
    }

    /// A column's nodes, one below the other, in the middle of the picture's height.
    private mutating func arrange(column: Int, _ scale: Double) {
        let members = nodes.indices.filter { nodes[$0].column == column && nodes[$0].amount > 0 }
        let heights = members.map { Double(nodes[$0].amount) * scale }
        let whole = heights.reduce(0, +) + gap * Double(max(0, members.count - 1))
        var top = max(0, (1 - whole) / 2)
        for (node, height) in zip(members, heights) {
            nodes[node].top = top
            nodes[node].height = height
            top += height + gap
        }
    }

    /// The links leave a node in the order of their ends, and reach one in that of their starts.
    private mutating func arrangeLinks(_ scale: Double) {
        var leaving = nodes.map(\.top)
        var reaching = nodes.map(\.top)
        for link in links.indices {
            let height = Double(links[link].amount) * scale
            links[link].height = height
            links[link].fromTop = leaving[links[link].from]
            leaving[links[link].from] += height
            links[link].toTop = reaching[links[link].to]
            reaching[links[link].to] += height
        }
    }
}
