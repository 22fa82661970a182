// SPDX-License-Identifier: GPL-3.0-or-later
import TestSupport
import Testing

/// What several suites need stands in one place: where the repository lies, folders that go away.
@Suite("Suites share what they repeat")
struct TestSupportTests {
    /// The fuzzers are a package of their own, and a crash there leaves nothing to clean up.
    private static let exempt = ["Tests/TestSupport/", "Tests/Fuzzing/"]

    @Test("No suite looks for the repository or makes temporary folders by itself")
    func inOnePlace() throws {
        // Spelled so that this file does not find itself.
        let ownWays = ["#file" + "Path", "temporary" + "Directory", "NSTemporary" + "Directory"]
        var read = 0
        for file in try Repository.swiftFiles(in: "Tests")
        where !Self.exempt.contains(where: file.hasPrefix) {
            let text = try Repository.text(file)
            for way in ownWays { #expect(!text.contains(way), "\(file): \(way)") }
            read += 1
        }
        #expect(read > 100)
    }
}
