// SPDX-License-Identifier: GPL-3.0-or-later

/// Which of our own targets a target may import: the way of a euro, from the files to the reports.
/// The command line may import all, and so may what the benchmarks measure; nothing imports that.
let layers: [String: Set<String>] = [
    "Money": [],
    "CGSL": [],
    "CXLSXWriter": [],
    "CZip": [],
    "CZlib": [],
    "Programme": ["Money"],
    "ScenarioFiles": ["Programme", "Money"],
    "Importing": ["ScenarioFiles", "Programme", "Money"],
    "Planning": ["Programme", "Money"],
    "Simulation": ["Programme", "Money", "CGSL"],
    "Study": ["Simulation", "Programme", "Money"],
    "Sensitivity": ["Study", "Planning", "ScenarioFiles", "Programme", "Money", "CGSL"],
    "Words": ["Programme", "Money"],
    "Tables": ["Study", "Sensitivity", "Simulation", "Planning", "Words", "Programme", "Money"],
    "ResultFiles": ["Tables", "Words", "Programme", "Money"],
    "Pages": ["ResultFiles", "Tables", "Words", "Programme", "Money"],
    "WorkbookFiles": ["Programme", "Money", "CZip"],
    "Spreadsheet": ["Tables", "Words", "Programme", "Money", "CXLSXWriter"],
    "ScenarioWorkbooks": [
        "ScenarioFiles", "WorkbookFiles", "Spreadsheet", "Words", "Programme", "Money",
    ],
    "Runs": [
        "Money", "Programme", "ScenarioFiles", "Importing", "Planning", "Simulation", "Study",
        "Sensitivity", "Words", "Tables", "ResultFiles", "Pages", "Spreadsheet", "WorkbookFiles",
        "ScenarioWorkbooks",
    ],
    "Archive": [
        "Runs", "ResultFiles", "Tables", "Words", "Sensitivity", "Study", "Simulation",
        "ScenarioWorkbooks", "ScenarioFiles", "Programme", "Money", "CZlib",
    ],
    "mittelfluss": [
        "Archive", "Runs",
        "Money", "CGSL", "CXLSXWriter", "Programme", "ScenarioFiles", "Importing", "Planning",
        "Simulation", "Study", "Sensitivity", "Words", "Tables", "ResultFiles", "Pages",
        "Spreadsheet", "WorkbookFiles", "ScenarioWorkbooks", "CZip",
    ],
    "TestSupport": [
        "Tables", "Study", "Simulation", "Planning", "ScenarioWorkbooks", "WorkbookFiles",
        "ScenarioFiles", "Words", "Programme", "Money",
    ],
    "Workloads": [
        "Archive", "Runs",
        "Money", "CGSL", "CXLSXWriter", "Programme", "ScenarioFiles", "Importing", "Planning",
        "Simulation", "Study", "Sensitivity", "Words", "Tables", "ResultFiles", "Pages",
        "Spreadsheet", "WorkbookFiles", "CZip",
    ],
]

/// Modules that hold platform services; Money and Programme are pure values and need none.
private let platformModules: Set<String> = [
    "Foundation", "FoundationEssentials", "FoundationInternationalization", "FoundationNetworking",
    "FoundationXML", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
]
private let pureTargets: Set<String> = ["Money", "Programme"]

/// What is wrong with the imports of a file of a target; empty if nothing is.
///
/// - Parameters:
///   - swift: the file's text.
///   - file: its name in the findings.
///   - target: what the manifest declares of the target it belongs to.
func findings(inFile swift: String, named file: String, of target: DeclaredTarget) -> [String] {
    guard let allowed = layers[target.name] else {
        return ["\(file): \(target.name) has no place in the table of layers"]
    }
    return imports(in: swift).compactMap { found in
        let (place, module) = ("\(file):\(found.line)", found.module)
        if module == target.name { return "\(place): \(module) imports itself" }
        if layers[module] != nil, !allowed.contains(module) {
            return "\(place): \(target.name) may not import \(module)"
        }
        if layers[module] != nil, !target.targets.contains(module) {
            return "\(place): Package.swift does not declare that \(target.name) needs \(module)"
        }
        if pureTargets.contains(target.name), platformModules.contains(module) {
            return "\(place): \(target.name) holds pure values and may not import \(module)"
        }
        return nil
    }
}

/// What is wrong with the imports of products of other packages: those that are not declared.
func findings(
    inFile swift: String, named file: String, of target: DeclaredTarget, products: Set<String>
) -> [String] {
    imports(in: swift)
        .filter { products.contains($0.module) && !target.products.contains($0.module) }
        .map {
            "\(file):\($0.line): Package.swift does not declare that \(target.name) needs "
                + $0.module
        }
}

/// What is wrong with the dependencies that a manifest declares; empty if nothing is.
func findings(inManifest manifest: String) -> [String] {
    declaredTargets(in: manifest).flatMap { target -> [String] in
        guard let allowed = layers[target.name] else {
            return ["Package.swift: \(target.name) has no place in the table of layers"]
        }
        return target.targets.subtracting(allowed).sorted().map {
            "Package.swift: \(target.name) may not depend on \($0)"
        }
    }
}
