//! The standard traits that a type can implement, which depend on the types inside the type.

use std::collections::HashSet;

use super::{AdditionalProperties, Api, Format, Shape, Type, TypeId};

/// Standard traits that only some types can implement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandardTrait {
    /// `Eq`.
    Eq,
    /// `Hash`.
    Hash,
    /// `PartialOrd` and `Ord`.
    Order,
    /// `Copy`.
    Copy,
}

impl StandardTrait {
    /// Returns the trait that a path names, as tokens with spaces between them: `Eq`, `std :: hash :: Hash`.
    pub fn of(path: &str) -> Option<Self> {
        let path = path.strip_prefix(":: ").unwrap_or(path);
        let from_std = ["std", "core"].iter().find_map(|krate| path.strip_prefix(krate)?.strip_prefix(" :: "));
        match from_std.unwrap_or(path) {
            "Eq" | "cmp :: Eq" => Some(Self::Eq),
            "Hash" | "hash :: Hash" => Some(Self::Hash),
            "PartialOrd" | "Ord" | "cmp :: PartialOrd" | "cmp :: Ord" => Some(Self::Order),
            "Copy" | "marker :: Copy" => Some(Self::Copy),
            _ => None,
        }
    }
}

impl Api {
    /// Returns true if a type of this shape can implement a trait, on condition that the `granted` types implement the
    /// trait.
    pub fn can_have(&self, standard: StandardTrait, shape: &Shape, granted: &HashSet<TypeId>) -> bool {
        TraitSearch { api: self, standard, granted, seen: HashSet::new() }.shape(shape)
    }
}

/// A recursive check of a trait; a cycle does not fail the check.
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
            // `Unknown` holds an integer or a string.
            Shape::Enum(it) => self.standard != StandardTrait::Copy || !it.is_text(),
            Shape::Parts(_) => false,
            // `Unknown` holds a JSON value.
            Shape::Union(it) => self.json_value() && it.variants.iter().all(|variant| self.ty(&variant.ty)),
            Shape::Alias(ty) | Shape::Newtype(ty) => self.ty(ty),
        }
    }

    fn ty(&mut self, ty: &Type) -> bool {
        match ty {
            Type::Bool | Type::Integer(_) | Type::Null => true,
            Type::Float => self.standard == StandardTrait::Copy,
            // A type of the user is assumed to have the trait, except `Copy`, which such types often lack.
            Type::Text | Type::Replaced(_) => self.standard != StandardTrait::Copy,
            Type::Formatted(format) => self.formatted(*format),
            Type::Any | Type::Constant(_) => self.json_value(),
            // An open tuple has its further items in a list.
            Type::List(_) | Type::Tuple(_, Some(_)) | Type::Map(_) | Type::Boxed(_) | Type::OrText(_) => {
                self.standard != StandardTrait::Copy && self.inner_types(ty)
            }
            Type::Tuple(_, None) | Type::Optional(_) | Type::Nullable(_) | Type::Numeric(_) => self.inner_types(ty),
            Type::Named(id) => self.named(*id),
            Type::Secret => self.standard == StandardTrait::Eq,
            Type::SecretValue(_) | Type::File => false,
        }
    }

    fn inner_types(&mut self, ty: &Type) -> bool {
        ty.inner_types().into_iter().all(|it| self.ty(it))
    }

    /// Returns true for the traits of a JSON value: it has equality and a hash, but no order.
    fn json_value(&self) -> bool {
        matches!(self.standard, StandardTrait::Eq | StandardTrait::Hash)
    }

    fn formatted(&self, format: Format) -> bool {
        match self.standard {
            StandardTrait::Eq | StandardTrait::Hash => true,
            // The order of the others is undefined, or needs arithmetic.
            StandardTrait::Order => {
                !matches!(format, Format::Time | Format::Duration | Format::Decimal | Format::DecimalNumber)
            }
            // The others hold text or bytes.
            StandardTrait::Copy => matches!(
                format,
                Format::DateTime
                    | Format::Date
                    | Format::Time
                    | Format::Uuid
                    | Format::Ipv4
                    | Format::Ipv6
                    | Format::Ip
            ),
        }
    }

    fn named(&mut self, id: TypeId) -> bool {
        // A cycle counts as success. A type without the trait ends the search at the first visit, so a second visit
        // means success.
        if self.granted.contains(&id) || !self.seen.insert(id) {
            return true;
        }
        let api = self.api;
        api.get(id).is_some_and(|def| self.shape(&def.shape))
    }
}
