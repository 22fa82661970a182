// SPDX-License-Identifier: GPL-3.0-or-later

extension Programme {
    /// The code of a place: `BUND` or the Land's.
    public func id(of place: Place) -> String { place.land.map { laender[$0].id } ?? "BUND" }

    /// The pool that works at a place.
    public func pool(at place: Place) -> Int {
        place.land.map { laender[$0].pool } ?? capacity.bundPool
    }

    /// All places in canonical order, `BUND` first.
    public var places: [Place] { (0...laender.count).map(Place.init(index:)) }
}
