//! Generated code as text, which the compiler's own lexer makes tokens of.
//!
//! The macro runs without optimisation, where a token made one by one costs some thousand instructions and a part of a text
//! a hundred. So [`quote!`] writes what the macro of that name of the crate `quote` would, but as text; what users wrote
//! keeps its tokens, and with them its places and what it means.

use std::collections::VecDeque;
use std::fmt::Write;
use std::slice;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};

use crate::names::Name;

/// A part of the generated code.
#[derive(Debug, Default, Clone)]
pub(super) struct Text {
    code: String,
    /// Tokens of the user, in the order in which [`USERS`] stands for them.
    users: Vec<TokenStream>,
}

/// The placeholder in the text for tokens of the user.
const USERS: &str = "__users_tokens";

impl Text {
    /// Code as it is: the delimiters in it are balanced.
    pub(super) fn verbatim(code: impl Into<String>) -> Self {
        Self { code: code.into(), users: Vec::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.code.is_empty()
    }

    /// Returns true if the code is this name and nothing else.
    pub(super) fn is(&self, name: &Name) -> bool {
        self.users.is_empty() && self.code.strip_prefix(name.prefix()).map(str::trim_end) == Some(name.text())
    }

    /// Adds the documentation of an item. Each line begins with a space, as after `///`.
    pub(super) fn doc(&mut self, lines: &str) {
        // A comment would be a token per line, and an editor would take its third slash for text.
        self.push("#[doc=");
        self.literal(lines);
        self.push("]\n");
    }

    pub(super) fn push(&mut self, code: &str) {
        self.code.push_str(code);
    }

    fn literal(&mut self, text: &str) {
        // OK because a text takes all that is written, and Rust writes texts as it reads them.
        let _ = write!(self.code, "{text:?} ");
    }

    fn tokens(&self, lex: Lexer) -> TokenStream {
        let tokens = lex(&self.code);
        if self.users.is_empty() { tokens } else { replaced(tokens, &mut self.users.iter().cloned().collect()) }
    }
}

/// Lexes text into tokens.
pub type Lexer = fn(&str) -> TokenStream;

/// Generated code as text, which can be lexed into tokens: a private module, and the exports of its items.
#[derive(Debug, Default)]
pub struct Generated {
    /// The module without its braces.
    head: Text,
    /// The exports behind the module.
    exports: Text,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Items(Text),
    /// A module, of which the first is all but the braces, and what is in it.
    Module(Text, Vec<Text>),
}

impl Generated {
    pub(super) fn within(head: Text, exports: Text) -> Self {
        Self { head, exports, parts: Vec::new() }
    }

    /// Returns true if there is no code.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    pub(super) fn items(&mut self, items: Text) {
        self.parts.push(Part::Items(items));
    }

    /// Returns the tokens that `lex` makes of the text. In a macro that is the compiler's own lexer, which is many times
    /// faster than that of `proc-macro2`.
    pub fn tokens(&self, lex: Lexer) -> TokenStream {
        self.tokens_with(TokenStream::new(), lex)
    }

    /// Returns the tokens, with items of the caller at the beginning of the module.
    pub fn tokens_with(&self, items: TokenStream, lex: Lexer) -> TokenStream {
        let mut tokens = items;
        for part in &self.parts {
            match part {
                Part::Items(items) => tokens.extend(items.tokens(lex)),
                Part::Module(head, items) => {
                    tokens.extend(head.tokens(lex));
                    tokens.append(Group::new(Delimiter::Brace, self::tokens(items, lex)));
                }
            }
        }
        let mut whole = self.head.tokens(lex);
        whole.append(Group::new(Delimiter::Brace, tokens));
        whole.extend(self.exports.tokens(lex));
        whole
    }

    /// A module of items, of which `head` is all but the braces.
    pub(super) fn module(&mut self, head: Text, items: Vec<Text>) {
        self.parts.push(Part::Module(head, items));
    }
}

impl ToTokens for Generated {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        // OK because what `quote!` writes are tokens, names are identifiers, and delimiters come in pairs.
        tokens.extend(self.tokens(|code| code.parse().unwrap_or_default()));
    }
}

