//! Parses the values of options about the generated types and their messages.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use specweld_codegen::diagnostic::{AllowedPlace, Code, Level, Severity};
use specweld_codegen::options::{Extra, Formats, Grouping, OperationNames, Path, Replacement, ReplacementKind};
use syn::parse::ParseStream;
use syn::{Error, LitStr, Token};

use super::Reader;
use super::syntax::{self, braces, brackets, choice, equals, identifier, stranger, string};

/// The kinds of items that can be replaced.
const REPLACEMENTS: [(&str, ReplacementKind); 2] =
    [("schema", ReplacementKind::Schema), ("format", ReplacementKind::Format)];

impl Reader {
    pub(super) fn replace(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = braces(input, "replace = { schema \"Money\" = crate::Money }")?;
        let mut replacements: Vec<Replacement> = Vec::new();
        self.list(&content, |reader, input| {
            let kind = replacement_kind(input)?;
            let from = string(input)?;
            equals(input, &format!("{:?}", from.value()))?;
            let start = input.span();
            let to = path(input, "the path of a type, such as crate::Money")?;
            if let Some(name) = relative(&to) {
                let message = format!("{FROM_ROOT}\n  help: write `crate::{name}`");
                return Err(Error::new(start, message));
            }
            if replacements.iter().any(|other| other.kind == kind && other.from == from.value()) {
                return Err(Error::new(from.span(), "this is replaced already"));
            }
            replacements.push(Replacement { id: reader.id(from.span()), kind, from: from.value(), to });
            Ok(())
        });
        self.replace.set(key, replacements, &mut self.faults);
        Ok(())
    }

    pub(super) fn derive(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let content = brackets(input, "derive = [Eq]")?;
        let mut derives = Vec::new();
        self.list(&content, |_, input| {
            let span = input.span();
            let derive = path(input, "the path of a trait to derive, such as Hash")?;
            match derive.0.to_string().as_str() {
                always @ ("Debug" | "Clone" | "PartialEq") => {
                    Err(Error::new(span, format!("every type that is generated is {always} already")))
                }
                "serde :: Serialize" | ":: serde :: Serialize" | "serde :: Deserialize" | ":: serde :: Deserialize" => {
                    Err(Error::new(span, "every type that is generated implements this already"))
                }
                _ if derives.contains(&derive) => Err(Error::new(span, "this is derived already")),
                _ => {
                    derives.push(derive);
                    Ok(())
                }
            }
        });
        self.derive.set(key, derives, &mut self.faults);
        Ok(())
    }

    pub(super) fn operation_names(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        use OperationNames::{Declared, Path, Shortened};
        let names = choice(input, &[("shortened", Shortened), ("declared", Declared), ("path", Path)])?;
        self.operation_names.set(key, names, &mut self.faults);
        Ok(())
    }

    pub(super) fn group(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let group = choice(input, &[("tags", Grouping::Tags), ("none", Grouping::None)])?;
        self.group.set(key, group, &mut self.faults);
        Ok(())
    }

    pub(super) fn extra(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let extra = choice(input, &[("keep", Extra::Keep), ("ignore", Extra::Ignore)])?;
        self.extra.set(key, extra, &mut self.faults);
        Ok(())
    }

    pub(super) fn formats(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let formats = choice(input, &[("lenient", Formats::Lenient), ("strict", Formats::Strict)])?;
        self.formats.set(key, formats, &mut self.faults);
        Ok(())
    }

