//! Forms, `application/x-www-form-urlencoded`: the members of an object as pairs (WHATWG URL, section 5.2).

use std::borrow::Cow;

use crate::body::media_type;
use crate::json::Ordered;
use crate::parameter::ParameterValue;
use crate::parameter::expand::expand_in_form;
use crate::parameter::structured::text;
use crate::parameter::style::{FORM, Style};

/// The encoding of one form member, if it is not the default (an Encoding Object of OpenAPI).
///
/// Without an encoding, the type decides the form (OpenAPI 3.1.1 section 4.8.15.1): an object is written as JSON, and a
/// list repeats its name. With a style, values nested deeper than the style defines are written in brackets, as in a
/// query: `a[0][b]=1&a[0][c][]=2`. `null` and an empty list are omitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Encoding {
    /// The name of the member.
    pub name: &'static str,
    /// The style of the member; [`DEEP_OBJECT`](crate::generated_v1::DEEP_OBJECT) writes brackets. `reserved` has no
    /// effect, because a decoder reads the same value either way.
    pub style: Style,
    /// The media type, if the encoding has one. If it is a kind of JSON, the member is written as JSON.
    pub media_type: Option<&'static str>,
}

/// Writes an object as a form.
///
/// # Errors
/// The reason, if the value is not an object.
pub(crate) fn urlencoded(value: Ordered, encodings: &[Encoding]) -> Result<String, &'static str> {
    let Ordered::Object(members) = value else {
        return Err("it is not an object");
    };
    let pairs = members.into_iter().filter_map(|(name, value)| {
        let (value, style) = match encodings.iter().find(|encoding| encoding.name == name) {
            Some(Encoding { media_type: Some(media_type), style, .. }) if media_type::is_json(media_type) => {
                (ParameterValue::Text(Cow::Owned(value.to_string())), *style)
            }
            Some(encoding) => (ParameterValue::from(value), encoding.style),
            None => (without_style(&value), FORM),
        };
        expand_in_form(&name, &value, style)
    });
    Ok(pairs.collect::<Vec<_>>().join("&"))
}

/// Returns a member without style. An object, or a list in a list, becomes JSON.
fn without_style(value: &Ordered) -> ParameterValue<'static> {
    match value {
        Ordered::Array(items) => ParameterValue::List(items.iter().filter_map(text).collect()),
        value => text(value).map_or(ParameterValue::Absent, ParameterValue::Text),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::json::from_str;
    use crate::parameter::style::{DEEP_OBJECT, FORM_JOINED, PIPE, SPACE};

    fn tree(json: &str) -> Ordered {
        from_str(json).unwrap()
    }

    #[test]
    fn members_are_pairs_in_their_order() {
        let value = r#"{
            "z": "a b", "a": 1, "f": 1.5, "t": true, "n": null, "e": "", "l": ["x", null, 2], "none": [], "nothing": {},
            "o": { "k": "v", "deep": { "er": [1] } }, "list": [{ "b": 1 }, { "b": 2, "c": [3] }], "grid": [[1], [2]]
        }"#;
        let form = urlencoded(tree(value), &[]).unwrap();
        let json = |name, text: &str| format!("&{name}={}", text.replace('"', "%22").replace(',', "%2C"));
        let wanted = "z=a+b&a=1&f=1.5&t=true&e=&l=x&l=2".to_owned()
            + &json("nothing", "{}")
            + &json("o", r#"{"k":"v","deep":{"er":[1]}}"#)
            + &json("list", r#"{"b":1}"#)
            + &json("list", r#"{"b":2,"c":[3]}"#)
            + &json("grid", "[1]")
            + &json("grid", "[2]");
        let punctuation = [("%7B", "{"), ("%7D", "}"), ("%5B", "["), ("%5D", "]"), ("%3A", ":")];
        assert_eq!(punctuation.iter().fold(form, |form, (escaped, plain)| form.replace(escaped, plain)), wanted);
    }

    #[test]
    fn characters_are_encoded_as_in_forms() {
        let value = r#"{ "a&b=c": "!'()~ \r\n+%é*-._/[]" }"#;
        let form = urlencoded(tree(value), &[]).unwrap();
        assert_eq!(form, "a%26b%3Dc=%21%27%28%29%7E+%0D%0A%2B%25%C3%A9*-._%2F%5B%5D");
    }

    #[test]
    fn a_member_is_written_in_its_style() {
        let (list, object) = (r#"{"m": ["a,b", "c"]}"#, r#"{"m": {"k": "v", "n": null, "o": 1}}"#);
        for (style, listed, paired) in [
            (FORM, "m=a%2Cb&m=c", "k=v&o=1"),
            (FORM_JOINED, "m=a%2Cb,c", "m=k,v,o,1"),
            (SPACE, "m=a%2Cb%20c", "m=k%20v%20o%201"),
            (PIPE, "m=a%2Cb%7Cc", "m=k%7Cv%7Co%7C1"),
            (DEEP_OBJECT, "m%5B%5D=a%2Cb&m%5B%5D=c", "m%5Bk%5D=v&m%5Bo%5D=1"),
        ] {
            let encodings = [Encoding { name: "m", style, media_type: None }];
            assert_eq!(urlencoded(tree(list), &encodings).unwrap(), listed, "{style:?}");
            assert_eq!(urlencoded(tree(object), &encodings).unwrap(), paired, "{style:?}");
        }
        let encodings = [Encoding { name: "m", style: FORM, media_type: Some("application/json") }];
        assert_eq!(urlencoded(tree(r#"{"m": {"k": [1]}}"#), &encodings).unwrap(), "m=%7B%22k%22%3A%5B1%5D%7D");
    }

    /// Decodes a form (WHATWG URL, section 5.1).
    fn decoded(form: &str) -> Vec<(String, String)> {
        let decode = |text: &str| {
            let mut bytes = text.bytes();
            let mut decoded = Vec::new();
            while let Some(byte) = bytes.next() {
                let mut digit = || bytes.next().and_then(|byte| char::from(byte).to_digit(16)).unwrap();
                decoded.push(match byte {
                    b'+' => b' ',
                    b'%' => u8::try_from(digit() * 16 + digit()).unwrap(),
                    byte => byte,
                });
            }
            String::from_utf8(decoded).unwrap()
        };
        let pairs = form.split('&').map(|pair| pair.split_once('=').unwrap());
        pairs.map(|(name, value)| (decode(name), decode(value))).collect()
    }

    #[test]
    fn whatever_goes_in_comes_out_of_a_decoder() {
        let mut random = fastrand::Rng::with_seed(7);
        for _ in 0..500 {
            let mut text = || (0..random.usize(0..12)).map(|_| random.char('\0'..='\u{2ff}')).collect::<String>();
            let wanted: Vec<_> = (0..4).map(|_| (text(), text())).collect();
            let members =
                wanted.iter().map(|(name, text)| (name.clone(), Ordered::Plain(text.as_str().into()))).collect();
            assert_eq!(decoded(&urlencoded(Ordered::Object(members), &[]).unwrap()), wanted);
        }
    }

    #[test]
    fn only_an_object_is_a_form() {
        for value in ["[1]", "\"a\"", "null"] {
            assert!(urlencoded(tree(value), &[]).is_err());
        }
        assert_eq!(urlencoded(tree("{}"), &[]).unwrap(), "");
    }
}
