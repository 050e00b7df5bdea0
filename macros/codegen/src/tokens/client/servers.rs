//! Writes the servers: constants, and types for URLs with variables.

use crate::ir::{Api, Server, ServerVariable};
use crate::names::{Name, ServerNames, VariableNames};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, harmless, lines, phrase, place};

/// Returns the default servers of a client: those with an absolute URL.
/// If all are relative, returns the first one, so that the client can report the missing base URL.
pub(crate) fn defaults(cx: &Cx<'_>) -> Vec<Text> {
    let absolute = cx.api.servers.iter().filter(|it| is_absolute(it));
    let all: Vec<_> = absolute.filter_map(|it| Some(server(&it.default_url()?, it))).collect();
    if all.is_empty() { cx.api.servers.iter().take(1).map(|it| server(&it.url, it)).collect() } else { all }
}

/// Returns true if a client needs no base URL of the user.
pub(crate) fn has_default(cx: &Cx<'_>) -> bool {
    default_server(cx.api).is_some()
}

/// Returns the URL of the server that is the default of the client; `None` if the description has none.
pub(crate) fn default_server(api: &Api) -> Option<String> {
    api.servers.iter().filter(|it| is_absolute(it)).find_map(Server::default_url)
}

fn is_absolute(it: &Server) -> bool {
    it.url.contains("://")
}

fn server(url: &str, it: &Server) -> Text {
    let description = it.description.as_deref().unwrap_or_default();
    quote!(rt::Server::new(#url, #description))
}

/// Writes the module of the servers; `None` without absolute URLs.
pub(crate) fn servers(cx: &Cx<'_>) -> Option<Text> {
    let absolute: Vec<_> = cx.api.servers.iter().zip(&cx.names.servers).filter(|(it, _)| is_absolute(it)).collect();
    let (first, _) = absolute.first()?;
    let heading = lines(&match absolute.iter().find(|(it, _)| it.default_url().is_some()) {
        Some((default, _)) if default == first => "The servers of the API; the first is the default.".to_owned(),
        Some((_, names)) => format!("The servers of the API; the default is `{}`.", names.name.text()),
        None => {
            "The servers of the API; none is the default, because each URL has a variable without a default.".to_owned()
        }
    });
    let items = absolute.iter().map(|(it, names)| match it.variables.as_slice() {
        [] => constant(it, names),
        _ => template(it, names),
    });
    Some(quote! {
        #heading
        pub mod servers {
            use super::rt;

            #(#items)*
        }
    })
}

fn constant(it: &Server, names: &ServerNames) -> Text {
    let (name, words) = (&names.name, words(it));
    let value = server(&it.url, it);
    quote! {
        #words
        pub const #name: rt::Server = #value;
    }
}

fn words(it: &Server) -> Text {
    let text = it.description.as_deref().or(it.name.as_deref()).unwrap_or("A server.");
    lines(&format!("{} {}\n\n{}", phrase(text), code(&it.url), place(&it.at)))
}

/// Writes the type of a server with variables. Variables without a default are arguments; the others have setters.
fn template(it: &Server, names: &ServerNames) -> Text {
    let name = &names.name;
    let words = words(it);
    let template = server(&it.url, it);
    let variables = || it.variables.iter().zip(&names.variables);
    let arguments = variables().filter(|(it, _)| it.default.is_none()).map(|(it, names)| {
        let (setter, ty) = (&names.setter, taken(it, names));
        quote!(#setter: #ty)
    });
    let values = variables().map(|(it, names)| {
        let wire = &it.name;
        let value = it.default.as_ref().map_or_else(|| value(it, &names.setter), |default| quote!(#default));
        quote!(.variable(#wire, #value))
    });
    let setters = variables().filter(|(it, _)| it.default.is_some() && it.allowed_values.len() != 1).map(setter);
    let choices = variables().filter(|(it, _)| is_choice(it)).map(choice);
    quote! {
        #words
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct #name(rt::Server);

        impl #name {
            /// Returns the server; a variable with a default has its default.
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self(#template #(#values)*)
            }

            #(#setters)*
        }

        impl From<#name> for rt::Server {
            #[inline]
            fn from(server: #name) -> Self {
                server.0
            }
        }

        #(#choices)*
    }
}

fn is_choice(it: &ServerVariable) -> bool {
    it.allowed_values.len() > 1
}

fn taken(it: &ServerVariable, names: &VariableNames) -> Text {
    let choice = &names.value_type;
    if is_choice(it) { quote!(#choice) } else { quote!(impl Into<String>) }
}

fn value(it: &ServerVariable, setter: &Name) -> Text {
    if is_choice(it) { quote!(#setter.as_str()) } else { quote!(#setter) }
}

fn setter((it, names): (&ServerVariable, &VariableNames)) -> Text {
    let (setter, wire) = (&names.setter, &it.name);
    let (ty, value) = (taken(it, names), value(it, setter));
    let text = it.description.as_deref().map(harmless).filter(|it| !it.is_empty());
    let default = code(it.default.as_deref().unwrap_or_default());
    let words = lines(&format!(
        "{}\n\nThe default is {default}.",
        text.unwrap_or_else(|| format!("Sets the variable {}.", code(wire)))
    ));
    quote! {
        #words
        #[inline]
        pub fn #setter(self, #setter: #ty) -> Self {
            Self(self.0.variable(#wire, #value))
        }
    }
}

/// Writes the enum of a variable's values. The enum is closed, because the client chooses the value, not the server.
fn choice((it, names): (&ServerVariable, &VariableNames)) -> Text {
    let name = &names.value_type;
    let words = lines(&format!("The values of the variable {}.", code(&it.name)));
    let variants = it.allowed_values.iter().zip(&names.variants).map(|(value, variant)| {
        let words = lines(&code(value));
        quote!(#words #variant)
    });
    let arms = it.allowed_values.iter().zip(&names.variants).map(|(value, variant)| quote!(Self::#variant => #value));
    quote! {
        #words
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum #name {
            #(#variants),*
        }

        impl #name {
            /// Returns the text of the value in the URL.
            #[inline]
            pub fn as_str(self) -> &'static str {
                match self {
                    #(#arms),*
                }
            }
        }
    }
}
