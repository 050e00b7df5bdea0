//! The option `derive`.

use proc_macro2::{Ident, Span};
use specweld_codegen::options::{DeriveTarget, PartialDerive, Path};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, LitStr, token};

use crate::path::path;
use crate::reader::Reader;
use crate::syntax::{braces, brackets, equals, identifier, stranger, string};

/// The words for the types that derive the traits of a list.
const TARGETS: [&str; 4] = ["all", "structs", "enums", "unions"];

/// The derived traits.
#[derive(Default)]
pub(crate) struct Derives {
    /// The traits of all types.
    pub(crate) all: Vec<Path>,
    /// The derive macros of some types.
    pub(crate) partial: Vec<PartialDerive>,
}

impl Reader {
    /// Reads `[Eq, Hash]`, or `{ all = [Eq], enums = [strum::EnumIter], "Pet" = [schemars::JsonSchema] }`.
    pub(crate) fn derive(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let mut derives = Derives::default();
        if input.peek(token::Brace) {
            let content = braces(input, "derive = { all = [Eq] }")?;
            let mut targets = Vec::new();
            self.list(&content, |reader, input| {
                let span = input.span();
                let target = target(input)?;
                if targets.contains(&target) {
                    return Err(Error::new(span, "these types have a list already"));
                }
                equals(input, "the types")?;
                match &target {
                    None => derives.all = reader.traits_of_all(input)?,
                    Some(target) => derives.partial.extend(reader.traits_of_some(span, target, input)?),
                }
                targets.push(target);
                Ok(())
            });
        } else {
            derives.all = self.traits_of_all(input)?;
        }
        self.derive.set(key, derives, &mut self.faults);
        Ok(())
    }

    /// Reads the traits for all types.
    fn traits_of_all(&mut self, input: ParseStream<'_>) -> syn::Result<Vec<Path>> {
        let (mut traits, mut order) = (Vec::new(), None);
        self.traits(input, |_, span, derive| {
            order = order.or((derive.0.to_string() == "Ord").then_some(span));
            traits.push(derive);
            Ok(())
        })?;
        let is_named = |derive: &Path, name: &str| derive.0.to_string() == name;
        let has_supertraits = ["Eq", "PartialOrd"].iter().all(|name| traits.iter().any(|it| is_named(it, name)));
        if let Some(span) = order.filter(|_| !has_supertraits) {
            // Without the derive, the stand-in client has no further errors.
            traits.retain(|derive| !is_named(derive, "Ord"));
            let message = "`Ord` needs `Eq` and `PartialOrd`\n  help: write `derive = [Eq, PartialOrd, Ord]`";
            self.faults.add(Error::new(span, message));
        }
        Ok(traits)
    }

    /// Reads the derive macros for some types. `span` is the span of these types.
    fn traits_of_some(
        &mut self,
        span: Span,
        target: &DeriveTarget,
        input: ParseStream<'_>,
    ) -> syn::Result<Vec<PartialDerive>> {
        let id = self.id(span);
        let mut derives = Vec::new();
        self.traits(input, |_, span, path| {
            // A type can have such a trait only if the types in it have the trait.
            if path.is_standard_trait() {
                let name = path.0.to_string();
                let message = format!(
                    "`{name}` can only be derived for all types; those that cannot have it are left out\n  \
                     help: write `all = [{name}]`"
                );
                return Err(Error::new(span, message));
            }
            derives.push(PartialDerive { id, target: target.clone(), path });
            Ok(())
        })?;
        Ok(derives)
    }

    /// Reads a list of traits.
    fn traits(
        &mut self,
        input: ParseStream<'_>,
        mut add: impl FnMut(&mut Self, Span, Path) -> syn::Result<()>,
    ) -> syn::Result<()> {
        let content = brackets(input, "[Eq]")?;
        let mut known: Vec<Path> = Vec::new();
        self.list(&content, |reader, input| {
            let span = input.span();
            let derive = path(input, "the path of a trait to derive, such as Hash")?;
            if let Some(reason) = implemented_already(&derive.0.to_string()) {
                return Err(Error::new(span, reason));
            }
            if known.contains(&derive) {
                return Err(Error::new(span, "this is derived already"));
            }
            known.push(derive.clone());
            add(reader, span, derive)
        });
        Ok(())
    }
}

/// Reads the types that derive the traits of a list; `None` for all types.
fn target(input: ParseStream<'_>) -> syn::Result<Option<DeriveTarget>> {
    if input.peek(LitStr) {
        return string(input).map(|it| Some(DeriveTarget::Schema(it.value())));
    }
    let word: Ident = identifier(input, "expected all, structs, enums, unions, or the name of a schema in quotes")?;
    match word.unraw().to_string().as_str() {
        "all" => Ok(None),
        "structs" => Ok(Some(DeriveTarget::Structs)),
        "enums" => Ok(Some(DeriveTarget::Enums)),
        "unions" => Ok(Some(DeriveTarget::Unions)),
        other => Err(Error::new(word.span(), stranger("kind of type", other, &TARGETS))),
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
