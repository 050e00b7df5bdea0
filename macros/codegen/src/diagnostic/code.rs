//! The catalogue of codes: one line for each problem that the generator can report.

use std::fmt;

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// No code is generated.
    Error,
    /// Code is generated, but the user should know of the problem.
    Warning,
}

/// The user's level of a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The warning is not shown, but listed in the client's documentation.
    Allow,
    /// The warning is an error.
    Deny,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// Defines the enum and its look-up functions from one table. A new code needs a line here, a page under `pages`, and a
/// case under `tests/cases/err`.
macro_rules! catalogue {
    ($($name:ident, $id:literal, $severity:ident, $title:literal;)*) => {
        /// The code of a finding.
        #[allow(clippy::doc_markdown, reason = "pages are prose, which names formats and products")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(
                #[doc = concat!("`", $id, "`: ", $title, "\n\n")]
                #[doc = include_str!(concat!("pages/", $id, ".md"))]
                $name,
            )*
        }

        impl Code {
            /// Every code, in the order of the catalogue.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Returns the name of the code that users see, such as `dangling-reference`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Returns the problem as a clause about the place.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// Returns the page of the code, in Markdown: meaning, example and remedy.
            pub fn page(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("pages/", $id, ".md")),)* }
            }

            /// Returns the severity.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// Returns the code with this name.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$name),)* _ => None }
            }
        }
    };
}

impl Code {
    /// Returns true if a user can allow findings with this code: warnings, and errors after which a client can still be
    /// generated.
    pub fn can_be_allowed(self) -> bool {
        let leaves_a_client =
            matches!(self, Self::Unsatisfiable | Self::MisspelledKey | Self::MisplacedKey | Self::StaleOverlay);
        leaves_a_client || self.severity() == Severity::Warning
    }

    /// Returns true for a warning that is only listed in the documentation of `Client`, unless the user denies the
    /// code.
    pub fn is_silent(self) -> bool {
        // Neither affects a build, and the user of a description is seldom its author.
        matches!(self, Self::Contradiction | Self::LargeClient)
    }

    /// Returns true for a finding about the emitted code, which is known only after all other findings.
    pub(crate) fn is_about_emitted_code(self) -> bool {
        self == Self::LargeClient
    }
}

