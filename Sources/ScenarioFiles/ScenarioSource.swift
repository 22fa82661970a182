// SPDX-License-Identifier: GPL-3.0-or-later

/// What a user named: a scenario, the variants composed onto it, and single settings.
public struct ScenarioSource: Sendable {
    /// A scenario's folder or a variant's file.
    public var path: String
    /// Variants in their order: files, or names in the scenario's sibling folder `variants/`.
    public var variants: [String]
    /// `PATH=VALUE`, applied after the variants: a dotted path of scenario.yaml, list items by
    /// their `id` or their number from 0, and a value in YAML.
    public var settings: [String]

    /// Where its files come from.
    public var files: any FileSource

    /// A scenario with what is composed onto it; without another source its files are those of
    /// this machine.
    public init(
        path: String, variants: [String] = [], settings: [String] = [],
        files: any FileSource = DiskFiles()
    ) {
        self.files = files
        self.path = path
        self.variants = variants
        self.settings = settings
    }
}
