//! Lists the keywords of Rust, in every edition.

/// Names that generated code uses without a path.
pub(super) const RESERVED: [&str; 12] =
    ["rt", "Option", "String", "Vec", "Box", "Self", "Some", "None", "Ok", "Err", "Into", "IntoIterator"];

/// The form in which a keyword can be an identifier.
pub(super) enum Keyword {
    /// `r#word`.
    Raw,
    /// No form.
    Never,
}

/// Returns the kind of a strict or reserved keyword (Rust reference, "Keywords"); `None` for another word.
pub(super) fn keyword(word: &str) -> Option<Keyword> {
    // As bytes: their comparison needs no function call, which matters if this crate is built without optimisation.
    match word.as_bytes() {
        b"self" | b"Self" | b"super" | b"crate" => Some(Keyword::Never),
        b"as" | b"break" | b"const" | b"continue" | b"else" | b"enum" | b"extern" | b"false" | b"fn" | b"for"
        | b"if" | b"impl" | b"in" | b"let" | b"loop" | b"match" | b"mod" | b"move" | b"mut" | b"pub" | b"ref"
        | b"return" | b"static" | b"struct" | b"trait" | b"true" | b"type" | b"unsafe" | b"use" | b"where"
        | b"while" | b"async" | b"await" | b"dyn" | b"abstract" | b"become" | b"box" | b"do" | b"final" | b"macro"
        | b"override" | b"priv" | b"typeof" | b"unsized" | b"virtual" | b"yield" | b"try" | b"gen" => {
            Some(Keyword::Raw)
        }
        _ => None,
    }
}
