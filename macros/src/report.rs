//! Writes a report as compile errors and warnings at the literal of the description, or at the option with the problem.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use specweld_codegen::diagnostic::{Diagnostic, Report, Severity};
use specweld_codegen::{Generated, Lexer};

/// The errors to report, each as a call of `compile_error`.
#[derive(Default)]
pub(crate) struct Errors(Vec<TokenStream>);

impl Errors {
    pub(crate) fn of(error: Option<syn::Error>) -> Self {
        Self(error.into_iter().flatten().map(|error| error.to_compile_error()).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the value, or records the error.
    pub(crate) fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.extend(Self::of(Some(error)))).ok()
    }

    pub(crate) fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Returns all errors, with the stand-in client if there is one.
    ///
    /// With a stand-in client, the first error is inside the type `__Fault`. The compiler accepts this type in place of
    /// any other type, and reports no errors about its uses.
    pub(crate) fn beside(self, stand_in: Option<&Generated>, lex: Lexer) -> TokenStream {
        let Some((stand_in, (first, others))) = stand_in.zip(self.0.split_first()) else {
            return self.0.into_iter().collect();
        };
        let fault = quote! {
            #[doc(hidden)]
            pub trait __Described<const DESCRIPTION: usize> {
                type Unknown;
            }
            #[doc(hidden)]
            pub type __Fault = <() as __Described<{ #first }>>::Unknown;
        };
        let client = if stand_in.is_empty() {
            quote! {
                #fault
                pub type Client = __Fault;
                pub type Error = __Fault;
                pub mod types {}
                pub mod operations {}
            }
        } else {
            stand_in.tokens_with(fault, lex)
        };
        // The client first, since the compiler reports errors in the order of the tokens.
        quote! { #client #(#others)* }
    }
}

/// The spans in the macro call that a report can refer to.
pub(crate) struct Spans<'a> {
    pub(crate) description: Span,
    /// The `id` of each overlay. The files of overlays have the numbers from 1.
    pub(crate) overlays: &'a [usize],
    /// The span of the option with the older description, and the number of files of the newer description.
    pub(crate) older: Option<(Span, usize)>,
    /// The spans of the options, by `id`.
    pub(crate) options: &'a [Span],
}

impl Spans<'_> {
    fn of(&self, it: &Diagnostic) -> Span {
        let is_older = |newer: usize| it.file.is_some_and(|file| usize::try_from(file).is_ok_and(|file| file >= newer));
        let of_older = || self.older.filter(|(_, newer)| is_older(*newer));
        let overlay = || self.overlays.get(usize::try_from(it.file?).ok()?.checked_sub(1)?).copied();
        let of_option = it.option.or_else(overlay).and_then(|id| self.options.get(id)).copied();
        of_option.or_else(|| of_older().map(|(span, _)| span)).unwrap_or(self.description)
    }
}

/// Returns the report as calls of `compile_error` and as warnings.
///
/// Only the first warning of each code is shown, with the number of the others, so that the user's own warnings stay
/// visible.
pub(crate) fn tokens(report: &Report, spans: &Spans<'_>) -> (Errors, TokenStream) {
    let (mut errors, mut warnings) = (Errors::default(), TokenStream::new());
    for (index, diagnostic) in report.diagnostics.iter().enumerate() {
        if diagnostic.severity == Severity::Error {
            errors.0.push(error(&diagnostic.text, spans.of(diagnostic)));
            continue;
        }
        let is_equal = |other: &&Diagnostic| is_like(diagnostic, other);
        if report.diagnostics.iter().take(index).any(|before| is_equal(&before)) {
            continue;
        }
        let written: usize = report.diagnostics.iter().skip(index + 1).filter(is_equal).map(|it| it.others + 1).sum();
        let unwritten = report.more.warnings.get(&diagnostic.code).copied().unwrap_or_default();
        warnings.extend(warning(diagnostic, written + unwritten, spans.of(diagnostic)));
    }
    if report.more.errors > 0 {
        errors.0.push(error(&format!("and {} more errors in the description", report.more.errors), spans.description));
    }
    (errors, warnings)
}

fn is_like(one: &Diagnostic, other: &Diagnostic) -> bool {
    other.severity == Severity::Warning && one.code == other.code
}

