//! Counts the token trees of code, which rust-analyzer limits.

use crate::diagnostic::{Code, Finding, Pointer};

/// The maximum number of token trees of a macro expansion in rust-analyzer.
const LIMIT: usize = 2_097_152;

/// The number of token trees from which a client is reported, so that its description has room to grow.
const NEAR: usize = LIMIT / 4 * 3;

/// A lower bound for the average number of bytes of a token tree. Descriptions have six to eight.
const BYTES: usize = 4;

/// Returns the finding that code is near the limit of rust-analyzer, or above it. `parts` are the parts of the code.
pub(super) fn large_client<'c>(parts: impl Iterator<Item = &'c str> + Clone) -> Option<Finding> {
    // Most clients are so small that nothing needs to be counted.
    if parts.clone().map(str::len).sum::<usize>() < NEAR * BYTES {
        return None;
    }
    let count: usize = parts.map(token_trees).sum();
    (count >= NEAR).then(|| {
        let detail = format!("this client has about {count} token trees, and rust-analyzer expands at most {LIMIT}");
        Finding::new(Code::LargeClient, Pointer::root(), detail)
            .consequence("above the limit, the client is empty in the editor, but Cargo still builds it")
            .help("generate only the operations that you call, by `only`, or a part of them in each of several crates")
    })
}

/// Returns the number of token trees. A group counts once, and each punctuation character, too.
///
/// The number is exact, except for numbers with a point, raw identifiers and literals of bytes or characters.
fn token_trees(code: &str) -> usize {
    let (mut count, mut rest) = (0, code.as_bytes());
    // Patterns over bytes need no calls, which are expensive in a build without optimisation.
    loop {
        rest = match rest {
            [] => return count,
            [b' ' | b'\n' | b')' | b']' | b'}', more @ ..] => more,
            [b'"', more @ ..] => {
                count += 1;
                after_string(more)
            }
            [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | 0x80..=0xff, more @ ..] => {
                count += 1;
                let mut word = more;
                while let [b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | 0x80..=0xff, more @ ..] = word {
                    word = more;
                }
                word
            }
            [_, more @ ..] => {
                count += 1;
                more
            }
        };
    }
}

/// Returns the text after a string, without its opening quote.
fn after_string(mut rest: &[u8]) -> &[u8] {
    loop {
        rest = match rest {
            [] => return rest,
            [b'"', more @ ..] => return more,
            [b'\\', _, more @ ..] | [_, more @ ..] => more,
        };
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{TokenStream, TokenTree};

    use super::{NEAR, large_client, token_trees};

    fn count(tokens: TokenStream) -> usize {
        let tree = |tree| match tree {
            TokenTree::Group(group) => 1 + count(group.stream()),
            _ => 1,
        };
        tokens.into_iter().map(tree).sum()
    }

    #[test]
    fn the_count_is_that_of_the_tokens() {
        for code in [
            "",
            "pub struct Pet<'a> { name: &'a str, }",
            "#[doc = \" a \\\" b\\\\\"] pub fn é_1(&self) -> [u8; 2] { self.a.b(|it| it == \"}\") }",
            "impl<T: ::core::fmt::Debug> X for Y<T> {}",
        ] {
            let tokens: TokenStream = code.parse().unwrap_or_default();
            assert_eq!(token_trees(code), count(tokens), "{code}");
        }
    }

    #[test]
    fn code_near_the_limit_is_reported() {
        let (half, small) = ("it ;".repeat(NEAR / 4), "a".repeat(9 * NEAR));
        let message = |parts: &[&str]| large_client(parts.iter().copied()).map(|it| it.message);
        assert_eq!(message(&[&half]), None);
        assert_eq!(message(&[&small]), None);
        let expected = "this client has about 1572864 token trees, and rust-analyzer expands at most 2097152";
        assert_eq!(message(&[&half, &half]), None, "the code is too short");
        let spaced = half.replace(' ', "     ");
        assert_eq!(message(&[&spaced, &spaced]).as_deref(), Some(expected));
    }
}
