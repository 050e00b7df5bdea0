//! Generated code as text, from which the compiler's own lexer makes tokens.
//!
//! The macro runs without optimisation. A token made one by one costs some thousand instructions, a part of a text a
//! hundred. So [`quote!`] writes the same code as the macro of the crate `quote`, but as text. Tokens of the user stay
//! tokens, with their spans.

mod generated;
mod print;
mod quote_macro;
mod text;
mod token_trees;

pub use self::generated::Generated;
pub(super) use self::print::{Listed, Passed, Print};
pub(super) use self::quote_macro::{after, each, fill, quote};
pub use self::text::Lexer;
pub(super) use self::text::Text;

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;

    use super::{Generated, Text, quote};

    fn tokens(text: &Text) -> String {
        text.tokens(|code| code.parse().unwrap_or_default()).to_string()
    }

    #[test]
    fn it_reads_like_what_the_crate_quote_makes() {
        let (name, text, absent, list) = (quote!(it), "a\"\\\n\u{1}é'", None::<Text>, [1_usize, 2]);
        let own =
            quote!(#[doc = "x"] fn #name<'a>(x: &'a [u8; 2]) -> ! { (#text, #absent [#(#list + 1),*], #(#list;)*) });
        let theirs = quote::quote!(#[doc = "x"] fn it<'a>(x: &'a [u8; 2]) -> ! { (#text, [1 + 1, 2 + 1], 1; 2;) });
        assert_eq!(tokens(&own), theirs.to_string());
    }

    #[test]
    fn tokens_of_the_user_are_put_where_they_belong() {
        let users = [quote::quote!($crate::A), quote::quote!(B<u8>)];
        let item = |index: usize| {
            let users = users.get(index);
            quote!(fn f(it: #users) {})
        };
        let mut generated = Generated::within(
            quote!(mod a),
            quote!(
                pub use a::types;
            ),
        );
        generated.module(quote!(pub mod types), vec![item(0), item(2), item(1), item(0)]);
        let [first, second] = &users;
        let expected = quote::quote! {
            mod a {
                pub mod types { fn f(it: #first) {} fn f(it:) {} fn f(it: #second) {} fn f(it: #first) {} }
            }
            pub use a::types;
        };
        assert_eq!(generated.to_token_stream().to_string(), expected.to_string());
    }

    #[test]
    fn documentation_is_one_attribute() {
        let text = Text::doc(" a */ \"b\\\n\n / c");
        assert_eq!(tokens(&text), quote::quote!(#[doc = " a */ \"b\\\n\n / c"]).to_string());
    }
}
