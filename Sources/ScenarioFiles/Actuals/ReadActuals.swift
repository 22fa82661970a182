// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Reads the books of closed months (forecast, section 11): a folder with actuals.yaml,
/// payments.csv and what else is known.
///
/// What only the closed months' arithmetic can tell (a movement of more than there is, more spent
/// than assigned) is not found here.
///
/// - Parameters:
///   - folder: the folder as the user named it.
///   - files: where its files come from.
///   - programme: the scenario to which the books belong.
///   - plan: what was assigned in it.
/// - Returns: the books, and what they do not tell.
/// - Throws: `Problems`, all of them at once, where the books are wrong; `FileFailure` where the
///   folder is not there, holds no books, or a file cannot be read.
public func readActuals(
    in folder: String, from files: any FileSource = DiskFiles(), of programme: Programme,
    plan: FundingPlan
) throws -> (actuals: Actuals, warnings: [Warning]) {
    let log = ProblemLog()
    var input = InputFiles(files, log: log, ownNames: RawBooks.fileNames)
    let path = PathName(folder)
    switch input.kind(of: path) {
    case .folder where !folder.isEmpty: break
    case .file:
        let fault = Problem.BooksFault.folderExpected(folder: path.parent.text)
        throw Problems([Problem(.books(fault), at: Origin(file: path.text))])
    case .nothing, .folder: throw FileFailure.noBooks(path: folder)
    }
    guard RawBooks.fileNames.contains(where: { input.kind(of: path.appending($0)) != .nothing })
    else { throw FileFailure.notBooks(path: folder) }
    let raw = try RawBooks(folder: path, files: &input)
    var actuals = BooksReader(raw, of: programme, plan: plan, log: log).actuals()
    if let problems = log.report { throw problems }
    actuals.inputHashes = input.hashes
    return (actuals, raw.warnings)
}
