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
    let hashes = HashComparison()
    Benchmark(entry.name, configuration: configuration) {
        (benchmark: Benchmark, workload: any Workload) in
        try await measure(workload, benchmark, hashes)
    } setup: {
        try await entry.prepare()
    } teardown: {
        // Only here, because the runner may keep back what is printed while it measures; at once,
        // because its process ends without emptying buffers.
        FileHandle.standardOutput.write(Data("hash \(hashes.first)  \(entry.name)\n".utf8))
    }
}

/// Measures one run; the first two must have the same hash.
private func measure(
    _ workload: some Workload, _ benchmark: Benchmark, _ hashes: HashComparison
) async throws {
    benchmark.startMeasurement()
    let output = try await workload.run()
    benchmark.stopMeasurement()
    // The warm-up and the first measured iteration are both number 0.
    guard benchmark.currentIteration == 0 else { return }
    if !hashes.agree(try workload.hash(of: output)) {
        benchmark.error("\(benchmark.name): two runs have different results")
    }
}

/// The hash of a benchmark's first result, with which later ones are compared.
private final class HashComparison {
    private var hash: UInt64?

    /// The first hash in hexadecimal; empty before there is one.
    var first: String {
        guard let digits = hash.map({ String($0, radix: 16) }) else { return "" }
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    func agree(_ next: UInt64) -> Bool {
        let first = hash ?? next
        hash = first
        return first == next
    }
}
