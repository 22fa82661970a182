// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@Suite("The checks of the layers find what is wrong")
struct LayersTests {
    let planning = DeclaredTarget(name: "Planning", targets: ["Programme"], products: ["Yams"])
    let money = DeclaredTarget(name: "Money", targets: [], products: [])

    @Test(
        "Every way to write an import is read",
        arguments: [
            ("import Money", ["Money"]),
            ("  import Money // why", ["Money"]),
            ("@testable import Money", ["Money"]),
            ("@_exported import Money", ["Money"]),
            ("@_spi(Tests) @preconcurrency import Money", ["Money"]),
            ("@_implementationOnly\nimport Money", ["Money"]),
            ("public import Money", ["Money"]),
            ("@_exported public import struct Money.Cents", ["Money"]),
            ("import func Money.apportion", ["Money"]),
            ("import CGSL.gsl", ["CGSL"]),
            ("import Money; import Study", ["Money", "Study"]),
            ("/* a */ import Money", ["Money"]),
            ("#if os(Linux)\n    import Glibc\n#endif", ["Glibc"]),
            ("// import Money", []),
            ("/* one\n /* two */\nimport Money\n*/", []),
            ("let text = \"\"\"\n    import Money\n    \"\"\"", []),
            ("let important = Money.self", []),
            ("importMoney()", []),
        ])
    func readsImports(text: String, modules: [String]) {
        #expect(imports(in: text).map(\.module) == modules)
    }

    @Test("An import has its line")
    func countsLines() {
        #expect(imports(in: "// a\n\nimport Money\n") == [Import(line: 3, module: "Money")])
    }

    @Test("Imports against the layers are found")
    func findsForbiddenImports() {
        #expect(findings(inFile: "import Programme", named: "A.swift", of: planning) == [])
        #expect(
            findings(inFile: "\n@testable import Study", named: "A.swift", of: planning)
                == ["A.swift:2: Planning may not import Study"])
        #expect(
            findings(inFile: "import Planning", named: "A.swift", of: planning)
                == ["A.swift:1: Planning imports itself"])
        #expect(
            findings(inFile: "import Money", named: "A.swift", of: planning)
                == ["A.swift:1: Package.swift does not declare that Planning needs Money"])
        #expect(
            findings(inFile: "import Foundation", named: "A.swift", of: money)
                == ["A.swift:1: Money holds pure values and may not import Foundation"])
        let unknown = DeclaredTarget(name: "Attic", targets: [], products: [])
        #expect(
            findings(inFile: "", named: "A.swift", of: unknown)
                == ["A.swift: Attic has no place in the table of layers"])
    }

    @Test("Products of other packages must be declared")
    func findsUndeclaredProducts() {
        #expect(
            findings(
                inFile: "import Yams\nimport Crypto", named: "A.swift", of: planning,
                products: ["Yams", "Crypto"])
                == ["A.swift:2: Package.swift does not declare that Planning needs Crypto"])
    }

    @Test("The targets of a manifest are read")
    func readsManifests() {
        let manifest = """
            func tests(of target: String) -> Target { .testTarget(name: target) }
            let package = Package(targets: [
                .systemLibrary(name: "CGSL", providers: [.apt(["libgsl-dev"])]),
                .target(name: "Money", swiftSettings: settings),
                .target(
                    name: "Planning",
                    dependencies: [
                        "Programme", .target(name: "Money"),
                        .product(name: "Yams", package: "Yams"),
                    ],
                    swiftSettings: settings),
                .target(name: "Workloads", path: "Benchmarks/Workloads"),
                .testTarget(name: "PlanningTests", dependencies: ["Study"]),
            ])
            """
        #expect(
            declaredTargets(in: manifest) == [
                DeclaredTarget(name: "CGSL", targets: [], products: []),
                DeclaredTarget(name: "Money", targets: [], products: []),
                DeclaredTarget(
                    name: "Planning", targets: ["Programme", "Money"], products: ["Yams"]),
                DeclaredTarget(
                    name: "Workloads", targets: [], products: [], path: "Benchmarks/Workloads"),
            ])
    }

    @Test("Dependencies against the layers are found")
    func findsForbiddenDependencies() {
        let manifest = """
            .target(name: "Money", dependencies: ["Study", "Programme"]),
            .target(name: "Attic"),
            .target(name: "Programme", dependencies: ["Money"]),
            """
        #expect(
            findings(inManifest: manifest) == [
                "Package.swift: Money may not depend on Programme",
                "Package.swift: Money may not depend on Study",
                "Package.swift: Attic has no place in the table of layers",
            ])
    }
}
