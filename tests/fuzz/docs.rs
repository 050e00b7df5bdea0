//! Documentation, parsed in the same way as in rustdoc.

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag};
use syn::{Expr, ExprLit, Lit, Meta};

/// Checks all documentation of the code, also in macro calls.
pub(super) fn check(code: TokenStream) {
    let mut text = String::new();
    let mut tokens = code.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if let (TokenTree::Punct(mark), Some(TokenTree::Group(inside))) = (&token, tokens.peek())
            && mark.as_char() == '#'
        {
            text.extend(line(inside.stream()));
            tokens.next();
            continue;
        }
        check_markdown(&std::mem::take(&mut text));
        if let TokenTree::Group(group) = token {
            check(group.stream());
        }
    }
}

/// Returns the line of documentation in an attribute.
fn line(attribute: TokenStream) -> Option<String> {
    let Ok(Meta::NameValue(pair)) = syn::parse2::<Meta>(attribute) else { return None };
    let Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) = pair.value else { return None };
    let line = pair.path.is_ident("doc").then(|| line.value())?;
    assert!(!line.contains(['\n', '\r']), "a doc attribute has several lines: {line:?}");
    Some(format!("{}\n", line.strip_prefix(' ').unwrap_or(&line)))
}

/// Panics if rustdoc would run code, resolve an item, or render markup of the description.
fn check_markdown(text: &str) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut broken = |link: BrokenLink<'_>| {
        let reference = link.reference.to_string();
        Some((CowStr::from(format!("item:{reference}")), CowStr::from("")))
    };
    for event in Parser::new_with_broken_link_callback(text, options, Some(&mut broken)) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => panic!("rustdoc would run this:\n{text}"),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                assert_eq!(&*language, "text", "rustdoc would run this:\n{text}");
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let is_web = dest_url.starts_with("http://") || dest_url.starts_with("https://");
                let is_ours = dest_url.starts_with("field@Self::");
                assert!(is_web || is_ours, "rustdoc would render a link to {dest_url}:\n{text}");
            }
            Event::Html(html) | Event::InlineHtml(html) => panic!("rustdoc would render HTML: {html}\n{text}"),
            _ => {}
        }
    }
}
