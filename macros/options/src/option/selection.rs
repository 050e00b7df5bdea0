//! Options that select a part of the description: `only` and `schemas`.

use proc_macro2::Span;
use specweld_codegen::options::{Component, Selector};
use syn::Error;
use syn::parse::ParseStream;

use crate::reader::Reader;
use crate::selector::selector;
use crate::syntax::{brackets, string};

impl Reader {
    pub(crate) fn only(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "only = [get_pet, tag \"pets\"]")?;
        if content.is_empty() {
            let message = "this list is empty; remove `only` to generate every operation";
            self.faults.add(Error::new(key, message));
        }
        let mut selectors = Vec::new();
        self.list(&content, |reader, input| {
            let span = input.span();
            let kind = selector(input)?;
            selectors.push(Selector { id: reader.id(span), kind });
            Ok(())
        });
        self.only.set(key, selectors, &mut self.faults);
        Ok(())
    }

    pub(crate) fn schemas(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "schemas = [\"Pet\"]")?;
        let mut schemas: Vec<Component> = Vec::new();
        self.list(&content, |reader, input| {
            let name = string(input)?;
            if schemas.iter().any(|other| other.name == name.value()) {
                return Err(Error::new(name.span(), "this is listed already"));
            }
            schemas.push(Component { id: reader.id(name.span()), name: name.value() });
            Ok(())
        });
        self.schemas.set(key, schemas, &mut self.faults);
        Ok(())
    }
}
