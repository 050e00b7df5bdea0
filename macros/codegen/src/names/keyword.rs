//! The words that Rust keeps for itself, in every edition.

/// How a keyword can be used as a name.
pub(super) enum Keyword {
    /// As `r#word`.
    Raw,
    /// Not at all.
    Never,
}

/// Whether a word is a keyword, strict or reserved (Rust reference, "Keywords").
pub(super) fn keyword(word: &str) -> Option<Keyword> {
    match word {
        "self" | "Self" | "super" | "crate" => Some(Keyword::Never),
        "as" | "break" | "const" | "continue" | "else" | "enum" | "extern" | "false" | "fn" | "for" | "if" | "impl"
        | "in" | "let" | "loop" | "match" | "mod" | "move" | "mut" | "pub" | "ref" | "return" | "static" | "struct"
        | "trait" | "true" | "type" | "unsafe" | "use" | "where" | "while" | "async" | "await" | "dyn" | "abstract"
        | "become" | "box" | "do" | "final" | "macro" | "override" | "priv" | "typeof" | "unsized" | "virtual"
        | "yield" | "try" | "gen" => Some(Keyword::Raw),
        _ => None,
    }
}