catalogue! {
    // The text
    InvalidJson, "invalid-json", Error, "this is not JSON";
    InvalidYaml, "invalid-yaml", Error, "this is not YAML";
    DuplicateKey, "duplicate-key", Error, "this key is written twice";
    TooDeep, "too-deep", Error, "this is nested too deeply";
    TooLarge, "too-large", Error, "this is too large";
    // The document
    NotADescription, "not-a-description", Error, "this is not an OpenAPI description";
    UnsupportedVersion, "unsupported-version", Error, "this version of OpenAPI is not supported";
    MissingKey, "missing-key", Error, "a required key is missing";
    WrongType, "wrong-type", Error, "this value has the wrong type";
    MisspelledKey, "misspelled-key", Error, "this key is misspelled";
    MisplacedKey, "misplaced-key", Error, "this key belongs elsewhere";
    // Overlays
    InvalidOverlay, "invalid-overlay", Error, "this overlay cannot be applied";
    StaleOverlay, "stale-overlay", Error, "this path selects nothing in the description";
    // References
    DanglingReference, "dangling-reference", Error, "this reference has no target";
    CyclicReference, "cyclic-reference", Error, "this reference is part of a cycle";
    RemoteReference, "remote-reference", Error, "this reference is a URL of the network";
    MissingFile, "missing-file", Error, "the file of this reference does not exist";
    UnreadableFile, "unreadable-file", Error, "the file of this reference cannot be read";
    // Options
    UnknownOperation, "unknown-operation", Error, "this names no operation";
    UnknownGroup, "unknown-group", Error, "this names no group of operations";
    UnknownSchema, "unknown-schema", Error, "this names no generated item";
    UnknownProperty, "unknown-property", Error, "no generated type has this property";
    UnknownVariant, "unknown-variant", Error, "no generated type has this variant";
    UnknownParameter, "unknown-parameter", Error, "no generated operation has this parameter";
    UnknownSecret, "unknown-secret", Error, "this names no property, parameter or header";
    RefusedSecret, "refused-secret", Error, "this entry has no effect";
    UnknownCredential, "unknown-credential", Error, "this names no credential of the description";
    InvalidPagination, "invalid-pagination", Error, "the operation does not have such pages";
    UnknownPlace, "unknown-place", Error, "there is no such finding at this place";
    UnknownChange, "unknown-change", Error, "there is no such change";
    // The contract
    BreakingChange, "breaking-change", Error, "this breaks clients of the older description";
    // Names
    NameClash, "name-clash", Error, "two items would have the same name";
    InvalidName, "invalid-name", Error, "this cannot be a name in Rust";
    // Operations
    InvalidMethod, "invalid-method", Error, "this is not an HTTP method";
    InvalidPath, "invalid-path", Error, "this is not a path";
    UnsupportedParameter, "unsupported-parameter", Error, "this parameter cannot be sent";
    // Schemas
    Unsatisfiable, "unsatisfiable", Error, "no value fits this schema";
    TooManyAlternatives, "too-many-alternatives", Error, "this schema has too many alternatives";
    // Warnings
    UndeclaredPathParameter, "undeclared-path-parameter", Warning, "a parameter of this path is not declared";
    UnusedPathParameter, "unused-path-parameter", Warning, "this path parameter is not in its path";
    DuplicateParameter, "duplicate-parameter", Warning, "this parameter is declared twice";
    UnknownKey, "unknown-key", Warning, "this key has no meaning here, and is ignored";
    UnusableServer, "unusable-server", Warning, "this server cannot be used";
    Ambiguous, "ambiguous", Warning, "some values fit several of these alternatives";
    DuplicateOperationId, "duplicate-operation-id", Warning, "two operations have this operationId";
    UnsupportedSecurity, "unsupported-security", Warning, "this security scheme is not supported; the caller sets its credential as a header";
    UndeclaredSecurity, "undeclared-security", Warning, "this security scheme is not declared";
    Impossible, "impossible", Warning, "no value fits this, so it is left out";
    Contradiction, "contradiction", Warning, "this value does not fit its schema";
    LargeClient, "large-client", Warning, "this client is nearly too large for rust-analyzer";
    UnusablePagination, "unusable-pagination", Warning, "this extension does not fit its operation, and is ignored";
    Untyped, "untyped", Warning, "this value has no specific type";
    Dropped, "dropped", Warning, "this violates the standard, and is left out";
    Forgiven, "forgiven", Warning, "this violates the standard, and is read in the only way that makes sense";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Returns the page about a code in Markdown: its meaning, a small description with the problem, and the remedy.
///
/// `code` has the notation of reports, `dangling-reference`, or of the macro, `dangling_reference`. Returns `None` for
/// an unknown code.
pub fn explain_code(code: &str) -> Option<String> {
    let code = Code::from_id(&code.replace('_', "-"))?;
    let weight = match code.severity() {
        Severity::Error => "an error",
        Severity::Warning if code.is_silent() => "listed in the documentation of `Client`; no warning unless denied",
        Severity::Warning => "a warning",
    };
    Some(format!("# {code}: {}\n\n({weight})\n\n{}", code.title(), code.page()))
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn every_id_is_kebab_case_and_leads_back() {
        for &code in Code::ALL {
            assert!(code.id().chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{code}");
            assert_eq!(Code::from_id(code.id()), Some(code));
        }
        assert_eq!(Code::from_id("no-such-code"), None);
    }

    #[test]
    fn titles_are_half_sentences() {
        for &code in Code::ALL {
            assert!(code.title().starts_with(char::is_lowercase), "{code}");
            assert!(!code.title().ends_with('.'), "{code}");
        }
    }
}
