// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Testing
@testable import ScenarioFiles

@Suite("The schemas say what the reader checks")
struct SchemaTests {
    @Test("keys of scenario.yaml, of variants and of actuals.yaml")
    func keys() throws {
        try compare(schema("scenario"), .record(ScenarioKeys.all), "scenario")
        try compare(schema("variant"), .record(VariantKeys.all), "variant")
        try compare(schema("actuals"), .record(BooksKeys.all), "actuals")
    }

    private func schema(_ name: String) throws -> [String: Any] {
        let path = repository + "/scenarios/schema/\(name).schema.json"
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func compare(_ schema: [String: Any], _ shape: ValueShape, _ path: String) throws {
        switch shape {
        case .record(let keys):
            let properties = try #require(schema["properties"] as? [String: [String: Any]])
            #expect(properties.keys.sorted() == keys.map(\.name).sorted(), "\(path)")
            let required = (schema["required"] as? [String] ?? []).sorted()
            #expect(required == keys.filter(\.isRequired).map(\.name).sorted(), "\(path)")
            #expect(schema["additionalProperties"] as? Bool == false, "\(path)")
            for key in keys {
                let below = try #require(properties[key.name])
                #expect(below["description"] is String, "\(path).\(key.name)")
                try compare(below, key.shape, "\(path).\(key.name)")
                let least = (below["minItems"] ?? below["minProperties"]) as? Int
                guard case .durations = key.shape else {
                    #expect(least == (key.needsEntry ? 1 : nil), "\(path).\(key.name)")
                    continue
                }
            }
        case .list(let item):
            try compare(try #require(schema["items"] as? [String: Any]), item, path + "[]")
        case .names(let value), .years(let value):
            let below = try #require(schema["additionalProperties"] as? [String: Any])
            try compare(below, value, path + ".*")
        case .choice(let words): #expect(schema["enum"] as? [String] == words, "\(path)")
        case .number(let bounds), .exact(let bounds), .whole(let bounds), .amount(let bounds):
            compare(schema, bounds, path)
        case .durations:
            compare(try #require(schema["items"] as? [String: Any]), .months, path + "[]")
        default: #expect(schema["enum"] == nil, "\(path)")
        }
    }

    private func compare(_ schema: [String: Any], _ bounds: Bounds, _ path: String) {
        let (least, greatest) = (schema["minimum"] as? Double, schema["maximum"] as? Double)
        let above = schema["exclusiveMinimum"] as? Double
        #expect(least == (bounds.excludesLeast ? nil : bounds.least), "\(path)")
        #expect(above == (bounds.excludesLeast ? bounds.least : nil), "\(path)")
        #expect(greatest == bounds.greatest, "\(path)")
    }
}
