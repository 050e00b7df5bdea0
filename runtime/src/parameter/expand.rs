//! Expands a parameter by its style: the text of a path segment, a query, a header or a cookie.

use std::borrow::Cow;

use crate::parameter::percent::{Allowed, encode};
use crate::parameter::structured::flattened;
use crate::parameter::style::{Style, StyleKind};
use crate::parameter::{ParameterValue, brackets};

/// The place of an expansion, which determines the characters that are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the path; all delimiters are encoded.
    Path,
    /// In the query.
    Query,
    /// In a header; nothing is encoded.
    Header,
    /// In the header `Cookie`; semicolons separate pairs (RFC 6265 section 4.2.1).
    Cookie,
}

/// Expands a parameter; `None` if there is nothing to write (RFC 6570 section 3.2.1).
///
/// In an exploded query, values nested deeper than the style defines are written in brackets ([`brackets`]). In all
/// other places, they are written as JSON.
pub(crate) fn expand(place: Place, name: &str, value: &ParameterValue<'_>, style: Style) -> Option<String> {
    let allowed = match place {
        Place::Header => Allowed::Everything,
        Place::Query if style.reserved => Allowed::Reserved,
        Place::Path if style.reserved => Allowed::ReservedInSegment,
        Place::Cookie if style.reserved => Allowed::Everything,
        Place::Path | Place::Query | Place::Cookie => Allowed::Unreserved,
    };
    let name = encode(name, if place == Place::Cookie { Allowed::Token } else { Allowed::Unreserved });
    let nesting = if place == Place::Query { Nesting::Brackets } else { Nesting::Json };
    let mut parts = parts(&name, value, style, allowed, nesting);
    let form = Form::of(style);
    let separator = if place == Place::Cookie { "; " } else { form.separator };
    match parts.as_mut_slice() {
        [] => None,
        // The usual case: one part, without a copy.
        [only] if form.first.is_empty() => Some(std::mem::take(only)),
        parts => Some(form.first.to_owned() + &parts.join(separator)),
    }
}

/// Expands a member of a form, like a query with other characters; `None` if there is nothing to write.
pub(crate) fn expand_in_form(name: &str, value: &ParameterValue<'_>, style: Style) -> Option<String> {
    let parts = parts(&encode(name, Allowed::Form), value, style, Allowed::Form, Nesting::Brackets);
    (!parts.is_empty()).then(|| parts.join("&"))
}

/// The notation of nested values, which OpenAPI does not define.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nesting {
    /// The path of each value is in brackets, if the style writes each member as a parameter.
    Brackets,
    /// A nested value is written as JSON.
    Json,
}

/// Returns the parts of an expansion; `name` is already encoded.
fn parts(name: &str, value: &ParameterValue<'_>, style: Style, allowed: Allowed, nesting: Nesting) -> Vec<String> {
    let form = Form::of(style);
    match value {
        ParameterValue::Nested(json) if nesting == Nesting::Brackets && form.separator == "&" && style.explode => {
            brackets::pairs(name, json, style, allowed).iter().map(|(name, value)| form.part(name, value)).collect()
        }
        ParameterValue::Nested(json) => form.parts(name, &flattened(json), style, allowed),
        value => form.parts(name, value, style, allowed),
    }
}

/// The table of RFC 6570, appendix A.
struct Form {
    first: &'static str,
    separator: &'static str,
    joint: &'static str,
    named: bool,
    if_empty: &'static str,
}

impl Form {
    fn of(style: Style) -> Self {
        let form = |first, separator, joint, named, if_empty| Self { first, separator, joint, named, if_empty };
        match style.kind {
            StyleKind::Simple => form("", ",", ",", false, ""),
            StyleKind::Label => form(".", ".", ",", false, ""),
            StyleKind::Matrix => form(";", ";", ",", true, ""),
            StyleKind::Form | StyleKind::DeepObject => form("", "&", ",", true, "="),
            StyleKind::Space => form("", "&", "%20", true, "="),
            StyleKind::Pipe => form("", "&", "%7C", true, "="),
        }
    }

    /// Returns the parts of an expansion, each with its name if the style writes names.
    fn parts(&self, name: &str, value: &ParameterValue<'_>, style: Style, allowed: Allowed) -> Vec<String> {
        match value {
            ParameterValue::Text(text) => vec![self.part(name, &encode(text, allowed))],
            ParameterValue::List(items) if !items.is_empty() => self.list(name, items, style, allowed),
            ParameterValue::Object(pairs) if !pairs.is_empty() => self.object(name, pairs, style, allowed),
            _ => Vec::new(),
        }
    }