    pub(super) fn level(&mut self, key: Span, level: Level, input: ParseStream<'_>) -> syn::Result<()> {
        let name = if level == Level::Allow { "allow" } else { "deny" };
        let content = brackets(input, &format!("{name} = [ambiguous]"))?;
        let mut levels = Vec::new();
        self.list(&content, |reader, input| {
            let span = input.span();
            let code = code(input, level)?;
            if level == Level::Allow && input.peek(LitStr) {
                let pointer = string(input)?;
                let id = reader.id(pointer.span());
                reader.allowed_places.push(AllowedPlace { id, code, pointer: pointer.value() });
                return Ok(());
            }
            let other = reader.allow.value.iter().chain(&reader.deny.value).flatten().chain(&levels);
            if other.clone().any(|(known, _)| *known == code) {
                return Err(Error::new(span, "the level of this is given already"));
            }
            levels.push((code, level));
            Ok(())
        });
        let slot = if level == Level::Allow { &mut self.allow } else { &mut self.deny };
        slot.set(key, levels, &mut self.faults);
        Ok(())
    }
}

const FROM_ROOT: &str = "write the path from the crate's root: it is used inside modules of the macro's own";

/// Returns the name of a type that the modules of the macro do not have: one without a path that is not in Rust's prelude.
fn relative(path: &Path) -> Option<String> {
    const PRELUDE: [&str; 19] = [
        "Box", "Option", "String", "Vec", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "u8", "u16",
        "u32", "u64", "u128", "usize",
    ];
    let mut tokens = path.0.clone().into_iter();
    let TokenTree::Ident(first) = tokens.next()? else { return None };
    let first = first.to_string();
    let is_path = matches!(tokens.next(), Some(TokenTree::Punct(it)) if it.as_char() == ':');
    (!is_path && !PRELUDE.contains(&first.as_str())).then_some(first)
}

fn replacement_kind(input: ParseStream<'_>) -> syn::Result<ReplacementKind> {
    let names = REPLACEMENTS.map(|(name, _)| name);
    let word = identifier(input, &format!("expected {}, then what it is called in quotes", names.join(" or ")))?;
    let known = REPLACEMENTS.iter().find(|&&(name, _)| word == name);
    known.map(|&(_, kind)| kind).ok_or_else(|| {
        Error::new(word.span(), stranger("kind of thing that can be replaced", &word.to_string(), &names))
    })
}

/// Parses the code of a finding that can be allowed or denied. Most errors cannot be allowed.
fn code(input: ParseStream<'_>, level: Level) -> syn::Result<Code> {
    let (span, id) = syntax::code(input, "expected the code of a warning, such as ambiguous")?;
    let fits = |code: Code| match level {
        Level::Allow => code.can_be_allowed(),
        Level::Deny => code.severity() == Severity::Warning,
    };
    let known = || Code::ALL.iter().filter(|code| fits(**code)).map(|code| code.id());
    match Code::from_id(&id) {
        Some(code) if fits(code) => Ok(code),
        Some(_) if level == Level::Deny => Err(Error::new(span, format!("`{id}` is an error in any case"))),
        Some(_) => Err(Error::new(span, format!("`{id}` is no warning: nothing can be generated where it is found"))),
        None => Err(Error::new(span, stranger("warning", &id, &known().collect::<Vec<_>>()))),
    }
}

/// Parses a path up to the next comma outside angle brackets. Generated modules use it, so it must begin at the crate's
/// root or at another crate.
fn path(input: ParseStream<'_>, expected: &str) -> syn::Result<Path> {
    let span = input.span();
    let mut tokens = TokenStream::new();
    let mut depth = 0_usize;
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        let token: TokenTree = input.parse()?;
        match &token {
            TokenTree::Punct(it) if it.as_char() == '<' => depth += 1,
            TokenTree::Punct(it) if it.as_char() == '>' => depth = depth.saturating_sub(1),
            TokenTree::Ident(word) if tokens.is_empty() && (word == "self" || word == "super") => {
                return Err(Error::new(word.span(), FROM_ROOT));
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                return Err(Error::new(group.span(), format!("expected {expected}")));
            }
            TokenTree::Literal(literal) => return Err(Error::new(literal.span(), format!("expected {expected}"))),
            _ => {}
        }
        tokens.extend([token]);
    }
    if tokens.is_empty() { Err(Error::new(span, format!("expected {expected}"))) } else { Ok(Path(tokens)) }
}
