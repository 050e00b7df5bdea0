//! The traits of the standard library that a type can implement, which depends on the types inside it.

use std::collections::HashSet;

use super::{AdditionalProperties, Api, Format, Shape, Type, TypeId};

/// Traits of the standard library that not every type can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandardTrait {
    /// `Eq`.
    Eq,
    /// `Hash`.
    Hash,
    /// `PartialOrd` and `Ord`.
    Order,
}

impl StandardTrait {
    /// The trait of this name.
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "Eq" => Some(Self::Eq),
            "Hash" => Some(Self::Hash),
            "PartialOrd" | "Ord" => Some(Self::Order),
            _ => None,
        }
    }
}

impl Api {
    /// Returns true if a type of this shape can implement a trait, provided that the `granted` types implement it.
    pub fn can_have(&self, standard: StandardTrait, shape: &Shape, granted: &HashSet<TypeId>) -> bool {
        TraitSearch { api: self, standard, granted, seen: HashSet::new() }.shape(shape)
    }
}

/// Checks a trait through the parts of a type; a cycle does not fail the check.
struct TraitSearch<'a> {
    api: &'a Api,
    standard: StandardTrait,
    granted: &'a HashSet<TypeId>,
    seen: HashSet<TypeId>,
}

impl TraitSearch<'_> {
    fn shape(&mut self, shape: &Shape) -> bool {
        match shape {
            Shape::Struct(it) => {
                let rest = match &it.additional_properties {
                    AdditionalProperties::Ignored => true,
                    AdditionalProperties::Typed(ty) => self.ty(ty),
                };
                rest && it.fields.iter().all(|field| self.ty(&field.ty))
            }
            Shape::Enum(_) => true,
            Shape::Parts(_) => false,
            // `Unknown` holds a JSON value, which has equality and a hash, but no order.
            Shape::Union(it) => {
                self.standard != StandardTrait::Order && it.variants.iter().all(|variant| self.ty(&variant.ty))
            }
            Shape::Alias(ty) | Shape::Newtype(ty) => self.ty(ty),
        }
    }

    fn ty(&mut self, ty: &Type) -> bool {
        match ty {
            // Types whose order is undefined, or needs arithmetic.
            Type::Formatted(Format::Time | Format::Duration | Format::Decimal | Format::DecimalNumber) => {
                self.standard != StandardTrait::Order
            }
            // The user's own types are his to know.
            Type::Bool | Type::Integer(_) | Type::Text | Type::Formatted(_) | Type::Null | Type::Replaced(_) => true,
            Type::Any | Type::Constant(_) => self.standard != StandardTrait::Order,
            Type::List(_)
            | Type::Tuple(..)
            | Type::Optional(_)
            | Type::Map(_)
            | Type::Nullable(_)
            | Type::Boxed(_)
            | Type::Numeric(_)
            | Type::OrText(_) => ty.inner_types().into_iter().all(|it| self.ty(it)),
            Type::Named(id) => self.named(*id),
            Type::Secret => self.standard == StandardTrait::Eq,
            // Numbers with a fraction and secrets that are no text have none of these.
            _ => false,
        }
    }

    fn named(&mut self, id: TypeId) -> bool {
        // A type that was seen before and cannot has ended the search already.
        if self.granted.contains(&id) || !self.seen.insert(id) {
            return true;
        }
        let api = self.api;
        api.get(id).is_some_and(|def| self.shape(&def.shape))
    }
}
