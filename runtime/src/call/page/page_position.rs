//! A position in a list, as text that can be stored.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use super::parameter::PageValue;
use super::place::Place;
use super::position_error::PagePositionError;
use crate::json::members::members;
use crate::json::{Peeked, Reader, to_string};
use crate::request::destination::Origin;

/// A position in a list, from which a later call can read the rest: [`Pages::position`](crate::Pages::position).
///
/// It has the place of a page: a cursor, an offset, a page number or a URL. Within a page, it also has the number of
/// items that were read. [`Display`](fmt::Display), [`FromStr`] and serde write and read it as text. The text stays
/// readable in later versions, and contains no credential. It can contain the URL of the next page, so do not accept it
/// from others.
#[derive(Clone, PartialEq, Eq)]
pub struct PagePosition {
    pub(super) operation: String,
    pub(super) place: Place,
    /// The number of items on the page that were read.
    pub(super) read: u64,
}

impl PagePosition {
    /// Returns the name of the operation that returned the list.
    pub fn operation(&self) -> &str {
        &self.operation
    }
}

/// Shows no cursor and no URL, which can contain data of the service.
impl fmt::Debug for PagePosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PagePosition").field("operation", &self.operation).finish_non_exhaustive()
    }
}

// The kinds of places in a text.
const START: &str = "start";
const CURSOR: &str = "cursor";
const OFFSET: &str = "offset";
const NUMBER: &str = "page";
const URL: &str = "url";
const URL_OF_OTHER_ORIGIN: &str = "url_of_other_origin";

/// Returns the members of a place, in their order in the text.
fn members_of(place: &Place) -> Vec<(&'static str, String)> {
    // OK because text is always written: an error is impossible.
    let text = |text: &str| to_string(text).unwrap_or_default();
    let kind = |kind: &str| ("kind", text(kind));
    match place {
        Place::Start => vec![kind(START)],
        Place::Cursor { parameter, value } => {
            let value = match value {
                PageValue::Text(value) => text(value),
                PageValue::Number(value) => value.clone().into_owned(),
            };
            vec![kind(CURSOR), ("parameter", text(parameter)), ("value", value)]
        }
        Place::Offset { parameter, number } => {
            vec![kind(OFFSET), ("parameter", text(parameter)), ("value", number.to_string())]
        }
        Place::Number { parameter, number, items } => {
            let items = items.map(|items| ("items", items.to_string()));
            let place = [kind(NUMBER), ("parameter", text(parameter)), ("value", number.to_string())];
            place.into_iter().chain(items).collect()
        }
        Place::Url { url, origin: Origin::Own } => vec![kind(URL), ("value", text(url))],
        Place::Url { url, origin: Origin::Other } => vec![kind(URL_OF_OTHER_ORIGIN), ("value", text(url))],
    }
}

/// `{"operation":"list_pets","kind":"cursor","parameter":"after","value":"7","read":2}`.
impl fmt::Display for PagePosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // OK because text is always written: an error is impossible.
        write!(f, "{{\"operation\":{}", to_string(&*self.operation).unwrap_or_default())?;
        for (name, value) in members_of(&self.place) {
            write!(f, ",\"{name}\":{value}")?;
        }
        if self.read > 0 {
            write!(f, ",\"read\":{}", self.read)?;
        }
        f.write_str("}")
    }
}

/// The members of a text, each read once. A member that is left at the end has no meaning.
struct Members<'t>(Vec<(Cow<'t, str>, &'t str)>);

impl<'t> Members<'t> {
    fn take(&mut self, name: &str) -> Option<Peeked<'t>> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        let (_, text) = self.0.remove(place);
        Reader::of(text).peek_value().ok()
    }

    fn text(&mut self, name: &str) -> Result<String, PagePositionError> {
        match self.take(name) {
            Some(Peeked::Text(text)) => Ok(text.into_owned()),
            _ => Err(no_text(name)),
        }
    }

    fn number(&mut self, name: &str) -> Result<u64, PagePositionError> {
        self.optional_number(name)?.ok_or_else(|| no_number(name))
    }

    fn optional_number(&mut self, name: &str) -> Result<Option<u64>, PagePositionError> {
        match self.take(name) {
            None => Ok(None),
            Some(Peeked::Number(number)) => number.parse().map(Some).map_err(|_| no_number(name)),
            Some(_) => Err(no_number(name)),
        }
    }

    fn cursor(&mut self) -> Result<PageValue<'static>, PagePositionError> {
        match self.take("value") {
            Some(Peeked::Text(text)) => Ok(PageValue::Text(text.into_owned().into())),
            Some(Peeked::Number(number)) => Ok(PageValue::Number(number.to_owned().into())),
            _ => Err(no_text("value")),
        }
    }

    fn place(&mut self) -> Result<Place, PagePositionError> {
        let kind = self.text("kind")?;
        let place = match kind.as_str() {
            START => Place::Start,
            CURSOR => Place::Cursor { parameter: self.text("parameter")?, value: self.cursor()? },
            OFFSET => Place::Offset { parameter: self.text("parameter")?, number: self.number("value")? },
            NUMBER => Place::Number {
                parameter: self.text("parameter")?,
                number: self.number("value")?,
                items: self.optional_number("items")?,
            },
            URL => Place::Url { url: self.text("value")?, origin: Origin::Own },
            URL_OF_OTHER_ORIGIN => Place::Url { url: self.text("value")?, origin: Origin::Other },
            _ => return Err(PagePositionError::new("not a position in a list: its kind is unknown")),
        };
        Ok(place)
    }
}

