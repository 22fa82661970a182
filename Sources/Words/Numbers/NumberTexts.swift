// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Text {
    /// Numbers as people of either language read them.
    package static func written(_ write: (NumberStyle) -> String) -> Text {
        Text { write(NumberStyle($0)) }
    }

    /// A number of points: `1 Punkt`, `12 Punkte`.
    package static func points(_ count: Int) -> Text {
        count == 1
            ? Text(de: "1 Punkt", en: "1 point")
            : Text(de: "\(number(count).de) Punkte", en: "\(number(count).en) points")
    }

    /// A number of draws: `1 Ziehung`, `1.234 Ziehungen`.
    package static func draws(_ count: Int) -> Text {
        count == 1
            ? Text(de: "1 Ziehung", en: "1 draw")
            : Text(de: "\(number(count).de) Ziehungen", en: "\(number(count).en) draws")
    }

    /// Out of so many Länder: `1 Land`, `5 Ländern` (German in the dative).
    package static func outOfLaender(_ count: Int) -> Text {
        let (german, english) = count == 1 ? ("Land", "Land") : ("Ländern", "Länder")
        return Text(de: "\(number(count).de) \(german)", en: "\(number(count).en) \(english)")
    }

    /// Seconds, of few of them the hundredths too.
    package static func seconds(_ count: Double) -> Text {
        written { $0.decimal(count, places: count < 10 ? 2 : 0) }
    }

    /// A number without decimals.
    package static func rounded(_ value: Double) -> Text {
        written { $0.decimal(value, places: 0) }
    }

    /// Bytes in gigabytes.
    package static func gigabytes(_ bytes: UInt64) -> Text {
        written { $0.decimal(Double(bytes) / 1e9) }
    }
}
