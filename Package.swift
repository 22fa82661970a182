// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

func tests(
    of target: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .testTarget(
        name: target + "Tests",
        dependencies: [.target(name: target), "TestSupport"] + dependencies,
        path: "Tests/" + target, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "mittelfluss",
    products: [
        .executable(name: "mittelfluss", targets: ["mittelfluss"]),
        // Only for the package in Benchmarks/, which measures what a small variant here tests.
        .library(name: "Workloads", targets: ["Workloads"]),
    ],
    dependencies: [
        // Exactly those of docs/dependencies.md: a fresh clone builds from the same sources.
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CGSL", pkgConfig: "gsl",
            providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"]), .brew(["libxlsxwriter"])]),
        .systemLibrary(
            name: "CZip", pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Money", swiftSettings: settings),
        .target(name: "Programme", dependencies: ["Money"], swiftSettings: settings),
        .target(
            name: "ScenarioFiles",
            dependencies: [
                "Programme", "Money", .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "Importing", dependencies: ["ScenarioFiles", "Programme", "Money"],
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
        .target(name: "Words", dependencies: ["Programme", "Money"], swiftSettings: settings),
        .target(
            name: "Tables",
            dependencies: [
                "Study", "Sensitivity", "Simulation", "Planning", "Words", "Programme", "Money",
            ],
            swiftSettings: settings),
        .target(
            name: "ResultFiles",
            dependencies: [
                "Tables", "Words", "Programme", "Money",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "Pages",
            dependencies: [
                "ResultFiles", "Tables", "Words", "Programme", "Money",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "Spreadsheet",
            dependencies: ["Tables", "Words", "Programme", "Money", "CXLSXWriter"],
            swiftSettings: settings),
        .target(
            name: "Runs",
            dependencies: [
                "ScenarioWorkbooks", "Pages", "ResultFiles", "Spreadsheet", "Tables", "Words",
                "Sensitivity", "Study", "Simulation", "Planning", "Importing", "ScenarioFiles",
                "Programme", "Money",
            ],
            swiftSettings: settings),
        .target(
            name: "WorkbookFiles", dependencies: ["Programme", "Money", "CZip"],
            swiftSettings: settings),
        .target(
            name: "ScenarioWorkbooks",
            dependencies: [
                "ScenarioFiles", "WorkbookFiles", "Spreadsheet", "Words", "Programme", "Money",
            ],
            swiftSettings: settings),
        .target(
            name: "Archive",
            dependencies: [
                "Runs", "ResultFiles", "Tables", "Words", "Sensitivity", "Study", "Simulation",
                "ScenarioWorkbooks", "ScenarioFiles", "Programme", "Money", "CZlib",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "mittelfluss",
            dependencies: [
                "Archive", "Runs", "ScenarioWorkbooks", "ResultFiles", "Spreadsheet", "Tables",
                "Words", "Sensitivity", "Study", "Simulation", "Planning", "ScenarioFiles",
                "Programme", "Money",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .target(
            name: "Workloads",
            dependencies: [
                "Archive", "Runs", "ResultFiles", "Tables", "Study", "Simulation", "Planning",
                "Importing", "ScenarioFiles",
                "Words", "WorkbookFiles", "Programme", "Money",
            ],
            path: "Benchmarks/Workloads", swiftSettings: settings),
        // What several suites use; one target, as all tests are one program.
        .target(
            name: "TestSupport",
            dependencies: [
                "Tables", "Study", "Simulation", "Planning", "ScenarioWorkbooks", "WorkbookFiles",
                "ScenarioFiles", "Words", "Programme", "Money",
            ],
            path: "Tests/TestSupport",
            swiftSettings: settings),
        tests(of: "Money"),
        tests(of: "Programme", ["Money"]),
        tests(
            of: "Importing", ["Words", "ScenarioFiles", "Programme", "Money"],
            exclude: ["Lists", "Plans"]),
        tests(
            of: "ScenarioFiles",
            [
                "Importing", "Pages", "ResultFiles", "ScenarioWorkbooks", "Sensitivity",
                "Simulation", "Spreadsheet", "Study", "Tables", "Words", "WorkbookFiles",
                "Planning", "Programme", "Money",
            ]),
        tests(of: "Planning", ["ScenarioFiles", "Programme", "Money"]),
        // Workloads closes the books of courses.
        tests(
            of: "Simulation",
            ["Workloads", "Planning", "ScenarioFiles", "Programme", "Money", "CGSL"]),
        tests(of: "Study", ["Simulation", "Planning", "ScenarioFiles", "Programme", "Money"]),
        tests(of: "Sensitivity", ["Study", "Planning", "ScenarioFiles", "Programme", "Money"]),
        tests(
            of: "Tables",
            [
                "Study", "Sensitivity", "Simulation", "Planning", "ScenarioFiles", "Words",
                "Programme", "Money",
            ]),
        tests(of: "Words", ["Programme", "Money"]),
        tests(
            of: "ResultFiles",
            [
                "Tables", "Words", "Sensitivity", "Study", "Simulation", "Planning",
                "ScenarioFiles", "Programme", "Money",
            ]),
        tests(
            of: "Pages",
            [
                "ResultFiles", "Tables", "Words", "Sensitivity", "Study",
                "Simulation", "Planning",
                "ScenarioFiles", "Programme", "Money",
            ]),
        tests(
            of: "Spreadsheet",
            [
                "Tables", "Words", "Study", "Simulation", "Planning", "ScenarioFiles",
                "Programme", "Money",
            ]),
        tests(
            of: "Runs",
            [
                "ResultFiles", "Tables", "Words", "Sensitivity", "Study", "Simulation",
                "ScenarioFiles", "Programme", "Money",
            ]),
        tests(
            of: "Archive",
            [
                "Runs", "ResultFiles", "Tables", "Words", "Sensitivity", "Study", "Simulation",
                "ScenarioFiles",
                "Programme", "Money", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "mittelfluss", "ResultFiles", "TestSupport",
                "Tables", "Words", "Sensitivity", "Study", "Simulation", "Planning",
                "ScenarioFiles", "Programme", "Money",
            ],
            path: "Tests/CommandLine", swiftSettings: settings),
        tests(of: "WorkbookFiles", ["Programme", "Money", "CZip"]),
        tests(
            of: "ScenarioWorkbooks",
            [
                "ScenarioFiles", "WorkbookFiles", "Spreadsheet", "Runs", "ResultFiles",
                "Planning", "Words", "Programme", "Money",
            ]),
        .testTarget(
            name: "BenchmarksTests",
            dependencies: [
                "Workloads", "TestSupport", "Tables", "Words", "Study", "Simulation", "Planning",
                "ScenarioFiles", "Programme", "Money",
            ],
            path: "Tests/Benchmarks", swiftSettings: settings),
        .testTarget(
            name: "ArchitectureTests", dependencies: ["TestSupport"], path: "Tests/Architecture",
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests",
            // Workbooks of tables with ids that no scenario can have; hashes of files.
            dependencies: [
                "ScenarioFiles", "Spreadsheet", "TestSupport", "WorkbookFiles", "Tables", "Words",
                "Programme", "Money", .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Tests/EndToEnd", swiftSettings: settings),
    ]
)
