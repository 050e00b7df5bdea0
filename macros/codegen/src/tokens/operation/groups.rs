//! Groups of operations: a type with their methods, and the method that returns it.

use crate::ir::{Docs, Group};
use crate::names::GroupNames;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::{Cx, quiet};
use crate::tokens::docs::{code, docs, lines, opening};
use crate::tokens::operation::methods::method;

/// Writes the module of the groups; `None` without groups.
pub(crate) fn module(cx: &Cx<'_>) -> Option<(Text, Vec<Text>)> {
    let quiet = quiet();
    let head = quote! {
        /// Groups of operations. Each borrows the client, and is cheap to copy.
        #quiet
        pub mod groups
    };
    let weld = &cx.weld;
    let mut items = vec![quote!(use #weld as weld;)];
    items.extend(all(cx).map(|(position, it, names)| {
        let at = (it.docs != Docs::default()).then_some(&it.at);
        let words = docs(&it.docs, &otherwise(cx, position), at);
        let name = &names.ty;
        quote! {
            #words
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'c>(pub(crate) &'c weld::Core);
        }
    }));
    (!cx.api.groups.is_empty()).then_some((head, items))
}

/// Writes the methods of the client, or of a group, that return the groups in it.
pub(crate) fn accessors<'a>(cx: &'a Cx<'_>, parent: Option<usize>) -> impl Iterator<Item = Text> + use<'a> {
    all(cx).filter(move |(_, it, _)| it.parent == parent).map(move |(position, it, names)| {
        let words = lines(&opening(&it.docs).unwrap_or_else(|| otherwise(cx, position)));
        let GroupNames { method, ty } = names;
        let (lifetime, core) = match parent {
            Some(_) => (quote!('c), quote!(self.0)),
            None => (quote!('_), quote!(&self.0)),
        };
        quote! {
            #words
            pub fn #method(&self) -> groups::#ty<#lifetime> {
                groups::#ty(#core)
            }
        }
    })
}

/// Writes the methods of each group.
pub(crate) fn methods<'a>(cx: &'a Cx<'_>) -> impl Iterator<Item = Text> + use<'a> {
    all(cx).map(move |(position, _, names)| {
        let operations = cx.api.operations.iter().zip(&cx.names.operations);
        let operations = operations.filter(|(it, _)| it.group.as_ref().is_some_and(|it| it.group == position));
        let methods = operations.map(|(it, names)| method(cx, it, names, &quote!('c)));
        let accessors = accessors(cx, Some(position));
        let name = &names.ty;
        quote! {
            impl<'c> groups::#name<'c> {
                #(#accessors)*
                #(#methods)*
            }
        }
    })
}

/// Returns the list of the groups for the documentation of the client.
pub(crate) fn list(cx: &Cx<'_>) -> Option<Text> {
    let entry = |(_, it, names): (usize, &Group, &GroupNames)| {
        let words = opening(&it.docs).map(|words| format!(": {words}")).unwrap_or_default();
        let name = names.method.text();
        // rustdoc has no link to a raw identifier.
        let link = if names.method.prefix().is_empty() { format!("[`{name}`](Self::{name})") } else { code(name) };
        format!("- {link}{words}")
    };
    let outermost = all(cx).filter(|(_, it, _)| it.parent.is_none());
    let entries: Vec<String> = outermost.map(entry).collect();
    (!entries.is_empty()).then(|| lines(&format!("\n# Groups\n\n{}", entries.join("\n"))))
}

fn all<'a>(cx: &Cx<'a>) -> impl Iterator<Item = (usize, &'a Group, &'a GroupNames)> + use<'a> {
    let groups = cx.api.groups.iter().zip(&cx.names.groups).enumerate();
    groups.map(|(position, (it, names))| (position, it, names))
}

/// Documents a group without words of the description.
fn otherwise(cx: &Cx<'_>, position: usize) -> String {
    format!("The operations of {}.", code(&cx.api.group_key(position)))
}
