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

/// An alternative to be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Its position among the alternatives.
    pub position: usize,
    /// How many members and constants of the value, also of what is inside it, it need not know.
    pub strange: usize,
}

/// What is tried first must know everything of the value; then a newer server may have added a little, or more.
const STRANGE: [usize; 5] = [0, 1, 3, 9, usize::MAX];

impl Reader<'_> {
    /// The alternatives that the next value fits, best first, without reading it.
    ///
    /// It fits an alternative when all its required members are there. Of several, the one that knows most of the value's
    /// members comes first, and of equals the first; each is to be tried as one that knows all of the value before any is
    /// taken that does not, and so on with those that know less. A value that is no object fits only alternatives that require nothing.
    ///
    /// # Errors
    ///
    /// A fault if the text is malformed.
    pub fn best_fits(&mut self, fits: &[Fit]) -> Decoded<Vec<Candidate>> {
        let names = self.names()?;
        let has = |name: &&str| names.iter().any(|known| known == *name);
        let fitting = fits.iter().enumerate().filter(|(_, fit)| fit.required.iter().all(&has));
        let covered = |fit: &Fit| fit.known.iter().filter(|name| has(name)).count();
        let mut ranked: Vec<_> = fitting.map(|(index, fit)| (covered(fit), index)).collect();
        ranked.sort_by_key(|(covered, _)| std::cmp::Reverse(*covered));
        let limits = if ranked.len() > 1 { &STRANGE[..] } else { &[usize::MAX] };
        let tried = |&strange: &usize| ranked.iter().map(move |&(_, position)| Candidate { position, strange });
        Ok(limits.iter().flat_map(tried).collect())
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
    use super::{Candidate, Fit};
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
            let candidates = reader.best_fits(&fits).unwrap_or_default();
            let (strict, more): (Vec<_>, Vec<_>) = candidates.into_iter().partition(|it| it.strange == 0);
            let all: Vec<_> = more.into_iter().filter(|it| it.strange == usize::MAX).collect();
            let positions = |list: Vec<Candidate>| list.iter().map(|it| it.position).collect::<Vec<_>>();
            assert_eq!(positions(strict), if wanted.len() > 1 { wanted.clone() } else { vec![] }, "{text}");
            assert_eq!(positions(all), wanted, "{text}");
            assert!(reader.skip().is_ok(), "nothing was read of {text}");
        }
    }
}