fn error(text: &str, span: Span) -> TokenStream {
    quote_spanned! {span=> ::core::compile_error! { #text } }
}

/// Returns a use of a deprecated constant, which causes a compiler warning. A macro on stable Rust has no other way.
///
/// The attribute `warn(warnings)` prevents `-D warnings` from failing the build, since the user of a description is
/// seldom its author. An author can deny the code.
fn warning(Diagnostic { text, code, others, .. }: &Diagnostic, more: usize, span: Span) -> TokenStream {
    let word = code.id().replace('-', "_");
    let text = match more {
        0 if *others == 0 => text.clone(),
        0 => format!("{text}\n  the documentation of `Client` lists all places, `deny = [{word}]` shows them here"),
        _ => format!(
            "{text}\n  and {more} more: the documentation of `Client` lists them, `deny = [{word}]` shows them here"
        ),
    };
    quote_spanned! {span=>
        #[warn(warnings)]
        const _: () = {
            #[deprecated(note = #text)]
            const WARNING_ABOUT_THE_DESCRIPTION: () = ();
            WARNING_ABOUT_THE_DESCRIPTION
        };
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Span, TokenStream};
    use quote::quote;
    use specweld_codegen::Generated;
    use specweld_codegen::diagnostic::{Code, Finding, Findings, Place, Pointer, Report, Source};
    use specweld_codegen::document::Input;
    use specweld_codegen::options::Options;

    use super::{Errors, Spans};

    fn lex(code: &str) -> TokenStream {
        code.parse().unwrap_or_default()
    }

    fn spans() -> Spans<'static> {
        Spans { description: Span::call_site(), overlays: &[], older: None, options: &[] }
    }

    fn reported(findings: &Findings) -> (String, String) {
        let (errors, warnings) = super::tokens(&Report::new(findings, &[]), &spans());
        (errors.beside(None, lex).to_string(), warnings.to_string())
    }

    #[test]
    fn errors_stop_the_compiler_and_warnings_do_not() {
        let mut findings = Findings::new();
        findings.push(Finding::new(Code::Untyped, Pointer::root(), "first"));
        findings.push(Finding::new(Code::UnknownSecret, Place::Option(3), "second"));
        let (error, warning) = reported(&findings);
        assert!(error.contains("compile_error ! {") && error.contains("second"), "{error}");
        assert!(warning.contains("# [deprecated (note =") && warning.contains("first"), "{warning}");
    }

    #[test]
    fn warnings_of_one_kind_are_one() {
        let mut findings = Findings::new();
        for (key, code) in [("a", Code::Untyped), ("b", Code::Untyped), ("c", Code::Untyped), ("d", Code::Ambiguous)] {
            findings.push(Finding::new(code, Pointer::root().key(key), format!("something about {key}")));
        }
        let (_, warnings) = reported(&findings);
        assert_eq!(warnings.matches("deprecated (note").count(), 2, "{warnings}");
        assert!(warnings.contains("and 2 more: the documentation"), "{warnings}");
    }

    #[test]
    fn equal_warnings_are_counted_once() {
        let mut findings = Findings::new();
        for (key, message) in [("a", "one"), ("b", "one"), ("c", "two"), ("d", "two"), ("e", "three")] {
            findings.push(Finding::new(Code::Untyped, Pointer::root().key(key), message));
        }
        assert!(reported(&findings).1.contains("and 3 more: the documentation"));
        let mut findings = Findings::new();
        findings.extend(["a", "b"].map(|key| Finding::new(Code::Untyped, Pointer::root().key(key), "one")));
        assert!(reported(&findings).1.contains("lists all places, `deny = [untyped]`"));
    }

    #[test]
    fn what_is_not_written_out_is_counted() {
        let mut findings = Findings::new();
        for index in 0..99 {
            for (key, code) in [("a", Code::Untyped), ("b", Code::WrongType)] {
                findings.push(Finding::new(code, Pointer::root().key(key).index(index), "something"));
            }
        }
        let (errors, warnings) = reported(&findings);
        assert!(warnings.contains("`deny = [untyped]` shows them here"), "{warnings}");
        assert!(errors.contains("and 49 more errors in the description"), "{errors}");
        assert_eq!(errors.matches("compile_error").count(), 51);
    }

    #[test]
    fn where_there_is_no_client_an_error_is() {
        let error = syn::Error::new(Span::call_site(), "there is no file");
        let errors = || Errors::of(Some(error.clone()));
        let tokens = errors().beside(Some(&Generated::default()), lex).to_string();
        assert!(tokens.contains("__Described < { :: core :: compile_error !"), "{tokens}");
        assert!(tokens.contains("pub type Client = __Fault ;"), "{tokens}");
        let text = r#"{ "openapi": "3.1.0", "info": { "title": "A", "version": "1" }, "paths": {} }"#;
        let input = Input::from(Source { name: "a.json", text });
        let stand_in = specweld_codegen::stand_in([input], &Options::default(), &quote!(specweld));
        let beside = errors().beside(Some(&stand_in), lex).to_string();
        assert!(beside.contains("mod __generated { # [doc (hidden)] pub trait __Described"), "{beside}");
        assert_eq!(beside.matches("struct Client").count(), 1, "{beside}");
        assert!(errors().beside(None, lex).to_string().starts_with(":: core :: compile_error !"));
    }
}
