//! The option `env`.

use proc_macro2::Span;
use specweld_codegen::options::{EnvEntry, EnvKind};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, LitStr, token};

use crate::reader::Reader;
use crate::syntax::{braces, brackets, equals, identifier, string};

impl Reader {
    /// Reads `{ bearer = "API_KEY", "tenant" = "TENANT", basic = ["USER", "PASSWORD"] }`.
    pub(crate) fn env(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = braces(input, "env = { bearer = \"API_KEY\" }")?;
        let mut entries: Vec<EnvEntry> = Vec::new();
        self.list(&content, |reader, input| {
            let span = input.span();
            let (kind, name) = credential(input)?;
            equals(input, &format!("`{name}`"))?;
            let variables = reader.variables(input)?;
            if entries.iter().any(|other| other.kind == kind && other.name == name) {
                return Err(Error::new(span, "this credential has variables already"));
            }
            entries.push(EnvEntry { id: reader.id(span), kind, name, variables });
            Ok(())
        });
        self.env.set(key, entries, &mut self.faults);
        Ok(())
    }

    /// Reads one variable, or a list of them.
    fn variables(&mut self, input: ParseStream<'_>) -> syn::Result<Vec<String>> {
        if !input.peek(token::Bracket) {
            return variable(input).map(|variable| vec![variable]);
        }
        let content = brackets(input, "[\"USER\", \"PASSWORD\"]")?;
        let mut variables = Vec::new();
        self.list(&content, |_, input| {
            variables.push(variable(input)?);
            Ok(())
        });
        Ok(variables)
    }
}

/// Reads a kind of credential, or the name of a scheme.
fn credential(input: ParseStream<'_>) -> syn::Result<(Option<EnvKind>, String)> {
    if input.peek(LitStr) {
        return string(input).map(|name| (None, name.value()));
    }
    let word = identifier(input, "expected a kind of credential such as bearer, or the name of a scheme in quotes")?;
    let name = word.unraw().to_string();
    let kind = EnvKind::NAMED.iter().find(|(word, _)| *word == name).map(|(_, kind)| *kind);
    Ok((kind, name))
}

/// Reads the name of a variable.
fn variable(input: ParseStream<'_>) -> syn::Result<String> {
    let literal = string(input)?;
    let name = literal.value();
    if name.is_empty() || name.contains(['=', '\0']) || name.trim() != name {
        return Err(Error::new(literal.span(), "this cannot be the name of an environment variable"));
    }
    Ok(name)
}
