//! Unions and the dispatch of their variants, as data.

use super::{Docs, Literal, Presence, Type};
use crate::diagnostic::Pointer;
use crate::document::JsonType;

/// A union of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The variants, in written order.
    pub variants: Vec<Variant>,
    /// The decision that selects the variant of a JSON value.
    pub dispatch: Dispatch,
    /// The members that all variants have.
    pub common_members: Vec<CommonMember>,
    /// The server-sent events whose data is text, if the variants are events by name. The data of other events is JSON.
    pub text_events: Option<Vec<String>>,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The type of the variant's value. A variant with a constant type has no value.
    pub ty: Type,
    /// The only member of the JSON object around the value, if the variant unwraps such an object.
    pub wrapper_member: Option<String>,
    /// The words of the variant's name.
    pub name_words: Vec<String>,
    /// Other texts by which a rename can refer to the variant: values that no other variant has, and the position.
    pub rename_keys: Vec<String>,
    /// True if `name_words` is the name of a component, which may repeat the name of the union.
    pub has_component_name: bool,
    /// The documentation of a constant.
    pub docs: Docs,
    /// The places of the listed schemas that all apply, for each alternative of the variant. Only tests read this
    /// field.
    pub schema_places: Vec<Vec<Pointer>>,
}

impl Variant {
    /// Returns true if both variants have equal types and equal wrapper members.
    pub fn holds_the_same_as(&self, other: &Self) -> bool {
        self.ty == other.ty && self.wrapper_member == other.wrapper_member
    }

    /// Returns the name of the component, or the words that distinguish the variant.
    pub fn label(&self) -> String {
        self.name_words.join(" ")
    }

    /// Returns true if a rename can refer to the variant by this text.
    pub fn has_key(&self, key: &str) -> bool {
        self.label() == key || self.rename_keys.iter().any(|it| it == key)
    }

    /// Returns the type of the whole JSON value; `None` if a wrapper member encloses the variant's value.
    pub fn unwrapped_type(&self) -> Option<&Type> {
        self.wrapper_member.is_none().then_some(&self.ty)
    }
}

/// A member with an equal type in every variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct CommonMember {
    /// The name in JSON.
    pub wire_name: String,
    /// The type of the member.
    pub ty: Type,
    /// The weakest presence among the variants.
    pub presence: Presence,
    /// The documentation in the first variant.
    pub docs: Docs,
}

/// A decision tree that selects the variant of a JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Dispatch {
    /// This variant. A value of another type is a decoding error.
    Variant(usize),
    /// No variant: the value is `Unknown`.
    Unknown,
    /// A test of a member's value.
    Tag {
        /// The name of the member in JSON.
        property: String,
        /// The decision for each list of values.
        cases: Vec<(Vec<Literal>, Dispatch)>,
        /// The decision for all other values.
        otherwise: Box<Dispatch>,
    },
    /// A test of the value itself, which is a string, a number or a boolean.
    Value {
        /// The decision for each list of values.
        cases: Vec<(Vec<Literal>, Dispatch)>,
        /// The decision for all other values.
        otherwise: Box<Dispatch>,
    },
    /// A test of the JSON type of the value.
    JsonType {
        /// The decision for each list of JSON types.
        cases: Vec<(Vec<JsonType>, Dispatch)>,
        /// The decision for all other values.
        otherwise: Box<Dispatch>,
    },
    /// A test of each member's presence, in this order.
    Presence {
        /// The name of each member in JSON, and the decision if the member is present.
        cases: Vec<(String, Dispatch)>,
        /// The decision if all of these members are absent.
        otherwise: Box<Dispatch>,
    },
    /// A test of the JSON type of a member.
    MemberType {
        /// The name of the member in JSON.
        property: String,
        /// The decision for each list of JSON types.
        cases: Vec<(Vec<JsonType>, Dispatch)>,
        /// The decision for all other types, and if the member is absent.
        otherwise: Box<Dispatch>,
    },
    /// A test of the first item of an array. The decoder tries the selected variant first and then the others, because
    /// items can have different types.
    FirstItem {
        /// The decision by the first item.
        then: Box<Dispatch>,
        /// All variants that an array can match, in written order. An empty array is the first variant in which it is
        /// valid.
        all: Vec<usize>,
    },
    /// A likely decision without proof: the decoder tries the selected variant first and then the others.
    Prefer {
        /// The likely decision.
        then: Box<Dispatch>,
        /// All variants that the value can match, in written order.
        all: Vec<usize>,
    },
    /// The first of these variants that decodes the value; `Unknown` if no variant does.
    TryEach(Vec<usize>),
    /// Variants without a certain test. The decoder selects the matching variant that knows most of the value's
    /// members, then the first in written order.
    Score(Vec<MatchProfile>),
}

