// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Reads a workbook of the format XLSX (ECMA-376, ISO/IEC 29500), as Excel, LibreOffice and Google
/// Sheets write it: the values, not the looks. Nothing is written anywhere, nothing is followed out
/// of the file, and time and memory stay in proportion to what the limits allow.
///
/// - Parameters:
///   - bytes: the file.
///   - limits: up to where it is read.
/// - Throws: what is wrong with the file, or with its cells, all of them up to a limit.
public func readWorkbook(
    _ bytes: [UInt8], limits: WorkbookLimits = .standard
) throws(WorkbookProblems) -> WorkbookContents {
    let archive: Archive
    do throws(WorkbookFault) {
        guard bytes.count <= limits.fileMebibytes << 20 else {
            throw .fileTooLarge(mebibytes: limits.fileMebibytes)
        }
        if case .fault(let fault) = FirstLook(bytes) { throw fault }
        archive = try Archive(bytes, limits)
    } catch {
        throw WorkbookProblems([WorkbookProblem(error)])
    }
    var reader = WorkbookReader(archive, limits)
    do throws(WorkbookProblem) {
        let contents = try reader.read()
        if reader.problems.isEmpty { return contents }
    } catch {
        reader.problems.append(error)
    }
    throw WorkbookProblems(Array(reader.problems.prefix(limits.problems)))
}
