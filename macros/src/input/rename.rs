//! The option `rename`.

use proc_macro2::Span;
use specweld_codegen::options::{Rename, RenameKind};
use syn::Error;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::new_name::new_name;
use super::reader::Reader;
use super::syntax::{braces, equals, identifier, stranger, string};

/// The kinds of items that can be renamed.
const RENAMES: [(&str, RenameKind); 6] = [
    ("operation", RenameKind::Operation),
    ("group", RenameKind::Group),
    ("schema", RenameKind::Schema),
    ("property", RenameKind::Property),
    ("variant", RenameKind::Variant),
    ("parameter", RenameKind::Parameter),
];

impl Reader {
    pub(super) fn rename(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
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
    let names = RENAMES.map(|(name, _)| name);
    let word = identifier(input, &format!("expected one of {}, then the name it has in quotes", names.join(", ")))?;
    let known = RENAMES.iter().find(|&&(name, _)| word == name);
    known
        .map(|&(_, kind)| kind)
        .ok_or_else(|| Error::new(word.span(), stranger("kind of thing", &word.to_string(), &names)))
}
