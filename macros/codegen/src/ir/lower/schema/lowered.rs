//! The result of lowering a schema, before the result has a name.

use crate::graph::{Node, inline_schema_words};
use crate::ir::{NameSource, Origin, Shape, Type};

/// A use of existing types, or a definition that needs a name.
#[derive(Debug, Clone)]
pub(crate) enum Lowered {
    /// A use of existing types.
    Type(Type),
    /// A definition that needs a name.
    Definition(Shape),
    /// An unsatisfiable schema.
    Unsatisfiable,
}

/// Returns the origin of a schema inside another schema; `name_words` is the name there.
pub(crate) fn origin_of_part(whole: &Origin, name_words: &str, parts: &[Node<'_>]) -> Origin {
    let at = parts.first().map_or_else(|| whole.at.clone(), |part| part.at.clone());
    // A value with several schemas has the name of its place, because no single schema describes the value.
    let own = if let [_] = parts { inline_schema_words(&at) } else { None };
    let name_words = own.unwrap_or_else(|| [whole.name_words.as_slice(), &[name_words.to_owned()]].concat());
    Origin { at, name_words, name_source: NameSource::Place }
}

/// Returns the nullable form of a type. A type that includes `null` is returned unchanged.
pub(crate) fn make_nullable(ty: Type) -> Type {
    match ty {
        Type::Nullable(_) | Type::Null | Type::Any => ty,
        ty => Type::Nullable(Box::new(ty)),
    }
}
