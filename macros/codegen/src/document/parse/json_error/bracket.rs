//! Brackets that do not match.

use super::JsonMistake;
use crate::document::parse::brackets;
use crate::document::repair::lenient_json;

/// Explains a closing bracket of the wrong kind.
pub(super) fn wrong(text: &str, at: usize, message: &str) -> JsonMistake {
    extra(text).or_else(|| unclosed(text)).unwrap_or_else(|| {
        let (this, open, close) = if message.ends_with("`]`") { ('}', '[', ']') } else { (']', '{', '}') };
        let help = format!("write `{close}`, or the missing `{close}` before it");
        JsonMistake::new(at, format!("this `{this}` closes a `{open}`"), help)
    })
}

/// Explains a superfluous closing bracket, if the indentation shows it.
pub(super) fn extra(text: &str) -> Option<JsonMistake> {
    let at = brackets::extra_bracket(text)?;
    let bracket = text.get(at..=at)?;
    Some(JsonMistake::new(at, format!("this `{bracket}` is one too many"), "remove it"))
}

/// Explains an object or array that is not closed, if the indentation shows it.
pub(super) fn unclosed(text: &str) -> Option<JsonMistake> {
    let at = lenient_json::unclosed(text)?;
    let is_object = text.get(at..)?.starts_with('{');
    Some(if is_object {
        JsonMistake::new(at, "the object that begins here is not closed", "write its `}`")
    } else {
        JsonMistake::new(at, "the array that begins here is not closed", "write its `]`")
    })
}
