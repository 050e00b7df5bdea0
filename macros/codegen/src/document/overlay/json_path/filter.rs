//! The text of a filter to a condition, with the types of section 2.4.3.

use super::characters::PathError;
use super::parse::Parser;
use super::pattern::compile;
use super::query::{Condition, Matching, Operand, Operator, Pattern, Query, Segment, SegmentKind, Selector, Start};
use crate::json::Value;

/// A term of a condition, before the operator after it is known.
enum Term {
    /// A value that can be compared, but is no condition.
    Value(Operand),
    /// A query, which is a condition, and which can be compared if it has at most one result.
    Query(Start, Query),
    /// A condition that cannot be compared.
    Condition(Condition),
}

const OPERATORS: [(&str, Operator); 6] = [
    ("==", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("<", Operator::Less),
    (">", Operator::Greater),
];

impl Parser<'_> {
    /// Reads alternatives that `||` separates.
    pub(super) fn condition(&mut self) -> Result<Condition, PathError> {
        self.joined("||", Self::conjunction, Condition::Any)
    }

    fn conjunction(&mut self) -> Result<Condition, PathError> {
        self.joined("&&", Self::basic, Condition::All)
    }

    fn joined(
        &mut self,
        operator: &str,
        read: fn(&mut Self) -> Result<Condition, PathError>,
        join: fn(Vec<Condition>) -> Condition,
    ) -> Result<Condition, PathError> {
        let first = read(self)?;
        let mut all = vec![first];
        while self.characters.skip_blanks_before([operator, operator]) {
            self.characters.require(operator)?;
            self.characters.skip_blanks();
            all.push(read(self)?);
        }
        Ok(join(all))
    }

    fn basic(&mut self) -> Result<Condition, PathError> {
        if self.characters.take("!") {
            self.characters.skip_blanks();
            let negated = if self.characters.starts_with("(") { self.parenthesized()? } else { self.test()? };
            return Ok(Condition::Not(Box::new(negated)));
        }
        if self.characters.starts_with("(") { self.parenthesized() } else { self.comparison() }
    }

    fn parenthesized(&mut self) -> Result<Condition, PathError> {
        self.characters.require("(")?;
        self.characters.skip_blanks();
        let condition = self.nested(Self::condition)?;
        self.characters.skip_blanks();
        self.characters.require(")")?;
        Ok(condition)
    }

    fn test(&mut self) -> Result<Condition, PathError> {
        let term = self.term()?;
        into_condition(term, self.characters.offset())
    }

    fn comparison(&mut self) -> Result<Condition, PathError> {
        let left = self.term()?;
        let start = self.characters.offset();
        self.characters.skip_blanks();
        let operator = OPERATORS.iter().find(|(sign, _)| self.characters.take(sign)).map(|(_, operator)| *operator);
        let Some(operator) = operator else {
            if self.characters.starts_with("=") {
                return Err(self.characters.error("values are compared by `==`"));
            }
            return into_condition(left, start);
        };
        self.characters.skip_blanks();
        let left = self.operand(left).map_err(|error| PathError { at: start, ..error })?;
        let right = self.term()?;
        Ok(Condition::Compare(left, operator, self.operand(right)?))
    }

    /// Returns a term as a single value.
    fn operand(&self, term: Term) -> Result<Operand, PathError> {
        match term {
            Term::Value(operand) => Ok(operand),
            Term::Query(start, query) if query.segments.iter().all(is_single) => Ok(Operand::Single(start, query)),
            Term::Query(..) => Err(self.characters.error("this query can have several results, so it has no value")),
            Term::Condition(_) => Err(self.characters.error("a condition has no value")),
        }
    }

    fn term(&mut self) -> Result<Term, PathError> {
        let start = self.characters.offset();
        match self.characters.peek() {
            Some('$' | '@') => self.query().map(|(start, query)| Term::Query(start, query)),
            Some('\'' | '"') => self.characters.string().map(|text| Term::Value(Operand::Literal(Value::String(text)))),
            Some('-' | '0'..='9') => self.characters.number().map(|number| Term::Value(Operand::Literal(number))),
            _ => match self.characters.word() {
                "true" => Ok(Term::Value(Operand::Literal(Value::Bool(true)))),
                "false" => Ok(Term::Value(Operand::Literal(Value::Bool(false)))),
                "null" => Ok(Term::Value(Operand::Literal(Value::Null))),
                "" => Err(self.characters.error("a value, `@` or `$` is missing")),
                name => self.nested(|parser| parser.function(name, start)),
            },
        }
    }

    fn query(&mut self) -> Result<(Start, Query), PathError> {
        let start = if self.characters.take("$") { Start::Root } else { Start::Current };
        if start == Start::Current {
            self.characters.require("@")?;
        }
        Ok((start, Query { segments: self.segments()? }))
    }

    fn function(&mut self, name: &str, at: usize) -> Result<Term, PathError> {
        let matching = match name {
            "match" => Matching::Whole,
            "search" => Matching::Part,
            "length" | "count" | "value" => return self.value_function(name),
            _ => {
                let problem = format!("there is no function `{name}`; there are length, count, value, match, search");
                return Err(PathError { at, problem });
            }
        };
        self.open()?;
        let term = self.term()?;
        let text = self.operand(term)?;
        self.characters.skip_blanks();
        self.characters.require(",")?;
        self.characters.skip_blanks();
        let at = self.characters.offset();
        let term = self.term()?;
        let pattern = match self.operand(term)? {
            Operand::Literal(Value::String(pattern)) => {
                let problem = || format!("`{pattern}` is not a regular expression that is supported (RFC 9485)");
                let compiled = compile(&pattern, matching);
                Pattern::Fixed(compiled.ok_or_else(|| PathError { at, problem: problem() })?)
            }
            other => Pattern::Read(other),
        };
        self.close()?;
        Ok(Term::Condition(Condition::Matches(matching, text, pattern)))
    }

    fn value_function(&mut self, name: &str) -> Result<Term, PathError> {
        self.open()?;
        let result = if name == "length" {
            let term = self.term()?;
            Operand::Length(Box::new(self.operand(term)?))
        } else {
            let (start, query) = self.query()?;
            if name == "count" { Operand::Count(start, query) } else { Operand::Single(start, query) }
        };
        self.close()?;
        Ok(Term::Value(result))
    }

    fn open(&mut self) -> Result<(), PathError> {
        self.characters.require("(")?;
        self.characters.skip_blanks();
        Ok(())
    }

    fn close(&mut self) -> Result<(), PathError> {
        self.characters.skip_blanks();
        self.characters.require(")")
    }
}

/// Returns a term as a condition. `end` is the offset after the term.
fn into_condition(term: Term, end: usize) -> Result<Condition, PathError> {
    match term {
        Term::Query(start, query) => Ok(Condition::Exists(start, query)),
        Term::Condition(condition) => Ok(condition),
        Term::Value(_) => {
            let problem = "a value is no condition: compare it, as in `@.a == 1`".to_owned();
            Err(PathError { at: end, problem })
        }
    }
}

/// Returns true for a segment with at most one result.
fn is_single(segment: &Segment) -> bool {
    let is_single = matches!(segment.selectors.as_slice(), [Selector::Name(_) | Selector::Index(_)]);
    segment.kind == SegmentKind::Child && is_single
}
