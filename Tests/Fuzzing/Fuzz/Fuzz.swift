// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What is fuzzed; the environment's FUZZ_TARGET names it. The arguments are libFuzzer's.
enum FuzzTarget: String, CaseIterable {
    /// A table of `tiny`, chosen by the first byte.
    case csv
    /// The scenario.yaml of `tiny`.
    case yaml
    /// A variant of `tiny`.
    case variant
    /// A workbook as a whole, or one of its parts, chosen by the first byte.
    case workbook
    /// Somebody else's list, its mapping or a budget plan, chosen by the first byte.
    case list
    /// Amounts, weights and bounds against a naive reference.
    case apportionment
    /// An apportionment with a fault, which must be found: it tests the machinery.
    case planted

    static let chosen: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            let names = allCases.map(\.rawValue).joined(separator: ", ")
            fatalError("FUZZ_TARGET must be one of \(names)")
        }
        return target
    }()
}

/// What libFuzzer calls with each input that it tries; −1: not worth keeping.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    return switch FuzzTarget.chosen {
    case .csv: tryTable(bytes)
    case .yaml: trySettings(bytes)
    case .variant: tryVariant(bytes)
    case .workbook: tryWorkbook(bytes)
    case .list: tryList(bytes)
    case .apportionment: tryApportionment(bytes)
    case .planted: tryPlantedFault(bytes)
    }
}
