//! Defines the macro `quote!`, which writes generated code as text.

/// Writes tokens as a [`Text`](super::Text). `#name` is replaced by the value of the variable. `#(..)*` is repeated for each item
/// of its first variable, with the token before the star between the items.
macro_rules! quote {
    ($($token:tt)*) => {{
        #[allow(unused_mut, reason = "nothing may be quoted")]
        let mut text = $crate::tokens::code::Text::default();
        $crate::tokens::code::fill!(text [] [] $($token)*);
        text
    }};
}

/// Appends tokens to a text: `fill!(text [run] [outer] token..)`.
///
/// `run` is code that is not appended yet. `outer` has the end of each surrounding group and the tokens after it, the
/// innermost first.
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

/// Appends the body for each item of the first variable among the tokens: `each!(text [between] [body] token..)`.
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

pub(crate) use {each, fill, quote};
