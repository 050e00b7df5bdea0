//! Writes values into generated code.

use std::slice;

use proc_macro2::TokenStream;

use super::text::{Text, USERS};
use crate::names::Name;

/// A value that [`quote!`] can insert at `#name`.
pub(crate) trait Print {
    fn print(&self, text: &mut Text);
}

impl Print for Text {
    fn print(&self, text: &mut Text) {
        text.code.push_str(&self.code);
        if !self.users.is_empty() {
            text.users.extend(self.users.iter().cloned());
        }
    }
}

impl Print for TokenStream {
    fn print(&self, text: &mut Text) {
        text.push(USERS);
        text.push(" ");
        text.users.push(self.clone());
    }
}

impl Print for Name {
    fn print(&self, text: &mut Text) {
        text.push(self.prefix());
        text.push(self.text());
        text.push(" ");
    }
}

impl Print for str {
    fn print(&self, text: &mut Text) {
        text.literal(self);
    }
}

impl Print for String {
    fn print(&self, text: &mut Text) {
        text.literal(self);
    }
}

impl<T: Print + ?Sized> Print for &T {
    fn print(&self, text: &mut Text) {
        (**self).print(text);
    }
}

impl<T: Print> Print for Option<T> {
    fn print(&self, text: &mut Text) {
        if let Some(it) = self {
            it.print(text);
        }
    }
}

macro_rules! plain {
    ($($ty:ty)*) => {
        $(impl Print for $ty {
            fn print(&self, text: &mut Text) {
                text.push(&self.to_string());
                text.push(" ");
            }
        })*
    };
}

plain!(bool i64 u16 u64 usize);

impl Extend<Text> for Text {
    fn extend<I: IntoIterator<Item = Text>>(&mut self, parts: I) {
        for part in parts {
            part.print(self);
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
