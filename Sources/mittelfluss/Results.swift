// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Runs
import Study
import Words

/// The folder of a command's results, refused before anything is computed if it is someone else's.
///
/// - Parameter mustBeNew: whether not even earlier results may be replaced.
func openFolder(
    _ path: String, mustBeNew: Bool = false, _ language: Language
) throws -> OutputFolder {
    do throws(OutputFailure) {
        return try OutputFolder(path, mustBeNew: mustBeNew)
    } catch {
        throw Ending(error, language)
    }
}

extension OutputFolder {
    /// Replaces the folder's contents by these files, all or, when interrupted, none; says which
    /// files of the results before were kept because somebody had changed them.
    func replace(
        with files: [OutputFile], _ interruption: Interruption, _ language: Language
    ) throws {
        var kept: [KeptFile] = []
        do throws(OutputFailure) {
            try interruption.whileWriting { () throws(OutputFailure) in
                kept = try replace(with: files) { interruption.isInterrupted }
            }
        } catch {
            throw Ending(error, language)
        }
        for file in kept {
            Console.error(Text.changedFileKept(file.name, as: file.newName)[language])
        }
    }
}

/// The file of a workbook, refused where something lies there or its name does not end so.
func newWorkbook(_ path: String, _ language: Language) throws -> NewFile {
    guard path.lowercased().hasSuffix(".xlsx") else {
        throw ending(for: RequestProblem.workbookEnding(path), language)
    }
    do throws(OutputFailure) {
        return try NewFile(path)
    } catch {
        throw Ending(error, language)
    }
}

extension NewFile {
    /// Writes the file, which an interrupt does not end half-way.
    func write(
        _ bytes: [UInt8], _ interruption: Interruption, _ language: Language
    ) throws {
        do throws(OutputFailure) {
            try interruption.whileWriting { () throws(OutputFailure) in try write(bytes) }
        } catch {
            throw Ending(error, language)
        }
    }
}

/// Prints results, unless the user wants none.
func printResults(_ text: String, _ options: ScenarioOptions) throws {
    guard !options.quiet else { return }
    try printText(text, options.lang)
}

/// Prints a text that was asked for.
func printText(_ text: String, _ language: Language) throws {
    do throws(Console.Failure) {
        try Console.print(text)
    } catch {
        throw Ending(.resourceFailed, error.message[language])
    }
}

extension ReachedPrecision {
    /// Says on standard error that the draws ended at their limit and not at the goal.
    func tellIfMissed(_ language: Language) {
        if let message = recorded.missed { Console.error(message[language]) }
    }
}

/// Ends the command where required targets were missed.
///
/// - Parameter most: how many of one target are named; a sensitivity analysis has thousands.
func require(_ missed: [MissedTarget], atMost most: Int = 20, _ language: Language) throws {
    guard !missed.isEmpty else { return }
    var messages: [String] = []
    var rest = missed[...]
    while let first = rest.first {
        let same = rest.prefix { $0.requirement == first.requirement }
        messages += told(same.map { $0.message[language] }, atMost: most, language)
        rest = rest.dropFirst(same.count)
    }
    throw Ending(.targetMissed, messages)
}

extension MissedTarget {
    /// That the target was missed, and where.
    fileprivate var message: Text {
        let sentence = Text.requiredMissed(
            target: requirement.target, reached: .written { $0.percent(reached) },
            required: .written { $0.percent(requirement.probability) })
        return place.isEmpty ? sentence : [Text(place), sentence].joined(separator: ": ")
    }
}
