//! Unions and the dispatch of their variants, as data.

use super::{Docs, Literal, Presence, Type};
use crate::diagnostic::Pointer;
use crate::document::JsonType;

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The types, in written order.
    pub variants: Vec<Variant>,
    /// The decision that selects the variant of a JSON value.
    pub dispatch: Dispatch,
    /// The members that every variant has.
    pub common_members: Vec<CommonMember>,
}

/// One type of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The type of the value that it holds; of a constant, it holds nothing.
    pub ty: Type,
    /// The only member of the JSON object around that value, if there is one.
    pub wrapper_member: Option<String>,
    /// The words its name is made of.
    pub name_words: Vec<String>,
    /// Other texts by which a rename can refer to it: values that only it has, and its position.
    pub rename_keys: Vec<String>,
    /// True if these are the words of a component, which may repeat those of the union.
    pub has_component_name: bool,
    /// The documentation of a constant.
    pub docs: Docs,
    /// The alternatives of the variant: for each, the places of the listed schemas that all apply. Only tests read it.
    pub schema_places: Vec<Vec<Pointer>>,
}

impl Variant {
    /// Returns whether both hold the same type in the same member.
    pub fn holds_the_same_as(&self, other: &Self) -> bool {
        self.ty == other.ty && self.wrapper_member == other.wrapper_member
    }

    /// Returns the name of its component, or the words that distinguish it.
    pub fn label(&self) -> String {
        self.name_words.join(" ")
    }

    /// Returns `true` if a rename can refer to it by this text.
    pub fn has_key(&self, key: &str) -> bool {
        self.label() == key || self.rename_keys.iter().any(|it| it == key)
    }

    /// The type of the whole JSON value, unless that only wraps what the variant holds.
    pub fn unwrapped_type(&self) -> Option<&Type> {
        self.wrapper_member.is_none().then_some(&self.ty)
    }
}

/// A member that every variant of a union has, with one type.
#[derive(Debug, Clone, PartialEq)]
pub struct CommonMember {
    /// Its name in JSON.
    pub wire_name: String,
    /// Its type.
    pub ty: Type,
    /// The least that all variants promise.
    pub presence: Presence,
    /// The documentation in the first variant.
    pub docs: Docs,
}

/// A decision about a JSON value, made one look at a time.
#[derive(Debug, Clone, PartialEq)]
pub enum Dispatch {
    /// It is this variant: another type of it is a fault.
    Variant(usize),
    /// It is none of them.
    Unknown,
    /// Look at the value of a member.
    Tag {
        /// The member's name in JSON.
        property: String,
        /// The decision for each of these values.
        cases: Vec<(Vec<Literal>, Dispatch)>,
        /// The decision for all other values.
        otherwise: Box<Dispatch>,
    },
    /// Look at the value itself, a string, number or boolean.
    Value {
        /// The decision for one of these values.
        cases: Vec<(Vec<Literal>, Dispatch)>,
        /// The decision for any other value.
        otherwise: Box<Dispatch>,
    },
    /// Look at the JSON type of the value.
    JsonType {
        /// The decision for each of these JSON types.
        cases: Vec<(Vec<JsonType>, Dispatch)>,
        /// The decision for all other values.
        otherwise: Box<Dispatch>,
    },
    /// Look which member is there, one after the other.
    Presence {
        /// The member's name in JSON, and what to do when it is there.
        cases: Vec<(String, Dispatch)>,
        /// The decision if none of them is present.
        otherwise: Box<Dispatch>,
    },
    /// Look at the JSON type of a member.
    MemberType {
        /// The member's name in JSON.
        property: String,
        /// The decision for each of these JSON types.
        cases: Vec<(Vec<JsonType>, Dispatch)>,
        /// The decision for all other types, and if the member is absent.
        otherwise: Box<Dispatch>,
    },
    /// Test the first item of an array: the variant that it selects is tried first, since items may be mixed, and then
    /// the others.
    FirstItem {
        /// The decision by the first item.
        then: Box<Dispatch>,
        /// All that an array may be, in written order; an empty one is the first of them that may be empty.
        all: Vec<usize>,
    },
    /// The decision is likely, and no proof: its variant is tried first, and then the others.
    Prefer {
        /// The likely decision.
        then: Box<Dispatch>,
        /// All that the value may be, in written order.
        all: Vec<usize>,
    },
    /// The first of these variants that the value can be read as, or none.
    TryEach(Vec<usize>),
    /// No test distinguishes these for certain: the one that matches and knows most of the value's members, then the
    /// written order.
    Score(Vec<MatchProfile>),
}

impl Dispatch {
    /// Replaces each variant by the one at its position in `positions`.
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

    /// Returns the decisions of its cases.
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

/// The properties of a variant that a best fit compares.
#[derive(Debug, Clone, PartialEq)]
pub struct MatchProfile {
    /// The variant.
    pub variant: usize,
    /// The members it must have.
    pub required: Vec<String>,
    /// The members it knows.
    pub known: Vec<String>,
}
