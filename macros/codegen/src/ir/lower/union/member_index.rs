//! Index of the members of several alternatives, to find a member of only a single alternative.

use std::collections::HashMap;

use crate::ir::lower::union::signature::Signature;

/// The number of signatures with each member.
pub(crate) struct MemberIndex<'f>(HashMap<&'f str, usize>);

impl<'f> MemberIndex<'f> {
    /// Counts the members of these signatures.
    pub(crate) fn of(signatures: &[&'f Signature]) -> Self {
        let mut holders = Self(HashMap::new());
        for name in signatures.iter().flat_map(|signature| names(signature)) {
            *holders.0.entry(name).or_default() += 1;
        }
        holders
    }

    /// Removes the members of a signature.
    pub(crate) fn forget(&mut self, signature: &'f Signature) {
        for name in names(signature) {
            if let Some(count) = self.0.get_mut(name) {
                *count -= 1;
            }
        }
    }

    /// Returns a member that the signature requires and no other signature has.
    pub(crate) fn own(&self, signature: &'f Signature) -> Option<&'f str> {
        signature.required.iter().map(String::as_str).find(|name| self.0.get(name) == Some(&1))
    }
}

/// Returns the described and the required members of a signature, without duplicates.
fn names(signature: &Signature) -> impl Iterator<Item = &str> {
    let required = signature.required.iter().filter(|name| !signature.properties.contains(*name));
    signature.properties.iter().chain(required).map(String::as_str)
}
