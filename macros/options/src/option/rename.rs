//! The option `rename`.

use proc_macro2::Span;
use specweld_codegen::options::{Rename, RenameKind};
use syn::Error;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use crate::new_name::new_name;
use crate::reader::Reader;
use crate::syntax::{braces, equals, identifier, stranger, string};

impl Reader {
    pub(crate) fn rename(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = braces(input, "rename = { schema \"Pet\" = Animal }")?;
        let mut renames: Vec<Rename> = Vec::new();
        self.list(&content, |reader, input| {
            let kind = rename_kind(input)?;
            let from = string(input)?;
            equals(input, &format!("{:?}", from.value()))?;
            let to = new_name(input, kind)?;
            if renames.iter().any(|other| other.kind == kind && other.from == from.value()) {
                return Err(Error::new(from.span(), "this is renamed already"));
            }
            let id = reader.id(from.span());
            renames.push(Rename { id, kind, from: from.value(), to: to.unraw().to_string() });
            Ok(())
        });
        self.rename.set(key, renames, &mut self.faults);
        Ok(())
    }
}

fn rename_kind(input: ParseStream<'_>) -> syn::Result<RenameKind> {
    let names = RenameKind::ALL.map(RenameKind::keyword);
    let word = identifier(input, &format!("expected one of {}, then its name in quotes", names.join(", ")))?;
    let known = RenameKind::ALL.into_iter().find(|kind| word == kind.keyword());
    known.ok_or_else(|| Error::new(word.span(), stranger("kind of thing", &word.to_string(), &names)))
}
