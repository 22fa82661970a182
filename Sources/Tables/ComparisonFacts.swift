// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What a comparison says that stands in no table.
public struct ComparisonFacts: Sendable {
    /// A variant under the name that the table gives it.
    public struct Variant: Sendable {
        /// Its id, or several joined by `+`.
        public var name: String
        /// What it asks, or is about.
        public var text: Text
        /// The id of the composed scenario, which is the name of its folder.
        public var scenario = ""
        /// Its title; nil where it has none.
        public var title: Text?
        /// What it asks; nil where it asks nothing.
        public var question: Text?
        /// What it changes in the inputs: `differences`.
        public var differences: Table?

        /// A variant and what it is about.
        public init(name: String, text: Text) {
            self.name = name
            self.text = text
        }
    }

    /// The base; its draws are those of every scenario, its seconds those of all together.
    public var base: RunFacts
    /// The variants in their order.
    public var variants: [Variant]
    /// The last month of the books that all of them have; nil without books.
    public var asOf: Month?

    /// A base and its variants.
    public init(base: RunFacts, variants: [Variant]) {
        self.base = base
        self.variants = variants
    }
}
