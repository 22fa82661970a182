// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Problem {
    /// What can be wrong, each with the evidence for its sentence.
    public enum Kind: Hashable, Sendable {
        // Files and their form.
        /// A file of the scenario is missing; with one beside it that may be meant.
        case missingFile(name: String, beside: String?)
        /// The bytes are no UTF-8 text.
        case notUTF8
        /// The bytes are text in the encoding of older Windows programs.
        case windows1252
        /// The bytes are text in an encoding of two bytes a character.
        case utf16
        /// A NUL byte, which no text has.
        case nulByte
        /// A file of more bytes than any scenario has.
        case fileTooLarge(mebibytes: Int)
        /// A folder, a device or a pipe where a file belongs.
        case notAFile(name: String)
        /// The file has nothing in it.
        case emptyFile
        /// The text is no YAML.
        case yamlSyntax(YamlFault)
        /// A YAML file unfolds to more values than any scenario has.
        case tooManyValues
        /// A list or map of more items than can be computed.
        case tooManyItems(found: Int, limit: Int)
        /// Lists and maps within each other, deeper than any scenario has them.
        case nestedTooDeep(levels: Int)
        /// A key stands twice in the same map.
        case duplicateKey(String)
        /// `--set` lacks its path or its `=`.
        case settingSyntax(String)
        /// No item of a list has this id or number.
        case unknownListItem(String, Candidates)
        /// A path goes on below a single value.
        case noKeysBelow(path: String)
        /// A quoted cell does not end.
        case unclosedQuote
        /// Text follows the closing quote of a cell.
        case textAfterQuote
        /// A quote inside a cell that is not quoted.
        case strayQuote
        /// A row, or each of so many, has more or fewer cells than the header.
        case raggedRow(found: Int, expected: Int, rows: Int)
        /// `sep=;` above the header, which only Excel knows.
        case separatorLine(String)
        /// Cells separated by something else than comma or semicolon.
        case otherSeparator(Separator)
        /// A title, or a row, where the header belongs; and the line in which the header stands.
        case noHeader(TableName, foundIn: Int?)
        /// A table lacks a column.
        case missingColumn(String, table: TableName)
        /// A table has a column that it cannot have.
        case unknownColumn(String, Candidates)
        /// A column stands twice in the header.
        case duplicateColumn(String)
        /// A header of more cells than any table has.
        case tooManyColumns(found: Int, limit: Int)
        /// More rows than any table has.
        case tooManyRows(table: TableName, found: Int, limit: Int)
        /// A table has no rows.
        case emptyTable(TableName)

        // Single values.
        /// A cell that needs a value has none.
        case emptyCell(column: String)
        /// A key that needs a text has an empty one.
        case emptyText
        /// The decimal sign of the other dialect; true: the comma belongs here.
        case decimalSign(value: String, needsComma: Bool)
        /// A number with separators of thousands; and without them.
        case thousandsSign(value: String, plain: String)
        /// A date where a spreadsheet took an id or a number for one.
        case becameDate(value: String, isId: Bool)
        /// A long id or number that a spreadsheet shortened.
        case roundedNumber(value: String, isId: Bool)
        /// No number.
        case notANumber(value: String)
        /// A number in quotation marks.
        case quotedNumber(value: String)
        /// A truth value in quotation marks.
        case quotedTruth(value: String)
        /// A value, key or id with a character that nobody sees or takes for another one.
        case hiddenCharacter(value: String, UnseenCharacter)
        /// No whole number.
        case notWhole(value: String)
        /// An amount with parts of a cent.
        case notCents(value: String)
        /// More decimals than can be read exactly.
        case tooPrecise(value: String, places: Int)
        /// Outside its bounds.
        case outOfRange(value: String, Bounds)
        /// No date of the calendar.
        case notADate(value: String)
        /// No month of the calendar.
        case notAMonth(value: String)
        /// No year of the calendar.
        case notAYear(value: String)
        /// Neither true nor false.
        case notATruthValue(value: String)
        /// An id with other characters than letters, digits, `-`, `_` and `.`.
        case invalidId(value: String)
        /// An id that stands for something else in the results.
        case reservedId(value: String, for: Reserved)
        /// An id that an earlier row has.
        case duplicateId(value: String, first: Origin)
        /// The same entry twice in a list.
        case duplicateEntry(value: String)
        /// An id that does not exist.
        case unknownId(value: String, of: Noun, Candidates)
        /// An id that does not exist, but with more or fewer zeros at its beginning.
        case lostZeros(value: String, of: Noun, found: String)
        /// A word that is none of the valid ones.
        case unknownValue(value: String, Candidates)
        /// A list, a map or a single value where something else belongs.
        case wrongShape(expected: Shape)

        // Keys.
        /// A key that does not exist.
        case unknownKey(String, Candidates)
        /// A key, or an item of a list, with nothing behind it.
        case emptyValue(String, EmptyPlace)
        /// A list or map without entries that needs at least one.
        case noEntries(String)
        /// A key without a default is missing.
        case missingKey(String)
        /// A key that is needed with a policy or `reserve: control`.
        case neededForReallocation(String)

        // What does not fit together.
        /// The years' money is not the total.
        case tranchesSum(sum: Cents, total: Cents)
        /// A year before the start or after the horizon.
        case yearOutside(year: Int, first: Int, last: Int)
        /// The default of `rules.efa.minimum` is above the number of Länder.
        case efaMinimum(value: Int, laender: Int)
        /// One date must not lie before another.
        case datesReversed(earlier: String, earlierDate: String, later: String, laterDate: String)
        /// More months from the start to the horizon than any programme has.
        case horizonTooFar(months: Int, limit: Int)
        /// Least, likeliest and greatest do not ascend.
        case durationsOrder(values: [String])
        /// All shares of a split are 0.
        case sharesAllZero
        /// All weights of the principles are 0.
        case weightsAllZero
        /// Shares too different in size and precision for exact arithmetic.
        case sharesTooFine
        /// The last split is not by package.
        case lastSplit(grouping: String)
        /// Two splits by the same grouping.
        case groupingTwice(String)
        /// A key that only another grouping can have.
        case keyNeedsGrouping(key: String, needed: String, grouping: String)
        /// Key `table` without shares.
        case sharesMissing
        /// Shares with another key than `table`.
        case sharesWithoutTable(key: String)
        /// Minimum or maximum with the key `ranking`.
        case boundWithRanking
        /// A group's minimum above its maximum.
        case minimumAboveMaximum(id: String, minimum: Cents, maximum: Cents)
        /// The lower end of a range above its upper end.
        case leastAboveGreatest(least: String, greatest: String)
        /// Components that wait for each other, the first one again at the end.
        case cycle([String])
        /// A component to which efforts.csv gives no person-days.
        case componentWithoutEfforts(String)
        /// Component and role have a row already.
        case duplicateEffort(component: String, role: String, first: Origin)
        /// A municipality as recipient of the Bund's money.
        case municipalityLeads(value: String)
        /// Municipal work at place `BUND`.
        case municipalWorkAtBund(component: String)
        /// Neither a priority nor scores.
        case priorityMissing
        /// A priority and scores.
        case priorityTwice
        /// Some of the six scores only.
        case scoresMissing([String])
        /// Scores without weights.
        case principlesMissing
        /// Weights without scores.
        case principlesWithoutScores
        /// Neither or both of `at_least` and `at_most`.
        case targetBound
        /// No number of scenario.yaml has this path.
        case notANumberPath(String, Candidates)
        /// A setting that does not change what is computed at a point.
        case notVaried(String)
        /// A range that holds one number only.
        case emptyRange(value: String)
        /// More ranges than can be told apart.
        case tooManyRanges(found: Int, limit: Int)
        /// A sensitivity analysis without ranges.
        case noRanges
        /// What is wrong with the scenario once settings have the values of a point.
        indirect case atPoint(String, Problem.Kind)

        // Variants.
        /// A file of a scenario where its folder or a variant belongs.
        case folderExpected(folder: String)
        /// A variant extends itself by way of others.
        case extendsCycle([String])
        /// What a variant extends is not there.
        case extendsMissing(path: String)
        /// The same variant named twice.
        case variantTwice(String)
        /// No row fulfils a `where`.
        case noMatchingRow(table: TableName)
        /// A change sets or scales the priority that the scores give.
        case computedPriority
        /// A change does nothing or too much.
        case unclearChange
        /// A column that holds no numbers cannot be scaled.
        case notScalable(column: String)

        // Found by the planning.
        /// A node has less than its groups' minimums.
        case minimumsExceedNode(split: Int, minimums: Cents, available: Cents)
        /// A group with a bound occurs under several nodes.
        case boundUnderSeveralNodes(id: String, split: Int)
        /// A group with a bound occurs under no node.
        case boundUnderNoNode(id: String, split: Int)
        /// `BUND` and Länder at one node with a key that only Länder have.
        case bundAmongLaender(key: String)
        /// More work packages than can be computed.
        case tooManyPackages(found: Int, limit: Int)
        /// A package's estimate exceeds what can be computed to the cent.
        case estimateTooLarge(package: String)
        /// What is legal in its parts comes to more than can be computed.
        case quantityTooLarge(Quantity, of: String, found: Double)
    }

    /// What can come to more than can be computed.
    public enum Quantity: String, CaseIterable, Sendable {
        /// The estimates of all packages with headroom, cents.
        case estimates
        /// The same with the greatest effort that the uncertainties allow, cents.
        case uncertainEstimates
        /// What a package's team costs in a month, cents.
        case monthlyCost
        /// Months that a package's team works.
        case workMonths
        /// A pool's capacity in the last month, person-days.
        case capacity
    }

    /// What an id stands for.
    public enum Noun: String, CaseIterable, Sendable {
        case land, pool, field, project, component, role, line, complexity, delay, group
    }

    /// Why a text is no YAML.
    public enum YamlFault: String, CaseIterable, Sendable {
        case tabIndentation, secondDocument, unclosedQuote, unclosedBracket, missingColon, colon
        case indentation, escape, alias, specialSign, other
    }

    /// What may stand between the cells of a table that is none of ours.
    public enum Separator: String, CaseIterable, Sendable { case tabulator, bar }

    /// What has no value.
    public enum EmptyPlace: String, CaseIterable, Sendable {
        case requiredKey, optionalKey, entry
    }

    /// What an id stands for in the results, so that nothing else can have it.
    public enum Reserved: String, CaseIterable, Sendable {
        /// `BUND` among the places.
        case federation
        /// `total` among the lines.
        case allLines
        /// `charts` among the folders of a comparison.
        case chartsFolder
    }

    /// How values are built.
    public enum Shape: String, CaseIterable, Sendable {
        case map, list, single, durations
    }

    /// The stable id of what is wrong.
    public var id: String { kind.id }
}
