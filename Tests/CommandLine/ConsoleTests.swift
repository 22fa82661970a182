// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
@testable import mittelfluss

@Suite struct TextGridTests {
    @Test func `columns are aligned by what one sees`() {
        var grid = TextGrid([.left, .right])
        grid.add(["Förderung", "1,0"])
        grid.add(["Fo\u{308}n", "12,5"])
        grid.add(["漢字"])
        #expect(grid.lines() == ["  Förderung   1,0", "  Fo\u{308}n        12,5", "  漢字"])
    }

    @Test func `lines end at eighty columns`() {
        var grid = TextGrid([.left, .right])
        grid.add([String(repeating: "ü", count: 100), "1"])
        let line = grid.lines()[0]
        #expect(line.terminalWidth == 80)
        #expect(line.contains("…"))
    }

    @Test func `hostile names stay on their line`() {
        var grid = TextGrid([.left, .left])
        grid.add(["a\nb\u{1B}[2J", "c"])
        #expect(grid.lines() == ["  a\u{240A}b\u{241B}[2J  c"])
    }

    @Test func `texts break at spaces`() {
        #expect("aa bb cc".wrapped(to: 5) == ["aa bb", "cc"])
        #expect("aaaaaaa b".wrapped(to: 3) == ["aaaaaaa", "b"])
        #expect("".wrapped(to: 3).isEmpty)
    }
}

@Suite struct ProgressTests {
    @Test func `progress says draws, speed and time left`() {
        #expect(
            progressText(done: 50, of: 200, seconds: 2).de
                == "50 von 200 Ziehungen, 25 je Sekunde, noch 6 s")
        #expect(
            progressText(done: 1500, of: 2000, seconds: 1).en
                == "1,500 of 2,000 draws, 1,500 per second, 1 s left")
        #expect(progressText(done: 0, of: 200, seconds: 0).de == "0 von 200 Ziehungen")
    }
}
