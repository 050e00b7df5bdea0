//! A path as data: its segments, selectors and conditions.

use regex_lite::Regex;

use crate::json::Value;

/// A path or a query in a filter: the segments after `$` or `@` (section 2.1).
#[derive(Debug)]
pub(in super::super) struct Query {
    pub(in super::super) segments: Vec<Segment>,
}

/// A segment, which selects children or descendants (section 2.5).
#[derive(Debug)]
pub(in super::super) struct Segment {
    pub(super) kind: SegmentKind,
    pub(in super::super) selectors: Vec<Selector>,
    /// The offset after the segment in the text of the path, in bytes.
    pub(in super::super) end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum SegmentKind {
    Child,
    Descendant,
}

/// A selector (section 2.3).
#[derive(Debug)]
pub(in super::super) enum Selector {
    Name(String),
    Wildcard,
    Index(i64),
    Slice { start: Option<i64>, end: Option<i64>, step: i64 },
    Filter(Condition),
}

/// The condition of a filter (section 2.3.5).
#[derive(Debug)]
pub(in super::super) enum Condition {
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
    Exists(Start, Query),
    Compare(Operand, Operator, Operand),
    /// The function `match` or `search`.
    Matches(Matching, Operand, Pattern),
}

/// The value at which a query in a filter starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Start {
    /// `$`, the whole value.
    Root,
    /// `@`, the value that the filter tests.
    Current,
}

/// An operand of a comparison, or an argument of a function (section 2.4).
#[derive(Debug)]
pub(in super::super) enum Operand {
    Literal(Value),
    /// A query with at most one result, or the function `value`.
    Single(Start, Query),
    Count(Start, Query),
    Length(Box<Operand>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The part of a string that a pattern matches (sections 2.4.6 and 2.4.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Matching {
    Whole,
    Part,
}

/// A regular expression (RFC 9485).
#[derive(Debug)]
pub(in super::super) enum Pattern {
    /// A pattern in the path.
    Fixed(Regex),
    /// A pattern from the value.
    Read(Operand),
}