/// Tokens of a text with those of the user where they belong.
fn replaced(tokens: TokenStream, users: &mut VecDeque<TokenStream>) -> TokenStream {
    let replace = |token| match token {
        TokenTree::Ident(name) if name == USERS => users.pop_front().unwrap_or_default(),
        TokenTree::Group(group) => {
            let mut inside = Group::new(group.delimiter(), replaced(group.stream(), users));
            inside.set_span(group.span());
            TokenTree::Group(inside).into()
        }
        other => other.into(),
    };
    tokens.into_iter().map(replace).collect::<Vec<TokenStream>>().into_iter().collect()
}

/// A sequence of items as tokens: of those in which the user's tokens stand, and of all that is between them at once.
fn tokens(items: &[Text], lex: Lexer) -> TokenStream {
    let (mut tokens, mut run) = (TokenStream::new(), Text::default());
    for item in items {
        if item.users.is_empty() {
            run.code.push_str(&item.code);
        } else {
            tokens.extend([run.tokens(lex), item.tokens(lex)]);
            run = Text::default();
        }
    }
    tokens.extend(run.tokens(lex));
    tokens
}

impl Extend<Text> for Text {
    fn extend<I: IntoIterator<Item = Text>>(&mut self, parts: I) {
        for part in parts {
            part.print(self);
        }
    }
}

impl FromIterator<Text> for Text {
    fn from_iter<I: IntoIterator<Item = Text>>(parts: I) -> Self {
        let mut text = Self::default();
        text.extend(parts);
        text
    }
}

/// A value that [`quote!`] can write in place of `#name`.
pub(super) trait Print {
    fn print(&self, text: &mut Text);
}

impl Print for Text {
    fn print(&self, text: &mut Text) {
        text.code.push_str(&self.code);
        if !self.users.is_empty() {
            text.users.extend(self.users.iter().cloned());
        }
    }
}

impl Print for TokenStream {
    fn print(&self, text: &mut Text) {
        text.push(USERS);
        text.push(" ");
        text.users.push(self.clone());
    }
}

impl Print for Name {
    fn print(&self, text: &mut Text) {
        text.push(self.prefix());
        text.push(self.text());
        text.push(" ");
    }
}

impl Print for str {
    fn print(&self, text: &mut Text) {
        text.literal(self);
    }
}

impl Print for String {
    fn print(&self, text: &mut Text) {
        text.literal(self);
    }
}

impl<T: Print + ?Sized> Print for &T {
    fn print(&self, text: &mut Text) {
        (**self).print(text);
    }
}

impl<T: Print> Print for Option<T> {
    fn print(&self, text: &mut Text) {
        if let Some(it) = self {
            it.print(text);
        }
    }
}

macro_rules! plain {
    ($($ty:ty)*) => {
        $(impl Print for $ty {
            fn print(&self, text: &mut Text) {
                text.push(&self.to_string());
                text.push(" ");
            }
        })*
    };
}

plain!(bool i64 u16 u64 usize);

/// The items of a repetition, if it is an iterator.
pub(super) trait Passed: Iterator + Sized {
    fn items(self) -> Self {
        self
    }
}

impl<I: Iterator> Passed for I {}

/// The items of a repetition, if it is a list.
pub(super) trait Listed<T> {
    fn items(&self) -> slice::Iter<'_, T>;
}

impl<T> Listed<T> for [T] {
    fn items(&self) -> slice::Iter<'_, T> {
        self.iter()
    }
}

/// The tokens as [`Text`], with what the variables hold in place of `#name`, and `#(..)*` for each item of the first variable
/// in it; what stands between the parenthesis and the star stands between the items.
macro_rules! quote {
    ($($token:tt)*) => {{
        #[allow(unused_mut, reason = "nothing may be quoted")]
        let mut text = $crate::tokens::code::Text::default();
        $crate::tokens::code::fill!(text [] [] $($token)*);
        text
    }};
}

