// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Which folder a scenario lies in, and which variants are composed onto it in which order.
struct Composition {
    /// The folder; nil where a variant's `extends` does not lead to one.
    private(set) var folder: PathName?
    /// The variants from the base outwards, then those of `--with`.
    private(set) var variants: [VariantFile] = []

    init(_ source: ScenarioSource, files: inout InputFiles) throws(FileFailure) {
        let path = PathName(source.path)
        switch files.kind(of: path) {
        case .nothing: throw .noScenario(path: source.path)
        case .folder where source.path.isEmpty: throw .noScenario(path: source.path)
        case .folder where files.isUnreadable(path):
            files.open(path)
            return
        case .folder where !Self.isScenario(path, files): throw .notAScenario(path: source.path)
        case .folder: folder = path
        case .file where Self.fileNames.contains(path.name):
            let around = path.parent.text
            files.log.add(.variant(.folderExpected(folder: around)), at: Origin(file: path.text))
            return
        case .file: try follow(path, &files)
        }
        for name in source.variants {
            let path = try find(name, files)
            if let variant = try VariantFile(path, files: &files) { try add(variant, files.log) }
        }
        for variant in variants { files.log.register(variant.path.text) }
    }

    private static let fileNames = [RawScenario.settingsFile] + TableName.allCases.map(\.fileName)

    /// Whether anything of a scenario lies in a folder.
    private static func isScenario(_ folder: PathName, _ files: InputFiles) -> Bool {
        fileNames.contains { files.kind(of: folder.appending($0)) != .nothing }
    }

    /// Follows a variant's `extends` down to a folder.
    private mutating func follow(_ path: PathName, _ files: inout InputFiles) throws(FileFailure) {
        var path = path
        var chain: [String] = []
        while true {
            guard let variant = try VariantFile(path, files: &files) else { return }
            chain.append(path.text)
            variants.insert(variant, at: 0)
            guard let base = variant.extends else {
                files.log.add(.key(.missingKey("extends")), at: variant.root.origin)
                return
            }
            path = variant.path.parent.appending(base.text ?? "")
            switch files.kind(of: path) {
            case .folder:
                folder = path
                return
            case .nothing:
                let written = base.text ?? ""
                let near = files.candidates(for: written, at: path)
                files.log.add(.variant(.extendsMissing(path: written, near)), at: base.origin)
                return
            case .file where chain.contains(path.text):
                files.log.add(.variant(.extendsCycle(chain + [path.text])), at: base.origin)
                return
            case .file: continue
            }
        }
    }

    private mutating func add(_ variant: VariantFile, _ log: ProblemLog) throws(FileFailure) {
        if variants.contains(where: { $0.id == variant.id }) {
            log.add(.variant(.variantTwice(variant.id)), at: Origin(file: variant.path.text))
        }
        variants.append(variant)
    }

    /// The file of a variant that `--with` names.
    private func find(_ name: String, _ files: InputFiles) throws(FileFailure) -> PathName {
        let path = PathName(name)
        if files.kind(of: path) == .file || files.isUnreadable(path) { return path }
        if Self.isScenario(path, files) { throw .scenarioForVariant(path: name) }
        guard let folder else { return path }
        let siblings = folder.parent.appending("variants")
        for ending in ["", ".yaml", ".yml", ".xlsx"] {
            let path = siblings.appending(name + ending)
            if files.kind(of: path) == .file { return path }
        }
        let names = files.names(in: siblings).filter { name in
            ["ml", ".xlsx"].contains { name.hasSuffix($0) }
        }
        let ids = names.map { PathName($0).stem }
        // A file system may write a letter and its mark apart.
        if let index = ids.firstIndex(of: name) { return siblings.appending(names[index]) }
        throw .noVariant(name: name, candidates: Candidates(for: name, among: ids))
    }
}
