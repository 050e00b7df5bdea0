//! The members of an object by a table: what a generated struct is read by, with one call for all of its members.

use std::collections::BTreeMap;

use super::{Decode, Decoded, Fault, ObjectReader, Reader};

/// A place for the value of a member. `Option<T>` is one for each type that can be decoded.
pub trait Slot {
    /// Reads the member that `object` stands at; a second one of the same name replaces the first.
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Decoded<()>;

    /// Puts what it means that the member is absent ([`Decode::absent`]), if nothing has been read; whether there is a
    /// value then.
    fn settle(&mut self) -> bool {
        true
    }
}

impl<T: Decode> Slot for Option<T> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Decoded<()> {
        object.value(self)
    }

    fn settle(&mut self) -> bool {
        if self.is_none() {
            *self = T::absent();
        }
        self.is_some()
    }
}

/// The members that have no place of their own, by name.
impl<T: Decode> Slot for BTreeMap<String, T> {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Decoded<()> {
        object.rest(self)
    }
}

/// The place of a member whose value is fixed, as JSON.
#[derive(Debug)]
pub struct Constant(pub &'static str);

impl Slot for Constant {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Decoded<()> {
        object.constant(self.0)
    }
}

/// The place of a member whose value is known, as JSON, and may become another: that is noted, and no fault.
#[derive(Debug)]
pub struct Expected(pub &'static str);

impl Slot for Expected {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Decoded<()> {
        object.noted(self.0)
    }
}

/// The place of members that are not described: they are noted and skipped.
struct Strange;

impl Slot for Strange {
    fn fill(&mut self, object: &mut ObjectReader<'_, '_>) -> Decoded<()> {
        object.json.strange += 1;
        object.skip()
    }
}

impl Reader<'_> {
    /// Reads an object into slots, one for each name; other members are skipped. All slots have a value then.
    ///
    /// # Errors
    ///
    /// A fault of a member, or ``missing member `name` ``.
    pub fn members(&mut self, names: &[&str], slots: &mut [&mut dyn Slot]) -> Decoded<()> {
        self.members_and(names, slots, &mut Strange)
    }

    /// The same with a slot for all other members.
    ///
    /// # Errors
    ///
    /// As [`members`](Self::members).
    pub fn members_and(&mut self, names: &[&str], slots: &mut [&mut dyn Slot], rest: &mut dyn Slot) -> Decoded<()> {
        let mut object = self.object()?;
        while let Some(member) = object.member(names)? {
            match slots.get_mut(member) {
                Some(slot) => slot.fill(&mut object)?,
                None => rest.fill(&mut object)?,
            }
        }
        for (name, slot) in names.iter().zip(slots) {
            if !slot.settle() {
                return Err(object.missing(name));
            }
        }
        Ok(())
    }
}

impl Fault {
    /// What stands where a slot would have no value after [`Reader::members`], which is never.
    #[cold]
    pub fn unfilled() -> Self {
        Self::other("a member was not read", 0)
    }
}
