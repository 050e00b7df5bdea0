//! The text of a path to a query.

use super::characters::{Characters, PathError};
use super::query::{Query, Segment, SegmentKind, Selector};

/// The maximum number of filters, brackets and functions around each other.
const NESTING: usize = 32;

/// The maximum length of a path, in bytes.
const LONGEST: usize = 10_000;

/// A parser of a path.
pub(super) struct Parser<'t> {
    pub(super) characters: Characters<'t>,
    depth: usize,
}

/// Parses a path.
pub(in super::super) fn parse(text: &str) -> Result<Query, PathError> {
    if text.len() > LONGEST {
        return Err(PathError { at: 0, problem: format!("the path is longer than {LONGEST} bytes") });
    }
    let mut parser = Parser { characters: Characters::new(text), depth: 0 };
    if !parser.characters.take("$") {
        return Err(parser.characters.error("a path begins with `$`"));
    }
    let segments = parser.segments()?;
    match parser.characters.peek() {
        None => Ok(Query { segments }),
        Some(character) => Err(parser.characters.error(format!("`{character}` does not belong here"))),
    }
}

impl Parser<'_> {
    /// Runs a function one level deeper.
    pub(super) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, PathError>) -> Result<T, PathError> {
        if self.depth == NESTING {
            return Err(self.characters.error(format!("more than {NESTING} expressions are nested in each other")));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Reads the segments of a query.
    pub(super) fn segments(&mut self) -> Result<Vec<Segment>, PathError> {
        let mut segments = Vec::new();
        while self.characters.skip_blanks_before([".", "["]) {
            segments.push(self.segment()?);
        }
        Ok(segments)
    }

    fn segment(&mut self) -> Result<Segment, PathError> {
        let (kind, needs_name) = if self.characters.take("..") {
            (SegmentKind::Descendant, !self.characters.starts_with("["))
        } else {
            (SegmentKind::Child, self.characters.take("."))
        };
        let selectors = if !needs_name {
            self.characters.require("[")?;
            self.nested(Self::selectors)?
        } else if self.characters.take("*") {
            vec![Selector::Wildcard]
        } else {
            vec![Selector::Name(self.characters.name()?)]
        };
        Ok(Segment { kind, selectors, end: self.characters.offset() })
    }

    /// Reads the selectors after an opening bracket.
    fn selectors(&mut self) -> Result<Vec<Selector>, PathError> {
        let mut selectors = Vec::new();
        loop {
            self.characters.skip_blanks();
            selectors.push(self.selector()?);
            self.characters.skip_blanks();
            if self.characters.take("]") {
                return Ok(selectors);
            }
            self.characters.require(",").map_err(|it| PathError { problem: "`]` is missing".to_owned(), ..it })?;
        }
    }

    fn selector(&mut self) -> Result<Selector, PathError> {
        match self.characters.peek() {
            Some('\'' | '"') => self.characters.string().map(Selector::Name),
            Some('*') => self.characters.require("*").map(|()| Selector::Wildcard),
            Some('?') => {
                self.characters.require("?")?;
                self.characters.skip_blanks();
                self.condition().map(Selector::Filter)
            }
            Some('-' | ':' | '0'..='9') => self.index_or_slice(),
            Some(character) if character.is_alphabetic() => {
                Err(self.characters.error("a name in brackets needs quotes"))
            }
            _ => Err(self.characters.error("a selector is missing: a name in quotes, an index, `*` or `?`")),
        }
    }

    fn index_or_slice(&mut self) -> Result<Selector, PathError> {
        let start = self.characters.integer()?;
        if !self.characters.skip_blanks_before([":", ":"]) {
            return start.map(Selector::Index).ok_or_else(|| self.characters.error("an index is missing"));
        }
        self.characters.require(":")?;
        self.characters.skip_blanks();
        let end = self.characters.integer()?;
        let mut step = None;
        if self.characters.skip_blanks_before([":", ":"]) {
            self.characters.require(":")?;
            self.characters.skip_blanks();
            step = self.characters.integer()?;
        }
        Ok(Selector::Slice { start, end, step: step.unwrap_or(1) })
    }
}
