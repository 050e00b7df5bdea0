//! Writes the client, the description for the runtime, and the common error of the operations.

pub(crate) mod example;
pub(super) mod servers;

use crate::diagnostic::{Finding, Place};
use crate::ir::{EnvKind, Location, OAuthFlow, OAuthFlows, Scheme, SchemeKind};
use crate::tokens::client::example::example;
use crate::tokens::client::servers::defaults;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::{ClientNotes, Cx, ROOT};
use crate::tokens::docs::{code, docs, lines, phrase};
use crate::tokens::operation::groups;
use crate::tokens::operation::responses::failure;

/// Writes the client and the function that returns its builder.
pub(crate) fn client(cx: &Cx<'_>, notes: &ClientNotes<'_>) -> Text {
    let description = description(cx);
    let words = docs(&cx.api.docs, "", None);
    let end = if words.is_empty() { "" } else { "\n\n" };
    let heading = lines(&(heading(&cx.api.title, &cx.api.version) + end));
    let (changes, findings) = (changes(&notes.changes), findings(&notes.findings));
    let (example, groups, tags) = (example(cx), groups::list(cx), tags(cx));
    let from_env = from_env(cx);
    quote! {
        #heading
        #words
        #example
        #groups
        #tags
        #changes
        #findings
        #[derive(Clone, Debug)]
        pub struct Client(rt::Core);

        impl Client {
            /// Returns a builder; the credentials that the service requires are set there.
            #[inline]
            pub fn builder() -> rt::ClientBuilder<Self> {
                static API: rt::Api = #description;
                rt::ClientBuilder::new(&API)
            }

            #from_env
        }

        impl ::core::convert::From<rt::Core> for Client {
            #[inline]
            fn from(core: rt::Core) -> Self {
                Self(core)
            }
        }

        impl rt::ApiClient for Client {
            #[inline]
            fn core(&self) -> &rt::Core {
                &self.0
            }
        }
    }
}