fn no_text(name: &str) -> PagePositionError {
    PagePositionError::new(format!("not a position in a list: `{name}` is no text"))
}

fn no_number(name: &str) -> PagePositionError {
    PagePositionError::new(format!("not a position in a list: `{name}` is no number"))
}

impl FromStr for PagePosition {
    type Err = PagePositionError;

    fn from_str(text: &str) -> Result<Self, PagePositionError> {
        let is_json = Reader::new(text.as_bytes()).and_then(|mut json| json.raw().and_then(|_| json.finish())).is_ok();
        let members = members(text).filter(|_| is_json);
        let mut members = Members(members.ok_or_else(|| PagePositionError::new("not a position in a list"))?);
        let operation = members.text("operation")?;
        let place = members.place()?;
        let read = members.optional_number("read")?.unwrap_or(0);
        match members.0.first() {
            Some((name, _)) => {
                Err(PagePositionError::new(format!("not a position in a list: `{name}` is unknown or repeated")))
            }
            None => Ok(Self { operation, place, read }),
        }
    }
}

/// The text of the position.
impl Serialize for PagePosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PagePosition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn each_kind_is_read_as_it_was_written() {
        for text in [
            r#"{"operation":"list","kind":"start","read":3}"#,
            r#"{"operation":"list","kind":"cursor","parameter":"after","value":"a\"\\\u0001ä/"}"#,
            r#"{"operation":"list","kind":"cursor","parameter":"page.from","value":123456789012345678901234.50e3}"#,
            r#"{"operation":"list","kind":"offset","parameter":"skip","value":18446744073709551615,"read":1}"#,
            r#"{"operation":"list","kind":"page","parameter":"page","value":2,"items":20}"#,
            r#"{"operation":"list","kind":"page","parameter":"page","value":2}"#,
            r#"{"operation":"list","kind":"url","value":"/list?page=2"}"#,
            r#"{"operation":"list","kind":"url_of_other_origin","value":"https://other/list"}"#,
        ] {
            let position: PagePosition = text.parse().unwrap();
            assert_eq!(position.to_string(), text);
            assert_eq!(format!("{position:?}"), r#"PagePosition { operation: "list", .. }"#);
            let by_serde = serde_json::to_string(&position).unwrap();
            assert_eq!(serde_json::from_str::<PagePosition>(&by_serde).unwrap(), position);
        }
    }

    #[test]
    fn another_text_is_an_error() {
        for (text, reason) in [
            ("", ""),
            ("7", ""),
            (r#"{"operation":"list","kind":"start"} "x""#, ""),
            (r#"{"kind":"start"}"#, ": `operation` is no text"),
            (r#"{"operation":"list"}"#, ": `kind` is no text"),
            (r#"{"operation":"list","kind":"bookmark"}"#, ": its kind is unknown"),
            (r#"{"operation":"list","kind":"cursor","value":"a"}"#, ": `parameter` is no text"),
            (r#"{"operation":"list","kind":"cursor","parameter":"after","value":null}"#, ": `value` is no text"),
            (r#"{"operation":"list","kind":"page","parameter":"page","value":-1}"#, ": `value` is no number"),
            (r#"{"operation":"list","kind":"page","parameter":"page","value":"1"}"#, ": `value` is no number"),
            (r#"{"operation":"list","kind":"start","read":1.5}"#, ": `read` is no number"),
            (r#"{"operation":"list","kind":"start","value":"x"}"#, ": `value` is unknown or repeated"),
            (r#"{"operation":"list","kind":"start","kind":"start"}"#, ": `kind` is unknown or repeated"),
        ] {
            let error = text.parse::<PagePosition>().unwrap_err();
            assert_eq!(error.to_string(), format!("not a position in a list{reason}"), "{text}");
        }
    }
}
