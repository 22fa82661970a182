// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

func tests(of target: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: target + "Tests", dependencies: [.target(name: target)] + dependencies,
        path: "Tests/" + target, swiftSettings: settings)
}

let package = Package(
    name: "mittelfluss",
    products: [
        .executable(name: "mittelfluss", targets: ["mittelfluss"]),
        // Only for the package in Benchmarks/, which measures what a small variant here tests.
        .library(name: "Workloads", targets: ["Workloads"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CGSL", pkgConfig: "gsl",
            providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"]), .brew(["libxlsxwriter"])]),
        .target(name: "Money", swiftSettings: settings),
        .target(name: "Programme", dependencies: ["Money"], swiftSettings: settings),
        .target(
            name: "ScenarioFiles",
            dependencies: [
                "Programme", "Money", .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(name: "Planning", dependencies: ["Programme", "Money"], swiftSettings: settings),
        .target(
            name: "Simulation", dependencies: ["Programme", "Money", "CGSL"],
            swiftSettings: settings),
        .target(
            name: "Study", dependencies: ["Simulation", "Programme", "Money"],
            swiftSettings: settings),
        .target(
            name: "Sensitivity",
            dependencies: [
                "Study", "Planning", "ScenarioFiles", "Programme", "Money", "CGSL",
            ],
            swiftSettings: settings),
        .target(
            name: "Tables",
            dependencies: ["Study", "Sensitivity", "Simulation", "Planning", "Programme", "Money"],
            swiftSettings: settings),
        .target(
            name: "Reports",
            dependencies: ["Tables", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings),
        .target(
            name: "Spreadsheet", dependencies: ["Tables", "CXLSXWriter"],
            swiftSettings: settings),
        .executableTarget(
            name: "mittelfluss",
            dependencies: [
                "Reports", "Spreadsheet", "Tables", "Sensitivity", "Study", "Simulation",
                "Planning", "ScenarioFiles", "Programme", "Money",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .target(
            name: "Workloads",
            dependencies: [
                "Reports", "Tables", "Study", "Simulation", "Planning", "ScenarioFiles",
                "Programme", "Money",
            ],
            path: "Benchmarks/Workloads", swiftSettings: settings),
        tests(of: "Money"),
        tests(of: "Programme", ["Money"]),
        tests(
            of: "ScenarioFiles",
            [
                "Reports", "Sensitivity", "Simulation", "Spreadsheet", "Study", "Tables",
                "Planning", "Programme", "Money",
            ]),
        tests(of: "Planning", ["ScenarioFiles", "Programme", "Money"]),
        tests(of: "Simulation", ["Planning", "ScenarioFiles", "Programme", "Money", "CGSL"]),
        tests(of: "Study", ["Simulation", "Planning", "ScenarioFiles", "Programme", "Money"]),
        tests(of: "Sensitivity", ["Study", "Planning", "ScenarioFiles", "Programme", "Money"]),
        tests(
            of: "Tables",
            [
                "Study", "Sensitivity", "Simulation", "Planning", "ScenarioFiles", "Programme",
                "Money",
            ]),
        tests(
            of: "Reports",
            [
                "Tables", "Sensitivity", "Study", "Simulation", "Planning", "ScenarioFiles",
                "Programme", "Money",
            ]),
        tests(
            of: "Spreadsheet",
            ["Tables", "Study", "Simulation", "Planning", "ScenarioFiles", "Programme", "Money"]),
        .testTarget(
            name: "BenchmarksTests",
            dependencies: [
                "Workloads", "Tables", "Study", "Simulation", "Planning", "ScenarioFiles",
                "Programme", "Money",
            ],
            path: "Tests/Benchmarks", swiftSettings: settings),
        .testTarget(
            name: "ArchitectureTests", path: "Tests/Architecture", swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests",
            // Workbooks of tables with ids that no scenario can have; hashes of files.
            dependencies: [
                "Spreadsheet", "Tables", "Programme", "Money",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Tests/EndToEnd", swiftSettings: settings),
    ]
)
