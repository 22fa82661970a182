// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What is wrong with a scenario, for the reports, which see the programme only through tables.
public typealias ScenarioProblem = Problem
/// What can be wrong.
public typealias ScenarioProblemKind = Problem.Kind
/// All problems of a scenario.
public typealias ScenarioProblems = Problems
/// Something legal but odd.
public typealias ScenarioWarning = Warning
/// A file that could not be had.
public typealias ScenarioFileFailure = FileFailure
/// What may have been meant.
public typealias ScenarioCandidates = Candidates
/// Between which numbers a value must lie.
public typealias ScenarioBounds = Bounds
/// A place in a file.
public typealias ScenarioOrigin = Origin
/// The tables of a scenario.
public typealias ScenarioTableName = TableName
/// What an id stands for.
public typealias ScenarioNoun = Problem.Noun
/// What can come to more than can be computed.
public typealias ScenarioQuantity = Problem.Quantity
/// Up to where Mittelfluss computes.
public typealias ScenarioLimits = Limits
/// What has no value.
public typealias ScenarioEmptyPlace = Problem.EmptyPlace
/// What an id stands for in the results.
public typealias ScenarioReserved = Problem.Reserved
/// How values are built.
public typealias ScenarioShape = Problem.Shape
/// An amount of money, exact.
public typealias ScenarioCents = Cents
