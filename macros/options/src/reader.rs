//! Reads the options of a call, and collects all their errors.

use proc_macro2::Span;
use specweld_codegen::diagnostic::{AllowedPlace, Code, Level};
use specweld_codegen::options::{
    Acceptance, Component, EnvEntry, ExampleValues, Extra, Formats, Grouping, Mocking, OperationNames, Options,
    PaginationEntry, Relaxation, Rename, Replacement, Secrecy, SecrecyEntry, Selector, XmlBodies,
};
use syn::parse::ParseStream;
use syn::{Error, Ident, LitStr, Token, token};

use crate::call::{Call, Description};
use crate::option::derive::Derives;
use crate::set_once::{Faults, SetOnce};
use crate::syntax::{computed, equals, identifier, stranger, string};

/// The names of the options.
pub(crate) const OPTIONS: [&str; 25] = [
    "spec",
    "inline",
    "overlays",
    "only",
    "schemas",
    "rename",
    "replace",
    "relax",
    "secret",
    "public",
    "derive",
    "env",
    "paginate",
    "idempotency_key",
    "operation_names",
    "group",
    "extra",
    "formats",
    "mock",
    "examples",
    "xml",
    "allow",
    "deny",
    "compatible_with",
    "accept",
];

/// The options that are read so far, and their errors, which are all reported at once.
#[derive(Default)]
pub(crate) struct Reader {
    pub(crate) spec: SetOnce<LitStr>,
    pub(crate) inline: SetOnce<LitStr>,
    pub(crate) overlays: SetOnce<Vec<(usize, LitStr)>>,
    pub(crate) only: SetOnce<Vec<Selector>>,
    pub(crate) schemas: SetOnce<Vec<Component>>,
    pub(crate) rename: SetOnce<Vec<Rename>>,
    pub(crate) replace: SetOnce<Vec<Replacement>>,
    pub(crate) relax: SetOnce<Vec<Relaxation>>,
    pub(crate) secret: SetOnce<Vec<SecrecyEntry>>,
    pub(crate) public: SetOnce<Vec<SecrecyEntry>>,
    pub(crate) derive: SetOnce<Derives>,
    pub(crate) env: SetOnce<Vec<EnvEntry>>,
    pub(crate) paginate: SetOnce<Vec<PaginationEntry>>,
    pub(crate) idempotency_key: SetOnce<String>,
    pub(crate) operation_names: SetOnce<OperationNames>,
    pub(crate) group: SetOnce<Grouping>,
    pub(crate) extra: SetOnce<Extra>,
    pub(crate) formats: SetOnce<Formats>,
    pub(crate) mock: SetOnce<Mocking>,
    pub(crate) examples: SetOnce<ExampleValues>,
    pub(crate) xml: SetOnce<XmlBodies>,
    /// The name of the option `xml`, as a span.
    pub(crate) xml_key: Option<Span>,
    pub(crate) allow: SetOnce<Vec<(Code, Level)>>,
    pub(crate) allowed_places: Vec<AllowedPlace>,
    pub(crate) deny: SetOnce<Vec<(Code, Level)>>,
    pub(crate) older: SetOnce<LitStr>,
    pub(crate) accept: SetOnce<Vec<Acceptance>>,
    /// The name of the option `accept`, as a span.
    pub(crate) accept_key: Option<Span>,
    pub(crate) spans: Vec<Span>,
    pub(crate) faults: Faults,
}

