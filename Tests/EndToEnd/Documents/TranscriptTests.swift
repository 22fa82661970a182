// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Whatever a document shows of a terminal is what the program prints today, times apart.
///
/// With `MITTELFLUSS_RECORD` in the environment (`make transcripts`) the blocks are written anew,
/// to be read before they are committed.
@Suite struct TranscriptTests {
    static let isRecording = ProcessInfo.processInfo.environment["MITTELFLUSS_RECORD"] != nil
    /// A debug build would take minutes for the draws of the reference.
    static let isRelease = Program.binary.path.contains("release")

    @Test(arguments: Document.paths)
    func `every transcript of the small example is what the program prints`(
        _ path: String
    ) throws {
        try rerun(path) { !$0.isLong }
    }

    @Test(
        .enabled(if: isRelease, "draws of the reference need the release build (make test)"),
        arguments: Document.paths)
    func `every transcript of the reference is what the program prints`(
        _ path: String
    ) throws {
        try rerun(path) { $0.isLong }
    }

    private func rerun(_ path: String, where isWanted: (Transcript) -> Bool) throws {
        for (index, block) in try Document(path).blocks.enumerated()
        where block.language == "console" {
            let transcript = Transcript(block.lines)
            let place = "\(path):\(block.firstLine)"
            #expect(transcript.lines == block.lines, "\(place) begins with $")
            guard isWanted(transcript) else { continue }
            let shown = try transcript.rerun()
            let differing = zip(transcript.entries, shown.entries).filter { told, found in
                Transcript.comparable(told.output) != Transcript.comparable(found.output)
            }
            for (_, found) in differing {
                let output = found.output.joined(separator: "\n")
                Issue.record("\(place): $ \(found.command)\n\(output)")
            }
            if Self.isRecording, !differing.isEmpty { try record(shown, asBlock: index, of: path) }
        }
    }

    /// Writes what the program printed in place of what the document showed.
    private func record(_ shown: Transcript, asBlock index: Int, of path: String) throws {
        let document = try Document(path)
        let block = document.blocks[index]
        var lines = document.text.components(separatedBy: "\n")
        let first = block.firstLine - 1
        lines.replaceSubrange(first..<first + block.lines.count, with: shown.lines)
        try Data(lines.joined(separator: "\n").utf8)
            .write(to: Program.repository.appending(path: path))
    }

    @Test func `what differs is found, and times do not count`() throws {
        let told = [
            "200 Ziehungen (Nr. 0 bis 199, Startwert 42) in 0,01 s: 36.392 je Sekunde"
        ]
        let wrapped = [
            "200 Ziehungen (Nr. 0 bis 199, Startwert 42) in 10,01 s: 392", "je Sekunde", "",
        ]
        #expect(Transcript.comparable(told) == Transcript.comparable(wrapped))
        let other = told.map { $0.replacing("42", with: "43") }
        #expect(Transcript.comparable(told) != Transcript.comparable(other))
        let english = ["6 points, 1,200 draws in 0.18 s"]
        #expect(Transcript.comparable(english) == "6 points, 1,200 draws in … s")
    }

    @Test func `there are transcripts of both scenarios`() throws {
        let transcripts = try Document.paths.flatMap { path in
            try Document(path).blocks.filter { $0.language == "console" }.map {
                Transcript($0.lines)
            }
        }
        #expect(transcripts.count { !$0.isLong } >= 10)
        #expect(transcripts.count(where: \.isLong) >= 4)
    }
}
