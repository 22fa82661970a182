// SPDX-License-Identifier: GPL-3.0-or-later
import Benchmark
import Foundation
import Workloads

/// Registers the catalogue; the runner asks for it by this name.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .peakMemoryResident], warmupIterations: 1,
        maxDuration: .seconds(3), maxIterations: 1_000)
    for entry in catalogue(.reference) { register(entry) }
}

private func register(_ entry: CatalogueEntry) {
    var configuration = Benchmark.defaultConfiguration
    configuration.scalingFactor = BenchmarkScalingFactor(rawValue: entry.operations) ?? .one
    let printer = HashPrinter(name: entry.name)
    Benchmark(entry.name, configuration: configuration) {
        (benchmark: Benchmark, workload: any Workload) in
        try await measure(workload, benchmark, printer)
    } setup: {
        try await entry.prepare()
    }
}

/// Measures one run, then prints the hash of its result or compares it with that of the first.
private func measure(
    _ workload: some Workload, _ benchmark: Benchmark, _ printer: HashPrinter
) async throws {
    benchmark.startMeasurement()
    let output = try await workload.run()
    benchmark.stopMeasurement()
    // The warm-up and the first measured iteration are both number 0.
    guard benchmark.currentIteration == 0 else { return }
    if !printer.agrees(try workload.hash(of: output)) {
        benchmark.error("\(benchmark.name): two runs have different results")
    }
}

/// Prints the hash of a benchmark's first result and compares later ones with it.
private final class HashPrinter {
    private let name: String
    private var printed: UInt64?

    init(name: String) { self.name = name }

    func agrees(_ hash: UInt64) -> Bool {
        guard let printed else {
            printed = hash
            let digits = String(hash, radix: 16)
            let zeros = String(repeating: "0", count: 16 - digits.count)
            // At once, because a benchmark's process ends without emptying its buffers.
            FileHandle.standardOutput.write(Data("hash \(zeros)\(digits)  \(name)\n".utf8))
            return true
        }
        return printed == hash
    }
}
