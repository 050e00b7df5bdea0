//! One of several: the enum, how to tell its variants apart, and what they share.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Cx;
use super::docs::{docs, lines};
use super::ty::{From, ty};
use crate::document::Kind;
use crate::ir::{Dispatch, Field, Fit, Literal, Presence, Shared, Type, TypeDef, Union};
use crate::names::{Name, TypeNames};

/// An enum with a variant per alternative, and one for all that comes later.
pub(super) fn union(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames, it: &Union) -> TokenStream {
    let name = &names.name;
    let words = docs(&def.docs, "One of several types.", Some(&def.origin.at));
    let variants = &names.members;
    let types: Vec<TokenStream> = it.variants.iter().map(|variant| ty(cx, &variant.ty, From::Types)).collect();
    let notes = variants.iter().map(|variant| lines(&format!("The variant `{}`.", variant.text())));
    let decode = decode(it, names);
    let froms = froms(cx, names, it);
    let shared = accessors(cx, names, it);
    quote! {
        #words
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#notes #variants(#types),)*
            /// A value that is newer than the description: the JSON as it came.
            Unknown(weld::Value),
        }
        #shared
        #froms
        impl weld::Decode for #name {
            fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
                #decode
            }
        }
        impl weld::Encode for #name {
            fn encode(&self, json: &mut weld::Writer) {
                match self {
                    #(Self::#variants(it) => weld::Encode::encode(it, json),)*
                    Self::Unknown(it) => weld::Encode::encode(it, json),
                }
            }
        }
    }
}

/// All members that the decision looks at are looked up at once.
fn decode(it: &Union, names: &TypeNames) -> TokenStream {
    let mut looked = Vec::new();
    properties(&it.dispatch, &mut looked);
    let tags: Vec<_> = (0..looked.len()).map(|index| format_ident!("tag_{index}")).collect();
    let looks = (!looked.is_empty()).then(|| quote!(let [#(#tags),*] = json.look([#(#looked),*])?;));
    let decision = Decision { looked: &looked, names };
    let chosen = decision.write(&it.dispatch);
    quote! {
        #looks
        #chosen
    }
}

fn properties<'a>(dispatch: &'a Dispatch, looked: &mut Vec<&'a str>) {
    match dispatch {
        Dispatch::Tag { property, cases, otherwise } => {
            look(looked, property);
            for (_, then) in cases {
                properties(then, looked);
            }
            properties(otherwise, looked);
        }
        Dispatch::Has { property, then, otherwise } => {
            look(looked, property);
            properties(then, looked);
            properties(otherwise, looked);
        }
        Dispatch::Kind { cases, otherwise } => {
            for (_, then) in cases {
                properties(then, looked);
            }
            properties(otherwise, looked);
        }
        Dispatch::Variant(_) | Dispatch::Unknown | Dispatch::BestFit(_) => {}
    }
}

fn look<'a>(looked: &mut Vec<&'a str>, property: &'a str) {
    if !looked.contains(&property) {
        looked.push(property);
    }
}

struct Decision<'a> {
    looked: &'a [&'a str],
    names: &'a TypeNames,
}

