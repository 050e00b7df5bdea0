//! Normalizes `allOf`, `oneOf`, `anyOf` and `$ref` to a list of alternatives (disjunctive normal form).

pub(super) mod alternative;
pub(super) mod components;
pub(super) mod discriminator;
pub(super) mod discriminator_property;
pub(super) mod free_form;
pub(super) mod limits;
pub(super) mod merge;
pub(super) mod normalize;
pub(super) mod redundant;
pub(super) mod required_groups;
pub(super) mod subtypes;

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests;
