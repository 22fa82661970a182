// SPDX-License-Identifier: GPL-3.0-or-later

/// Neighbouring packages of one line: passes over all packages by line go from block to block.
struct LineBlock {
    let line: Int
    let packages: Range<PackageIndex>

    /// The fewest blocks that hold all packages, in canonical order.
    static func blocks(of lines: PackageColumn<Int32>) -> [LineBlock] {
        var blocks: [LineBlock] = []
        for package in lines.indices {
            let line = Int(lines[package])
            let first =
                blocks.last?.line == line ? blocks.removeLast().packages.lowerBound : package
            blocks.append(LineBlock(line: line, packages: first..<package.advanced(by: 1)))
        }
        return blocks
    }
}
