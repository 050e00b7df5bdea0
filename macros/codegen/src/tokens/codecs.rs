//! How a struct is read from JSON and written to it: concrete code over the runtime's reader and writer.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{Presence, Rest, Struct};
use crate::names::{Name, TypeNames};

/// Both directions.
pub(super) fn codec(names: &TypeNames, it: &Struct) -> TokenStream {
    let decode = decode(names, it);
    let encode = encode(names, it);
    quote! {
        #decode
        #encode
    }
}

fn decode(names: &TypeNames, it: &Struct) -> TokenStream {
    let name = &names.name;
    let members = &names.members;
    let slots: Vec<Ident> = members.iter().map(slot).collect();
    let wires: Vec<&str> = it.fields.iter().map(|field| field.wire.as_str()).collect();
    // A constant that may grow is not checked; where the rest is kept it must be told from that.
    let read: Vec<_> = it.constants.iter().filter(|constant| constant.strict || it.rest != Rest::Ignored).collect();
    let all = wires.iter().copied().chain(read.iter().map(|constant| constant.wire.as_str()));
    let fields = slots.iter().enumerate().map(|(index, slot)| {
        let index = Literal::usize_unsuffixed(index);
        quote!(#index => object.value(&mut #slot)?)
    });
    let constants = read.iter().enumerate().map(|(index, constant)| {
        let index = Literal::usize_unsuffixed(wires.len() + index);
        let value = constant.value.to_string();
        let read = if constant.strict { quote!(object.constant(#value)?) } else { quote!(object.skip()?) };
        quote!(#index => #read)
    });
    let arms: Vec<TokenStream> = fields.chain(constants).collect();
    let (rest, other, kept) = match it.rest {
        Rest::Ignored => (None, quote!(object.skip()?), None),
        Rest::Kept(_) => {
            let rest = quote!(let mut rest = ::std::collections::BTreeMap::new(););
            (Some(rest), quote!(object.rest(&mut rest)?), Some(quote!(rest,)))
        }
    };
    quote! {
        impl weld::Decode for #name {
            #[inline]
            fn decode(json: &mut weld::Reader<'_>) -> weld::Decoded<Self> {
                #(let mut #slots = None;)*
                #rest
                let mut object = json.object()?;
                while let Some(member) = object.member(&[#(#all),*])? {
                    match member {
                        #(#arms,)*
                        _ => #other,
                    }
                }
                Ok(Self { #(#members: object.required(#slots, #wires)?,)* #kept })
            }
        }
    }
}

/// What a field is collected in: a variable of its name, unless that is one of the function's own.
fn slot(name: &Name) -> Ident {
    match name.text() {
        own @ ("json" | "object" | "member" | "rest") => format_ident!("{own}_"),
        _ => name.ident(),
    }
}

fn encode(names: &TypeNames, it: &Struct) -> TokenStream {
    let name = &names.name;
    let constants = it.constants.iter().filter(|constant| constant.required).map(|constant| {
        let (wire, value) = (&constant.wire, constant.value.to_string());
        quote!(object.constant(#wire, #value);)
    });
    let fields = it.fields.iter().zip(&names.members).map(|(field, name)| {
        let wire = &field.wire;
        match field.presence {
            Presence::Required => quote!(object.field(#wire, &self.#name);),
            Presence::Optional | Presence::ThreeState => quote!(object.optional(#wire, &self.#name);),
        }
    });
    let rest = matches!(it.rest, Rest::Kept(_)).then(|| quote!(object.rest(&self.rest);));
    let binding = if it.fields.is_empty() && !it.constants.iter().any(|it| it.required) && rest.is_none() {
        quote!(let object)
    } else {
        quote!(let mut object)
    };
    quote! {
        impl weld::Encode for #name {
            fn encode(&self, json: &mut weld::Writer) {
                #binding = json.object();
                #(#constants)*
                #(#fields)*
                #rest
                object.end();
            }
        }
    }
}
