//! Parses the values of options about generated types and about warnings.

use proc_macro2::Span;
use specweld_codegen::diagnostic::{AllowedPlace, Code, Level, Severity};
use specweld_codegen::options::{Extra, Formats, Grouping, OperationNames, Path, Replacement, ReplacementKind};
use syn::parse::ParseStream;
use syn::{Error, LitStr};

use super::path::path;
use super::reader::Reader;
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
            let to = path(input, "the path of a type, such as crate::Money")?;
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
        let mut order = None;
        self.list(&content, |_, input| {
            let span = input.span();
            let derive = path(input, "the path of a trait to derive, such as Hash")?;
            let text = derive.0.to_string();
            if let Some(reason) = implemented_already(&text) {
                return Err(Error::new(span, reason));
            }
            if derives.contains(&derive) {
                return Err(Error::new(span, "this is derived already"));
            }
            if text == "Ord" {
                order = Some(span);
            }
            derives.push(derive);
            Ok(())
        });
        let is_named = |derive: &Path, name: &str| derive.0.to_string() == name;
        let has_supertraits = ["Eq", "PartialOrd"].iter().all(|name| derives.iter().any(|it| is_named(it, name)));
        if let Some(span) = order.filter(|_| !has_supertraits) {
            // Without the derive, the stand-in client has no further errors.
            derives.retain(|derive| !is_named(derive, "Ord"));
            let message = "`Ord` needs `Eq` and `PartialOrd`\n  help: write `derive = [Eq, PartialOrd, Ord]`";
            self.faults.add(Error::new(span, message));
        }
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
                return Err(Error::new(span, "this code is listed already"));
            }
            levels.push((code, level));
            Ok(())
        });
        let slot = if level == Level::Allow { &mut self.allow } else { &mut self.deny };
        slot.set(key, levels, &mut self.faults);
        Ok(())
    }
}

fn replacement_kind(input: ParseStream<'_>) -> syn::Result<ReplacementKind> {
    let names = REPLACEMENTS.map(|(name, _)| name);
    let word = identifier(input, &format!("expected {}, then its name in quotes", names.join(" or ")))?;
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
        Some(_) => {
            Err(Error::new(span, format!("`{id}` cannot be allowed: no client can be generated with this error")))
        }
        None => Err(Error::new(span, stranger("warning", &id, &known().collect::<Vec<_>>()))),
    }
}

/// Returns the reason why a trait cannot be derived: generated types implement it.
fn implemented_already(derive: &str) -> Option<String> {
    let path = derive.strip_prefix(":: ").unwrap_or(derive);
    let from_std = ["std :: ", "core :: "].iter().find_map(|krate| path.strip_prefix(krate));
    Some(match from_std.unwrap_or(path) {
        always @ ("Debug" | "Clone" | "PartialEq" | "fmt :: Debug" | "clone :: Clone" | "cmp :: PartialEq") => {
            let name = always.rsplit(' ').next().unwrap_or(always);
            format!("every type that is generated is {name} already")
        }
        "Default" | "default :: Default" => {
            "every struct whose members are all optional is Default already, and no other type has a default".to_owned()
        }
        "serde :: Serialize" | "serde :: Deserialize" => "every generated type implements this already".to_owned(),
        _ => return None,
    })
}
