//! Writes values into generated code.

use std::slice;

use proc_macro2::TokenStream;

use super::text::{Text, USERS, Writer};
use crate::names::Name;

/// A value that [`quote!`] can insert at `#name`.
pub(crate) trait Print {
    fn print(&self, writer: &mut Writer<'_, '_>);
}

impl Print for Text {
    fn print(&self, writer: &mut Writer<'_, '_>) {
        writer.code(&self.code);
        if !self.users.is_empty() {
            writer.users.extend(self.users.iter().cloned());
        }
    }
}

impl Print for TokenStream {
    fn print(&self, writer: &mut Writer<'_, '_>) {
        writer.code(USERS);
        writer.users.push(self.clone());
    }
}

impl Print for Name {
    fn print(&self, writer: &mut Writer<'_, '_>) {
        if !self.prefix().is_empty() {
            writer.code(self.prefix());
        }
        writer.code(self.text());
    }
}

impl Print for str {
    fn print(&self, writer: &mut Writer<'_, '_>) {
        writer.literal(self);
    }
}

impl Print for String {
    fn print(&self, writer: &mut Writer<'_, '_>) {
        writer.literal(self);
    }
}

impl<T: Print + ?Sized> Print for &T {
    fn print(&self, writer: &mut Writer<'_, '_>) {
        (**self).print(writer);
    }
}

impl<T: Print> Print for Option<T> {
    fn print(&self, writer: &mut Writer<'_, '_>) {
        if let Some(it) = self {
            it.print(writer);
        }
    }
}

macro_rules! plain {
    ($($ty:ty)*) => {
        $(impl Print for $ty {
            fn print(&self, writer: &mut Writer<'_, '_>) {
                writer.value(self);
            }
        })*
    };
}

plain!(bool i64 u16 u64 usize);

impl Extend<Text> for Text {
    fn extend<I: IntoIterator<Item = Text>>(&mut self, parts: I) {
        for part in parts {
            self.code.push_str(&part.code);
            self.users.extend(part.users);
        }
    }
}

impl FromIterator<Text> for Text {
    fn from_iter<I: IntoIterator<Item = Text>>(parts: I) -> Self {
        let mut text = Self::default();
        text.extend(parts);
        text
    }
}

/// The items of a repetition over an iterator.
pub(crate) trait Passed: Iterator + Sized {
    fn items(self) -> Self {
        self
    }
}

impl<I: Iterator> Passed for I {}

/// The items of a repetition over a list.
pub(crate) trait Listed<T> {
    fn items(&self) -> slice::Iter<'_, T>;
}

impl<T> Listed<T> for [T] {
    fn items(&self) -> slice::Iter<'_, T> {
        self.iter()
    }
}
