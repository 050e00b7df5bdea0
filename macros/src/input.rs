//! The macro's own grammar, each option with its span.
//!
//! ```text
//! input   = "(" path-to-the-runtime ")" ( string | option ("," option)* ","? )
//! option  = "spec" "=" string                          a path
//!         | "inline" "=" string                        the description itself
//!         | "only" "=" "[" ("METHOD /path" | "operationId" | name | "tag" string),* "]"
//!         | "schemas" "=" "[" string,* "]"            the names of components
//!         | "rename" "=" "{" (kind string "=" name),* "}" a kind is "operation", "group", "schema", "property", ..
//!         | "replace" "=" "{" (("schema" | "format") string "=" path),* "}"
//!         | ("secret" | "public") "=" "[" string,* "]"  such as "Schema.property", "operation.parameter", "*.token"
//!         | "derive" "=" "[" path,* "]"
//!         | "operation_names" "=" ("shortened" | "declared" | "path")
//!         | "group" "=" ("tags" | "none")
//!         | "extra" "=" ("keep" | "ignore")
//!         | "formats" "=" ("lenient" | "strict")
//!         | "allow" "=" "[" (code string?),* "]"       of a warning, such as ambiguous, and a JSON pointer
//!         | "deny" "=" "[" code,* "]"                  of a warning
//!         | "compatible_with" "=" string               a path
//!         | "accept" "=" "[" (kind string?),* "]"      of a change that breaks, such as member_removed "Pet.name"
//! ```

mod contract;
mod new_name;
mod option_values;
mod path;
mod selector;
mod set_once;
mod syntax;

use proc_macro2::{Span, TokenStream};
use specweld_codegen::diagnostic::{AllowedPlace, Code, Level};
use specweld_codegen::options::{
    Acceptance, Component, Extra, Formats, Grouping, OperationNames, Options, Path, Rename, RenameKind, Replacement,
    Secrecy, SecrecyEntry, Selector,
};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitStr, Token, parenthesized, token};

use self::selector::selector;
use self::set_once::{Faults, SetOnce};
use self::syntax::{braces, brackets, computed, equals, identifier, stranger, string};

/// The arguments of the macro.
pub(crate) struct Input {
    /// The path to the runtime crate.
    pub(crate) krate: TokenStream,
    /// `None` if it is missing, which is an error.
    pub(crate) description: Option<Description>,
    /// The path of the description whose clients must not break.
    pub(crate) older: Option<LitStr>,
    pub(crate) options: Options,
    /// The span of each option, by its `id`.
    pub(crate) spans: Vec<Span>,
    /// The errors of the call. All other input is kept, for a stand-in client.
    pub(crate) faults: Option<Error>,
}

/// The source of the description.
pub(crate) enum Description {
    /// In a file of this path.
    File(LitStr),
    /// In the literal itself.
    Inline(LitStr),
}

impl Description {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::File(literal) | Self::Inline(literal) => literal.span(),
        }
    }
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let mut reader = Reader::default();
        let start = input.span();
        if input.peek(LitStr) && !input.peek2(Token![=]) {
            reader.spec.set(start, input.parse()?, &mut reader.faults);
            input.parse::<Option<Token![,]>>()?;
            if !input.is_empty() {
                let message = "write `spec = \"..\", ..` to give options beside the path";
                reader.faults.add(Error::new(input.span(), message));
                input.parse::<TokenStream>()?;
            }
        } else {
            reader.list(input, Reader::option);
        }
        Ok(reader.finish(krate, start))
    }
}

/// The names of the options.
const OPTIONS: [&str; 17] = [
    "spec",
    "inline",
    "only",
    "schemas",
    "rename",
    "replace",
    "secret",
    "public",
    "derive",
    "operation_names",
    "group",
    "extra",
    "formats",
    "allow",
    "deny",
    "compatible_with",
    "accept",
];

/// The kinds of items that can be renamed.
const RENAMES: [(&str, RenameKind); 6] = [
    ("operation", RenameKind::Operation),
    ("group", RenameKind::Group),
    ("schema", RenameKind::Schema),
    ("property", RenameKind::Property),
    ("variant", RenameKind::Variant),
    ("parameter", RenameKind::Parameter),
];

/// The options so far, and their errors: all of them are reported at once.
#[derive(Default)]
struct Reader {
    spec: SetOnce<LitStr>,
    inline: SetOnce<LitStr>,
    only: SetOnce<Vec<Selector>>,
    schemas: SetOnce<Vec<Component>>,
    rename: SetOnce<Vec<Rename>>,
    replace: SetOnce<Vec<Replacement>>,
    secret: SetOnce<Vec<SecrecyEntry>>,
    public: SetOnce<Vec<SecrecyEntry>>,
    derive: SetOnce<Vec<Path>>,
    operation_names: SetOnce<OperationNames>,
    group: SetOnce<Grouping>,
    extra: SetOnce<Extra>,
    formats: SetOnce<Formats>,
    allow: SetOnce<Vec<(Code, Level)>>,
    allowed_places: Vec<AllowedPlace>,
    deny: SetOnce<Vec<(Code, Level)>>,
    older: SetOnce<LitStr>,
    accept: SetOnce<Vec<Acceptance>>,
    /// The span of the option `accept`.
    accept_key: Option<Span>,
    spans: Vec<Span>,
    faults: Faults,
}

