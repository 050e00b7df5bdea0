//! The `match` expressions of a decision.

use crate::document::JsonType;
use crate::ir::Literal;
use crate::tokens::code::{Text, quote};

/// The number of JSON types that the runtime distinguishes.
const KINDS: usize = 6;

/// The subject of a test of JSON types.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Looked {
    Value,
    /// A member, which may be absent.
    Member,
}

impl Looked {
    fn pattern(self, kind: &Text) -> Text {
        match self {
            Self::Value => quote!(rt::Kind::#kind),
            Self::Member => quote!(Some(rt::Kind::#kind)),
        }
    }
}

/// The code for each of several values.
pub(super) type Cases<'a, T> = Vec<(&'a [T], Text)>;

/// Returns the code that is chosen by a value: strings are matched, then booleans, then anything else.
pub(super) fn match_value(value: &Text, cases: &Cases<'_, Literal>, otherwise: Text) -> Text {
    let is_other = |value: &&Literal| !value.is_string() && !value.is_boolean();
    let others = cases.iter().flat_map(|(values, then)| values.iter().filter(is_other).map(move |it| (it, then)));
    let others: Vec<(Text, Text)> = others
        .map(|(literal, then)| {
            let text = literal.to_string();
            (quote!(#value.is(#text)), then.clone())
        })
        .collect();
    let mut chosen = otherwise;
    if !others.is_empty() {
        chosen = first_of(others.into_iter(), &chosen);
    }
    chosen = match_literals(&quote!(#value.as_bool()), cases, Literal::is_boolean, chosen);
    match_literals(&quote!(#value.as_text()), cases, Literal::is_string, chosen)
}

/// Matches the values of one sort.
fn match_literals(
    value: &Text,
    cases: &Cases<'_, Literal>,
    is_matched: impl Fn(&Literal) -> bool,
    otherwise: Text,
) -> Text {
    let mut arms = Vec::new();
    for (values, then) in cases {
        let patterns: Vec<Text> = values.iter().filter(|value| is_matched(value)).map(pattern).collect();
        if !patterns.is_empty() {
            arms.push(quote!(#(#patterns)|* => #then));
        }
    }
    if arms.is_empty() { otherwise } else { quote!(match #value { #(#arms,)* _ => #otherwise }) }
}

/// Returns the code that is chosen by a JSON type.
pub(super) fn match_json_type(value: &Text, looked: Looked, cases: &Cases<'_, JsonType>, otherwise: &Text) -> Text {
    // The runtime distinguishes integers from other numbers only when it reads them.
    let has_number = cases.iter().any(|(kinds, _)| kinds.contains(&JsonType::Number));
    let (mut count, mut arms) = (0, Vec::new());
    for (kinds, then) in cases {
        let kinds = kinds.iter().filter(|kind| !has_number || **kind != JsonType::Integer);
        let patterns: Vec<Text> = kinds.map(|kind| looked.pattern(&json_type_name(*kind))).collect();
        count += patterns.len();
        arms.extend((!patterns.is_empty()).then(|| quote!(#(#patterns)|* => #then,)));
    }
    let is_complete = looked == Looked::Value && count == KINDS;
    let rest = (!is_complete).then(|| quote!(_ => #otherwise,));
    quote!(match #value { #(#arms)* #rest })
}

/// The limit of conditions in a chain of `if`, which is nested.
const CHAIN: usize = 8;

/// Returns code that runs the first case whose condition is true.
pub(super) fn first_of(cases: impl Iterator<Item = (Text, Text)>, otherwise: &Text) -> Text {
    let cases: Vec<(Text, Text)> = cases.collect();
    if cases.len() <= CHAIN {
        let chain = cases.into_iter().map(|(condition, then)| quote!(if #condition { #then } else));
        return quote!(#(#chain)* { #otherwise });
    }
    // A union can have thousands of cases, and the compiler recurses at each level of a chain.
    let arms = cases.into_iter().map(|(condition, then)| quote!(() if #condition => #then,));
    quote!(match () { #(#arms)* () => #otherwise })
}

fn pattern(value: &Literal) -> Text {
    match value {
        Literal::Bool(truth) => quote!(Some(#truth)),
        other => {
            let text = other.as_str().unwrap_or_default();
            quote!(Some(#text))
        }
    }
}

fn json_type_name(kind: JsonType) -> Text {
    match kind {
        JsonType::Null => quote!(Null),
        JsonType::Boolean => quote!(Bool),
        JsonType::Integer | JsonType::Number => quote!(Number),
        JsonType::String => quote!(Text),
        JsonType::Array => quote!(Array),
        JsonType::Object => quote!(Object),
    }
}
