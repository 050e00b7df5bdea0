//! Reads the members of an object by a table. A generated struct reads all its members with one call.

use std::collections::BTreeMap;

use super::{Decode, Error, Mark, Numbers, ObjectReader, Reader, Result};
use crate::Presence;

/// A slot for the value of a member. The field of an optional member is its own slot.
pub trait Slot {
    /// Reads the current member of `object`; a second member with the same name replaces the first.
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()>;

    /// Sets the value of an absent member ([`Decode::absent`]), if nothing has been read.
    fn settle(&mut self) -> SlotState {
        SlotState::Filled
    }
}

/// The state of a slot after its object has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotState {
    /// The slot has a value, or needs none.
    Filled,
    /// A required member is absent.
    Missing,
    /// A required member is absent, but its value is known.
    Implied,
}

/// The slot of an optional member: `null` is read as absent.
impl<T: Decode> Slot for Option<T> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        object.value(self)
    }
}

/// The slot of an optional member that may be `null`, which differs from absent.
impl<T: Decode> Slot for Presence<T> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        object.value(self)
    }
}

/// The slot of an optional member whose type has the value `null`.
#[allow(missing_debug_implementations, reason = "a slot has no text")]
pub struct NullSlot<'a, T>(pub &'a mut Option<T>);

impl<T: Decode> Slot for NullSlot<'_, T> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        let mut value = Required(None);
        value.fill(object)?;
        *self.0 = value.0;
        Ok(())
    }
}

/// The slot of a required member.
#[derive(Debug)]
pub struct Required<T>(pub Option<T>);

impl<T: Decode> Slot for Required<T> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        self.0 = Some(object.read_by(T::decode)?);
        Ok(())
    }

    fn settle(&mut self) -> SlotState {
        if self.0.is_none() {
            self.0 = T::absent();
        }
        if self.0.is_some() { SlotState::Filled } else { SlotState::Missing }
    }
}

/// The slot of a required member that may be `null`. An absent member is read as `null`, which is noted.
#[allow(missing_debug_implementations, reason = "a slot has no text")]
pub struct NullableSlot<'a> {
    slot: &'a mut dyn Slot,
    settled: SlotState,
}

impl<'a> NullableSlot<'a> {
    /// Makes the slot from the slot of the value.
    pub fn new(slot: &'a mut dyn Slot) -> Self {
        Self { slot, settled: SlotState::Implied }
    }
}

impl Slot for NullableSlot<'_> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        self.settled = SlotState::Filled;
        self.slot.fill(object)
    }

    fn settle(&mut self) -> SlotState {
        self.settled
    }
}

/// The slot of all members without their own slot, by name.
impl<T: Decode> Slot for BTreeMap<String, T> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        object.rest(self)
    }
}

/// The slot of a constant member, as JSON. A different or absent value is noted, and is no fault.
#[derive(Debug)]
pub struct Constant {
    value: &'static str,
    settled: SlotState,
}

impl Constant {
    /// Makes the slot of a required constant.
    pub fn new(value: &'static str) -> Self {
        Self { value, settled: SlotState::Implied }
    }

    /// Makes the slot of an optional constant.
    pub fn optional(value: &'static str) -> Self {
        Self { value, settled: SlotState::Filled }
    }
}

impl Slot for Constant {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        self.settled = SlotState::Filled;
        object.constant(self.value)
    }

    fn settle(&mut self) -> SlotState {
        self.settled
    }
}

/// The slot of undescribed members, which are skipped.
struct Skipped;

impl Slot for Skipped {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Result<()> {
        object.json.mark(Mark::Undescribed);
        object.skip()
    }
}

impl Reader<'_> {
    /// Reads an object into slots, one for each name; other members are skipped. Afterwards all slots have a value.
    ///
    /// # Errors
    ///
    /// A fault of a member, or ``missing member `name` ``.
    pub fn members(&mut self, names: &[&str], slots: &mut [&mut dyn Slot]) -> Result<()> {
        self.members_and(names, slots, &mut Skipped)
    }

    /// Reads an object like [`members`](Self::members), with a slot for all other members.
    ///
    /// # Errors
    ///
    /// The errors of [`members`](Self::members).
    pub fn members_and(&mut self, names: &[&str], slots: &mut [&mut dyn Slot], rest: &mut dyn Slot) -> Result<()> {
        self.with_numbers(Numbers::Json, |json| json.fill(names, slots, rest))
    }

    fn fill(&mut self, names: &[&str], slots: &mut [&mut dyn Slot], rest: &mut dyn Slot) -> Result<()> {
        let mut object = self.object()?;
        while let Some(member) = object.member(names)? {
            if let Some(slot) = slots.get_mut(member) {
                object.json.score.known += 1;
                object.json.mark(Mark::Described);
                slot.fill(&mut object)?;
            } else {
                object.json.score.unknown += 1;
                rest.fill(&mut object)?;
            }
        }
        for (name, slot) in names.iter().zip(slots) {
            match slot.settle() {
                SlotState::Filled => {}
                SlotState::Missing => return Err(object.missing(name)),
                SlotState::Implied => object.json.score.missing += 1,
            }
        }
        Ok(())
    }
}

impl Error {
    /// Returns the error for a slot without a value. It is unreachable after [`Reader::members`].
    #[cold]
    pub fn unfilled() -> Self {
        Self::other("a member was not read", 0)
    }
}
