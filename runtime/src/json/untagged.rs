//! Chooses the variant of a union without a discriminator, by the members of the value.

use std::cmp::Reverse;

use serde_json::Value;

use super::fit::{Constants, Read};
use super::reader::Checkpoint;
use super::{Kind, Numbers, Reader, Result};

/// The members of one alternative that is an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// The required members of the alternative.
    pub required: &'static [&'static str],
    /// The members of the alternative, required ones included.
    pub known: &'static [&'static str],
}

impl<'a> Reader<'a> {
    /// Reads the next value as the alternative that matches it best, or as an unknown value.
    ///
    /// An alternative matches if all its required members are present, the value can be decoded, and no constant
    /// differs. The first matching alternative that describes all members, also nested ones, is chosen. If there is
    /// none, the alternative that describes most members is chosen, because a newer server may have added members. Of
    /// equal alternatives, the first is chosen.
    ///
    /// # Errors
    ///
    /// An error if the text is malformed.
    pub fn best_fit<T>(&mut self, fits: &[Fit], read: Read<'a, T>, unknown: fn(Value) -> T) -> Result<T> {
        let (order, misses) = (self.fitting(fits)?, self.misses);
        let best = self.best_of(&order, Constants::MayBeAbsent, read);
        best.or_else(|| self.only_of(&order, misses, read)).map_or_else(|| self.unknown(unknown), Ok)
    }

    /// Reads the next value as one of `count` alternatives: the best of the `likely` ones, else the best of the others.
    /// If none matches, the value is unknown. `likely` is no proof, so the others are tried too.
    ///
    /// # Errors
    ///
    /// A fault if the text is malformed.
    pub fn likely<T>(
        &mut self,
        likely: &[usize],
        count: usize,
        read: Read<'a, T>,
        unknown: fn(Value) -> T,
    ) -> Result<T> {
        let others: Vec<usize> = (0..count).filter(|position| !likely.contains(position)).collect();
        let misses = self.misses;
        let best = self
            .best_of(likely, Constants::MayBeAbsent, read)
            .or_else(|| self.best_of(&others, Constants::Present, read));
        best.or_else(|| self.only_of(likely, misses, read)).map_or_else(|| self.unknown(unknown), Ok)
    }

    /// Reads the next value as unknown, since it is newer than the description.
    ///
    /// # Errors
    ///
    /// A fault if the text is malformed.
    pub fn unknown<T>(&mut self, unknown: fn(Value) -> T) -> Result<T> {
        self.note_unknown();
        self.skip_whitespace();
        let start = self.offset;
        let value = self.read()?;
        self.score.unrecognized_at = Some(start);
        Ok(unknown(value))
    }

    /// Notes that a value is newer than the description.
    #[doc(hidden)]
    pub fn note_unknown(&mut self) {
        self.score.unknown += 1;
    }

    /// Returns the alternatives whose required members are present. The first one describes most members of the value.
    /// Equal alternatives keep their order. A value that is no object matches only alternatives that require nothing.
    fn fitting(&mut self, fits: &[Fit]) -> Result<Vec<usize>> {
        let names = self.names()?;
        let has = |name: &&str| names.iter().any(|known| known == *name);
        let fitting = fits.iter().enumerate().filter(|(_, fit)| fit.required.iter().all(&has));
        let covered = |fit: &Fit| fit.known.iter().filter(|name| has(name)).count();
        let mut ranked: Vec<_> = fitting.map(|(position, fit)| (covered(fit), position)).collect();
        ranked.sort_by_key(|(covered, _)| Reverse(*covered));
        Ok(ranked.into_iter().map(|(_, position)| position).collect())
    }

    /// Reads the next value as the best of some alternatives, with strict formats; `None` if none matches.
    /// On failure the position does not change.
    fn best_of<T>(&mut self, order: &[usize], constants: Constants, read: Read<'a, T>) -> Option<T> {
        self.skip_whitespace();
        let start = self.checkpoint();
        let mut best: Option<(T, Checkpoint)> = None;
        for position in order {
            let read = self
                .with_strict_formats(|json| json.alternative(*position, read))
                .filter(|_| self.has_constants_since(start, constants));
            let is_better = best.as_ref().is_none_or(|(_, end)| self.score.is_more_than(end.score));
            let Some(it) = read.filter(|_| is_better) else {
                self.rewind(start);
                continue;
            };
            if self.score.unknown == start.score.unknown {
                return Some(it);
            }
            let end = self.checkpoint();
            if best.replace((it, end)).is_some() {
                self.rewind(start);
            } else {
                self.restore(start);
            }
        }
        let (best, end) = best?;
        self.restore(end).then_some(best)
    }

    /// Reads the next value as the only matching alternative, with lenient formats.
    /// Returns `None` if several match, or if no string missed its format since the count was `misses`.
    fn only_of<T>(&mut self, order: &[usize], misses: usize, read: Read<'a, T>) -> Option<T> {
        if !self.may_be_lenient(misses) {
            return None;
        }
        let start = self.checkpoint();
        let mut only: Option<(T, Checkpoint)> = None;
        for position in order {
            let it = self.alternative(*position, read);
            let end = self.checkpoint();
            self.rewind(start);
            match (it, &only) {
                (Some(it), None) => only = Some((it, end)),
                (Some(_), Some(_)) => return None,
                (None, _) => {}
            }
        }
        let (only, end) = only?;
        self.restore(end).then_some(only)
    }

    /// Reads the next value as one alternative; `None` if it does not match, or if a constant in it has another value.
    fn alternative<T>(&mut self, position: usize, read: Read<'a, T>) -> Option<T> {
        self.skip_whitespace();
        let start = self.checkpoint();
        let it = self.with_numbers(Numbers::Json, |json| read(json, position)).ok();
        it.filter(|_| self.accepts_since(start))
    }

    /// Returns the names of the next value's members; an empty list if it is no object.
    fn names(&mut self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        if self.kind()? == Kind::Object {
            let mut ahead = self.clone();
            let mut object = ahead.object()?;
            while object.advance()? {
                names.push(object.name.to_string());
                object.skip()?;
            }
        }
        Ok(names)
    }
}

#[cfg(test)]
mod tests {
    use super::Fit;
    use crate::json::Reader;

    #[test]
    fn the_alternative_that_covers_most_comes_first() {
        let fits = [
            Fit { required: &["a"], known: &["a"] },
            Fit { required: &["a"], known: &["a", "b"] },
            Fit { required: &["a", "c"], known: &["a", "b", "c"] },
        ];
        for (text, wanted) in [
            (r#"{"a": 1}"#, vec![0, 1]),
            (r#"{"b": 1, "a": 1}"#, vec![1, 0]),
            (r#"{"c": [{}], "a": 1}"#, vec![2, 0, 1]),
            (r#"{"c": 1}"#, vec![]),
            ("[]", vec![]),
        ] {
            let mut reader = Reader::of(text);
            assert_eq!(reader.fitting(&fits).unwrap_or_default(), wanted, "{text}");
            assert!(reader.skip().is_ok(), "nothing was read of {text}");
        }
    }
}
