//! The catalogue of kinds: one line for each kind of change that clients can observe.

use std::fmt;

/// Defines the enum and its look-up functions from one table. A new kind needs a line here, a row in `CONTRACT.md`, and
/// a test case.
macro_rules! catalogue {
    ($($name:ident, $id:literal, $built:literal, $running:literal;)*) => {
        /// The kind of a change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ChangeKind {
            $(#[doc = concat!("`", $id, "`")] $name,)*
        }

        impl ChangeKind {
            /// Every kind, in the order of the catalogue.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Returns the name of the kind that users see, such as `member-removed`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Returns the consequence for code that is compiled again.
            pub(super) fn source_consequence(self) -> &'static str {
                match self { $(Self::$name => $built,)* }
            }

            /// Returns the consequence for clients that are already built.
            pub(super) fn wire_consequence(self) -> &'static str {
                match self { $(Self::$name => $running,)* }
            }

            /// Returns the kind with this name.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$name),)* _ => None }
            }
        }
    };
}

catalogue! {
    // Operations
    OperationRemoved, "operation-removed", "code that calls it does not compile", "calls of it fail";
    PathChanged, "path-changed", "code that calls it does not compile", "clients already built call the old path";
    Renamed, "renamed", "code that uses the old name does not compile", "";
    Reordered, "reordered", "arguments in the old order do not compile, or are swapped", "";
    Respelled, "respelled", "", "clients already built use the old spelling";
    // Parameters
    ParameterRemoved, "parameter-removed", "code that sets it does not compile", "";
    ParameterRequired, "parameter-required", "calls do not compile without it", "requests without it are refused";
    ParameterOptional, "parameter-optional", "it was an argument and is now a setter: calls do not compile", "";
    ParameterMoved, "parameter-moved", "", "clients already built send it in the old place";
    ParameterStyle, "parameter-style", "", "clients already built send it in the old format";
    // Bodies
    BodyRemoved, "body-removed", "code that sets it does not compile", "";
    BodyRequired, "body-required", "calls do not compile without it", "requests without it are refused";
    BodyOptional, "body-optional", "it was an argument and is now a setter: calls do not compile", "";
    MediaRemoved, "media-removed", "code that uses it does not compile", "requests of clients already built are refused";
    EncodingChanged, "encoding-changed", "", "clients already built send it in the old format";
    // Responses
    ResultChanged, "result-changed", "code that uses the result does not compile", "clients already built cannot read it";
    ErrorChanged, "error-changed", "code that names the error does not compile", "clients already built cannot read it";
    StatusRemoved, "status-removed", "code that matches it does not compile", "";
    PagingLost, "paging-lost", "code that streams it does not compile", "";
    WebhookRemoved, "webhook-removed", "code that names its type does not compile", "";
    // Security and servers
    SecurityAdded, "security-added", "", "clients without the credential are refused";
    SecurityChanged, "security-changed", "`build` returns an error in code that sets the old credential", "clients with only the old credential are refused";
    SchemeChanged, "scheme-changed", "code that sets the credential compiles, and fails or sends it in another place", "clients already built send or fetch the credential in the old way";
    SchemeRemoved, "scheme-removed", "code that sets its credential compiles, and `build` returns an error", "";
    ServerChanged, "server-changed", "code that sets its parts may not compile", "clients already built call the old address";
    ServerRemoved, "server-removed", "code that names it does not compile", "";
    // Types
    TypeChanged, "type-changed", "code that uses it does not compile", "clients already built send or expect the old type";
    TypeRemoved, "type-removed", "code that names it does not compile", "";
    DefaultLost, "default-lost", "code that uses `Default` of the type does not compile", "";
    TraitLost, "trait-lost", "code that uses the trait does not compile", "";
    ConstantChanged, "constant-changed", "", "clients already built send and expect the old value";
    // Members of types, and headers
    MemberRemoved, "member-removed", "code that uses it does not compile", "clients already built cannot read a value without it";
    MemberRequired, "member-required", "its type or the arguments of `new` change: code that uses them does not compile", "requests without it are refused";
    MemberOptional, "member-optional", "its type changes: code that uses it does not compile", "clients already built cannot read a value without it";
    MemberNullable, "member-nullable", "its type changes: code that uses it does not compile", "clients already built cannot read `null`";
    MemberNotNull, "member-not-null", "its type changes: code that uses it does not compile", "requests with `null` are refused";
    // Values and variants
    ValueRemoved, "value-removed", "code that names its variant does not compile", "requests with it are refused";
    ValuesClosed, "values-closed", "", "requests with values that are not listed are refused";
    VariantRemoved, "variant-removed", "code that names it does not compile", "requests with it are refused";
    VariantOrder, "variant-order", "code compiles, and gets another variant for the same value", "";
    VariantValues, "variant-values", "code compiles, and gets another variant for the same value", "";
    AccessorRemoved, "accessor-removed", "code that calls it does not compile", "";
    ConversionRemoved, "conversion-removed", "code that converts with `From` does not compile", "";
    // Compatible changes
    CallType, "call-type", "", "";
    OperationAdded, "operation-added", "", "";
    ParameterAdded, "parameter-added", "", "";
    BodyAdded, "body-added", "", "";
    MediaAdded, "media-added", "", "";
    StatusAdded, "status-added", "", "";
    PagingAdded, "paging-added", "", "";
    WebhookAdded, "webhook-added", "", "";
    SecurityRelaxed, "security-relaxed", "", "";
    ServerAdded, "server-added", "", "";
    MemberAdded, "member-added", "", "";
    ValueAdded, "value-added", "", "";
    ValuesOpened, "values-opened", "", "";
    VariantAdded, "variant-added", "", "";
    DefaultChanged, "default-changed", "", "";
    BoundsChanged, "bounds-changed", "", "";
    Deprecated, "deprecated", "", "";
}

impl ChangeKind {
    /// Returns true if changes of this kind break a client.
    pub fn is_breaking(self) -> bool {
        !(self.source_consequence().is_empty() && self.wire_consequence().is_empty())
    }
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::ChangeKind;

    #[test]
    fn every_id_is_kebab_case_and_leads_back() {
        for &kind in ChangeKind::ALL {
            assert!(kind.id().chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{kind}");
            assert_eq!(ChangeKind::from_id(kind.id()), Some(kind));
        }
        assert_eq!(ChangeKind::from_id("no-such-kind"), None);
    }
}
