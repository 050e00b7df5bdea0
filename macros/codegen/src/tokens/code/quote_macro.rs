//! Defines the macro `quote!`, which writes generated code as text.

/// Writes tokens as a [`Text`](super::Text). `#name` is replaced by the value of the variable. `#(..)*` is repeated for each item
/// of its first variable, with the token before the star between the items.
macro_rules! quote {
    ($($token:tt)*) => {
        $crate::tokens::code::Text::written(|_writer| {
            $crate::tokens::code::fill!(_writer [] [] $($token)*);
        })
    };
}

/// Writes tokens: `fill!(writer [run] [outer] token..)`.
///
/// `run` is code that is not written yet. `outer` has the end of each surrounding group and the tokens after it, the
/// innermost first.
macro_rules! fill {
    ($writer:ident [] []) => {};
    ($writer:ident [$($run:tt)+] []) => {
        $writer.code(concat!($($run)+));
    };
    ($writer:ident [$($run:tt)*] [($close:literal $($rest:tt)*) $($outer:tt)*]) => {
        $crate::tokens::code::fill!($writer [$($run)* $close,] [$($outer)*] $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt # ($($body:tt)*) * $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)*] []);
        $crate::tokens::code::each!($writer [] [$($body)*] $($body)*);
        $crate::tokens::code::fill!($writer [] $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt # ($($body:tt)*) $between:tt * $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)*] []);
        $crate::tokens::code::each!($writer [$between] [$($body)*] $($body)*);
        $crate::tokens::code::fill!($writer [] $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt # $value:ident $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)*] []);
        $crate::tokens::code::Print::print(&$value, $writer);
        $crate::tokens::code::after!($writer $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] [$($outer:tt)*] ($($inside:tt)*) $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* "(",] [(")" $($rest)*) $($outer)*] $($inside)*);
    };
    ($writer:ident [$($run:tt)*] [$($outer:tt)*] [$($inside:tt)*] $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* "[",] [("]" $($rest)*) $($outer)*] $($inside)*);
    };
    ($writer:ident [$($run:tt)*] [$($outer:tt)*] {$($inside:tt)*} $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* "{",] [("}" $($rest)*) $($outer)*] $($inside)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt , $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* ",",] $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt ; $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* ";",] $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt :: $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* "::",] $outer $($rest)*);
    };
    // With white space, since a path can begin with two colons.
    ($writer:ident [$($run:tt)*] $outer:tt : $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* ": ",] $outer $($rest)*);
    };
    // Pairs of tokens without white space between them.
    ($writer:ident [$($run:tt)*] $outer:tt $token:tt , $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* stringify!($token), ",",] $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt $token:tt ; $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* stringify!($token), ";",] $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt $token:tt : $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* stringify!($token), ": ",] $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt $token:tt :: $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* stringify!($token), "::",] $outer $($rest)*);
    };
    ($writer:ident [$($run:tt)*] [$($outer:tt)*] $token:tt ($($inside:tt)*) $($rest:tt)*) => {
        $crate::tokens::code::fill!(
            $writer [$($run)* stringify!($token), "(",] [(")" $($rest)*) $($outer)*] $($inside)*
        );
    };
    ($writer:ident [$($run:tt)*] [$($outer:tt)*] $token:tt [$($inside:tt)*] $($rest:tt)*) => {
        $crate::tokens::code::fill!(
            $writer [$($run)* stringify!($token), "[",] [("]" $($rest)*) $($outer)*] $($inside)*
        );
    };
    ($writer:ident [$($run:tt)*] [($close:literal $($rest:tt)*) $($outer:tt)*] $token:tt) => {
        $crate::tokens::code::fill!($writer [$($run)* stringify!($token), $close,] [$($outer)*] $($rest)*);
    };
    ($writer:ident [$($run:tt)*] $outer:tt $token:tt $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [$($run)* stringify!($token), " ",] $outer $($rest)*);
    };
}

/// Writes the tokens after a value, with white space before them where the last token of the value could continue.
macro_rules! after {
    ($writer:ident [$($outer:tt)+]) => {
        $crate::tokens::code::fill!($writer [] [$($outer)+]);
    };
    ($writer:ident $outer:tt , $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [",",] $outer $($rest)*);
    };
    ($writer:ident $outer:tt ; $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [";",] $outer $($rest)*);
    };
    ($writer:ident $outer:tt : $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [": ",] $outer $($rest)*);
    };
    ($writer:ident $outer:tt :: $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer ["::",] $outer $($rest)*);
    };
    ($writer:ident [$($outer:tt)*] ($($inside:tt)*) $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer ["(",] [(")" $($rest)*) $($outer)*] $($inside)*);
    };
    ($writer:ident $outer:tt $($rest:tt)*) => {
        $crate::tokens::code::fill!($writer [" ",] $outer $($rest)*);
    };
}

/// Appends the body for each item of the first variable among the tokens: `each!(writer [between] [body] token..)`.
macro_rules! each {
    ($writer:ident [] [$($body:tt)*] # $items:ident $($rest:tt)*) => {{
        #[allow(unused_imports, reason = "one is for iterators, the other for lists")]
        use $crate::tokens::code::{Listed as _, Passed as _};
        for $items in $items.items() {
            $crate::tokens::code::fill!($writer [] [] $($body)*);
        }
    }};
    ($writer:ident [$between:tt] [$($body:tt)*] # $items:ident $($rest:tt)*) => {{
        #[allow(unused_imports, reason = "as above")]
        use $crate::tokens::code::{Listed as _, Passed as _};
        let mut between = "";
        for $items in $items.items() {
            $writer.code(between);
            between = stringify!($between);
            $crate::tokens::code::fill!($writer [] [] $($body)*);
        }
    }};
    ($writer:ident $between:tt $body:tt ($($inside:tt)*) $($rest:tt)*) => {
        $crate::tokens::code::each!($writer $between $body $($inside)* $($rest)*);
    };
    ($writer:ident $between:tt $body:tt $token:tt $($rest:tt)*) => {
        $crate::tokens::code::each!($writer $between $body $($rest)*);
    };
}

pub(crate) use {after, each, fill, quote};
