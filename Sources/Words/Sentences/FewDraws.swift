// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Sampling {
    /// What so few draws do not tell; nil where they are enough, or none.
    public func warning(ofDraws draws: Int) -> Text? {
        guard draws > 0, draws < leastDraws else { return nil }
        switch self {
        case .independent:
            return draws < Self.leastDrawsForTenths
                ? .fewDrawsForTenths(draws, enough: 100) : .fewDraws(draws, enough: 100)
        case .stratified:
            let blocks = draws / blockLength
            return blocks == 1
                ? .oneBlock(length: blockLength, enough: leastDraws)
                : .fewBlocks(blocks, length: blockLength, enough: leastDraws)
        }
    }

    /// The same as it stands on standard error.
    public func message(ofDraws draws: Int) -> Text? {
        warning(ofDraws: draws).map {
            Text(de: "Warnung [few-draws]: \($0.de)", en: "warning [few-draws]: \($0.en)")
        }
    }
}
