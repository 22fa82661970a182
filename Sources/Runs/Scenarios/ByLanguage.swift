// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

extension Text {
    /// The text by language.
    var byLanguage: [Language: String] { [.de: de, .en: en] }
}
