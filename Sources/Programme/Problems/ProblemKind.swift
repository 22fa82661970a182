// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What can be wrong, by families: what a family's faults are and which ids they have stands in
    /// the file of its name, their sentences in Words under the same name.
    public enum Kind: Hashable, Sendable {
        /// What is wrong with a file as a whole.
        case file(FileFault)
        /// What is wrong with the file of a workbook.
        case workbook(WorkbookFault)
        /// What is wrong with the sheets and cells of a scenario's workbook.
        case sheet(SheetFault)
        /// What is wrong with a text that should be YAML.
        case yaml(YamlFault)
        /// What is wrong with the keys of a YAML file, or with a path of them.
        case key(KeyFault)
        /// What is wrong with the header of a table.
        case header(HeaderFault)
        /// What is wrong with the rows of a table.
        case table(TableFault)
        /// What is wrong with a single value that is neither a number nor an id.
        case value(ValueFault)
        /// What is wrong with a number.
        case number(NumberFault)
        /// What is wrong with an id.
        case identifier(IdFault)
        /// What of the settings does not fit together.
        case setting(SettingFault)
        /// What of dates and times does not fit together.
        case calendar(CalendarFault)
        /// What of a split does not fit together.
        case split(SplitFault)
        /// What of the work does not fit together: components, efforts, who leads.
        case work(WorkFault)
        /// What of priorities, scores and principles does not fit together.
        case priority(PriorityFault)
        /// What is wrong with settings that vary.
        case range(RangeFault)
        /// What is wrong with a variant and its changes.
        case variant(VariantFault)
        /// What the planning finds at the nodes of the distribution.
        case distribution(DistributionFault)
        /// What comes to more than can be computed.
        case limit(LimitFault)
        /// What only the books of closed months can have.
        case books(BooksFault)
        /// What of books does not go together once the closed months are booked.
        case booking(BookingFault)
        /// What is wrong with somebody else's list, or with the mapping that says how to read it.
        case list(ListFault)
        /// What is wrong with a budget plan, or with what is asked of it.
        case budget(BudgetFault)
        /// What is wrong with the scenario once settings have the values of a point.
        indirect case atPoint(String, Problem.Kind)
    }

    /// The stable id of what is wrong.
    public var id: String { kind.id }
}

extension Problem.Kind {
    /// The stable id of a kind, for scripts and for the gallery of errors.
    public var id: String {
        switch self {
        case .file(let fault): fault.id
        case .workbook(let fault): fault.id
        case .sheet(let fault): fault.id
        case .yaml(let fault): fault.id
        case .key(let fault): fault.id
        case .header(let fault): fault.id
        case .table(let fault): fault.id
        case .value(let fault): fault.id
        case .number(let fault): fault.id
        case .identifier(let fault): fault.id
        case .setting(let fault): fault.id
        case .calendar(let fault): fault.id
        case .split(let fault): fault.id
        case .work(let fault): fault.id
        case .priority(let fault): fault.id
        case .range(let fault): fault.id
        case .variant(let fault): fault.id
        case .distribution(let fault): fault.id
        case .limit(let fault): fault.id
        case .books(let fault): fault.id
        case .booking(let fault): fault.id
        case .list(let fault): fault.id
        case .budget(let fault): fault.id
        case .atPoint: "wrong-at-point"
        }
    }
}
