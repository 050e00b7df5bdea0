//! Options that change or select parts of the description: `overlays`, `relax`, `only` and `schemas`.

use proc_macro2::Span;
use specweld_codegen::options::{Component, Relaxation, Selector};
use syn::parse::ParseStream;
use syn::{Error, LitStr};

use crate::reader::Reader;
use crate::selector::selector;
use crate::syntax::{brackets, string};

impl Reader {
    pub(crate) fn overlays(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "overlays = [\"fixes.yaml\"]")?;
        let mut overlays: Vec<(usize, LitStr)> = Vec::new();
        self.list(&content, |reader, input| {
            let path = string(input)?;
            if overlays.iter().any(|(_, other)| other.value() == path.value()) {
                return Err(Error::new(path.span(), "this overlay is listed already"));
            }
            overlays.push((reader.id(path.span()), path));
            Ok(())
        });
        self.overlays.set(key, overlays, &mut self.faults);
        Ok(())
    }

    pub(crate) fn relax(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "relax = [\"Pet.owner\"]")?;
        let mut relaxed: Vec<Relaxation> = Vec::new();
        self.list(&content, |reader, input| {
            let literal = string(input)?;
            let text = literal.value();
            if !text.contains('.') {
                return Err(Error::new(literal.span(), "expected \"Schema.property\""));
            }
            if relaxed.iter().any(|other| other.key == text) {
                return Err(Error::new(literal.span(), "this is listed already"));
            }
            relaxed.push(Relaxation { id: reader.id(literal.span()), key: text });
            Ok(())
        });
        self.relax.set(key, relaxed, &mut self.faults);
        Ok(())
    }

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
