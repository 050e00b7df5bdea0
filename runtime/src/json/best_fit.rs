//! Choosing among alternatives that nothing tells apart for certain.

use super::{Decoded, Kind, Reader};

/// What is known of the objects of one alternative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// The members they must have.
    pub required: &'static [&'static str],
    /// The members they may have, the required ones among them.
    pub known: &'static [&'static str],
}

impl Reader<'_> {
    /// The positions of the alternatives that the next value fits, best first, without reading it.
    ///
    /// It fits an alternative when all its required members are there. Of several, the one that knows most of the value's
    /// members comes first, and of equals the first. A value that is no object fits only alternatives that require nothing.
    ///
    /// # Errors
    ///
    /// A fault if the text is malformed.
    pub fn best_fits(&mut self, fits: &[Fit]) -> Decoded<Vec<usize>> {
        let names = self.names()?;
        let has = |name: &&str| names.iter().any(|known| known == *name);
        let fitting = fits.iter().enumerate().filter(|(_, fit)| fit.required.iter().all(&has));
        let covered = |fit: &Fit| fit.known.iter().filter(|name| has(name)).count();
        let mut ranked: Vec<_> = fitting.map(|(index, fit)| (covered(fit), index)).collect();
        ranked.sort_by_key(|(covered, _)| std::cmp::Reverse(*covered));
        Ok(ranked.into_iter().map(|(_, index)| index).collect())
    }

    /// The names of the next value's members; none if it is no object.
    fn names(&mut self) -> Decoded<Vec<String>> {
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
            assert_eq!(reader.best_fits(&fits).ok(), Some(wanted), "{text}");
            assert!(reader.skip().is_ok(), "nothing was read of {text}");
        }
    }
}
