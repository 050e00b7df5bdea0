//! The macro in an editor: the macro server of rust-analyzer, a part of the toolchain, expands it.

mod server;
mod trees;

use server::Server;
use trees::{Expansion, Leaf};

const FLAGSHIP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/workos-connect-applications.json");

/// Expands a call over the flagship with these options. Returns `None` if the toolchain has no macro server.
fn expansion(options: &str) -> Option<Expansion> {
    let mut server = Server::start()?;
    Some(server.expand(&format!("(::specweld) spec = {FLAGSHIP:?}, {options}")))
}

#[test]
fn the_documentation_of_the_description_is_in_the_tokens() {
    let Some(expansion) = expansion("") else { return };
    let docs = expansion.documentation();
    assert!(docs.iter().any(|doc| doc.starts_with(r" Create an application.\n\n")), "{docs:#?}");
    assert!(docs.iter().any(|doc| doc.starts_with(r"\n # Errors\n\n - ")), "{docs:#?}");
    let of_comments: Vec<&&str> = docs.iter().filter(|doc| doc.starts_with('/')).collect();
    assert!(of_comments.is_empty(), "{of_comments:#?}");
}

#[test]
fn generated_tokens_are_at_the_macro_call() {
    let Some(expansion) = expansion("") else { return };
    let is_at_home = |leaf: &Leaf| leaf.is_at_the_call || leaf.in_call.as_ref() == Some(&leaf.text);
    let astray: Vec<&Leaf> = expansion.leaves.iter().filter(|leaf| !is_at_home(leaf)).collect();
    assert!(astray.is_empty(), "{astray:#?}");
    for name in ["Client", "create_application", "CreateM2mApplication"] {
        assert!(expansion.leaves.iter().any(|leaf| leaf.text == name && leaf.is_at_the_call), "{name}");
    }
}

#[test]
fn tokens_of_options_keep_their_spans() {
    let options = "derive = [crate::Audit], replace = { schema \"ClientSecret\" = crate::Credentials }";
    let Some(expansion) = expansion(options) else { return };
    for name in ["Audit", "Credentials"] {
        let spans: Vec<_> =
            expansion.leaves.iter().filter(|leaf| leaf.text == name).map(|leaf| &leaf.in_call).collect();
        assert!(!spans.is_empty() && spans.iter().all(|span| span.as_deref() == Some(name)), "{name}: {spans:?}");
    }
}

#[test]
fn errors_are_at_the_tokens_of_options() {
    let Some(expansion) = expansion("only = [\"createAplication\"]") else { return };
    let error = expansion.leaves.iter().find(|leaf| leaf.text == "compile_error").expect("the operation is unknown");
    assert_eq!(error.in_call.as_deref(), Some("createAplication"));
}
