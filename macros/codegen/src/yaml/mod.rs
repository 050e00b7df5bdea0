//! YAML text to a tree that remembers where each thing stands.

mod build;
mod scalar;
mod tree;

pub(crate) use self::build::parse;
pub(crate) use self::tree::{Fault, FaultKind, Member, Node, NodeKind, STEPS};
