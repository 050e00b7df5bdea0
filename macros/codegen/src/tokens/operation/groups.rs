//! Groups of operations: a type with their methods, and the method that returns it.

use crate::ir::{Docs, Group};
use crate::names::GroupNames;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{code, docs, lines, opening};
use crate::tokens::operation::methods::method;

/// Writes the module of the groups; `None` without groups.
pub(crate) fn module(cx: &Cx<'_>) -> Option<(Text, Vec<Text>)> {
    let head = quote! {
        /// Groups of operations; a group borrows the client and is cheap to copy.
        pub mod groups
    };
    let mut items = vec![quote!(
        use super::rt;
    )];
    items.extend(all(cx).map(|Entry { position, group, names }| {
        let at = (group.docs != Docs::default()).then_some(&group.at);
        let words = docs(&group.docs, &otherwise(cx, position), at);
        let name = &names.ty;
        quote! {
            #words
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'c>(pub(super) &'c rt::Core);
        }
    }));
    (!cx.api.groups.is_empty()).then_some((head, items))
}

/// Writes the methods of the client that return the outermost groups.
pub(crate) fn accessors(cx: &Cx<'_>) -> Vec<Text> {
    outermost(cx).map(|entry| accessor(cx, &entry, &quote!('_), &quote!(&self.0))).collect()
}

fn accessor(cx: &Cx<'_>, entry: &Entry<'_>, lifetime: &Text, core: &Text) -> Text {
    let words = lines(&opening(&entry.group.docs).unwrap_or_else(|| otherwise(cx, entry.position)));
    let GroupNames { method, ty } = entry.names;
    quote! {
        #words
        #[inline]
        pub fn #method(&self) -> groups::#ty<#lifetime> {
            groups::#ty(#core)
        }
    }
}

/// Writes the methods of each group: the groups in it, then its operations.
pub(crate) fn methods(cx: &Cx<'_>) -> Vec<Text> {
    let mut methods: Vec<Vec<Text>> = vec![Vec::new(); cx.api.groups.len()];
    let mut add = |group: usize, text: Text| {
        if let Some(methods) = methods.get_mut(group) {
            methods.push(text);
        }
    };
    for entry in all(cx) {
        if let Some(parent) = entry.group.parent {
            add(parent, accessor(cx, &entry, &quote!('c), &quote!(self.0)));
        }
    }
    for (it, names) in cx.api.operations.iter().zip(&cx.names.operations) {
        if let Some(member) = &it.group {
            add(member.group, method(cx, it, names, &quote!('c)));
        }
    }
    let of_group = |(names, methods): (&GroupNames, Vec<Text>)| {
        let name = &names.ty;
        quote! {
            impl<'c> groups::#name<'c> {
                #(#methods)*
            }
        }
    };
    cx.names.groups.iter().zip(methods).map(of_group).collect()
}

/// Returns the list of the groups for the documentation of the client.
pub(crate) fn list(cx: &Cx<'_>) -> Option<Text> {
    let entry = |Entry { group, names, .. }: Entry<'_>| {
        let words = opening(&group.docs).map(|words| format!(": {words}")).unwrap_or_default();
        let name = names.method.text();
        // rustdoc cannot link to a raw identifier.
        let link = if names.method.prefix().is_empty() { format!("[`{name}`](Self::{name})") } else { code(name) };
        format!("- {link}{words}")
    };
    let entries: Vec<String> = outermost(cx).map(entry).collect();
    (!entries.is_empty()).then(|| lines(&format!("\n# Groups\n\n{}", entries.join("\n"))))
}

/// A group with its names.
struct Entry<'a> {
    position: usize,
    group: &'a Group,
    names: &'a GroupNames,
}

fn all<'a>(cx: &Cx<'a>) -> impl Iterator<Item = Entry<'a>> + use<'a> {
    let groups = cx.api.groups.iter().zip(&cx.names.groups).enumerate();
    groups.map(|(position, (group, names))| Entry { position, group, names })
}

fn outermost<'a>(cx: &Cx<'a>) -> impl Iterator<Item = Entry<'a>> + use<'a> {
    all(cx).filter(|entry| entry.group.parent.is_none())
}

/// Returns the documentation of a group that the description does not document.
fn otherwise(cx: &Cx<'_>, position: usize) -> String {
    format!("The operations of {}.", code(&cx.api.group_key(position)))
}
