// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import TestSupport

@Suite("The repository keeps to its layers")
struct ArchitectureTests {
    @Test("No file imports what its target may not")
    func importsKeepToTheLayers() throws {
        let targets = declaredTargets(in: try Repository.text("Package.swift"))
        let products = targets.reduce(into: Set<String>()) { $0.formUnion($1.products) }
        var readFiles = 0
        for target in targets {
            for file in try Repository.swiftFiles(in: target.path) {
                let text = try Repository.text(file)
                #expect(findings(inFile: text, named: file, of: target) == [])
                #expect(
                    findings(inFile: text, named: file, of: target, products: products) == [])
                readFiles += 1
            }
        }
        #expect(readFiles >= targets.count - 1, "each target but the C library has a file")
    }

    @Test("Package.swift declares no dependency against the layers")
    func manifestKeepsToTheLayers() throws {
        let manifest = try Repository.text("Package.swift")
        #expect(findings(inManifest: manifest) == [])
    }

    @Test("Each folder of Sources is a target with a folder of tests")
    func everyFolderIsATarget() throws {
        let declared = declaredTargets(in: try Repository.text("Package.swift"))
        let targets = Set(declared.filter { $0.path.hasPrefix("Sources/") }.map(\.name))
        #expect(try Repository.folders(in: "Sources") == targets)
        let tested = targets.filter { $0.first != "C" && $0 != "mittelfluss" }
        let testFolders = try Repository.folders(in: "Tests")
        #expect(testFolders.isSuperset(of: tested))
        #expect(testFolders.contains("EndToEnd"), "where the command line is tested")
        #expect(testFolders.contains("Benchmarks"), "where the workloads are tested")
    }
}