impl Reader {
    /// Reads items up to the end, with commas between them; after a fault it goes on behind the next comma.
    fn list(&mut self, input: ParseStream<'_>, mut item: impl FnMut(&mut Self, ParseStream<'_>) -> syn::Result<()>) {
        while !input.is_empty() {
            let read = item(self, input).and_then(|()| item_end(input));
            if let Err(fault) = read {
                self.faults.add(fault);
                skip_item(input);
            }
            let _: syn::Result<Option<Token![,]>> = input.parse();
        }
    }

    fn option(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
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
            "only" => self.only(key.span(), input)?,
            "schemas" => self.schemas(key.span(), input)?,
            "rename" => self.rename(key.span(), input)?,
            "replace" => self.replace(key.span(), input)?,
            "secret" => self.secrecy(key.span(), Secrecy::Secret, input)?,
            "public" => self.secrecy(key.span(), Secrecy::Public, input)?,
            "derive" => self.derive(key.span(), input)?,
            "operation_names" => self.operation_names(key.span(), input)?,
            "group" => self.group(key.span(), input)?,
            "extra" => self.extra(key.span(), input)?,
            "formats" => self.formats(key.span(), input)?,
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

    fn only(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "only = [get_pet, tag \"pets\"]")?;
        if content.is_empty() {
            let message = "this selects nothing; leave `only` out to generate every operation";
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

    fn schemas(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "schemas = [\"Pet\"]")?;
        let mut schemas: Vec<Component> = Vec::new();
        self.list(&content, |reader, input| {
            let name = string(input)?;
            if schemas.iter().any(|other| other.name == name.value()) {
                return Err(Error::new(name.span(), "this is named already"));
            }
            schemas.push(Component { id: reader.id(name.span()), name: name.value() });
            Ok(())
        });
        self.schemas.set(key, schemas, &mut self.faults);
        Ok(())
    }

    fn rename(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = braces(input, "rename = { schema \"Pet\" = Animal }")?;
        let mut renames: Vec<Rename> = Vec::new();
        self.list(&content, |reader, input| {
            let kind = rename_kind(input)?;
            let from = string(input)?;
            equals(input, &format!("{:?}", from.value()))?;
            let to = new_name::new_name(input, kind)?;
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

    fn secrecy(&mut self, key: Span, secrecy: Secrecy, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "secret = [\"Key.pin\"]")?;
        let mut entries: Vec<SecrecyEntry> = Vec::new();
        self.list(&content, |reader, input| {
            let literal = string(input)?;
            let text = literal.value();
            // A schema may have dots in its name, a property hardly ever does.
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

    fn description(&mut self, start: Span) -> Option<Description> {
        match (self.spec.value.take(), self.inline.value.take()) {
            (Some(path), None) => Some(Description::File(path)),
            (None, Some(text)) if is_path(&text.value()) => {
                let message =
                    format!("`inline` takes the description itself\n  help: write `spec = {:?}`", text.value());
                self.faults.add(Error::new(text.span(), message));
                Some(Description::File(text))
            }
            (None, Some(text)) => Some(Description::Inline(text)),
            (Some(path), Some(text)) => {
                self.faults.add(Error::new(text.span(), "the description is already given by `spec`"));
                Some(Description::File(path))
            }
            (None, None) => {
                // Another error can be the reason why there is none.
                let message = "say which description to read: generate_api!(\"path/to/openapi.json\")";
                self.faults.add_first(|| Error::new(start, message));
                None
            }
        }
    }

    /// The `id` of the option at this place.
    fn id(&mut self, span: Span) -> usize {
        self.spans.push(span);
        self.spans.len() - 1
    }

    fn finish(mut self, krate: TokenStream, start: Span) -> Input {
        self.check_acceptance();
        let description = self.description(start);
        let options = Options {
            // If no selector is valid, the stand-in client has all operations.
            only: self.only.value.filter(|only| !only.is_empty()),
            schemas: self.schemas.value,
            renames: self.rename.value.unwrap_or_default(),
            replacements: self.replace.value.unwrap_or_default(),
            secrecy: [self.secret.value, self.public.value].into_iter().flatten().flatten().collect(),
            derives: self.derive.value.unwrap_or_default(),
            operation_names: self.operation_names.value.unwrap_or_default(),
            group: self.group.value.unwrap_or_default(),
            extra: self.extra.value.unwrap_or_default(),
            formats: self.formats.value.unwrap_or_default(),
            accepted: self.accept.value.unwrap_or_default(),
            allowed_places: self.allowed_places,
            levels: [self.allow.value, self.deny.value].into_iter().flatten().flatten().collect(),
        };
        let (spans, faults) = (self.spans, self.faults.error);
        Input { krate, description, older: self.older.value, options, spans, faults }
    }
}

/// Returns true for a text that can only be the path of a description.
fn is_path(text: &str) -> bool {
    let is_ending = |ending: &str| text.to_ascii_lowercase().ends_with(ending);
    !text.contains(['\n', '{', ' ']) && [".json", ".yaml", ".yml"].into_iter().any(is_ending)
}

fn rename_kind(input: ParseStream<'_>) -> syn::Result<RenameKind> {
    let names = RENAMES.map(|(name, _)| name);
    let word = identifier(input, &format!("expected one of {}, then the name it has in quotes", names.join(", ")))?;
    let known = RENAMES.iter().find(|&&(name, _)| word == name);
    known
        .map(|&(_, kind)| kind)
        .ok_or_else(|| Error::new(word.span(), stranger("kind of thing", &word.to_string(), &names)))
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

#[cfg(test)]
mod tests;
