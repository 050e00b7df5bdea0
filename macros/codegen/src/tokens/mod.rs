//! (Api, Names) → `Generated`: a file per kind of item. Emission cannot fail.

mod client;
mod code;
mod context;
mod docs;
mod examples;
mod mock;
mod model;
mod operation;
#[cfg(feature = "explain")]
mod sample_call;
mod ty;
mod xml;

use proc_macro2::TokenStream;

use self::client::servers;
#[cfg(feature = "explain")]
pub(crate) use self::client::servers::default_server;
pub use self::code::{Generated, Lexer};
use self::code::{Text, quote};
pub(crate) use self::context::ClientNotes;
use self::context::{ClientKind, Cx, MODULE};
use self::model::{aliases, enums, multipart, structs, unions};
use self::operation::{groups, module, webhooks};
#[cfg(feature = "explain")]
pub use self::sample_call::{CredentialKind, SampleCall, SampleCredential};
use crate::diagnostic::Findings;
use crate::ir::{Api, Shape, TypeDef};
use crate::names::{Names, TypeNames};
use crate::options::{Mocking, Options};

/// Emits the client. `krate` is the path of the runtime. A client that is too large for editors is a finding.
pub(crate) fn emit(
    api: &Api,
    names: &Names,
    changes: Vec<String>,
    options: &Options,
    krate: &TokenStream,
    findings: &mut Findings,
) -> Generated {
    let cx = &Cx { api, names, options, depth: MODULE, kind: ClientKind::Complete };
    let mut client = modules(cx);
    findings.extend(client.large_client());
    let notes = ClientNotes { findings: findings.non_errors(), changes };
    client.first_items(root_items(cx, &notes, krate));
    client
}

/// Returns a call that a new program can make.
#[cfg(feature = "explain")]
pub(crate) fn sample_call(api: &Api, names: &Names, options: &Options) -> Option<SampleCall> {
    sample_call::sample_call(&Cx { api, names, options, depth: MODULE, kind: ClientKind::Complete })
}

/// Emits the stand-in client of an invalid description.
///
/// Unknown parts have the type `__Fault`, which the caller adds as an error; rustc does not report its uses.
pub(crate) fn stand_in(api: &Api, names: &Names, options: &Options, krate: &TokenStream) -> Generated {
    let cx = &Cx { api, names, options, depth: MODULE, kind: ClientKind::StandIn };
    let mut client = modules(cx);
    client.first_items(root_items(cx, &ClientNotes::default(), krate));
    let error = client::error(cx).is_none().then(|| {
        quote!(
            pub type Error = __Fault;
        )
    });
    let groups = names.groups.iter().map(|names| &names.ty);
    let holders = std::iter::once(quote!(Client)).chain(groups.map(|ty| quote!(groups::#ty<'_>)));
    let mocks = (options.mock == Mocking::Typed).then(|| {
        let groups = names.groups.iter().map(|names| &names.ty);
        std::iter::once(quote!(MockOperations)).chain(groups.map(|ty| quote!(mock::groups::#ty)))
    });
    let holders = holders.chain(mocks.into_iter().flatten());
    client.items(quote! {
        #error

        #(impl ::core::ops::Deref for #holders {
            type Target = __Fault;

            fn deref(&self) -> &__Fault {
                loop {}
            }
        })*
    });
    client
}

/// Emits the items beside the modules. `notes` are for the documentation of the client.
fn root_items(cx: &Cx<'_>, notes: &ClientNotes<'_>, krate: &TokenStream) -> Text {
    let (client, error, servers) = (client::client(cx, notes), client::error(cx), servers::servers(cx));
    let mock = mock::root(cx);
    quote!(use #krate::generated_v1 as rt; #client #error #servers #mock)
}

/// Emits the modules, and the exports of all items.
fn modules(cx: &Cx<'_>) -> Generated {
    let (groups, webhooks) = (groups::module(cx), webhooks::webhooks(cx));
    let (mock, examples) = (mock::module(cx), examples::module(cx));
    let optional = [
        ("Error", client::error(cx).is_some() || cx.kind == ClientKind::StandIn),
        ("examples", examples.is_some()),
        ("groups", groups.is_some()),
        ("Mock", mock.is_some()),
        ("MockOperations", mock.is_some()),
        ("mock", mock.is_some()),
        ("servers", servers::servers(cx).is_some()),
        ("webhooks", webhooks.is_some()),
    ];
    let optional = optional.into_iter().filter(|(_, exists)| *exists).map(|(name, _)| Text::verbatim(name));
    // A list, since a glob is ambiguous beside a glob of the user that has the same names.
    let mut whole = Generated::within(
        quote! {
            #[allow(dead_code, deprecated, missing_docs, nonstandard_style, unreachable_pub, unused_imports, clippy::all, clippy::pedantic, reason = "generated")]
            mod __generated
        },
        quote! {
            #[allow(unreachable_pub, unused_imports, reason = "generated")]
            pub use __generated::{Client, operations, types, #(#optional),*};
        },
    );
    let types_are = quote! {
        /// Types of request bodies, response bodies and parameters.
        pub mod types
    };
    whole.module(types_are, types(cx));
    let operations_are = quote! {
        /// Types of the operations: calls with optional parameters, results by status, and response headers.
        pub mod operations
    };
    whole.module(operations_are, module::items(cx));
    if let Some((groups_are, items)) = groups {
        whole.module(groups_are, items);
    }
    for (module_is, items) in xml::module(cx).into_iter().chain(mock).chain(examples) {
        whole.module(module_is, items);
    }
    whole.items(quote!(#webhooks));
    whole
}

fn types(cx: &Cx<'_>) -> Vec<Text> {
    let fault = (cx.kind == ClientKind::StandIn).then(|| {
        quote!(
            pub use super::__Fault;
        )
    });
    let mut items = vec![quote!(use super::rt; #fault)];
    items.extend(cx.api.types.iter().zip(&cx.names.types).map(|(def, names)| item(cx, def, names)));
    items.push(aliases::aliases(&cx.names.types));
    let concrete = cx.api.types.iter().zip(&cx.names.types).filter(|(def, _)| has_codec(def));
    let concrete = concrete.map(|(_, names)| &names.name);
    items.push(quote!(rt::serde_bridge! { #(#concrete),* }));
    items
}

/// Returns true if a type has its own codec.
fn has_codec(it: &TypeDef) -> bool {
    !matches!(it.shape, Shape::Alias(_) | Shape::Parts(_))
}

fn item(cx: &Cx<'_>, def: &TypeDef, names: &TypeNames) -> Text {
    match &def.shape {
        Shape::Struct(it) => structs::structure(cx, def, names, it),
        Shape::Parts(it) => multipart::parts(cx, def, names, it),
        Shape::Enum(it) => enums::enumeration(cx, def, names, it),
        Shape::Union(it) => unions::union(cx, def, names, it),
        Shape::Alias(ty) => aliases::alias(cx, def, names, ty),
        Shape::Newtype(ty) => aliases::newtype(cx, def, names, ty),
    }
}
