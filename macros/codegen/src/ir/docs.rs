//! The documentation of an item: the text of the description, constraints and notes. Sentences are written by `tokens`.

use super::{Literal, Location, Serialization};

/// The documentation of an item: the text of the description, and facts that its Rust type does not express.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// `summary` or `title`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Facts for the documentation, in the order of their sentences.
    pub notes: Vec<Note>,
    /// Constraints and defaults, including constraints without a note.
    pub constraints: Vec<Constraint>,
    /// `deprecated: true`.
    pub deprecated: bool,
}

impl Docs {
    /// Returns the note about the default, if there is such a note.
    pub fn default_note(&self) -> Option<&Note> {
        self.notes.iter().find(|note| matches!(note, Note::Keyword(NotedKeyword::Default, _)))
    }
}

/// A keyword that restricts the values of a type, or the default that the server uses.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// The keyword, after the path to the schema that has the keyword: `items/maxLength`.
    pub keyword: String,
    /// The value of the keyword.
    pub value: Literal,
}

impl Constraint {
    /// The keyword of the value that the server uses for an absent member.
    const DEFAULT: &'static str = "default";

    /// Returns true for a default, which restricts nothing.
    pub fn is_default(&self) -> bool {
        self.keyword == Self::DEFAULT
    }
}

/// A fact about an item that its Rust type does not express.
#[derive(Debug, Clone, PartialEq)]
pub enum Note {
    /// A keyword that the client does not enforce, with a value that is short enough for a sentence.
    Keyword(NotedKeyword, Literal),
    /// `uniqueItems: true`.
    UniqueItems,
    /// The numbers of an `enum` that has no Rust enum, since some of them have fractions.
    OneOf(Vec<Literal>),
    /// A `format` without a Rust type.
    Format(String),
    /// A property whose schema is `false`.
    NeverPresent(String),
    /// The keys of `patternProperties`.
    PropertyPatterns(Vec<String>),
    /// Groups of properties of which at least one must be present.
    RequiredGroups(RequiredGroups),
    /// Keywords that no Rust type expresses.
    NotEnforced(Vec<String>),
    /// The URL of `externalDocs`.
    SeeAlso(String),
    /// A property of `required` that has no schema.
    RequiredWithoutSchema,
    /// A schema that no value satisfies; the type is any JSON.
    Unsatisfiable,
    /// A schema that is nested too deeply for the compiler; the type is any JSON.
    NestedTooDeeply,
    /// The property that a discriminator names, if no schema describes it.
    DiscriminatorProperty,
    /// The discriminator value that the constructor sets.
    InitialValue(Literal),
    /// A copy of a type for requests.
    RequestCopy(ReadOnlyProperties),
    /// A header that the client fills, although the description does not have it.
    IdempotencyKey,
    /// `allowEmptyValue: true` of a parameter.
    MayBeEmpty,
    /// `allowReserved: true` of a parameter at this location.
    NotEscaped(Location),
    /// The media type of a parameter or header that is described by `content`.
    SentAs(Serialization, String),
    /// A header of a part of a multipart body.
    PartHeader {
        /// The name of the header.
        header: String,
        /// The name of the part.
        part: String,
    },
    /// The media types of a response.
    MediaTypes(Vec<String>),
    /// The schemes that an operation requires: alternatives of schemes that are all needed.
    Security(Vec<Vec<SchemeNote>>),
    /// The tags of an operation.
    Tags(Vec<String>),
    /// A callback of an operation.
    Callback {
        /// The HTTP method.
        method: String,
        /// The runtime expression of the URL.
        url: String,
    },
    /// A Link Object of a response.
    Link(LinkNote),
    /// The method of a webhook's request, and for a callback the runtime expression of its URL.
    WebhookRequest {
        /// The HTTP method.
        method: String,
        /// The runtime expression of the URL; `None` for a webhook.
        url: Option<String>,
    },
    /// The responses that a webhook's sender expects, each with the first line of its description.
    ExpectedResponses(Vec<(String, String)>),
    /// `termsOfService` of the service.
    TermsOfService(String),
    /// The texts of the Contact Object.
    Contact(Vec<String>),
    /// The texts of the License Object.
    License(Vec<String>),
}

/// A keyword with a note of its value. The order is the order of the notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotedKeyword {
    /// `default`.
    Default,
    /// `minimum`.
    Minimum,
    /// `maximum`.
    Maximum,
    /// `exclusiveMinimum`.
    ExclusiveMinimum,
    /// `exclusiveMaximum`.
    ExclusiveMaximum,
    /// `multipleOf`.
    MultipleOf,
    /// `minLength`.
    MinLength,
    /// `maxLength`.
    MaxLength,
    /// `pattern`.
    Pattern,
    /// `minItems`.
    MinItems,
    /// `maxItems`.
    MaxItems,
    /// `minProperties`.
    MinProperties,
    /// `maxProperties`.
    MaxProperties,
    /// `contentMediaType`.
    ContentMediaType,
    /// `example`.
    Example,
}

/// A group of `oneOf` or `anyOf` whose schemas have only `required`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredGroups {
    /// The keyword of the group.
    pub choice: Choice,
    /// The properties of each schema.
    pub groups: Vec<Vec<String>>,
}

/// The keyword of a group of alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// `oneOf`.
    OneOf,
    /// `anyOf`.
    AnyOf,
}

/// The read-only properties of a type for requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnlyProperties {
    /// The type has none.
    Absent,
    /// The type has only read-only properties, and they are optional.
    Optional,
}

/// A security scheme that an operation requires, with its scopes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeNote {
    /// The name of the scheme.
    pub scheme: String,
    /// The scopes.
    pub scopes: Vec<String>,
}

/// A Link Object (OpenAPI 3.1 section 4.8.20).
#[derive(Debug, Clone, PartialEq)]
pub struct LinkNote {
    /// The name of the link.
    pub name: String,
    /// The `operationId` or `operationRef`.
    pub target: String,
    /// The parameters of the linked operation, with their values or expressions.
    pub parameters: Vec<(String, Literal)>,
    /// The description, as written.
    pub description: Option<String>,
}
