// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import FoundationXML
import Programme

/// What takes the elements of a part as they come. Names come without the prefix of their
/// vocabulary, which each program chooses for itself.
protocol PartHandler {
    /// Why it makes no sense to read on; nil otherwise.
    var failure: WorkbookProblem? { get }
    /// An element begins within others, the outermost first.
    mutating func start(_ element: String, _ attributes: [String: String], in parents: [String])
    /// An element ends; with the text that stands in it behind its last child.
    mutating func end(_ element: String, text: String, in parents: [String])
}

/// Reads the XML of a part with the parser of Foundation.
final class XMLEvents<Handler: PartHandler>: NSObject, XMLParserDelegate {
    private var handler: Handler
    private var open: [String] = []
    private var text = ""
    private var isStopped = false
    private var hasRoot = false

    /// The handler after it has taken all elements of a part.
    static func read(
        _ data: Data, of part: String, _ limits: WorkbookLimits, into handler: Handler
    ) throws(WorkbookProblem) -> Handler {
        let unsafe = data.withUnsafeBytes { bytes -> WorkbookFault? in
            do throws(WorkbookFault) {
                try XMLGuard.check(bytes, of: part, limits)
                return nil
            } catch { return error }
        }
        if let unsafe { throw WorkbookProblem(unsafe) }
        // In pieces: of more than ten megabytes at once the parser says that they are broken.
        let parser = XMLParser(stream: InputStream(data: data))
        let events = XMLEvents(handler)
        parser.delegate = events
        parser.shouldResolveExternalEntities = false
        // The parser is content with the beginning of a text.
        let isWhole = parser.parse() && events.hasRoot && events.open.isEmpty
        if let failure = events.handler.failure { throw failure }
        guard isWhole else {
            throw WorkbookProblem(.brokenXML(part, line: max(1, parser.lineNumber)))
        }
        return events.handler
    }

    private init(_ handler: Handler) { self.handler = handler }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        guard !isStopped else { return }
        let element = Self.local(name)
        handler.start(element, attributes, in: open)
        open.append(element)
        hasRoot = true
        text = ""
        stopAfterFailure(parser)
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
        text += characters
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        text += String(decoding: block, as: UTF8.self)
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard !isStopped, let element = open.popLast() else { return }
        handler.end(element, text: text, in: open)
        text = ""
        stopAfterFailure(parser)
    }

    private func stopAfterFailure(_ parser: XMLParser) {
        guard handler.failure != nil else { return }
        isStopped = true
        parser.abortParsing()
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
        return String(name[name.utf8.index(after: colon)...])
    }
}
