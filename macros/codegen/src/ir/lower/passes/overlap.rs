//! Finds variants that accept the same value, and makes their structs keep unknown members. So decoding as one variant
//! loses nothing of another.
//!
//! By definition, no value matches two alternatives of a `oneOf`. But if nothing excludes a match of both, many authors
//! mean `anyOf`, and servers send such values.

use std::collections::{BTreeSet, HashSet};

use crate::document::JsonType;
use crate::ir::lower::deferred::OverlappingTypes;
use crate::ir::lower::union::signature::Signature;
use crate::ir::{AdditionalProperties, Api, Constant, Container, Shape, Struct, Type, TypeId, Variant};

/// Returns the pairs of variants in a union that are not mutually exclusive.
pub(crate) fn overlapping_variants(signatures: &[Signature], variants: &[Variant]) -> Vec<OverlappingTypes> {
    let has_members =
        |signature: &&Signature| [JsonType::Object, JsonType::Array].iter().any(|kind| signature.types.contains(kind));
    let signatures: Vec<&Signature> = signatures.iter().filter(has_members).collect();
    let ty = |signature: &Signature| variants.get(signature.variant)?.unwrapped_type().cloned();
    let mut pairs = Vec::new();
    for (index, one) in signatures.iter().enumerate() {
        let others =
            signatures.iter().skip(index + 1).filter(|other| other.variant != one.variant && !one.excludes(other));
        pairs.extend(others.filter_map(|other| Some((ty(one)?, ty(other)?))));
    }
    pairs
}

/// Makes the structs of such pairs, and those of `defaultMapping`, keep unknown members in JSON. Forms and parameters
/// cannot keep members of any type.
pub(crate) fn retain_unknown_members(api: &mut Api, pairs: &[OverlappingTypes], defaults: &[Type]) {
    let mut structs = structs_to_retain(api, pairs);
    structs.extend(defaults.iter().filter_map(|ty| api.definition_id(ty)));
    for id in structs {
        if let Some(def) =
            api.types.get_mut(id.0).filter(|def| def.is_in(Container::Response) || def.is_in(Container::JsonRequest))
            && let Shape::Struct(it) = &mut def.shape
            && it.additional_properties == AdditionalProperties::Ignored
        {
            it.additional_properties = AdditionalProperties::Typed(Type::Any);
        }
    }
}

/// Returns the structs that lack a member of an overlapping type, with the structs of their members that overlap.
fn structs_to_retain(api: &Api, pairs: &[OverlappingTypes]) -> BTreeSet<TypeId> {
    let mut search = OverlapSearch { api, waiting: Vec::new(), found: BTreeSet::new() };
    for (one, other) in pairs {
        search.add(one, other);
    }
    let mut seen = HashSet::new();
    while let Some(candidate) = search.waiting.pop() {
        let key = OtherKey::of(candidate.other);
        if key != OtherKey::Definition(candidate.id) && seen.insert((candidate.id, key)) {
            search.visit(candidate);
        }
    }
    search.found
}

/// A definition, and a type that accepts the same value: another definition, or any object.
#[derive(Clone, Copy)]
struct OverlapCandidate<'a> {
    id: TypeId,
    other: &'a Type,
}

/// The identity of the other type of a candidate.
#[derive(PartialEq, Eq, Hash)]
enum OtherKey {
    Definition(TypeId),
    /// Any JSON, which is equal in every place.
    Any,
    /// A map in its place.
    Map(*const Type),
}

impl OtherKey {
    fn of(other: &Type) -> Self {
        match other {
            Type::Named(id) => Self::Definition(*id),
            Type::Any => Self::Any,
            map => Self::Map(std::ptr::from_ref(map)),
        }
    }
}

/// The search for structs that lack a member of an overlapping type.
struct OverlapSearch<'a> {
    api: &'a Api,
    waiting: Vec<OverlapCandidate<'a>>,
    found: BTreeSet<TypeId>,
}

impl<'a> OverlapSearch<'a> {
    /// Adds the definitions that overlap if two types do.
    fn add(&mut self, one: &'a Type, other: &'a Type) {
        self.waiting.extend(overlap_candidate(self.api, one, other));
    }

