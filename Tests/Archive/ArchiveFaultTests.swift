// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Testing

/// What is wrong with an archive is said in both languages, with an id and what to do.
@Suite struct ArchiveFaultTests {
    private static let id = String(repeating: "a", count: 64)

    private static let faults: [ArchiveFault] = [
        .noArchive(path: "p"), .exists(path: "p"), .notAnArchive(path: "p"), .newer(path: "p"),
        .readOnly(path: "p"), .busy(path: "p"), .diskFull(path: "p"), .damaged(path: "p"),
        .database(path: "p", code: 1, message: "m"), .noResults(folder: "f"),
        .notSimulated(folder: "f"), .recordUnreadable(folder: "f"),
        .resultChanged(folder: "f", name: "n"),
        .inputsChanged(["a.csv": .changed, "b.csv": .missing, "c.csv": .added]),
        .boundToPlace(path: "p"), .otherResults(id: id, files: ["n"]), .unknownRun("x"),
        .ambiguousRun("aaaa", ["aaaab", "aaaac"]), .shortId("x"), .condition("x"), .since("x"),
        .notKept(id: id, name: "n"),
    ]

    @Test(arguments: faults)
    func `each has an id, a sentence in both languages, and a way out`(_ fault: ArchiveFault) {
        let (german, english) = (fault.message.de, fault.message.en)
        #expect(german.hasPrefix("Fehler [archive-") && english.hasPrefix("error [archive-"))
        #expect(german.contains("[\(fault.id)]: ") && english.contains("[\(fault.id)]: "))
        #expect(german != english)
        #expect(german.hasSuffix(".") && english.hasSuffix("."))
        // What is wrong, and then what to do or where to look.
        #expect(fault.sentence.de.contains(#/[;.,:] /#))
        #expect(fault.warning.de.hasPrefix("Warnung [\(fault.id)]"))
    }

    @Test func `no two have the same id`() {
        #expect(Set(Self.faults.map(\.id)).count == Self.faults.count)
        #expect(Self.faults.count == 22)
    }

    @Test func `each changed input is named with what became of it`() {
        let fault = ArchiveFault.inputsChanged(["b.csv": .missing, "a.csv": .changed])
        #expect(fault.sentence.en.contains("a.csv has changed, b.csv is missing"))
    }
}
