//! The parsed options of a client.

use proc_macro2::{Span, TokenStream};
use specweld_codegen::options::Options;
use syn::parse::{Parse, ParseStream};
use syn::{Error, LitStr, Token};

use crate::reader::Reader;

/// The options of a client, with their spans.
#[allow(missing_debug_implementations, reason = "`LitStr` has none without another feature of syn")]
pub struct Call {
    /// The source of the description. `None` is an error.
    pub description: Option<Description>,
    /// The paths of the overlays, each with the `id` of its entry. The caller adds their texts to `options`.
    pub overlays: Vec<(usize, LitStr)>,
    /// The path of the description whose clients must not break.
    pub older: Option<LitStr>,
    /// The name of the option `xml`; `None` if the call has no such option.
    pub xml_key: Option<Span>,
    /// The options of the generator.
    pub options: Options,
    /// The span of each option, by its `id`.
    pub spans: Vec<Span>,
    /// The errors of the call. Valid input is kept beside them, for a stand-in client.
    pub faults: Option<Error>,
}

/// The source of the description.
#[allow(missing_debug_implementations, reason = "as above")]
pub enum Description {
    /// A file with this path.
    File(LitStr),
    /// The text in this literal.
    Inline(LitStr),
}

impl Description {
    /// Returns the span of the literal.
    pub fn span(&self) -> Span {
        match self {
            Self::File(literal) | Self::Inline(literal) => literal.span(),
        }
    }
}

impl Parse for Call {
    /// Parses the path of a description, or options. The result contains the errors.
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut reader = Reader::default();
        let start = input.span();
        if input.peek(LitStr) && !input.peek2(Token![=]) {
            reader.spec.set(start, input.parse()?, &mut reader.faults);
            input.parse::<Option<Token![,]>>()?;
            if !input.is_empty() {
                let message = "write `spec = \"..\", ..` to give options beside the path";
                reader.faults.add(Error::new(input.span(), message));
                input.parse::<TokenStream>()?;
            }
        } else {
            reader.list(input, Reader::option);
        }
        Ok(reader.finish(start))
    }
}
