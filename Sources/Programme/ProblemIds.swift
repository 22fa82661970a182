// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem.Kind {
    /// The stable id of a kind, for scripts and for the gallery of errors.
    public var id: String {
        idOfForm ?? idOfValue ?? idOfPlan ?? idOfReference ?? "problem"
    }

    private var idOfForm: String? {
        switch self {
        case .missingFile: "missing-file"
        case .notUTF8: "not-utf8"
        case .windows1252: "windows-1252"
        case .utf16: "utf-16"
        case .nulByte: "nul-byte"
        case .fileTooLarge: "file-too-large"
        case .notAFile: "not-a-file"
        case .emptyFile: "empty-file"
        case .yamlSyntax: "yaml-syntax"
        case .tooManyValues: "too-many-values"
        case .tooManyItems: "too-many-items"
        case .nestedTooDeep: "nested-too-deep"
        case .duplicateKey: "duplicate-key"
        case .settingSyntax: "setting-syntax"
        case .unknownListItem: "unknown-list-item"
        case .noKeysBelow: "no-keys-below"
        case .unclosedQuote: "unclosed-quote"
        case .textAfterQuote: "text-after-quote"
        case .strayQuote: "stray-quote"
        case .raggedRow: "ragged-row"
        case .separatorLine: "separator-line"
        case .otherSeparator: "other-separator"
        case .noHeader: "no-header"
        case .missingColumn: "missing-column"
        case .unknownColumn: "unknown-column"
        case .duplicateColumn: "duplicate-column"
        case .tooManyColumns: "too-many-columns"
        case .tooManyRows: "too-many-rows"
        case .emptyTable: "empty-table"
        default: nil
        }
    }

    private var idOfValue: String? {
        switch self {
        case .emptyCell: "empty-cell"
        case .emptyText: "empty-text"
        case .decimalSign: "decimal-sign"
        case .thousandsSign: "thousands-sign"
        case .becameDate: "became-date"
        case .roundedNumber: "rounded-number"
        case .notANumber: "not-a-number"
        case .quotedNumber: "quoted-number"
        case .quotedTruth: "quoted-truth-value"
        case .hiddenCharacter: "hidden-character"
        case .notWhole: "not-whole"
        case .notCents: "not-cents"
        case .tooPrecise: "too-precise"
        case .outOfRange: "out-of-range"
        case .notADate: "not-a-date"
        case .notAMonth: "not-a-month"
        case .notAYear: "not-a-year"
        case .notATruthValue: "not-a-truth-value"
        case .invalidId: "invalid-id"
        case .reservedId: "reserved-id"
        case .duplicateId: "duplicate-id"
        case .duplicateEntry: "duplicate-entry"
        case .unknownId: "unknown-id"
        case .lostZeros: "lost-zeros"
        case .unknownValue: "unknown-value"
        case .wrongShape: "wrong-shape"
        case .unknownKey: "unknown-key"
        case .emptyValue: "empty-value"
        case .noEntries: "no-entries"
        case .missingKey: "missing-key"
        case .neededForReallocation: "needed-for-reallocation"
        default: nil
        }
    }

    private var idOfPlan: String? {
        switch self {
        case .tranchesSum: "tranches-sum"
        case .yearOutside: "year-outside"
        case .efaMinimum: "efa-minimum"
        case .datesReversed: "dates-reversed"
        case .horizonTooFar: "horizon-too-far"
        case .durationsOrder: "durations-order"
        case .sharesAllZero: "shares-all-zero"
        case .weightsAllZero: "weights-all-zero"
        case .sharesTooFine: "shares-too-fine"
        case .lastSplit: "last-split"
        case .groupingTwice: "grouping-twice"
        case .keyNeedsGrouping: "key-needs-grouping"
        case .sharesMissing: "shares-missing"
        case .sharesWithoutTable: "shares-without-table"
        case .boundWithRanking: "bound-with-ranking"
        case .minimumAboveMaximum: "minimum-above-maximum"
        case .leastAboveGreatest: "least-above-greatest"
        default: nil
        }
    }

    private var idOfReference: String? {
        switch self {
        case .cycle: "cycle"
        case .componentWithoutEfforts: "component-without-efforts"
        case .duplicateEffort: "duplicate-effort"
        case .municipalityLeads: "kommune-via-land"
        case .municipalWorkAtBund: "kommune-via-land"
        case .priorityMissing: "priority-missing"
        case .priorityTwice: "priority-twice"
        case .scoresMissing: "scores-missing"
        case .principlesMissing: "principles-missing"
        case .principlesWithoutScores: "principles-without-scores"
        case .targetBound: "target-bound"
        case .notANumberPath: "not-a-number-path"
        case .folderExpected: "folder-expected"
        case .notVaried: "not-varied"
        case .emptyRange: "empty-range"
        case .tooManyRanges: "too-many-ranges"
        case .noRanges: "no-ranges"
        case .atPoint: "wrong-at-point"
        case .extendsCycle: "extends-cycle"
        case .extendsMissing: "extends-missing"
        case .variantTwice: "variant-twice"
        case .noMatchingRow: "no-matching-row"
        case .computedPriority: "computed-priority"
        case .unclearChange: "unclear-change"
        case .notScalable: "not-scalable"
        case .minimumsExceedNode: "minimums-exceed-node"
        case .boundUnderSeveralNodes: "bound-under-several-nodes"
        case .boundUnderNoNode: "bound-under-no-node"
        case .bundAmongLaender: "bund-among-laender"
        case .tooManyPackages: "too-many-packages"
        case .estimateTooLarge: "estimate-too-large"
        case .quantityTooLarge: "quantity-too-large"
        default: nil
        }
    }
}