impl Reader {
    /// Reads items with commas between them, up to the end. After an error it continues after the next comma.
    pub(crate) fn list(
        &mut self,
        input: ParseStream<'_>,
        mut item: impl FnMut(&mut Self, ParseStream<'_>) -> syn::Result<()>,
    ) {
        while !input.is_empty() {
            let read = item(self, input).and_then(|()| item_end(input));
            if let Err(fault) = read {
                self.faults.add(fault);
                skip_item(input);
            }
            let _: syn::Result<Option<Token![,]>> = input.parse();
        }
    }

    pub(crate) fn option(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let key = self.key(input)?;
        let name = key.to_string();
        if !OPTIONS.contains(&name.as_str()) {
            if input.peek(Token![!]) {
                return Err(computed(&key));
            }
            if !input.peek(Token![=]) && (!input.peek(Token![:]) || input.peek(Token![::])) {
                return Err(Error::new(key.span(), "expected the description's path in quotes, or `option = ..`"));
            }
            return Err(Error::new(key.span(), stranger("option", &name, &OPTIONS)));
        }
        equals(input, &format!("`{name}`"))?;
        match name.as_str() {
            "spec" => self.spec.set(key.span(), string(input)?, &mut self.faults),
            "inline" => self.inline.set(key.span(), string(input)?, &mut self.faults),
            "overlays" => self.overlays(key.span(), input)?,
            "only" => self.only(key.span(), input)?,
            "schemas" => self.schemas(key.span(), input)?,
            "rename" => self.rename(key.span(), input)?,
            "replace" => self.replace(key.span(), input)?,
            "relax" => self.relax(key.span(), input)?,
            "secret" => self.secrecy(key.span(), Secrecy::Secret, input)?,
            "public" => self.secrecy(key.span(), Secrecy::Public, input)?,
            "derive" => self.derive(key.span(), input)?,
            "env" => self.env(key.span(), input)?,
            "paginate" => self.paginate(key.span(), input)?,
            "idempotency_key" => self.idempotency_key(key.span(), input)?,
            "operation_names" => self.operation_names(key.span(), input)?,
            "group" => self.group(key.span(), input)?,
            "extra" => self.extra(key.span(), input)?,
            "formats" => self.formats(key.span(), input)?,
            "mock" => self.mock(key.span(), input)?,
            "examples" => self.examples(key.span(), input)?,
            "xml" => self.xml(key.span(), input)?,
            "allow" => self.level(key.span(), Level::Allow, input)?,
            "compatible_with" => self.older.set(key.span(), string(input)?, &mut self.faults),
            "accept" => self.accept(key.span(), input)?,
            _ => self.level(key.span(), Level::Deny, input)?,
        }
        Ok(())
    }

    /// Reads the name of an option.
    fn key(&mut self, input: ParseStream<'_>) -> syn::Result<Ident> {
        if input.peek(LitStr) && input.peek2(Token![=]) {
            let literal: LitStr = input.parse()?;
            let key: Ident = literal.parse()?;
            let message = format!("the name of an option has no quotes\n  help: write `{key}`");
            self.faults.add(Error::new(literal.span(), message));
            return Ok(key);
        }
        let expected = match (&self.spec.value, &self.inline.value) {
            (None, None) if input.peek(token::Brace) => {
                "expected the description's path in quotes, or `option = ..`\n  \
                help: write `inline = r#\"..\"#` for a description in the call"
            }
            (None, None) => "expected the description's path in quotes, or `option = ..`",
            _ => "expected the name of an option",
        };
        identifier(input, expected)
    }

    fn description(&mut self, start: Span) -> Option<Description> {
        match (self.spec.value.take(), self.inline.value.take()) {
            (Some(path), None) => Some(Description::File(path)),
            (None, Some(text)) if is_path(&text.value()) => {
                let message =
                    format!("`inline` takes the text of the description\n  help: write `spec = {:?}`", text.value());
                self.faults.add(Error::new(text.span(), message));
                Some(Description::File(text))
            }
            (None, Some(text)) => Some(Description::Inline(text)),
            (Some(path), Some(text)) => {
                self.faults.add(Error::new(text.span(), "the description is already given by `spec`"));
                Some(Description::File(path))
            }
            (None, None) => {
                // Another error can be the reason for the missing description.
                let message = "the path of the description is missing: write generate_api!(\"path/to/openapi.json\")";
                self.faults.add_first(|| Error::new(start, message));
                None
            }
        }
    }

    /// Returns a new `id` for an entry with this span.
    pub(crate) fn id(&mut self, span: Span) -> usize {
        self.spans.push(span);
        self.spans.len() - 1
    }

    pub(crate) fn finish(mut self, start: Span) -> Call {
        self.check_acceptance();
        let description = self.description(start);
        let derives = self.derive.value.unwrap_or_default();
        let options = Options {
            // If no selector is valid, the stand-in client has all operations.
            only: self.only.value.filter(|only| !only.is_empty()),
            schemas: self.schemas.value,
            renames: self.rename.value.unwrap_or_default(),
            replacements: self.replace.value.unwrap_or_default(),
            relaxed: self.relax.value.unwrap_or_default(),
            secrecy: [self.secret.value, self.public.value].into_iter().flatten().flatten().collect(),
            derives: derives.all,
            partial_derives: derives.partial,
            pagination: self.paginate.value.unwrap_or_default(),
            idempotency_key: self.idempotency_key.value,
            operation_names: self.operation_names.value.unwrap_or_default(),
            group: self.group.value.unwrap_or_default(),
            extra: self.extra.value.unwrap_or_default(),
            formats: self.formats.value.unwrap_or_default(),
            env: self.env.value.unwrap_or_default(),
            mock: self.mock.value.unwrap_or_default(),
            examples: self.examples.value.unwrap_or_default(),
            accepted: self.accept.value.unwrap_or_default(),
            allowed_places: self.allowed_places,
            levels: [self.allow.value, self.deny.value].into_iter().flatten().flatten().collect(),
            xml: self.xml.value.unwrap_or_default(),
            // The caller reads the files later.
            overlays: Vec::new(),
        };
        let overlays = self.overlays.value.unwrap_or_default();
        let (spans, faults) = (self.spans, self.faults.error);
        Call { description, overlays, older: self.older.value, xml_key: self.xml_key, options, spans, faults }
    }
}

/// Returns true for a text that can only be the path of a description.
fn is_path(text: &str) -> bool {
    let is_ending = |ending: &str| text.to_ascii_lowercase().ends_with(ending);
    !text.contains(['\n', '{', ' ']) && [".json", ".yaml", ".yml"].into_iter().any(is_ending)
}

fn item_end(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() || input.peek(Token![,]) { Ok(()) } else { Err(input.error("expected `,`")) }
}

fn skip_item(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        if input.parse::<proc_macro2::TokenTree>().is_err() {
            return;
        }
    }
}
