//! Options that can be set only once, and the collected errors of a call.

use proc_macro2::Span;
use syn::Error;

/// The value of an option that can be set only once.
pub(crate) struct SetOnce<T> {
    pub(crate) value: Option<T>,
}

impl<T> Default for SetOnce<T> {
    fn default() -> Self {
        Self { value: None }
    }
}

impl<T> SetOnce<T> {
    pub(crate) fn set(&mut self, key: Span, value: T, faults: &mut Faults) {
        if self.value.is_some() {
            faults.add(Error::new(key, "this option is given twice"));
        }
        self.value = Some(value);
    }
}

/// The errors of a call, combined so that all of them are reported at once.
#[derive(Default)]
pub(crate) struct Faults {
    pub(crate) error: Option<Error>,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Error) {
        match &mut self.error {
            Some(error) => error.combine(fault),
            None => self.error = Some(fault),
        }
    }

    /// Adds an error if there is no other.
    pub(crate) fn add_first(&mut self, fault: impl FnOnce() -> Error) {
        self.error.get_or_insert_with(fault);
    }
}
