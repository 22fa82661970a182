// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

// A package of its own, so that nobody who only uses Mittelfluss builds it. What is measured lies
// in the target Workloads of the package above, where a small variant of each runs in the tests.
let package = Package(
    name: "Benchmarks",
    dependencies: [
        // Named, because the folder of a clone may have any name.
        .package(name: "mittelfluss", path: ".."),
        // Without traits: counting allocations would take a library in front of malloc.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Engine",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "Workloads", package: "mittelfluss"),
            ],
            // The plugin of the benchmarks wants its targets right below a folder "Benchmarks".
            path: "Engine",
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)],
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        // `make precision`: no timing, but what stratified draws gain.
        .executableTarget(
            name: "Precision",
            dependencies: [.product(name: "Workloads", package: "mittelfluss")],
            path: "Precision",
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
        // `make calibration`: no timing, but how often forecasts hold what comes.
        .executableTarget(
            name: "Calibration",
            dependencies: [.product(name: "Workloads", package: "mittelfluss")],
            path: "Calibration",
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
        // `make bench-archive`: how long commands take with an archive of many runs.
        .executableTarget(
            name: "Archives",
            dependencies: [.product(name: "Workloads", package: "mittelfluss")],
            path: "Archives",
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    ]
)
