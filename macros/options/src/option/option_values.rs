//! Parses the values of options about generated types and about warnings.

use proc_macro2::Span;
use specweld_codegen::diagnostic::{AllowedPlace, Code, Level, Severity};
use specweld_codegen::options::{
    ExampleValues, Extra, Formats, Grouping, Mocking, OperationNames, Replacement, ReplacementKind, XmlBodies,
};
use syn::parse::ParseStream;
use syn::{Error, LitStr};

use crate::path::path;
use crate::reader::Reader;
use crate::syntax::{self, braces, brackets, choice, equals, identifier, stranger, string};

/// The kinds of items that can be replaced.
const REPLACEMENTS: [(&str, ReplacementKind); 2] =
    [("schema", ReplacementKind::Schema), ("format", ReplacementKind::Format)];

impl Reader {
    pub(crate) fn replace(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
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

    pub(crate) fn operation_names(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        use OperationNames::{Declared, Path, Shortened};
        let names = choice(input, &[("shortened", Shortened), ("declared", Declared), ("path", Path)])?;
        self.operation_names.set(key, names, &mut self.faults);
        Ok(())
    }

    pub(crate) fn group(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let group = choice(input, &[("tags", Grouping::Tags), ("none", Grouping::None)])?;
        self.group.set(key, group, &mut self.faults);
        Ok(())
    }

    pub(crate) fn extra(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let extra = choice(input, &[("keep", Extra::Keep), ("ignore", Extra::Ignore)])?;
        self.extra.set(key, extra, &mut self.faults);
        Ok(())
    }

    pub(crate) fn formats(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let formats = choice(input, &[("lenient", Formats::Lenient), ("strict", Formats::Strict)])?;
        self.formats.set(key, formats, &mut self.faults);
        Ok(())
    }

    pub(crate) fn mock(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let mock = choice(input, &[("true", Mocking::Typed), ("false", Mocking::None)])?;
        self.mock.set(key, mock, &mut self.faults);
        Ok(())
    }

    pub(crate) fn examples(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let examples = choice(input, &[("true", ExampleValues::Functions), ("false", ExampleValues::None)])?;
        self.examples.set(key, examples, &mut self.faults);
        Ok(())
    }

    pub(crate) fn xml(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let xml = choice(input, &[("true", XmlBodies::Typed), ("false", XmlBodies::Text)])?;
        self.xml.set(key, xml, &mut self.faults);
        self.xml_key = Some(key);
        Ok(())
    }

    pub(crate) fn level(&mut self, key: Span, level: Level, input: ParseStream<'_>) -> syn::Result<()> {
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