/// Writes the function that reads credentials from environment variables, for the option `env`.
fn from_env(cx: &Cx<'_>) -> Option<Text> {
    let entries = &cx.api.env;
    if entries.is_empty() {
        return None;
    }
    let variables: Vec<String> = entries.iter().flat_map(|it| &it.variables).map(|it| code(it)).collect();
    let words = lines(&format!(
        "Returns a builder with the credentials in the environment: {}.\n\n# Errors\nAn error if a variable is not set.",
        variables.join(", ")
    ));
    let entries = entries.iter().map(|it| {
        let (scheme, variables) = (optional(it.scheme.as_deref()), &it.variables);
        let kind = match it.kind {
            EnvKind::Bearer => quote!(Bearer),
            EnvKind::ApiKey => quote!(ApiKey),
            EnvKind::Basic => quote!(Basic),
            EnvKind::ClientCredentials => quote!(ClientCredentials),
            EnvKind::Authorization => quote!(Authorization),
        };
        quote!(rt::EnvCredential { scheme: #scheme, kind: rt::EnvKind::#kind, variables: &[#(#variables),*] })
    });
    Some(quote! {
        #words
        pub fn from_env() -> ::core::result::Result<rt::ClientBuilder<Self>, rt::BuildError> {
            Self::builder().env(&[#(#entries),*])
        }
    })
}

/// Returns the changes since the older description, as documentation.
fn changes(list: &[String]) -> Option<Text> {
    let (since, entries) = list.split_first()?;
    let entries: Vec<String> = entries.iter().map(|entry| format!("- {entry}")).collect();
    (!entries.is_empty()).then(|| lines(&format!("\n# Changes\n\nSince {}:\n\n{}", phrase(since), entries.join("\n"))))
}

/// Returns the tags that have a description and are no groups, as documentation.
fn tags(cx: &Cx<'_>) -> Option<Text> {
    let entry = |(name, words): &(String, String)| format!("- {}: {}", code(name), phrase(words));
    let entries: Vec<String> = cx.api.tags.iter().map(entry).collect();
    (!entries.is_empty()).then(|| lines(&format!("\n# Tags\n\n{}", entries.join("\n"))))
}

/// Returns the list of all findings, as documentation. None of them is an error.
fn findings(findings: &[&Finding]) -> Option<Text> {
    let entry = |finding: &&Finding| {
        let place = match &finding.at {
            Place::Pointer(at) => format!(" at {}", code(&at.to_string())),
            Place::Option(_) | Place::Position { .. } | Place::Offset { .. } => String::new(),
        };
        let consequence = finding.consequence.as_ref().map(|it| format!("; {}", phrase(it))).unwrap_or_default();
        format!("- {}{place}: {}{consequence}", finding.code, phrase(&finding.message))
    };
    let entries: Vec<String> = findings.iter().map(entry).collect();
    (!entries.is_empty()).then(|| lines(&format!("\n# Findings\n\n{}", entries.join("\n"))))
}

fn heading(title: &str, version: &str) -> String {
    match (phrase(title), phrase(version)) {
        (title, _) if title.is_empty() => "A client.".to_owned(),
        (title, version) if version.is_empty() => format!("A client of {title}."),
        (title, version) => format!("A client of {title}, version {version}."),
    }
}

/// Returns the constants of the client for the runtime: title, servers and security schemes.
fn description(cx: &Cx<'_>) -> Text {
    let (title, version) = (&cx.api.title, &cx.api.version);
    let servers = defaults(cx);
    let schemes = cx.api.schemes.iter().map(scheme);
    let defaults = cx.api.schemes.iter().filter(|it| it.is_default).map(|it| &it.name);
    quote! {
        rt::Api {
            title: #title,
            version: #version,
            servers: &[#(#servers),*],
            schemes: &[#(#schemes),*],
            defaults: &[#(#defaults),*],
        }
    }
}

fn scheme(it: &Scheme) -> Text {
    let name = &it.name;
    let kind = match &it.kind {
        SchemeKind::Bearer => quote!(Bearer),
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::ApiKey(Location::Query, name) => quote!(QueryKey(#name)),
        SchemeKind::ApiKey(Location::Cookie, name) => quote!(CookieKey(#name)),
        SchemeKind::ApiKey(_, name) => quote!(HeaderKey(#name)),
        SchemeKind::OAuth(flows) => oauth(flows),
        SchemeKind::Http(name) => quote!(Http(#name)),
        SchemeKind::MutualTls => quote!(MutualTls),
        SchemeKind::Unspecified => quote!(Undescribed),
    };
    quote!(rt::Scheme { name: #name, kind: rt::SchemeKind::#kind })
}

/// Returns the kind of a scheme of OAuth 2. Flows in which a person authorizes the client need a longer form.
fn oauth(flows: &OAuthFlows) -> Text {
    let token_url = optional(flows.client_credentials.as_deref());
    if flows.authorization_code.is_none() && flows.device_authorization.is_none() {
        return quote!(OAuth { token_url: #token_url });
    }
    let flow = |flow: Option<&OAuthFlow>| match flow {
        None => quote!(None),
        Some(flow) => {
            let (authorization_url, token_url) = (&flow.authorization_url, &flow.token_url);
            let refresh_url = optional(flow.refresh_url.as_deref());
            quote!(Some(rt::OAuthFlow {
                authorization_url: #authorization_url,
                token_url: #token_url,
                refresh_url: #refresh_url,
            }))
        }
    };
    let (code, device) = (flow(flows.authorization_code.as_ref()), flow(flows.device_authorization.as_ref()));
    quote!(OAuthFlows(&rt::OAuthFlows {
        client_credentials: #token_url,
        authorization_code: #code,
        device_authorization: #device,
    }))
}

/// Returns an optional text as an expression.
fn optional(text: Option<&str>) -> Text {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// Returns `Error`, the most frequent error of the operations.
pub(crate) fn error(cx: &Cx<'_>) -> Option<Text> {
    let (index, is_only) = cx.api.common_failure()?;
    let (first, names) = cx.api.operations.get(index).zip(cx.names.operations.get(index))?;
    let failure = failure(&Cx { depth: ROOT, ..*cx }, first, names);
    let words = if is_only {
        "The error of every operation."
    } else {
        "The most frequent error of the operations; the other operations have other error types."
    };
    let words = lines(words);
    Some(quote! {
        #words
        pub type Error = rt::Error<#failure>;
    })
}
