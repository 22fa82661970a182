// SPDX-License-Identifier: GPL-3.0-or-later

/// A target as Package.swift declares it.
struct DeclaredTarget: Hashable {
    /// Its name.
    let name: String
    /// The targets of the package that it depends on.
    let targets: Set<String>
    /// The products of other packages that it depends on.
    let products: Set<String>
    /// The folder of its sources.
    let path: String

    /// A target; its folder is that of its name below Sources/ unless another is given.
    init(name: String, targets: Set<String>, products: Set<String>, path: String? = nil) {
        self.name = name
        self.targets = targets
        self.products = products
        self.path = path ?? "Sources/" + name
    }
}

/// The targets that a Package.swift declares, tests left out.
///
/// Reads the text of the calls `.target(…)`, `.executableTarget(…)` and `.systemLibrary(…)` whose
/// name is a literal; calls inside functions of the manifest are not such.
func declaredTargets(in manifest: String) -> [DeclaredTarget] {
    let call = #/\.(?:target|executableTarget|systemLibrary)\(\s*name:\s*"(?<name>\w+)"/#
    // A dependency `.target(name: "Money")` is such a call too: only outermost ones count.
    var declared: [DeclaredTarget] = []
    var rest = manifest[...]
    while let match = rest.firstMatch(of: call) {
        let opening = rest[match.range].firstIndex(of: "(") ?? match.range.lowerBound
        let body = bracketed(rest[opening...])
        declared.append(target(String(match.name), body))
        rest = rest[body.endIndex...]
    }
    return declared
}

private func target(_ name: String, _ body: Substring) -> DeclaredTarget {
    let path = body.firstMatch(of: #/path:\s*"(?<path>[^"]+)"/#).map { String($0.path) }
    guard let label = body.firstMatch(of: #/dependencies:\s*/#) else {
        return DeclaredTarget(name: name, targets: [], products: [], path: path)
    }
    let list = bracketed(body[label.range.upperBound...])
    let product = #/\.product\(\s*name:\s*"(?<name>\w+)"[^)]*\)/#
    let products = list.matches(of: product).map { String($0.name) }
    let targets = list.replacing(product, with: "").matches(of: #/"(?<name>\w+)"/#)
    return DeclaredTarget(
        name: name, targets: Set(targets.map { String($0.name) }), products: Set(products),
        path: path)
}

/// The text from an opening bracket to the one that closes it, or all where none does.
private func bracketed(_ text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
        switch text[index] {
        case "(", "[": depth += 1
        case ")", "]":
            depth -= 1
            if depth == 0 { return text[...index] }
        default: break
        }
    }
    return text
}
