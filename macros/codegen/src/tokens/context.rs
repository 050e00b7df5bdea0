//! Holds the data that all functions of emission read.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote_spanned;

use crate::diagnostic::Finding;
use crate::ir::{Api, Container, Containers, TypeDef};
use crate::names::Names;
use crate::options::{Mocking, Options, Path};

/// The [`Cx::depth`] of the client. The modules in it have the depth `MODULE`.
pub(crate) const ROOT: usize = 1;
pub(crate) const MODULE: usize = 2;

/// An `Api` with its names, and the options of the macro call.
pub(crate) struct Cx<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    pub(crate) options: &'a Options,
    /// The number of modules between the emitted code and the macro call.
    pub(crate) depth: usize,
    pub(crate) kind: ClientKind,
}

/// The purpose of the emitted code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientKind {
    /// The client of a valid description.
    Complete,
    /// The client after an error: it is type-checked, and never runs.
    StandIn,
}

impl Cx<'_> {
    /// Returns the containers of a type. With a mock, tests make values of every type, as those of requests.
    pub(crate) fn containers(&self, def: &TypeDef) -> Containers {
        match self.options.mock {
            Mocking::None => def.containers,
            Mocking::Typed => def.containers.with(Container::Request),
        }
    }

    /// Returns a path of the user, relative to the module of the emitted code.
    pub(crate) fn path(&self, it: &Path) -> TokenStream {
        relative(it.0.clone(), self.depth)
    }
}

/// Replaces the placeholder for the module of the macro call, which is `depth` modules above.
fn relative(path: TokenStream, depth: usize) -> TokenStream {
    let token = |token| match token {
        TokenTree::Ident(word) if word == Path::HERE => {
            let up = (0..depth).map(|_| Ident::new("super", word.span()));
            quote_spanned!(word.span()=> #(#up)::*)
        }
        TokenTree::Group(group) => {
            let mut inside = Group::new(group.delimiter(), relative(group.stream(), depth));
            inside.set_span(group.span());
            TokenTree::Group(inside).into()
        }
        other => other.into(),
    };
    path.into_iter().map(token).collect::<Vec<TokenStream>>().into_iter().collect()
}

/// Findings and changes for the documentation of a client.
#[derive(Default)]
pub(crate) struct ClientNotes<'f> {
    /// The findings that are not errors.
    pub(crate) findings: Vec<&'f Finding>,
    /// The older description, and the changes since then.
    pub(crate) changes: Vec<String>,
}
