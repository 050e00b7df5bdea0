//! Accessors of the members that all variants of a large union have.

/// Implements an accessor for each member, in the `impl` block of a union. The names of the variants are listed once.
///
/// The last two expressions are the member of a variant, and the result for `Unknown`.
#[doc(hidden)]
#[macro_export]
macro_rules! __common_members {
    ($self:ident $it:ident $variants:tt $(
        $(#[$attribute:meta])* $member:ident: $output:ty = $lent:expr, $unknown:tt => $otherwise:expr;
    )*) => {$(
        $(#[$attribute])*
        #[must_use]
        #[inline]
        pub fn $member(&$self) -> $output {
            $crate::__common_members! { @match $self $it $variants $lent, $unknown => $otherwise }
        }
    )*};
    (@match $self:ident $it:ident [$($variant:ident)*] $lent:expr, $unknown:tt => $otherwise:expr) => {
        match $self {
            $(Self::$variant($it) => $lent,)*
            Self::Unknown($unknown) => $otherwise,
        }
    };
}
