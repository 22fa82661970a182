// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

// A package of its own, so that nobody who only uses or tests Mittelfluss builds it; `make fuzz`
// builds it with `--sanitize fuzzer`, which brings libFuzzer from the Swift toolchain.
let package = Package(
    name: "Fuzzing",
    dependencies: [
        // Named, because the folder of a clone may have any name.
        .package(name: "mittelfluss", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [.product(name: "Workloads", package: "mittelfluss")],
            path: "Fuzz",
            swiftSettings: [
                .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
                // The program's `main` is libFuzzer's.
                .unsafeFlags(["-parse-as-library"]),
            ])
    ]
)
