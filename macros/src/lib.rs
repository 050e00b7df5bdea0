//! The `generate_api!` macro: parse, read the file, generate, hand back.
//!
//! Users reach it through the runtime crate, which adds the path to itself in front of what they write.

mod file;
mod input;
mod report;

use proc_macro2::TokenStream;
use quote::quote;
use specweld_codegen::document::{Input, Source};

use crate::file::File;
use crate::input::{Description, Input as Call};

/// Generates a typed client from an OpenAPI description; see the documentation of the runtime's macro.
#[proc_macro]
pub fn generate_api(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand(input.into()).into()
}

fn expand(input: TokenStream) -> TokenStream {
    syn::parse2::<Call>(input).and_then(|call| generate(&call)).unwrap_or_else(|error| {
        let (errors, skeleton) = (error.into_compile_error(), specweld_codegen::skeleton());
        quote! { #errors #skeleton }
    })
}

fn generate(call: &Call) -> syn::Result<TokenStream> {
    let (file, name) = match &call.description {
        Description::File(path) => (File::read(path)?, path.value()),
        Description::Inline(text) => (File::inline(text), "inline".to_owned()),
    };
    let older = call.older.as_ref().map(|path| File::read(path).map(|file| (path.value(), file))).transpose()?;
    let outcome = match &older {
        Some((path, older)) => {
            let older = input(path, older);
            specweld_codegen::generate_against(input(&name, &file), older, &call.options, &call.krate)
        }
        None => specweld_codegen::generate(input(&name, &file), &call.options, &call.krate),
    };
    let report = report::tokens(&outcome.report, call.description.span(), &call.spans);
    let client = outcome.tokens.unwrap_or(outcome.stand_in);
    let tracked = file.tracked(&outcome.files);
    let older = older.and_then(|(_, older)| older.tracked(&outcome.older_files));
    Ok(quote! { #tracked #older #report #client })
}

fn input<'a>(name: &'a str, file: &'a File) -> Input<'a> {
    Input { main: Source { name, text: &file.text }, loader: file.loader() }
}
