//! Events whose names decide about the type of their data.

use std::sync::Arc;

use crate::json::{self, Decode, Encode, Notes, Reader, Sheet, to_string};

/// The name and the data of a server-sent event.
#[derive(Debug, Clone, Copy)]
pub struct NamedEvent<'e> {
    pub(crate) name: &'e str,
    pub(crate) data: &'e str,
    /// The notes of a recording.
    pub(crate) notes: Option<&'e Notes>,
}

/// Decodes the data of an event as a union, whose variants are objects with the name of the event as the only member.
///
/// The data of the events in `texts` is a string. Other data is JSON, or else a string, too.
///
/// # Errors
/// The reason and the path, if the data does not match the type.
pub fn decode_event<T: Decode>(event: NamedEvent<'_>, texts: &[&str]) -> Result<T, json::Error> {
    let NamedEvent { name, data, notes } = event;
    let is_json = !texts.contains(&name) && is_one_value(data);
    let value = if is_json { data } else { &to_string(data)? };
    let before = format!("{{{}:", to_string(name)?);
    let text = format!("{before}{value}}}");
    let Some(notes) = notes else { return json::from_str(&text) };
    let sheet = Arc::new(Sheet::default());
    let union = json::from_marked(&text, &sheet)?;
    if is_json {
        notes.add_part(data, before.len(), &sheet);
    } else if !sheet.has_secrets() {
        notes.add_plain(data);
    }
    Ok(union)
}

fn is_one_value(text: &str) -> bool {
    let mut json = Reader::of(text);
    json.skip().and_then(|()| json.finish()).is_ok()
}

/// Returns the lines of an event, from the JSON of such a union; `None` if the JSON has another form.
///
/// # Errors
/// The value has no JSON.
pub(crate) fn event_lines<T: Encode>(item: &T, texts: &[&str]) -> Result<Option<String>, json::Error> {
    let text = to_string(item)?;
    let Some((name, value)) = sole_member(&text) else { return Ok(None) };
    let data = if texts.contains(&&*name) { json::from_str(value)? } else { value.to_owned() };
    Ok(Some(format!("event: {name}\ndata: {}\n\n", data.replace('\n', "\ndata: "))))
}

/// Returns the only member of an object without spaces.
fn sole_member(object: &str) -> Option<(String, &str)> {
    let inside = object.strip_prefix('{')?.strip_suffix('}')?;
    let name = Reader::of(inside).raw().ok()?;
    let value = inside.strip_prefix(name)?.strip_prefix(':').filter(|value| is_one_value(value))?;
    Some((json::from_str(name).ok()?, value))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::collections::BTreeMap;

    use super::{NamedEvent, decode_event, event_lines};

    /// Returns the object that is decoded for an event; the data of `note` is text.
    fn decoded(event: &str, data: &str) -> String {
        decode_event::<serde_json::Value>(NamedEvent { name: event, data, notes: None }, &["note"]).unwrap().to_string()
    }

    #[test]
    fn the_data_of_an_event_is_a_member_with_its_name() {
        assert_eq!(decoded("step", r#"{"n": 1}"#), r#"{"step":{"n":1}}"#);
        assert_eq!(decoded("st\"ep", " 2 "), r#"{"st\"ep":2}"#);
        assert_eq!(decoded("note", r#"{"n": 1}"#), r#"{"note":"{\"n\": 1}"}"#);
        assert_eq!(decoded("note", "\"a\""), r#"{"note":"\"a\""}"#);
        assert_eq!(decoded("other", "a\nb"), r#"{"other":"a\nb"}"#);
    }

    #[test]
    fn data_adds_no_member() {
        let data = r#"1},{"note":"x""#;
        assert_eq!(decoded("step", data), format!(r#"{{"step":{}}}"#, crate::json::to_string(data).unwrap()));
        assert_eq!(decoded("step", r#"1,"note":2"#), r#"{"step":"1,\"note\":2"}"#);
    }

    #[test]
    fn the_lines_of_an_event_are_decoded_to_the_same_value() {
        let item = |name: &str, data: &str| BTreeMap::from([(name.to_owned(), data.to_owned())]);
        assert_eq!(
            event_lines(&item("note", "a\nb"), &["note"]).unwrap().unwrap(),
            "event: note\ndata: a\ndata: b\n\n"
        );
        assert_eq!(event_lines(&item("step", "a"), &["note"]).unwrap().unwrap(), "event: step\ndata: \"a\"\n\n");
        assert_eq!(event_lines(&BTreeMap::<String, String>::new(), &[]).unwrap(), None);
        assert_eq!(event_lines(&1, &[]).unwrap(), None);
    }
}
