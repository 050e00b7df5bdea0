//! Writes the groups of a mock, which have the methods of their operations.

use super::method;
use crate::names::GroupNames;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;

/// Writes the methods that return the outermost groups.
pub(super) fn accessors(cx: &Cx<'_>) -> Vec<Text> {
    let all = cx.api.groups.iter().zip(&cx.names.groups);
    all.filter(|(group, _)| group.parent.is_none()).map(|(_, names)| accessor(names)).collect()
}

fn accessor(names: &GroupNames) -> Text {
    let GroupNames { method, ty } = names;
    quote! {
        #[inline]
        pub fn #method(&self) -> groups::#ty {
            groups::#ty(self.0.clone())
        }
    }
}

/// Writes the types of the groups, and their methods; nothing without groups.
pub(super) fn groups(cx: &Cx<'_>) -> Option<Text> {
    let mut methods: Vec<Vec<Text>> = vec![Vec::new(); cx.names.groups.len()];
    let mut add = |group: usize, text: Text| {
        if let Some(methods) = methods.get_mut(group) {
            methods.push(text);
        }
    };
    for (group, names) in cx.api.groups.iter().zip(&cx.names.groups) {
        if let Some(parent) = group.parent {
            add(parent, accessor(names));
        }
    }
    for (it, names) in cx.api.operations.iter().zip(&cx.names.operations) {
        if let Some(member) = &it.group {
            add(member.group, method(it, names));
        }
    }
    let types: Vec<_> = cx.names.groups.iter().map(|names| &names.ty).collect();
    let impls = cx.names.groups.iter().zip(methods).map(|(names, methods)| {
        let ty = &names.ty;
        quote! {
            impl groups::#ty {
                #(#methods)*
            }
        }
    });
    (!types.is_empty()).then(|| {
        quote! {
            /// The groups of operations of a mock.
            pub mod groups {
                use super::rt;
                #(
                    #[derive(Clone, Debug)]
                    pub struct #types(pub(super) rt::Expectations);
                )*
            }
            #(#impls)*
        }
    })
}
