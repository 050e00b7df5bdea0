//! Text of a type, of a literal, and of the annotations of an item.

use std::collections::HashMap;

use crate::ir::{Api, Docs, Literal, Presence, Type, TypeId};

/// The name of each type in the text, by position.
pub(crate) struct Names(Vec<String>);

impl Names {
    /// Names each type by the words of its place. A further type with equal words has a number.
    pub(crate) fn new(api: &Api) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let name = |def: &crate::ir::TypeDef| {
            let words = def.origin.name_words.join(".");
            let count = counts.entry(words.clone()).or_default();
            *count += 1;
            if *count == 1 { words } else { format!("{words}#{count}") }
        };
        Self(api.types.iter().map(name).collect())
    }

    /// Returns the name of the type at a position.
    pub(crate) fn of_index(&self, index: usize) -> &str {
        self.0.get(index).map_or("?", String::as_str)
    }

    fn of(&self, id: TypeId) -> &str {
        self.of_index(id.0)
    }
}

/// Returns the text of a type: `[Pet|null]`.
pub(crate) fn ty(names: &Names, it: &Type) -> String {
    let wrap = |word: &str, inner: &Type| format!("{word}({})", ty(names, inner));
    match it {
        Type::Bool => "bool".to_owned(),
        Type::Integer(width) => format!("{width:?}").to_lowercase(),
        Type::Float => "f64".to_owned(),
        Type::Text => "string".to_owned(),
        Type::Secret => "secret".to_owned(),
        Type::Formatted(format) => format!("{format:?}").to_lowercase(),
        Type::File => "file".to_owned(),
        Type::Any => "any".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Constant(value) => value.to_string(),
        Type::Replaced(position) => format!("replacement({position})"),
        Type::Named(id) => names.of(*id).to_owned(),
        Type::List(item) => format!("[{}]", ty(names, item)),
        Type::Map(value) => format!("{{{}}}", ty(names, value)),
        Type::Nullable(inner) => format!("{}|null", ty(names, inner)),
        Type::Tuple(items, rest) => {
            let items = items.iter().map(|item| ty(names, item));
            let rest = rest.iter().map(|rest| format!("..{}", ty(names, rest)));
            format!("({})", items.chain(rest).collect::<Vec<_>>().join(", "))
        }
        Type::Numeric(inner) => wrap("number-or-text", inner),
        Type::SecretValue(inner) => wrap("secret", inner),
        Type::OrText(inner) => wrap("or-text", inner),
        Type::Optional(inner) => wrap("optional", inner),
        Type::Boxed(inner) => wrap("box", inner),
    }
}

/// Returns the mark of a presence, which follows the name of a member.
pub(crate) fn presence(it: Presence) -> &'static str {
    match it {
        Presence::Required => "!",
        Presence::Optional => "?",
        Presence::OptionalNullable => "??",
    }
}

/// Returns the mark of an item that is either required or optional.
pub(crate) fn required(is_required: bool) -> &'static str {
    presence(if is_required { Presence::Required } else { Presence::Optional })
}

/// Returns the values of a set: `"a" | "b"`.
pub(crate) fn literals(values: &[Literal]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ")
}

/// Returns the constraints of an item: `maxLength=5`.
pub(crate) fn constraints(docs: &Docs) -> Vec<String> {
    docs.constraints.iter().map(|it| format!("{}={}", it.keyword, it.value)).collect()
}

/// Returns the annotations after an item: the constraints, and `deprecated`.
pub(crate) fn annotations(docs: &Docs) -> String {
    let deprecated = docs.deprecated.then(|| "deprecated".to_owned());
    constraints(docs).into_iter().chain(deprecated).map(|word| format!(" {word}")).collect()
}
