// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Reads a scenario with its variants and settings (model, section 2).
///
/// - Throws: `Problems`, all of them at once, where the scenario is wrong; `FileFailure` where a
///   file that the user named is not there or cannot be read.
public func readProgramme(_ source: ScenarioSource) throws -> Programme {
    try ScenarioFamily(source).base
}
