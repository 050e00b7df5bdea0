//! Writes accessors of the common members of a union.

use crate::ir::{CommonMember, Field, Presence, Type, Union};
use crate::names::{Name, TypeNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, docs, lines};
use crate::tokens::ty::{From, ty};

/// The number of variants from which the accessors share one list of the variants.
// Each accessor of a shorter union is a plain `match`, which is easy to read.
const MANY_VARIANTS: usize = 8;

/// Writes an accessor for each common member; `None` without common members.
pub(crate) fn accessors(cx: &Cx<'_>, names: &TypeNames, it: &Union) -> Option<Text> {
    let (mut matched, mut listed) = (Vec::new(), Vec::new());
    for (shared, function) in it.common_members.iter().zip(&names.accessors) {
        let accessor = Accessor::new(cx, shared, function);
        let fields = fields(cx, it, shared);
        match uniform(&fields).filter(|_| it.variants.len() >= MANY_VARIANTS) {
            Some((field, name)) => listed.push(accessor.listed(&accessor.lent(cx, field, name))),
            None => matched.push(accessor.matched(cx, names, &fields)),
        }
    }
    let (name, variants) = (&names.name, &names.members);
    let listed = (!listed.is_empty()).then(|| quote!(rt::common_members! { self it [#(#variants)*] #(#listed)* }));
    (!it.common_members.is_empty()).then(|| quote!(impl #name { #(#matched)* #listed }))
}

/// Returns the field of a common member in each variant.
fn fields<'a>(cx: &Cx<'a>, it: &'a Union, shared: &CommonMember) -> Vec<Option<(&'a Field, &'a Name)>> {
    it.variants.iter().map(|variant| field(cx, &variant.ty, &shared.wire_name)).collect()
}

/// Returns the field of the first variant, if one expression borrows the fields of all variants.
fn uniform<'a>(fields: &[Option<(&'a Field, &'a Name)>]) -> Option<(&'a Field, &'a Name)> {
    let (first, name) = fields.first().copied().flatten()?;
    let is_nullable = |field: &Field| matches!(field.ty, Type::Nullable(_));
    let is_equal = |other: &Option<(&Field, &Name)>| {
        other.is_some_and(|(field, field_name)| {
            field_name == name && field.presence == first.presence && is_nullable(field) == is_nullable(first)
        })
    };
    fields.iter().all(is_equal).then_some((first, name))
}

/// The parts of an accessor that do not depend on the variants.
struct Accessor<'a> {
    shared: &'a CommonMember,
    function: &'a Name,
    docs: Text,
    output: Text,
    /// The result for `Unknown`, as an arm without the path of the variant: a pattern, and an expression.
    unknown: (Text, Text),
}

impl<'a> Accessor<'a> {
    fn new(cx: &Cx<'_>, shared: &'a CommonMember, function: &'a Name) -> Self {
        let wire = &shared.wire_name;
        let (output, unknown, note) = if is_plain(cx, shared) {
            (
                quote!(&str),
                (quote!(it), quote!(it.get(#wire).and_then(rt::Value::as_str).unwrap_or_default())),
                "For `Unknown`, the value is taken from the JSON, and empty if absent.",
            )
        } else {
            let lent = lent_type(cx, &shared.ty);
            (quote!(Option<&#lent>), (quote!(_), quote!(None)), "`None` if absent, and for `Unknown`.")
        };
        let words = docs(&shared.docs, &format!("Returns {}.", code(wire)), None);
        let note = lines(&format!("\n{note}"));
        Self { shared, function, docs: quote!(#words #note), output, unknown }
    }

    /// Returns the borrow of the field of a variant.
    fn lent(&self, cx: &Cx<'_>, field: &Field, name: &Name) -> Text {
        if is_plain(cx, self.shared) { quote!(&it.#name) } else { lend_option(cx, self.shared, field, name) }
    }

    /// Writes the accessor as an entry of a list; `lent` borrows the field of every variant.
    fn listed(&self, lent: &Text) -> Text {
        let Self { function, docs, output, unknown: (pattern, unknown), .. } = self;
        quote!(#docs #function: #output = #lent, #pattern => #unknown;)
    }

    /// Writes the accessor with an arm for each variant.
    fn matched(&self, cx: &Cx<'_>, names: &TypeNames, fields: &[Option<(&Field, &Name)>]) -> Text {
        let Self { function, docs, output, unknown: (pattern, unknown), .. } = self;
        let arms = fields.iter().zip(&names.members).filter_map(|(field, variant)| {
            let (field, name) = (*field)?;
            let lent = self.lent(cx, field, name);
            Some(quote!(Self::#variant(it) => #lent))
        });
        quote! {
            #docs
            #[must_use]
            #[inline]
            pub fn #function(&self) -> #output {
                match self {
                    #(#arms,)*
                    Self::Unknown(#pattern) => #unknown,
                }
            }
        }
    }
}

/// Returns true if all variants require the member, and it is a string.
fn is_plain(cx: &Cx<'_>, shared: &CommonMember) -> bool {
    shared.presence == Presence::Required && cx.api.unalias(&shared.ty) == &Type::Text
}

/// Returns the borrow of a field as an `Option`; text and lists become slices.
fn lend_option(cx: &Cx<'_>, shared: &CommonMember, field: &Field, name: &Name) -> Text {
    let is_slice = matches!(cx.api.unalias(&shared.ty), Type::Text | Type::List(_));
    let is_nullable = matches!(field.ty, Type::Nullable(_));
    match (field.presence, is_slice) {
        (Presence::Required, false) if !is_nullable => quote!(Some(&it.#name)),
        (Presence::Required, true) if !is_nullable => quote!(Some(&it.#name[..])),
        (Presence::OptionalNullable, false) => quote!(it.#name.value()),
        (Presence::OptionalNullable, true) => quote!(it.#name.value().map(|it| &it[..])),
        (_, false) => quote!(it.#name.as_ref()),
        (_, true) => quote!(it.#name.as_deref()),
    }
}

fn lent_type(cx: &Cx<'_>, it: &Type) -> Text {
    match cx.api.unalias(it) {
        Type::Text => quote!(str),
        Type::List(item) => {
            let item = ty(cx, item, From::Types);
            quote!([#item])
        }
        _ => ty(cx, it, From::Types),
    }
}

/// Returns the field of a JSON member in the struct of a variant.
fn field<'a>(cx: &Cx<'a>, ty: &'a Type, wire: &str) -> Option<(&'a Field, &'a Name)> {
    let structure = cx.api.structure(ty)?;
    let index = structure.fields.iter().position(|field| field.wire_name == wire)?;
    let names = cx.names.get(cx.api.definition_id(ty)?)?;
    Some((structure.fields.get(index)?, names.members.get(index)?))
}
