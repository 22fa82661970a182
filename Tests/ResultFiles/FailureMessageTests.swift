// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Testing
import Words

@Suite struct FailureMessageTests {
    @Test(arguments: Language.allCases)
    func `failures say what to do`(_ language: Language) {
        let reasons: [OutputFailure.Reason] = [.notAFolder, .notOurs, .system(code: 28)]
        for reason in reasons {
            let message = OutputFailure(reason, path: "some\u{1B}where").message[language]
            #expect(message.contains("some\u{241B}where"))
        }
    }
}
