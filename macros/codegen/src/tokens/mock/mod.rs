//! Writes the mock of the service: a method for each operation, and a type with the replies that the description allows.

mod groups;
mod replies;

use crate::ir::Operation;
use crate::names::OperationNames;
use crate::options::Mocking;
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::docs::{endpoint, lines};

/// Writes the mock, and the type with its operations; `None` without the option.
pub(crate) fn root(cx: &Cx<'_>) -> Option<Text> {
    (cx.options.mock == Mocking::Typed).then(|| {
        quote! {
            /// A mock of the service, for tests. [`MockOperations`] has its methods, one for each operation.
            pub type Mock = rt::Mock<MockOperations>;

            /// The operations of a [`Mock`]. Each method expects calls of one operation, and returns the replies.
            #[derive(Clone, Debug)]
            pub struct MockOperations(rt::Expectations);

            impl rt::MockedApi for MockOperations {
                type Client = Client;

                #[inline]
                fn new(expectations: rt::Expectations) -> Self {
                    Self(expectations)
                }

                #[inline]
                fn builder() -> rt::ClientBuilder<Client> {
                    Client::builder()
                }
            }
        }
    })
}

/// Writes the module of the replies; `None` without the option.
pub(crate) fn module(cx: &Cx<'_>) -> Option<(Text, Vec<Text>)> {
    if cx.options.mock == Mocking::None {
        return None;
    }
    let head = quote! {
        /// The replies of a mock: for each operation, those that the description allows.
        pub mod mock
    };
    let operations = || cx.api.operations.iter().zip(&cx.names.operations);
    let methods = operations().filter(|(it, _)| it.group.is_none()).map(|(it, names)| method(it, names));
    let accessors = groups::accessors(cx);
    let mut items = vec![quote! {
        use super::{rt, types};
        impl super::MockOperations {
            #(#accessors)*
            #(#methods)*
        }
    }];
    items.extend(groups::groups(cx));
    items.extend(operations().map(|(it, names)| replies::replies(cx, it, names)));
    Some((head, items))
}

/// Writes the method that expects calls of an operation.
fn method(it: &Operation, names: &OperationNames) -> Text {
    let words = lines(&format!("Expects calls of {}.", endpoint(it)));
    let (name, replies, id) = (&names.method, &names.call, &names.id);
    quote! {
        #words
        #[inline]
        #[track_caller]
        pub fn #name(&self) -> rt::Expectation<#replies> {
            self.0.expectation(#id, #replies)
        }
    }
}