    fn list(&self, name: &str, items: &[Cow<'_, str>], style: Style, allowed: Allowed) -> Vec<String> {
        let items = items.iter().map(|item| encode(item, allowed));
        match (style.kind, style.explode) {
            // OpenAPI defines no form for this; servers that read brackets read empty brackets as a list.
            (StyleKind::DeepObject, _) => items.map(|item| self.part(&format!("{name}%5B%5D"), &item)).collect(),
            (_, true) => items.map(|item| self.part(name, &item)).collect(),
            (_, false) => vec![self.part(name, &items.collect::<Vec<_>>().join(self.joint))],
        }
    }

    fn object(
        &self,
        name: &str,
        pairs: &[(Cow<'_, str>, Cow<'_, str>)],
        style: Style,
        allowed: Allowed,
    ) -> Vec<String> {
        let pairs = pairs.iter().map(|(key, value)| (encode(key, allowed), encode(value, allowed)));
        match (style.kind, style.explode) {
            (StyleKind::DeepObject, _) => {
                pairs.map(|(key, value)| self.part(&format!("{name}%5B{key}%5D"), &value)).collect()
            }
            (_, true) => pairs.map(|(key, value)| self.member(&key, &value)).collect(),
            (_, false) => {
                let joined: Vec<Cow<'_, str>> = pairs.flat_map(|(key, value)| [key, value]).collect();
                vec![self.part(name, &joined.join(self.joint))]
            }
        }
    }

    fn part(&self, name: &str, value: &str) -> String {
        match (self.named, value.is_empty()) {
            (false, _) => value.to_owned(),
            (true, true) => format!("{name}{}", self.if_empty),
            (true, false) => format!("{name}={value}"),
        }
    }

    /// Writes a member of an exploded object under its name. Unnamed styles write the equals sign even before an empty
    /// value.
    fn member(&self, key: &str, value: &str) -> String {
        if self.named { self.part(key, value) } else { format!("{key}={value}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameter::Parameter;
    use crate::parameter::style::{
        DEEP_OBJECT, FORM, FORM_JOINED, LABEL, LABEL_EXPLODED, MATRIX, MATRIX_EXPLODED, PIPE, SIMPLE, SIMPLE_EXPLODED,
        SPACE,
    };

    /// Returns the variables of RFC 6570 section 3.2.
    fn object() -> ParameterValue<'static> {
        ParameterValue::Object(vec![
            ("semi".into(), ";".into()),
            ("dot".into(), ".".into()),
            ("comma".into(), ",".into()),
        ])
    }

    #[test]
    fn every_style_is_its_expansion() {
        let list = ["red", "green", "blue"];
        for (style, text, empty, listed, paired) in [
            (SIMPLE, "a%2Fb", "", "red,green,blue", "semi,%3B,dot,.,comma,%2C"),
            (SIMPLE_EXPLODED, "a%2Fb", "", "red,green,blue", "semi=%3B,dot=.,comma=%2C"),
            (LABEL, ".a%2Fb", ".", ".red,green,blue", ".semi,%3B,dot,.,comma,%2C"),
            (LABEL_EXPLODED, ".a%2Fb", ".", ".red.green.blue", ".semi=%3B.dot=..comma=%2C"),
            (MATRIX, ";n=a%2Fb", ";n", ";n=red,green,blue", ";n=semi,%3B,dot,.,comma,%2C"),
            (MATRIX_EXPLODED, ";n=a%2Fb", ";n", ";n=red;n=green;n=blue", ";semi=%3B;dot=.;comma=%2C"),
            (FORM, "n=a%2Fb", "n=", "n=red&n=green&n=blue", "semi=%3B&dot=.&comma=%2C"),
            (FORM_JOINED, "n=a%2Fb", "n=", "n=red,green,blue", "n=semi,%3B,dot,.,comma,%2C"),
            (SPACE, "n=a%2Fb", "n=", "n=red%20green%20blue", "n=semi%20%3B%20dot%20.%20comma%20%2C"),
            (PIPE, "n=a%2Fb", "n=", "n=red%7Cgreen%7Cblue", "n=semi%7C%3B%7Cdot%7C.%7Ccomma%7C%2C"),
            (
                DEEP_OBJECT,
                "n=a%2Fb",
                "n=",
                "n%5B%5D=red&n%5B%5D=green&n%5B%5D=blue",
                "n%5Bsemi%5D=%3B&n%5Bdot%5D=.&n%5Bcomma%5D=%2C",
            ),
        ] {
            let expanded = |value: ParameterValue<'_>| expand(Place::Query, "n", &value, style);
            assert_eq!(expanded("a/b".to_parameter()).as_deref(), Some(text), "{style:?}");
            assert_eq!(expanded("".to_parameter()).as_deref(), Some(empty), "{style:?}");
            assert_eq!(expanded(list.as_slice().to_parameter()).as_deref(), Some(listed), "{style:?}");
            assert_eq!(expanded(object()).as_deref(), Some(paired), "{style:?}");
            assert_eq!(expanded(None::<&str>.to_parameter()), None, "{style:?}");
            assert_eq!(expanded(Vec::<String>::new().to_parameter()), None, "{style:?}");
            assert_eq!(expanded(ParameterValue::Object(Vec::new())), None, "{style:?}");
        }
    }

    #[test]
    fn reserved_characters_stay_when_allowed() {
        let value = "a/b?c=%41% é#[]".to_parameter();
        assert_eq!(
            expand(Place::Query, "n", &value, FORM.reserved()).as_deref(),
            Some("n=a/b?c=%41%25%20%C3%A9%23%5B%5D")
        );
        assert_eq!(
            expand(Place::Path, "n", &value, SIMPLE.reserved()).as_deref(),
            Some("a%2Fb%3Fc=%41%25%20%C3%A9%23%5B%5D")
        );
        assert_eq!(
            expand(Place::Query, "n", &value, FORM).as_deref(),
            Some("n=a%2Fb%3Fc%3D%2541%25%20%C3%A9%23%5B%5D")
        );
    }

    #[test]
    fn names_are_encoded_and_headers_are_not() {
        assert_eq!(expand(Place::Query, "filter[a]", &1_i64.to_parameter(), FORM).as_deref(), Some("filter%5Ba%5D=1"));
        let list = [true, false];
        assert_eq!(
            expand(Place::Header, "X-A", &list.as_slice().to_parameter(), SIMPLE).as_deref(),
            Some("true,false")
        );
        assert_eq!(expand(Place::Header, "X-A", &"a b/%".to_parameter(), SIMPLE).as_deref(), Some("a b/%"));
    }
}
