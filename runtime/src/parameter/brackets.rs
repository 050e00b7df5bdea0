//! Nested values in a query: `a[b][c]=1`. OpenAPI defines no form for them; qs, Rails, PHP and Stripe read this one.

use crate::json::Ordered;
use crate::parameter::percent::{Allowed, encode};
use crate::parameter::structured::text;
use crate::parameter::style::{Style, StyleKind};

/// Returns the encoded pairs of name and value of a nested value; `name` is already encoded.
///
/// A member is written by its name in brackets: `a[b]=1`. Scalar items repeat the name, with empty brackets unless the
/// style is exploded: `a[]=1&a[]=2`. Items that are arrays or objects are numbered, so that their parts stay separate:
/// `a[0][b]=1&a[0][c]=2`. `null` and empty values are omitted.
pub(crate) fn pairs(name: &str, value: &Ordered, style: Style, allowed: Allowed) -> Vec<(String, String)> {
    let mut pairs = Pairs { allowed, list: Vec::new() };
    match value {
        // Each member of an exploded object is a separate parameter.
        Ordered::Object(members) if style.kind != StyleKind::DeepObject => {
            for (key, value) in members {
                pairs.add(&encode(key, allowed.in_names()), value, "");
            }
        }
        value => pairs.add(name, value, "%5B%5D"),
    }
    pairs.list
}

struct Pairs {
    allowed: Allowed,
    list: Vec<(String, String)>,
}

impl Pairs {
    /// Adds a value under a name; `repeated` is the end of the name of plain items.
    fn add(&mut self, name: &str, value: &Ordered, repeated: &str) {
        match value {
            Ordered::Object(members) => {
                for (key, value) in members {
                    let key = encode(key, self.allowed.in_names());
                    self.add(&format!("{name}%5B{key}%5D"), value, "%5B%5D");
                }
            }
            Ordered::Array(items) if items.iter().any(Ordered::is_deep) => {
                for (index, item) in items.iter().enumerate() {
                    self.add(&format!("{name}%5B{index}%5D"), item, "%5B%5D");
                }
            }
            Ordered::Array(items) => items.iter().for_each(|item| self.add(&format!("{name}{repeated}"), item, "")),
            Ordered::Plain(_) => {
                let value = text(value).map(|text| encode(&text, self.allowed).into_owned());
                self.list.extend(value.map(|value| (name.to_owned(), value)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::json::from_str;
    use crate::parameter::style::{DEEP_OBJECT, FORM};

    fn written(json: &str, style: Style) -> String {
        let pairs = pairs("n", &from_str(json).unwrap(), style, Allowed::Unreserved);
        let pairs: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("&").replace("%5B", "[").replace("%5D", "]")
    }

    #[test]
    fn what_is_nested_goes_on_in_brackets() {
        let object = r#"{"d": [3, null, 4], "a": {"c": [2, "&"], "b": 1}, "e": [{"f": 5}, {"f": []}, 6]}"#;
        assert_eq!(
            written(object, DEEP_OBJECT),
            "n[d][]=3&n[d][]=4&n[a][c][]=2&n[a][c][]=%26&n[a][b]=1&n[e][0][f]=5&n[e][2]=6"
        );
        assert_eq!(written(object, FORM), "d=3&d=4&a[c][]=2&a[c][]=%26&a[b]=1&e[0][f]=5&e[2]=6");
        assert_eq!(written(r#"[{"a=": 1}, [2, 3]]"#, FORM), "n[0][a%3D]=1&n[1][]=2&n[1][]=3");
    }
}