impl Dispatch {
    /// Replaces each variant by its entry in `positions`.
    pub fn renumber(&mut self, positions: &[usize]) {
        let renumber = |variant: &mut usize| *variant = positions.get(*variant).copied().unwrap_or(*variant);
        let mut waiting = vec![self];
        while let Some(dispatch) = waiting.pop() {
            match dispatch {
                Self::Variant(variant) => renumber(variant),
                Self::TryEach(all) | Self::FirstItem { all, .. } | Self::Prefer { all, .. } => {
                    all.iter_mut().for_each(renumber);
                    all.dedup();
                }
                Self::Score(fits) => fits.iter_mut().for_each(|fit| renumber(&mut fit.variant)),
                _ => {}
            }
            waiting.extend(dispatch.branches_mut());
        }
    }

    fn branches_mut(&mut self) -> Vec<&mut Dispatch> {
        fn parts<'d, K>(cases: &'d mut [(K, Dispatch)], otherwise: &'d mut Dispatch) -> Vec<&'d mut Dispatch> {
            cases.iter_mut().map(|(_, then)| then).chain([otherwise]).collect()
        }
        match self {
            Self::Tag { cases, otherwise, .. } | Self::Value { cases, otherwise } => parts(cases, otherwise),
            Self::JsonType { cases, otherwise } | Self::MemberType { cases, otherwise, .. } => parts(cases, otherwise),
            Self::Presence { cases, otherwise } => parts(cases, otherwise),
            Self::FirstItem { then, .. } | Self::Prefer { then, .. } => vec![then],
            Self::Variant(_) | Self::Unknown | Self::TryEach(_) | Self::Score(_) => Vec::new(),
        }
    }

    /// Returns the variants that the decision selects.
    pub(crate) fn variants(&self) -> Vec<usize> {
        let mut variants = Vec::new();
        let mut waiting = vec![self];
        while let Some(dispatch) = waiting.pop() {
            match dispatch {
                Self::Variant(index) => variants.push(*index),
                Self::TryEach(all) => variants.extend(all),
                Self::Score(all) => variants.extend(all.iter().map(|fit| fit.variant)),
                _ => waiting.extend(dispatch.parts()),
            }
        }
        variants
    }

    /// Returns the decisions of all cases, and of the other values.
    pub fn parts(&self) -> Vec<&Dispatch> {
        fn branches<'a, T>(cases: &'a [(T, Dispatch)], otherwise: &'a Dispatch) -> Vec<&'a Dispatch> {
            cases.iter().map(|(_, then)| then).chain([otherwise]).collect()
        }
        match self {
            Self::Tag { cases, otherwise, .. } | Self::Value { cases, otherwise } => branches(cases, otherwise),
            Self::JsonType { cases, otherwise } | Self::MemberType { cases, otherwise, .. } => {
                branches(cases, otherwise)
            }
            Self::Presence { cases, otherwise } => branches(cases, otherwise),
            Self::FirstItem { then, .. } | Self::Prefer { then, .. } => vec![then],
            Self::Variant(_) | Self::TryEach(_) | Self::Score(_) | Self::Unknown => Vec::new(),
        }
    }
}

/// The members of a variant that a best fit compares.
#[derive(Debug, Clone, PartialEq)]
pub struct MatchProfile {
    /// The position of the variant.
    pub variant: usize,
    /// The required members.
    pub required: Vec<String>,
    /// The described members.
    pub known: Vec<String>,
}
