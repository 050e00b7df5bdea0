//! The option `idempotency_key`: the header for the keys of requests.

use proc_macro2::Span;
use syn::Error;
use syn::parse::ParseStream;

use crate::reader::Reader;
use crate::syntax::string;

/// Headers that the client or the transport sets.
const TAKEN: [&str; 9] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "transfer-encoding",
    "user-agent",
];

impl Reader {
    pub(crate) fn idempotency_key(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let literal = string(input)?;
        let name = literal.value();
        // RFC 9110 section 5.6.2.
        let is_token = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
        if name.is_empty() || !name.chars().all(is_token) {
            let message = "expected the name of a header\n  help: write `idempotency_key = \"Idempotency-Key\"`";
            return Err(Error::new(literal.span(), message));
        }
        if TAKEN.iter().any(|taken| name.eq_ignore_ascii_case(taken)) {
            return Err(Error::new(literal.span(), format!("the header `{name}` has another meaning")));
        }
        self.idempotency_key.set(key, name, &mut self.faults);
        Ok(())
    }
}
