// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles

/// Makes projects.csv of a list of services or projects, as a mapping says (files, "Lists").
///
/// - Parameters:
///   - list: the path of the list, a table with any columns.
///   - mapping: the path of the mapping.
/// - Throws: `Problems`, all of them at once, where the mapping is wrong or the list as a whole is;
///   what is wrong with a row stands in the result. `FileFailure` where a file is not there.
public func readCatalogue(
    _ list: String, mapping: String, from source: any FileSource = DiskFiles()
) throws -> Catalogue {
    let log = ProblemLog()
    for path in [mapping, list] { log.register(PathName(path).text) }
    var files = InputFiles(source, log: log, ownNames: [])
    let rules = try CatalogueMapping(mapping, files: &files)
    var names = Set((rules?.sources.values ?? [:].values).flatMap(\.names))
    names.formUnion(rules?.skipped.map(\.source.names).joined() ?? [].joined())
    let table = try ForeignList(list, form: rules?.form ?? ListForm(), names: names, files: &files)
    guard let rules, let table else { throw log.report ?? Problems([]) }
    let reader = CatalogueReader(table, rules, log: log)
    if let problems = log.report { throw problems }
    return reader.read()
}
