//! The macro `generate_api!`: parses its input, reads the files, generates the client, and returns tokens.
//!
//! Users call the macro of the runtime crate, which adds the path of that crate before the user's input.

mod file;
mod lexer;
mod report;

use proc_macro2::TokenStream;
use quote::quote;
use specweld_codegen::Generation;
use specweld_codegen::document::{Input, Source};
use specweld_codegen::options::{Overlay, XmlBodies};
use specweld_options::{Call, Description};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, parenthesized};

use crate::file::File;
use crate::lexer::lex;
use crate::report::{Errors, Spans};

/// Generates a typed client from an OpenAPI description; see the documentation of the runtime's macro.
#[proc_macro]
pub fn generate_api(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    syn::parse2::<Arguments>(input.into()).map_or_else(syn::Error::into_compile_error, generate).into()
}

/// The arguments of the macro: `(path-to-the-runtime)` and the options.
struct Arguments {
    /// The path to the runtime crate.
    krate: TokenStream,
    call: Call,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        Ok(Self { krate: krate.parse()?, call: input.parse()? })
    }
}

/// A file of a description, with its name in reports.
struct Named {
    name: String,
    file: File,
}

impl Named {
    fn read(path: &LitStr) -> syn::Result<Self> {
        Ok(Self { name: path.value(), file: File::read(path)? })
    }

    /// Returns the existing file with the most similar name.
    fn near(path: &LitStr) -> Option<Self> {
        let (name, file) = File::near(path)?;
        Some(Self { name, file })
    }

    fn described(description: &Description) -> syn::Result<Self> {
        match description {
            Description::File(path) => Self::read(path),
            Description::Inline(text) => Ok(Self { name: "inline".to_owned(), file: File::inline(text) }),
        }
    }

    fn input(&self) -> Input<'_> {
        Input { main: Source { name: &self.name, text: &self.file.text }, loader: self.file.loader() }
    }
}

/// Returns the client, or the errors and a stand-in client, so that code that uses the client has no further errors.
fn generate(Arguments { krate, mut call }: Arguments) -> TokenStream {
    let mut errors = Errors::of(call.faults.take());
    let is_sound = errors.is_empty();
    let main = call.description.as_ref().and_then(|it| errors.take(Named::described(it)));
    let older = call.older.as_ref().and_then(|path| errors.take(Named::read(path)));
    let tracked_overlays = read_overlays(&mut call, &mut errors);
    errors.take(check_xml(&mut call));
    let outcome = outcome(&call, &krate, main.as_ref(), older.as_ref());
    let described = call.description.as_ref().filter(|_| is_sound);
    let report = described.map(|description| {
        let overlays: Vec<usize> = call.options.overlays.iter().map(|overlay| overlay.id).collect();
        let older = call.older.as_ref().map(|path| (path.span(), 1 + overlays.len() + outcome.files.len()));
        let spans = Spans { description: description.span(), overlays: &overlays, older, options: &call.spans };
        report::tokens(&outcome.report, &spans)
    });
    let (reported, warnings) = report.unwrap_or_default();
    errors.extend(reported);
    let tracked = main.and_then(|it| it.file.tracked(&outcome.files));
    let older = older.and_then(|it| it.file.tracked(&outcome.older_files));
    let client = outcome.tokens.map(|it| it.tokens(lex));
    let errors = errors.beside(client.is_none().then_some(&outcome.stand_in), lex);
    quote! { #tracked #(#tracked_overlays)* #older #errors #warnings #client }
}

/// Reads the overlays into the options, and returns tokens that make Cargo watch them.
fn read_overlays(call: &mut Call, errors: &mut Errors) -> Vec<TokenStream> {
    let mut tracked = Vec::new();
    for (id, path) in &call.overlays {
        let Some(Named { name, file }) = errors.take(Named::read(path)) else { continue };
        tracked.extend(file.tracked(&[]));
        call.options.overlays.push(Overlay { id: *id, name, text: file.text });
    }
    tracked
}

/// Reports the option `xml` without the feature, and resets it, so that the generated code compiles.
fn check_xml(call: &mut Call) -> syn::Result<()> {
    match call.xml_key {
        Some(key) if !cfg!(feature = "xml") && call.options.xml == XmlBodies::Typed => {
            call.options.xml = XmlBodies::Text;
            let message = "bodies of XML have types only with the feature `xml` of the runtime\n  \
                help: enable the feature `xml` of `specweld`";
            Err(syn::Error::new(key, message))
        }
        _ => Ok(()),
    }
}

fn outcome(call: &Call, krate: &TokenStream, main: Option<&Named>, older: Option<&Named>) -> Generation {
    let options = &call.options;
    match (main.map(Named::input), older.map(Named::input)) {
        (Some(main), Some(older)) => specweld_codegen::generate_against(main, older, options, krate),
        (Some(main), None) => specweld_codegen::generate(main, options, krate),
        (None, older) => {
            let near = match &call.description {
                Some(Description::File(path)) => Named::near(path),
                _ => None,
            };
            let files = near.as_ref().map(Named::input).into_iter().chain(older);
            Generation { stand_in: specweld_codegen::stand_in(files, options, krate), ..Generation::default() }
        }
    }
}

#[cfg(test)]
mod tests {
    use specweld_options::Call;

    #[test]
    fn the_option_xml_needs_the_feature() {
        let call: syn::Result<Call> = syn::parse_str("inline = \"{}\", xml = true");
        let checked = call.and_then(|mut call| super::check_xml(&mut call));
        let message = checked.err().map(|error| error.to_string());
        // A build of the workspace has the feature.
        let expected = (!cfg!(feature = "xml")).then_some("bodies of XML have types only with the feature `xml`");
        assert_eq!(message.as_deref().map(|it| it.starts_with(expected.unwrap_or("no error"))), expected.map(|_| true));
    }
}
