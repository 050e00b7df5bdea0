//! The options `secret` and `public`.

use proc_macro2::Span;
use specweld_codegen::options::{Secrecy, SecrecyEntry};
use syn::Error;
use syn::parse::ParseStream;

use crate::reader::Reader;
use crate::syntax::{brackets, string};

impl Reader {
    pub(crate) fn secrecy(&mut self, key: Span, secrecy: Secrecy, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "secret = [\"Key.pin\"]")?;
        let mut entries: Vec<SecrecyEntry> = Vec::new();
        self.list(&content, |reader, input| {
            let literal = string(input)?;
            let text = literal.value();
            // The name of a schema can contain dots; the name of a property hardly ever does.
            let parts = text.rsplit_once('.').filter(|(holder, name)| !holder.is_empty() && !name.is_empty());
            if parts.is_none() {
                return Err(Error::new(literal.span(), "expected \"Schema.property\" or \"operation.parameter\""));
            }
            if entries.iter().any(|other| other.key == text) {
                return Err(Error::new(literal.span(), "this is listed already"));
            }
            entries.push(SecrecyEntry { id: reader.id(literal.span()), key: text, secrecy });
            Ok(())
        });
        let option = match secrecy {
            Secrecy::Secret => &mut self.secret,
            Secrecy::Public => &mut self.public,
        };
        option.set(key, entries, &mut self.faults);
        Ok(())
    }
}