    fn visit(&mut self, OverlapCandidate { id, other }: OverlapCandidate<'a>) {
        let Some(shape) = self.api.get(id).map(|it| &it.shape) else { return };
        let other_shape = match other {
            Type::Named(other) => self.api.get(*other).map(|it| &it.shape),
            _ => None,
        };
        match (shape, other_shape) {
            (Shape::Newtype(ty), _) => self.add(ty, other),
            (_, Some(Shape::Newtype(ty))) => self.add_object(id, ty),
            (Shape::Union(union), _) => {
                union.variants.iter().filter_map(Variant::unwrapped_type).for_each(|ty| self.add(ty, other));
            }
            (_, Some(Shape::Union(union))) => {
                union.variants.iter().filter_map(Variant::unwrapped_type).for_each(|ty| self.add_object(id, ty));
            }
            (Shape::Struct(one), Some(Shape::Struct(two))) => self.visit_structs((id, one), (other, two)),
            (Shape::Struct(one), None) => self.visit_map((id, one), other),
            _ => {}
        }
    }

    /// Adds a definition and another type, if the other type is an object.
    fn add_object(&mut self, id: TypeId, other: &'a Type) {
        let other = without_wrappers(self.api, other);
        if is_object(other) {
            self.waiting.push(OverlapCandidate { id, other });
        }
    }

    /// Visits two structs: either can lack a member of the other, and so can the structs of their members.
    fn visit_structs(&mut self, (id, one): (TypeId, &'a Struct), (other, two): (&Type, &'a Struct)) {
        if constants_conflict(one, two) {
            return;
        }
        if lacks_member_of(one, two) {
            self.found.insert(id);
        }
        if let Type::Named(other) = other
            && lacks_member_of(two, one)
        {
            self.found.insert(*other);
        }
        for field in &one.fields {
            if let Some(ty) = member_type(two, &field.wire_name) {
                self.add(&field.ty, ty);
            }
        }
        for field in two.fields.iter().filter(|field| !has_field(one, &field.wire_name)) {
            if let Some(ty) = member_type(one, &field.wire_name) {
                self.add(&field.ty, ty);
            }
        }
    }

    /// Visits a struct and a map or any JSON, which can have any members.
    fn visit_map(&mut self, (id, structure): (TypeId, &'a Struct), other: &'a Type) {
        self.found.insert(id);
        let value = if let Type::Map(value) = other { value } else { other };
        for field in &structure.fields {
            self.add(&field.ty, value);
        }
        if let AdditionalProperties::Typed(ty) = &structure.additional_properties {
            self.add(ty, value);
        }
    }
}

/// Returns the type of a struct's member, also if only `additionalProperties` describes the member.
fn member_type<'a>(it: &'a Struct, wire: &str) -> Option<&'a Type> {
    let field = it.fields.iter().find(|field| field.wire_name == wire).map(|field| &field.ty);
    let is_constant = || it.constants.iter().any(|constant| constant.wire_name == wire);
    field.or(match &it.additional_properties {
        AdditionalProperties::Typed(ty) if !is_constant() => Some(ty),
        _ => None,
    })
}

fn has_field(it: &Struct, wire: &str) -> bool {
    it.fields.iter().any(|field| field.wire_name == wire)
}

/// Returns the definitions that overlap if two types do: the types themselves, or their items.
fn overlap_candidate<'a>(api: &'a Api, one: &'a Type, other: &'a Type) -> Option<OverlapCandidate<'a>> {
    match (without_wrappers(api, one), without_wrappers(api, other)) {
        (Type::Named(it), other) | (other, Type::Named(it)) => {
            is_object(other).then_some(OverlapCandidate { id: *it, other })
        }
        (Type::List(one), Type::List(other)) | (Type::Map(one), Type::Map(other)) => overlap_candidate(api, one, other),
        (Type::List(it) | Type::Map(it), any @ Type::Any) | (any @ Type::Any, Type::List(it) | Type::Map(it)) => {
            overlap_candidate(api, it, any)
        }
        _ => None,
    }
}

fn is_object(ty: &Type) -> bool {
    matches!(ty, Type::Named(_) | Type::Map(_) | Type::Any)
}

/// Returns a type without its aliases, boxes and `null`.
fn without_wrappers<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    match api.unalias(ty) {
        Type::Nullable(inner) | Type::Boxed(inner) => without_wrappers(api, inner),
        other => other,
    }
}

/// Returns true if a struct has no field for a member of the other.
fn lacks_member_of(it: &Struct, other: &Struct) -> bool {
    let is_known = |wire: &str| has_field(it, wire) || it.constants.iter().any(|it| it.wire_name == wire);
    let fields = other.fields.iter().map(|it| it.wire_name.as_str());
    fields.chain(other.constants.iter().map(|it| it.wire_name.as_str())).any(|wire| !is_known(wire))
}

/// Returns true if a constant has different values in the two structs.
fn constants_conflict(it: &Struct, other: &Struct) -> bool {
    let differs = |constant: &Constant| {
        other.constants.iter().any(|other| other.wire_name == constant.wire_name && other.value != constant.value)
    };
    it.constants.iter().any(differs)
}
