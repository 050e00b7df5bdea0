//! Assigns names to the items of one scope, such as the fields of a struct.

use std::borrow::Cow;

use super::scope::Scope;
use super::{Name, spelling};
use crate::diagnostic::{Findings, Pointer};

/// An item that gets a name in a scope.
pub(super) struct NamedItem<'m, C> {
    /// The user's name for the item.
    pub(super) given: Option<&'m str>,
    /// The name of the item in the description.
    pub(super) wire_name: Cow<'m, str>,
    /// The candidates for the name, the best first.
    pub(super) candidates: C,
    /// The place of the item.
    pub(super) at: &'m Pointer,
}

/// A member during the assignment of names.
struct Slot<'m, C> {
    position: usize,
    member: NamedItem<'m, C>,
    /// The first candidate.
    first: Option<String>,
    name: Option<Name>,
}

/// Assigns names by position: the user's names, then each member's first candidate, then the others.
///
/// If several members have the same first candidate, the plainest spelling gets the name, then the first in the
/// description.
pub(super) fn assign_names<'m, C: Iterator<Item = String>>(
    members: impl IntoIterator<Item = NamedItem<'m, C>>,
    scope: &mut Scope,
    findings: &mut Findings,
) -> Vec<Name> {
    let slot = |(position, member): (usize, NamedItem<'m, C>)| {
        let name = member.given.map(|given| scope.assign([given.to_owned()], member.at, findings));
        Slot { position, member, first: None, name }
    };
    let mut slots: Vec<Slot<'m, C>> = members.into_iter().enumerate().map(slot).collect();
    for slot in slots.iter_mut().filter(|slot| slot.name.is_none()) {
        slot.first = slot.member.candidates.next();
    }
    assign_first_candidates(&mut slots, scope);
    if slots.iter().any(|slot| slot.name.is_none()) {
        for slot in &mut slots {
            slot.release(scope);
        }
        slots.sort_by_key(Slot::rank);
        assign_first_candidates(&mut slots, scope);
        for Slot { member, first, name, .. } in &mut slots {
            let candidates = first.take().into_iter().chain(&mut member.candidates);
            name.get_or_insert_with(|| scope.assign(candidates, member.at, findings));
        }
        slots.sort_by_key(|slot| slot.position);
    }
    slots.into_iter().map(|slot| slot.name.unwrap_or_else(Name::placeholder)).collect()
}

/// Assigns to each member without a name its first candidate, unless another item has that name.
fn assign_first_candidates<C>(slots: &mut [Slot<'_, C>], scope: &mut Scope) {
    for slot in slots.iter_mut().filter(|slot| slot.name.is_none()) {
        slot.name = slot.first.as_ref().and_then(|first| scope.take(first, slot.member.at));
    }
}

impl<C> Slot<'_, C> {
    /// Releases the name, unless it is the user's.
    fn release(&mut self, scope: &mut Scope) {
        if self.member.given.is_none()
            && let Some(name) = self.name.take()
        {
            scope.release(&name);
        }
    }

    fn rank(&self) -> u8 {
        spelling::rank(&self.member.wire_name, self.first.as_deref().unwrap_or_default())
    }
}
