//! A description of one or several files: the generator returns Rust code, or an error.

use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::{Input, LoadError, Loader};
use specweld_codegen::options::{Options, XmlBodies};

use super::{bundle, rust};

pub(super) fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    // Every second input has bodies of XML. A mutation changes the length, so that most seeds are tried with both.
    let (text, xml) = if data.len().is_multiple_of(2) {
        (text, XmlBodies::Text)
    } else {
        (text.replace("application/json", "application/xml").into(), XmlBodies::Typed)
    };
    let options = Options { xml, ..Options::default() };
    let (main, others) = bundle::parts(&text);
    let near: Vec<String> = others.keys().cloned().collect();
    let loader =
        Loader::new(move |name| others.get(name).cloned().ok_or_else(|| LoadError::Missing { near: near.clone() }));
    let input = Input { main: Source { name: "spec", text: main }, loader };
    let (code, report) = specweld_codegen::explain(input, &options);
    assert_ne!(code.is_some(), report.has_errors(), "expected Rust code or an error:\n{report}");
    assert_eq!(report.to_string().is_empty(), report.diagnostics.is_empty());
    if let Some(code) = code {
        rust::check(&code);
    }
}
