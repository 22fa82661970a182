import Money
public struct Problem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case minimumsExceedNode(minimums: Cents, available: Cents)
        case boundNotUnderOneNode(id: String, nodes: Int)
        case bundAmongLaender(key: String)
        case weightsTooFine
        case estimateTooLarge(subject: String)
    }
    public var kind: Kind
    public var origin: Origin
    public init(_ kind: Kind, at origin: Origin) { self.kind = kind; self.origin = origin }
}
public struct Problems: Error, Sendable {
    public var problems: [Problem]
    public init(_ problems: [Problem]) { self.problems = problems }
}
