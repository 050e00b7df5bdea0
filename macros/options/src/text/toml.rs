//! A table of TOML as options in the grammar of the macro.

use std::ops::Range;

use serde_spanned::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::OptionText;
use super::forms::{Keys, Strings, forms};

type Key<'t> = Spanned<DeString<'t>>;
type Value<'t> = Spanned<DeValue<'t>>;

/// Adds the options of a table but one, which is no option of the macro. `text` is the text of the file.
pub(super) fn add_table(table: &DeTable<'_>, other: &str, text: &str, out: &mut OptionText) {
    let mut writer = Writer { text, out };
    for (key, value) in in_written_order(table).into_iter().filter(|(key, _)| key.get_ref() != other) {
        writer.option(key, value);
    }
}

/// Returns the entries in the order of the file, since the library sorts them by key.
pub(super) fn in_written_order<'t, 'v>(table: &'t DeTable<'v>) -> Vec<(&'t Key<'v>, &'t Value<'v>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

struct Writer<'w> {
    text: &'w str,
    out: &'w mut OptionText,
}

impl Writer<'_> {
    fn option(&mut self, key: &Key<'_>, value: &Value<'_>) {
        let (strings, keys) = forms(key.get_ref());
        // The name of an option can have quotes in TOML.
        self.out.push(&Keys::Plain.tokens(key.get_ref(), ""), key.span());
        self.out.push("=", key.span());
        match value.get_ref() {
            DeValue::Table(table) if key.get_ref() == "paginate" => self.pages(table, value.span()),
            _ => self.value(value, strings, keys),
        }
        self.out.push(",", value.span());
    }

    fn value(&mut self, value: &Value<'_>, strings: Strings, keys: Keys) {
        let place = value.span();
        match value.get_ref() {
            DeValue::String(text) => self.out.push(&strings.tokens(text), place),
            DeValue::Integer(number) => self.out.push(&number.to_string(), place),
            DeValue::Boolean(it) => self.out.push(&it.to_string(), place),
            DeValue::Float(_) | DeValue::Datetime(_) => {
                let written = self.text.get(place.clone()).unwrap_or_default();
                self.out.push(&Strings::Text.tokens(written), place);
            }
            DeValue::Array(items) => {
                self.out.push("[", first(&place));
                for item in items {
                    self.value(item, strings, keys);
                    self.out.push(",", item.span());
                }
                self.out.push("]", place);
            }
            DeValue::Table(table) => self.entries(table, &place, ["{", "}"], |writer, key, value| {
                writer.key(key, keys);
                writer.value(value, strings, keys);
            }),
        }
    }

    /// Writes `{ "GET /pets" = { cursor = { request = "after" } } }` as `{ "GET /pets" = cursor(request = "after") }`.
    fn pages(&mut self, table: &DeTable<'_>, place: Range<usize>) {
        self.entries(table, &place, ["{", "}"], |writer, key, value| {
            writer.key(key, Keys::Text);
            match value.get_ref() {
                DeValue::Table(kinds) => {
                    for (kind, arguments) in in_written_order(kinds) {
                        writer.out.push(kind.get_ref(), kind.span());
                        writer.arguments(arguments);
                    }
                }
                _ => writer.value(value, Strings::Words, Keys::Plain),
            }
        });
    }

    fn arguments(&mut self, arguments: &Value<'_>) {
        match arguments.get_ref() {
            DeValue::Table(table) => self.entries(table, &arguments.span(), ["(", ")"], |writer, key, value| {
                writer.key(key, Keys::Plain);
                writer.value(value, Strings::Text, Keys::Plain);
            }),
            _ => self.value(arguments, Strings::Text, Keys::Plain),
        }
    }

    fn entries(
        &mut self,
        table: &DeTable<'_>,
        place: &Range<usize>,
        [open, close]: [&str; 2],
        write: impl Fn(&mut Self, &Key<'_>, &Value<'_>),
    ) {
        self.out.push(open, first(place));
        for (key, value) in in_written_order(table) {
            write(self, key, value);
            self.out.push(",", value.span());
        }
        self.out.push(close, place.clone());
    }

    fn key(&mut self, key: &Key<'_>, form: Keys) {
        let written = self.text.get(key.span()).unwrap_or_default();
        self.out.push(&form.tokens(key.get_ref(), written), key.span());
        self.out.push("=", key.span());
    }
}

/// Returns the place of an opening bracket.
fn first(place: &Range<usize>) -> Range<usize> {
    place.start..place.end.min(place.start + 1)
}
