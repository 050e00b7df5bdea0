//! The traits that users want derived: those of the standard library where a type can have them, others everywhere.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Cx;
use crate::ir::{Format, Rest, Shape, Type, TypeDef, TypeId};
use crate::options::Path;

/// The traits to derive beside those that are derived anyway; enums of values have `Eq` and `Hash` among these.
pub(super) fn derives(cx: &Cx<'_>, def: &TypeDef) -> Option<TokenStream> {
    if matches!(def.shape, Shape::Parts(_)) {
        return None; // what is only sent, with files in it, is no data type
    }
    let is_enum = matches!(def.shape, Shape::Enum(_));
    let wanted = |it: &&Path| match Standard::of(it) {
        Some(Standard::Eq | Standard::Hash) if is_enum => false,
        Some(standard) => Search { cx, standard, seen: HashSet::new() }.shape(&def.shape),
        None => true,
    };
    let derives: Vec<&TokenStream> = cx.options.derives.iter().filter(wanted).map(|it| &it.0).collect();
    (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]))
}

/// A trait of the standard library that not every type can have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standard {
    Eq,
    Hash,
    Order,
}

impl Standard {
    fn of(path: &Path) -> Option<Self> {
        match path.0.to_string().as_str() {
            "Eq" => Some(Self::Eq),
            "Hash" => Some(Self::Hash),
            "PartialOrd" | "Ord" => Some(Self::Order),
            _ => None,
        }
    }
}

/// A walk through what a type consists of; a circle stands in nobody's way.
struct Search<'a> {
    cx: &'a Cx<'a>,
    standard: Standard,
    seen: HashSet<TypeId>,
}

impl Search<'_> {
    fn shape(&mut self, shape: &Shape) -> bool {
        match shape {
            Shape::Struct(it) => {
                let rest = match &it.rest {
                    Rest::Ignored => true,
                    Rest::Kept(ty) => self.ty(ty),
                };
                rest && it.fields.iter().all(|field| self.ty(&field.ty))
            }
            Shape::Enum(_) => true,
            Shape::Parts(_) => false,
            // What is unknown is kept as a JSON value, which can be compared and hashed, but has no order.
            Shape::Union(it) => {
                self.standard != Standard::Order && it.variants.iter().all(|variant| self.ty(&variant.ty))
            }
            Shape::Alias(ty) | Shape::Newtype(ty) => self.ty(ty),
        }
    }

    fn ty(&mut self, ty: &Type) -> bool {
        match ty {
            // Of these, which is more is not always to be told, or not without arithmetic.
            Type::Formatted(Format::Time | Format::Duration | Format::Decimal | Format::DecimalNumber) => {
                self.standard != Standard::Order
            }
            // The user's own types are his to know.
            Type::Bool | Type::Integer(_) | Type::Text | Type::Formatted(_) | Type::Null | Type::Replaced(_) => true,
            Type::Any | Type::Constant(_) => self.standard != Standard::Order,
            Type::List(_) | Type::Tuple(..) | Type::Optional(_) | Type::Map(_) | Type::Nullable(_) | Type::Boxed(_) => {
                ty.parts().into_iter().all(|it| self.ty(it))
            }
            Type::Named(id) => self.named(*id),
            // Numbers with a fraction and secrets have none of these.
            _ => false,
        }
    }

    fn named(&mut self, id: TypeId) -> bool {
        // A type that was seen before and cannot has ended the search already.
        if self.seen.contains(&id) {
            return true;
        }
        self.seen.insert(id);
        let cx = self.cx;
        cx.api.get(id).is_some_and(|def| self.shape(&def.shape))
    }
}
