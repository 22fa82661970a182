// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Words

/// A command that does not end as asked, with what is said on standard error.
struct Ending: Error {
    /// The exit codes of the contract (files, "Commands").
    enum Code: Int32 {
        case done = 0
        case scenarioWrong = 1
        case wrongCommandLine = 2
        case resourceFailed = 3
        case targetMissed = 4
        case invariantBroken = 5
        case interrupted = 130
    }

    let code: Code
    let messages: [String]

    init(_ code: Code, _ messages: String...) {
        self.init(code, messages)
    }

    init(_ code: Code, _ messages: [String]) {
        self.code = code
        self.messages = messages
    }

    /// Results that could not be written.
    init(_ failure: OutputFailure, _ language: Language) {
        let code: Code = failure.reason == .interrupted ? .interrupted : .resourceFailed
        self.init(code, failure.message[language])
    }
}
