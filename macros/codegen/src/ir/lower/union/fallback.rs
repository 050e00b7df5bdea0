//! Decides on values whose discriminator property is absent, or has a value without a mapping.

use crate::ir::Dispatch;
use crate::ir::lower::composition::alternative::{Role, Unmapped};
use crate::ir::lower::union::signature::Signature;

/// Returns the variant of `defaultMapping`, with the values that select it; `None` for several such variants.
pub(super) fn default_variant(signatures: &[&Signature]) -> Option<(usize, Unmapped)> {
    let defaults = || signatures.iter().filter(|signature| signature.unmapped != Unmapped::None);
    let variant = defaults().next()?.variant;
    let unmapped = defaults().map(|signature| signature.unmapped).max()?;
    defaults().all(|signature| signature.variant == variant).then_some((variant, unmapped))
}

/// Returns the decision `if_absent` for a value without the member, and `Unknown` for every other value.
pub(super) fn absent_is(property: &str, if_absent: Dispatch) -> Dispatch {
    Dispatch::Presence { cases: vec![(property.to_owned(), Dispatch::Unknown)], otherwise: Box::new(if_absent) }
}

/// Returns the base, which is the variant if the discriminator property is absent.
pub(super) fn base(signatures: &[&Signature]) -> Option<Dispatch> {
    signatures.iter().find(|signature| signature.role == Role::Base).map(|base| Dispatch::TryEach(vec![base.variant]))
}
