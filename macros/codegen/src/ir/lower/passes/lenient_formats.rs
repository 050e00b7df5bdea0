//! Applies the option `formats = lenient`: in responses, strings that do not match their format are kept as text.

use std::collections::HashSet;

use crate::ir::{AdditionalProperties, Api, Container, Content, Format, Operation, Shape, Type, TypeDef, TypeId};
use crate::options::{Formats, Options};

/// Allows any text for strings with a format in responses and webhooks.
///
/// An alternative of a union that is such a string does not change, since the format may be the only difference from
/// another alternative. There, a string with none of the formats is unknown.
pub(crate) fn allow_other_text(api: &mut Api, options: &Options) {
    if options.formats == Formats::Strict {
        return;
    }
    let aliases = FormatAliases::of(api);
    for def in api.types.iter_mut().filter(|def| def.is_in(Container::Response)) {
        aliases.definition(def);
    }
    for operation in &mut api.operations {
        aliases.results(operation);
    }
    for webhook in &mut api.webhooks {
        aliases.apply(&mut webhook.ty);
        webhook.headers.iter_mut().for_each(|header| aliases.apply(&mut header.ty));
    }
}

/// The aliases of strings in a format.
struct FormatAliases(HashSet<TypeId>);

impl FormatAliases {
    fn of(api: &Api) -> Self {
        let ids = (0..api.types.len()).map(TypeId);
        Self(ids.filter(|id| is_formatted_text(api.unalias(&Type::Named(*id)))).collect())
    }

    fn definition(&self, def: &mut TypeDef) {
        match &mut def.shape {
            Shape::Struct(it) => {
                it.fields.iter_mut().for_each(|field| self.apply(&mut field.ty));
                if let AdditionalProperties::Typed(ty) = &mut it.additional_properties {
                    self.apply(ty);
                }
            }
            Shape::Union(it) => it.variants.iter_mut().for_each(|variant| self.apply_to_parts(&mut variant.ty)),
            Shape::Alias(ty) | Shape::Newtype(ty) => self.apply_to_parts(ty),
            Shape::Enum(_) | Shape::Parts(_) => {}
        }
    }

    fn results(&self, operation: &mut Operation) {
        for results in [&mut operation.success, &mut operation.failure] {
            let outcomes = results.cases.iter_mut().map(|outcome| &mut outcome.content);
            outcomes.chain(&mut results.common_content).filter_map(Content::ty_mut).for_each(|ty| self.apply(ty));
        }
        let views = operation.alternate_responses.iter_mut().filter_map(|view| view.content.ty_mut());
        views.chain(operation.headers.iter_mut().map(|header| &mut header.ty)).for_each(|ty| self.apply(ty));
    }

    fn apply(&self, ty: &mut Type) {
        if is_formatted_text(ty) || matches!(ty, Type::Named(id) if self.0.contains(id)) {
            let formatted = std::mem::replace(ty, Type::Any);
            *ty = Type::OrText(Box::new(formatted));
        } else {
            self.apply_to_parts(ty);
        }
    }

    fn apply_to_parts(&self, ty: &mut Type) {
        ty.inner_types_mut().into_iter().for_each(|part| self.apply(part));
    }
}

fn is_formatted_text(ty: &Type) -> bool {
    matches!(ty, Type::Formatted(format) if *format != Format::DecimalNumber)
}
