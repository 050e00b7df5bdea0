//! A report as compile errors and warnings, at the description's literal or at the option it is about.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use specweld_codegen::diagnostic::{Diagnostic, Report, Severity};

/// `options` are the places of the options, by their `id`. Of warnings of one kind the first is shown, with how many more
/// there are: a long description of somebody else's would bury the user's own.
pub(crate) fn tokens(report: &Report, description: Span, options: &[Span]) -> TokenStream {
    let at = |diagnostic: &Diagnostic| diagnostic.option.and_then(|id| options.get(id)).copied().unwrap_or(description);
    let mut tokens = TokenStream::new();
    for (index, diagnostic) in report.diagnostics.iter().enumerate() {
        let alike = |other: &&Diagnostic| is_like(diagnostic, other);
        if report.diagnostics.iter().take(index).any(|before| alike(&before)) {
            continue;
        }
        let written = report.diagnostics.iter().skip(index + 1).filter(alike).count();
        let unwritten = report.more.warnings.get(&diagnostic.code).filter(|_| is_like(diagnostic, diagnostic));
        tokens.extend(one(diagnostic, written + unwritten.copied().unwrap_or_default(), at(diagnostic)));
    }
    if report.more.errors > 0 {
        let text = format!("and {} more errors in the description", report.more.errors);
        tokens.extend(quote_spanned! {description=> ::core::compile_error! { #text } });
    }
    tokens
}

fn is_like(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.severity == Severity::Warning && other.severity == Severity::Warning && one.code == other.code
}

fn one(Diagnostic { severity, text, code, .. }: &Diagnostic, more: usize, span: Span) -> TokenStream {
    let word = code.id().replace('-', "_");
    let text = match more {
        0 => text.clone(),
        _ => {
            format!("{text}\n  and {more} more; `allow = [{word}]` lists all of them in the documentation of `Client`")
        }
    };
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

    #[test]
    fn warnings_of_one_kind_are_one() {
        let mut findings = Findings::new();
        for (key, code) in [("a", Code::Untyped), ("b", Code::Untyped), ("c", Code::Untyped), ("d", Code::Ambiguous)] {
            findings.push(Finding::new(code, Pointer::root().key(key), "something"));
        }
        let tokens = super::tokens(&Report::new(&findings, &[]), Span::call_site(), &[]).to_string();
        assert_eq!(tokens.matches("deprecated (note").count(), 2, "{tokens}");
        assert!(tokens.contains("and 2 more; `allow = [untyped]` lists"), "{tokens}");
    }

    #[test]
    fn what_is_not_written_out_is_counted() {
        let mut findings = Findings::new();
        for index in 0..99 {
            for (key, code) in [("a", Code::Untyped), ("b", Code::WrongType)] {
                findings.push(Finding::new(code, Pointer::root().key(key).index(index), "something"));
            }
        }
        let tokens = super::tokens(&Report::new(&findings, &[]), Span::call_site(), &[]).to_string();
        assert!(tokens.contains("and 98 more; `allow = [untyped]` lists"), "{tokens}");
        assert!(tokens.contains("and 49 more errors in the description"), "{tokens}");
        assert_eq!(tokens.matches("compile_error").count(), 51);
    }
}
