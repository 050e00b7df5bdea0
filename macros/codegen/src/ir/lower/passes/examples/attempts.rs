//! Bounds the failed attempts of a decoder.
//!
//! A union without a certain test is decoded by attempts. On one text, the runtime reads at most 64 times its length in
//! failed attempts, and the next attempt is an error.

use super::dispatch::{Decision, decide, within};
use super::limits::Limits;
use crate::ir::{AdditionalProperties, Api, Shape, Struct, Type, TypeId, Union};
use crate::json::{Map, Value};

/// The number of times its length for which the runtime reads a text in failed attempts.
const ATTEMPTS: usize = 64;

/// The attempts to decode one text.
pub(super) struct Attempts<'a, 'b> {
    api: &'a Api,
    /// The most reads of a value, by itself and with the values around it.
    most: usize,
    limits: &'b mut Limits,
}

/// The reads of a value in attempts.
#[derive(Clone, Copy)]
struct Reads {
    /// The number of times that the value is read.
    own: usize,
    /// The reads of this value and of all values around it.
    total: usize,
}

impl<'a, 'b> Attempts<'a, 'b> {
    pub(super) fn new(api: &'a Api, text: &str, limits: &'b mut Limits) -> Self {
        // An attempt costs a byte more than it reads. Inside a text, that byte is the comma or bracket after it.
        let most = (ATTEMPTS * text.len()).saturating_sub(1) / (text.len() + 1);
        Self { api, most, limits }
    }

    /// Returns true if the runtime does not reach its limit.
    pub(super) fn are_few(&mut self, value: &Value, ty: &Type) -> bool {
        self.of(value, ty, Reads { own: 1, total: 0 })
    }

    fn of(&mut self, value: &Value, ty: &Type, reads: Reads) -> bool {
        Limits::check(self, |it| it.limits, |it| it.of_type(value, ty, reads))
    }

    fn of_type(&mut self, value: &Value, ty: &Type, reads: Reads) -> bool {
        match (ty, value) {
            (Type::List(item), Value::Array(items)) => items.iter().all(|it| self.of(it, item, reads)),
            (Type::Map(item), Value::Object(members)) => members.iter().all(|(_, it)| self.of(it, item, reads)),
            (Type::Tuple(types, rest), Value::Array(items)) => {
                let types = types.iter().chain(std::iter::repeat_with(|| rest.as_deref().unwrap_or(&Type::Any)));
                items.iter().zip(types).all(|(it, ty)| self.of(it, ty, reads))
            }
            (Type::Named(id), value) => self.of_definition(value, *id, reads),
            (ty, value) => ty.inner_types().into_iter().all(|inner| self.of(value, inner, reads)),
        }
    }

    fn of_definition(&mut self, value: &Value, id: TypeId, reads: Reads) -> bool {
        match (self.api.get(id).map(|def| &def.shape), value) {
            (Some(Shape::Struct(it)), Value::Object(members)) => self.of_members(members, it, reads),
            (Some(Shape::Union(it)), value) => self.of_variants(value, it, reads),
            (Some(Shape::Alias(ty) | Shape::Newtype(ty)), value) => self.of(value, ty, reads),
            _ => true,
        }
    }

    fn of_members(&mut self, members: &Map, it: &Struct, reads: Reads) -> bool {
        let rest = match &it.additional_properties {
            AdditionalProperties::Typed(ty) => ty,
            AdditionalProperties::Ignored => &Type::Any,
        };
        members.iter().all(|(name, value)| {
            let field = it.fields.iter().find(|field| field.wire_name == *name);
            self.of(value, field.map_or(rest, |field| &field.ty), reads)
        })
    }

    /// Checks all variants: an attempt with another variant can fail late, after attempts inside it.
    fn of_variants(&mut self, value: &Value, it: &Union, reads: Reads) -> bool {
        let (variants, reads) = match decide(&it.dispatch, value) {
            Decision::Only(variant) => (vec![variant], reads),
            Decision::BestOf(variants) => {
                // Each variant is read at most twice, and with lenient formats once more.
                let own = reads.own.saturating_mul(3 * variants.len());
                (variants, Reads { own, total: reads.total.saturating_add(own) })
            }
            Decision::Unknown => return true,
        };
        reads.total <= self.most
            && variants
                .into_iter()
                .filter_map(|variant| it.variants.get(variant))
                .all(|variant| within(variant, value).is_none_or(|inner| self.of(inner, &variant.ty, reads)))
    }
}
