//! The option `accept`: breaking changes that the user accepts.

use proc_macro2::Span;
use specweld_codegen::compat::ChangeKind;
use specweld_codegen::options::Acceptance;
use syn::parse::ParseStream;
use syn::{Error, LitStr};

use crate::reader::Reader;
use crate::syntax::{self, brackets, stranger, string};

impl Reader {
    pub(crate) fn accept(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "accept = [member_removed]")?;
        let mut accepted: Vec<Acceptance> = Vec::new();
        self.list(&content, |reader, input| {
            let span = input.span();
            let kind = kind(input)?;
            let subject = if input.peek(LitStr) { Some(string(input)?.value()) } else { None };
            if accepted.iter().any(|other| other.kind == kind && other.subject == subject) {
                return Err(Error::new(span, "this is accepted already"));
            }
            accepted.push(Acceptance { id: reader.id(span), kind, subject });
            Ok(())
        });
        if self.accept_key.is_none() {
            self.accept_key = Some(key);
        }
        self.accept.set(key, accepted, &mut self.faults);
        Ok(())
    }

    /// Reports `accept` without `compatible_with`, since no descriptions are compared then.
    pub(crate) fn check_acceptance(&mut self) {
        if let (Some(key), None) = (self.accept_key, &self.older.value) {
            let message = "there is no older description: write `compatible_with = \"older.json\"`, or remove `accept`";
            self.faults.add(Error::new(key, message));
        }
    }
}

/// Reads the kind of a change.
fn kind(input: ParseStream<'_>) -> syn::Result<ChangeKind> {
    if input.peek(LitStr) {
        let literal = string(input)?;
        let word = literal.value().replace('-', "_");
        let help =
            ChangeKind::from_id(&word.replace('_', "-")).map(|_| format!("\n  help: write `{word}`, without quotes"));
        let message = format!("expected the kind of a change, such as member_removed{}", help.unwrap_or_default());
        return Err(Error::new(literal.span(), message));
    }
    let (span, id) = syntax::code(input, "expected the kind of a change, such as member_removed")?;
    let word = id.replace('-', "_");
    match ChangeKind::from_id(&id.replace('_', "-")) {
        Some(kind) if kind.is_breaking() => Ok(kind),
        Some(_) => Err(Error::new(span, format!("`{word}` breaks no client, and need not be accepted"))),
        None => {
            let breaking = ChangeKind::ALL.iter().filter(|kind| kind.is_breaking());
            let known: Vec<String> = breaking.map(|kind| kind.id().replace('-', "_")).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Err(Error::new(span, stranger("kind of change", &word, &known)))
        }
    }
}
