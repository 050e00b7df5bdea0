//! YAML text to a tree with the offset of each node.

mod build;
mod scalar;
mod tree;

pub(crate) use self::build::parse;
pub(crate) use self::tree::{Fault, FaultKind, Member, MemberKind, Node, NodeKind, STEPS, Tree};
