// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Foundation
import Programme
import ResultFiles
import ScenarioFiles
import Words

extension DrawOptions {
    /// Takes results that were just written into the archive, where there is one.
    ///
    /// Whatever goes wrong is a warning: the results are there.
    ///
    /// - Parameters:
    ///   - folder: where they were written.
    ///   - files: what the run read, as it was then.
    func keep(
        _ folder: OutputFolder, from source: RunSource, in files: any FileSource,
        _ options: ScenarioOptions
    ) throws {
        let path = archive ?? Archive.usualPath
        let isWanted = archive != nil || FileManager.default.fileExists(atPath: path)
        guard !noArchive, isWanted else { return }
        let language = options.lang
        do {
            let added = try Archive(path, for: .writing).add(folder.path, from: source, in: files)
            let text = ArchiveListWords.added(added.id, wasThere: added.wasThere)
            try printResults(text[language] + "\n", options)
        } catch let fault as ArchiveFault {
            Console.error(fault.warning[language])
        } catch let ending as Ending {
            throw ending
        } catch {
            let words = (ending(for: error, language) as? Ending)?.messages.first ?? "\(error)"
            Console.error(
                ArchiveWords.notKept(because: Text(words), id: "archive-not-filled")[language])
        }
    }
}

extension ScenarioOptions {
    /// Where the inputs lie that the user named.
    var runSource: RunSource { RunSource(scenario, variants: variants) }
}