impl Decision<'_> {
    fn write(&self, dispatch: &Dispatch) -> TokenStream {
        match dispatch {
            Dispatch::Unknown => quote!(json.read().map(Self::Unknown)),
            Dispatch::Variant(index) => self.variant(*index),
            Dispatch::Tag { property, cases, otherwise } => self.tag(property, cases, otherwise),
            Dispatch::Kind { cases, otherwise } => self.kind(cases, otherwise),
            Dispatch::Has { property, then, otherwise } => {
                let (tag, then, otherwise) = (self.tag_of(property), self.write(then), self.write(otherwise));
                quote!(if #tag.is_absent() { #otherwise } else { #then })
            }
            Dispatch::BestFit(fits) => self.best_fit(fits),
        }
    }

    fn variant(&self, index: usize) -> TokenStream {
        let variant = self.names.members.get(index);
        quote!(json.read().map(Self::#variant))
    }

    fn tag_of(&self, property: &str) -> proc_macro2::Ident {
        let index = self.looked.iter().position(|known| *known == property).unwrap_or_default();
        format_ident!("tag_{index}")
    }

    /// Texts are matched, then truth values, then anything else.
    fn tag(&self, property: &str, cases: &[(Vec<Literal>, Dispatch)], otherwise: &Dispatch) -> TokenStream {
        let tag = self.tag_of(property);
        let mut written = self.write(otherwise);
        for (values, then) in cases.iter().rev() {
            for value in values.iter().filter(|value| !value.is_string() && !value.is_boolean()) {
                let (text, then) = (value.to_string(), self.write(then));
                written = quote!(if #tag.is(#text) { #then } else { #written });
            }
        }
        written = self.arms(cases, &quote!(#tag.as_bool()), Literal::is_boolean, written);
        self.arms(cases, &quote!(#tag.as_text()), Literal::is_string, written)
    }

    fn arms(
        &self,
        cases: &[(Vec<Literal>, Dispatch)],
        looked_at: &TokenStream,
        is_meant: impl Fn(&Literal) -> bool,
        otherwise: TokenStream,
    ) -> TokenStream {
        let mut arms = Vec::new();
        for (values, then) in cases {
            let patterns: Vec<TokenStream> = values.iter().filter(|value| is_meant(value)).map(pattern).collect();
            if !patterns.is_empty() {
                let then = self.write(then);
                arms.push(quote!(#(#patterns)|* => #then));
            }
        }
        if arms.is_empty() { otherwise } else { quote!(match #looked_at { #(#arms,)* _ => #otherwise }) }
    }

    fn kind(&self, cases: &[(Vec<Kind>, Dispatch)], otherwise: &Dispatch) -> TokenStream {
        let has_number = cases.iter().any(|(kinds, _)| kinds.contains(&Kind::Number));
        let arms = cases.iter().filter_map(|(kinds, then)| {
            let kinds: Vec<TokenStream> = kinds.iter().filter_map(|kind| kind_name(*kind, has_number)).collect();
            let then = self.write(then);
            (!kinds.is_empty()).then(|| quote!(#(weld::Kind::#kinds)|* => #then,))
        });
        let otherwise = self.write(otherwise);
        quote! {
            match json.kind()? {
                #(#arms)*
                #[allow(unreachable_patterns, reason = "every type of JSON may be told apart")]
                _ => #otherwise,
            }
        }
    }

    fn best_fit(&self, fits: &[Fit]) -> TokenStream {
        let members = fits.iter().map(
            |Fit { required, known, .. }| quote!(weld::Fit { required: &[#(#required),*], known: &[#(#known),*] }),
        );
        let arms = fits.iter().enumerate().map(|(index, fit)| {
            let index = proc_macro2::Literal::usize_unsuffixed(index);
            let then = self.variant(fit.variant);
            quote!(Some(#index) => #then)
        });
        quote! {
            match json.best_fit(&[#(#members),*])? {
                #(#arms,)*
                _ => json.read().map(Self::Unknown),
            }
        }
    }
}

fn pattern(value: &Literal) -> TokenStream {
    match value {
        Literal::Bool(truth) => quote!(Some(#truth)),
        other => {
            let text = other.as_str().unwrap_or_default();
            quote!(Some(#text))
        }
    }
}

/// The runtime tells whole numbers from others only when they are read.
fn kind_name(kind: Kind, has_number: bool) -> Option<TokenStream> {
    Some(match kind {
        Kind::Null => quote!(Null),
        Kind::Boolean => quote!(Bool),
        Kind::Integer if has_number => return None,
        Kind::Integer | Kind::Number => quote!(Number),
        Kind::String => quote!(Text),
        Kind::Array => quote!(Array),
        Kind::Object => quote!(Object),
    })
}

/// `From` for every type that only one variant has.
fn froms(cx: &Cx<'_>, names: &TypeNames, it: &Union) -> TokenStream {
    let plain: Vec<&Type> = it.variants.iter().map(|variant| unboxed(cx, &variant.ty)).collect();
    let mut impls = TokenStream::new();
    for (inner, variant) in plain.iter().zip(&names.members) {
        let is_single = plain.iter().filter(|other| *other == inner).count() == 1;
        let is_itself = matches!(inner, Type::Named(id) if cx.names.get(*id).is_some_and(|it| it.name == names.name));
        if is_single && !is_itself && !matches!(inner, Type::Any | Type::Constant(_)) {
            impls.extend(from(cx, names, inner, variant));
        }
    }
    impls
}

fn unboxed<'a>(cx: &Cx<'a>, it: &'a Type) -> &'a Type {
    match cx.api.unalias(it) {
        Type::Boxed(inner) => unboxed(cx, inner),
        other => other,
    }
}

fn from(cx: &Cx<'_>, names: &TypeNames, inner: &Type, variant: &Name) -> TokenStream {
    let name = &names.name;
    let ty = ty(cx, inner, From::Types);
    let text = (*inner == Type::Text).then(|| {
        quote! {
            impl ::core::convert::From<&str> for #name {
                fn from(it: &str) -> Self {
                    Self::#variant(it.into())
                }
            }
        }
    });
    quote! {
        impl ::core::convert::From<#ty> for #name {
            fn from(it: #ty) -> Self {
                Self::#variant(it.into())
            }
        }
        #text
    }
}

/// Accessors for what all variants share.
fn accessors(cx: &Cx<'_>, names: &TypeNames, it: &Union) -> Option<TokenStream> {
    let name = &names.name;
    let accessors: Vec<TokenStream> = it
        .shared
        .iter()
        .zip(&names.shared)
        .map(|(shared, function)| accessor(cx, names, it, shared, function))
        .collect();
    (!accessors.is_empty()).then(|| quote!(impl #name { #(#accessors)* }))
}

fn accessor(cx: &Cx<'_>, names: &TypeNames, it: &Union, shared: &Shared, function: &Name) -> TokenStream {
    let is_text = cx.api.unalias(&shared.ty) == &Type::Text;
    let is_plain = shared.presence == Presence::Required && is_text;
    let arms = it.variants.iter().zip(&names.members).filter_map(|(variant, name)| {
        let (field, field_name) = field(cx, &variant.ty, &shared.wire)?;
        let lent = lend(cx, shared, field, field_name, is_plain);
        Some(quote!(Self::#name(it) => #lent))
    });
    let (wire, lent) = (&shared.wire, lent_type(cx, &shared.ty));
    let (output, unknown, note) = if is_plain {
        (
            quote!(&str),
            quote!(Self::Unknown(it) => it.get(#wire).and_then(weld::Value::as_str).unwrap_or_default()),
            "Of an unknown variant, what its JSON says, or nothing.",
        )
    } else {
        (
            quote!(Option<&#lent>),
            quote!(Self::Unknown(_) => None),
            "`None` where it is not there, and of an unknown variant.",
        )
    };
    let words = docs(&shared.docs, &format!("`{}`.", wire.replace('`', "'")), None);
    let note = lines(&format!("\n{note}"));
    quote! {
        #words
        #note
        #[must_use]
        pub fn #function(&self) -> #output {
            match self {
                #(#arms,)*
                #unknown,
            }
        }
    }
}

/// How a field is lent: text and lists as slices, and what may not be there as an `Option`.
fn lend(cx: &Cx<'_>, shared: &Shared, field: &Field, name: &Name, is_plain: bool) -> TokenStream {
    let is_slice = matches!(cx.api.unalias(&shared.ty), Type::Text | Type::List(_));
    let is_nullable = matches!(field.ty, Type::Nullable(_));
    match (field.presence, is_slice) {
        _ if is_plain => quote!(&it.#name),
        (Presence::Required, false) if !is_nullable => quote!(Some(&it.#name)),
        (Presence::Required, true) if !is_nullable => quote!(Some(&it.#name[..])),
        (Presence::ThreeState, false) => quote!(it.#name.value()),
        (Presence::ThreeState, true) => quote!(it.#name.value().map(|it| &it[..])),
        (_, false) => quote!(it.#name.as_ref()),
        (_, true) => quote!(it.#name.as_deref()),
    }
}

fn lent_type(cx: &Cx<'_>, it: &Type) -> TokenStream {
    match cx.api.unalias(it) {
        Type::Text => quote!(str),
        Type::List(item) => {
            let item = ty(cx, item, From::Types);
            quote!([#item])
        }
        _ => ty(cx, it, From::Types),
    }
}

/// The field of a variant's struct that a JSON member became.
fn field<'a>(cx: &Cx<'a>, ty: &'a Type, wire: &str) -> Option<(&'a Field, &'a Name)> {
    let structure = cx.api.structure(ty)?;
    let index = structure.fields.iter().position(|field| field.wire == wire)?;
    let names = cx.names.get(cx.api.structure_id(ty)?)?;
    Some((structure.fields.get(index)?, names.members.get(index)?))
}