/// `fill!(text [run] [outer] token..)` pushes tokens to a text: `run` is the code that waits to be pushed at once, `outer` for
/// each group around the tokens how it ends and what comes after it, the innermost first.
macro_rules! fill {
    ($text:ident [] []) => {};
    ($text:ident [$($run:tt)+] []) => {
        $text.push(concat!($($run)+));
    };
    ($text:ident [$($run:tt)*] [($close:literal $($rest:tt)*) $($outer:tt)*]) => {
        $crate::tokens::code::fill!($text [$($run)* $close,] [$($outer)*] $($rest)*);
    };
    ($text:ident [$($run:tt)*] $outer:tt # ($($body:tt)*) * $($rest:tt)*) => {
        $crate::tokens::code::fill!($text [$($run)*] []);
        $crate::tokens::code::each!($text [] [$($body)*] $($body)*);
        $crate::tokens::code::fill!($text [] $outer $($rest)*);
    };
    ($text:ident [$($run:tt)*] $outer:tt # ($($body:tt)*) $between:tt * $($rest:tt)*) => {
        $crate::tokens::code::fill!($text [$($run)*] []);
        $crate::tokens::code::each!($text [$between] [$($body)*] $($body)*);
        $crate::tokens::code::fill!($text [] $outer $($rest)*);
    };
    ($text:ident [$($run:tt)*] $outer:tt # $value:ident $($rest:tt)*) => {
        $crate::tokens::code::fill!($text [$($run)*] []);
        $crate::tokens::code::Print::print(&$value, &mut $text);
        $crate::tokens::code::fill!($text [] $outer $($rest)*);
    };
    ($text:ident [$($run:tt)*] [$($outer:tt)*] ($($inside:tt)*) $($rest:tt)*) => {
        $crate::tokens::code::fill!($text [$($run)* "(",] [(")" $($rest)*) $($outer)*] $($inside)*);
    };
    ($text:ident [$($run:tt)*] [$($outer:tt)*] [$($inside:tt)*] $($rest:tt)*) => {
        $crate::tokens::code::fill!($text [$($run)* "[",] [("]" $($rest)*) $($outer)*] $($inside)*);
    };
    ($text:ident [$($run:tt)*] [$($outer:tt)*] {$($inside:tt)*} $($rest:tt)*) => {
        $crate::tokens::code::fill!($text [$($run)* "{",] [("}" $($rest)*) $($outer)*] $($inside)*);
    };
    ($text:ident [$($run:tt)*] $outer:tt $token:tt $($rest:tt)*) => {
        $crate::tokens::code::fill!($text [$($run)* stringify!($token), " ",] $outer $($rest)*);
    };
}

/// `each!(text [between] [body] token..)` pushes the body for each item of the first variable among the tokens.
macro_rules! each {
    ($text:ident [] [$($body:tt)*] # $items:ident $($rest:tt)*) => {{
        #[allow(unused_imports, reason = "one is for iterators, the other for lists")]
        use $crate::tokens::code::{Listed as _, Passed as _};
        for $items in $items.items() {
            $crate::tokens::code::fill!($text [] [] $($body)*);
        }
    }};
    ($text:ident [$between:tt] [$($body:tt)*] # $items:ident $($rest:tt)*) => {{
        #[allow(unused_imports, reason = "as above")]
        use $crate::tokens::code::{Listed as _, Passed as _};
        let mut between = "";
        for $items in $items.items() {
            $text.push(between);
            between = stringify!($between);
            $crate::tokens::code::fill!($text [] [] $($body)*);
        }
    }};
    ($text:ident $between:tt $body:tt ($($inside:tt)*) $($rest:tt)*) => {
        $crate::tokens::code::each!($text $between $body $($inside)* $($rest)*);
    };
    ($text:ident $between:tt $body:tt $token:tt $($rest:tt)*) => {
        $crate::tokens::code::each!($text $between $body $($rest)*);
    };
}

pub(super) use {each, fill, quote};

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
        let mut text = Text::default();
        text.doc(" a */ \"b\\\n\n / c");
        assert_eq!(tokens(&text), quote::quote!(#[doc = " a */ \"b\\\n\n / c"]).to_string());
    }
}
