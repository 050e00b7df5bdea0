//! A report as compile errors and warnings, at the description's literal or at the option it is about.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use specweld_codegen::diagnostic::{Diagnostic, Report, Severity};

/// `options` are the places of the options, by their `id`.
pub(crate) fn tokens(report: &Report, description: Span, options: &[Span]) -> TokenStream {
    let at = |diagnostic: &Diagnostic| diagnostic.option.and_then(|id| options.get(id)).copied().unwrap_or(description);
    report.diagnostics.iter().map(|diagnostic| one(diagnostic, at(diagnostic))).collect()
}

fn one(Diagnostic { severity, text, .. }: &Diagnostic, span: Span) -> TokenStream {
    match severity {
        Severity::Error => quote_spanned! {span=> ::core::compile_error! { #text } },
        // A stable macro cannot warn, but the compiler does where something deprecated is used.
        Severity::Warning => quote_spanned! {span=>
            const _: () = {
                #[deprecated(note = #text)]
                const DESCRIPTION: () = ();
                DESCRIPTION
            };
        },
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;
    use specweld_codegen::diagnostic::{Code, Finding, Findings, Place, Pointer, Report};

    #[test]
    fn errors_stop_the_compiler_and_warnings_do_not() {
        let mut findings = Findings::new();
        findings.push(Finding::new(Code::Untyped, Pointer::root(), "first"));
        findings.push(Finding::new(Code::UnknownSecret, Place::Option(3), "second"));
        let tokens = super::tokens(&Report::new(&findings, &[]), Span::call_site(), &[]).to_string();
        let (error, warning) = tokens.split_once("const _").unwrap_or_default();
        assert!(error.contains("compile_error ! {") && error.contains("second"), "{tokens}");
        assert!(warning.contains("# [deprecated (note =") && warning.contains("first"), "{tokens}");
    }
}
