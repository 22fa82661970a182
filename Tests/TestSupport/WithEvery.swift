// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

/// Runs a body for every value of a loop; where a `#require` in it fails, an issue names the value.
public func withEvery<Value>(
    _ label: String, in values: some Sequence<Value>, _ body: (Value) throws -> Void
) throws {
    for value in values {
        do { try body(value) } catch {
            Issue.record("with \(label): \(value)")
            throw error
        }
    }
}
