//! The data of a whole client.

use std::collections::BTreeMap;

use super::{
    AdditionalProperties, Content, Docs, Group, Operation, RequestMediaType, RequestPayload, Scheme, Server, Shape,
    Struct, Type, TypeDef, TypeId, Webhook, XmlId, XmlTable,
};
use crate::diagnostic::Pointer;

/// A whole client: the types, the operations, and the description of the service.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`, for the module's documentation.
    pub docs: Docs,
    /// The tags that are no groups, each with its documentation.
    pub tags: Vec<(String, String)>,
    /// The servers, the default first.
    pub servers: Vec<Server>,
    /// The security schemes.
    pub schemes: Vec<Scheme>,
    /// The credentials that the user keeps in environment variables.
    pub env: Vec<EnvCredential>,
    /// Every type that the operations reach; a [`TypeId`] is an index of this list.
    pub types: Vec<TypeDef>,
    /// The selected operations, in written order.
    pub operations: Vec<Operation>,
    /// The groups of the operations, in the order of their first operations. A parent precedes its groups.
    pub groups: Vec<Group>,
    /// The webhooks.
    pub webhooks: Vec<Webhook>,
    /// The tables of XML bodies.
    pub xml: BTreeMap<XmlId, XmlTable>,
    /// The examples for the option `examples`.
    pub examples: Examples,
}

/// A credential in environment variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvCredential {
    /// The name of the scheme; `None` for the scheme that the client chooses by the kind.
    pub scheme: Option<String>,
    /// The kind of the credential.
    pub kind: EnvKind,
    /// The variables, one for each part of the credential.
    pub variables: Vec<String>,
}

/// The kind of a credential in environment variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnvKind {
    /// A bearer token.
    Bearer,
    /// An API key.
    ApiKey,
    /// A user and a password.
    Basic,
    /// The identifier and the secret of a client of OAuth 2.
    ClientCredentials,
    /// The value of the header `Authorization`.
    Authorization,
}

impl EnvKind {
    /// The kinds that the option `env` names, with their words.
    pub const NAMED: [(&'static str, Self); 4] = [
        ("bearer", Self::Bearer),
        ("api_key", Self::ApiKey),
        ("basic", Self::Basic),
        ("client_credentials", Self::ClientCredentials),
    ];

    /// Returns the name of each part of the credential.
    pub fn parts(self) -> &'static [&'static str] {
        match self {
            Self::Bearer => &["token"],
            Self::ApiKey => &["key"],
            Self::Basic => &["user", "password"],
            Self::ClientCredentials => &["id", "secret"],
            Self::Authorization => &["header"],
        }
    }
}

/// The examples for functions that return them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Examples {
    /// The examples that the runtime certainly decodes.
    pub values: Vec<Example>,
    /// The places of the other examples.
    pub unproved: Vec<Pointer>,
}

/// An example that is a value of a type.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The place of the value in the description.
    pub at: Pointer,
    /// The item that has the example.
    pub holder: ExampleHolder,
    /// The name of the example, or its number from 2 on; `None` for the only or the first one.
    pub key: Option<String>,
    /// The type of the value.
    pub ty: Type,
    /// The value as JSON text.
    pub text: String,
}

/// The item of the description that has an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExampleHolder {
    /// The schema of a type.
    Type(TypeId),
    /// A body of an operation.
    Body {
        /// The position of the operation.
        operation: usize,
        /// The words of the body after the operation's name: `["body"]`, `["response", "404"]`.
        words: Vec<String>,
    },
    /// A component that is no schema.
    Component {
        /// The key in `components`, such as `responses`.
        section: String,
        /// The name of the component.
        name: String,
    },
}

/// The failure of several operations.
struct Failure<'a> {
    content: Option<&'a Content>,
    /// The position of the first of the operations.
    first: usize,
    /// The number of the operations.
    count: usize,
}

impl Api {
    /// Returns the definition of a type id; `None` if this `Api` has no type with the id.
    pub fn get(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.0)
    }

    /// Returns the target of an alias, through all aliases; any other type is returned unchanged.
    pub fn unalias<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut ty = ty;
        // OK because cycles of aliases have become newtypes; the bound guards that.
        for _ in 0..=self.types.len() {
            let Type::Named(id) = ty else { break };
            let Some(Shape::Alias(target)) = self.get(*id).map(|it| &it.shape) else { break };
            ty = target;
        }
        ty
    }

    /// Returns true if a server may write numbers in values of this type as strings. Structs and unions in the type do
    /// not count.
    pub fn has_numbers_as_text(&self, ty: &Type) -> bool {
        match self.unalias(ty) {
            Type::Numeric(_) => true,
            other => other.inner_types().into_iter().any(|part| self.has_numbers_as_text(part)),
        }
    }

    /// Returns true for a request body that is an object without members.
    pub fn is_empty_object(&self, media: &RequestMediaType) -> bool {
        let (RequestPayload::Json(ty) | RequestPayload::Form(ty, _)) = &media.payload else { return false };
        let is_empty = |it: &Struct| {
            it.fields.is_empty() && it.constants.is_empty() && it.additional_properties == AdditionalProperties::Ignored
        };
        self.structure(ty).is_some_and(is_empty)
    }

    /// Returns the position of the first operation with the most frequent failure, and true if every operation has that
    /// failure. Operations with several failure types do not count.
    ///
    /// A new operation changes the most frequent failure only if two failures had equal counts.
    pub fn common_failure(&self) -> Option<(usize, bool)> {
        let is_one = |it: &Operation| it.failure.common_content.is_some() || it.failure.cases.is_empty();
        let mut found: Vec<Failure<'_>> = Vec::new();
        for (first, it) in self.operations.iter().enumerate().filter(|(_, it)| is_one(it)) {
            let content = it.failure.common_content.as_ref();
            match found.iter_mut().find(|failure| failure.content == content) {
                Some(failure) => failure.count += 1,
                None => found.push(Failure { content, first, count: 1 }),
            }
        }
        // The search picks the first of several failures with an equal count.
        let most = found.into_iter().rev().max_by_key(|failure| failure.count)?;
        Some((most.first, most.count == self.operations.len()))
    }

    /// Returns the struct that a type refers to, through aliases and boxes.
    pub fn structure(&self, ty: &Type) -> Option<&Struct> {
        match &self.get(self.definition_id(ty)?)?.shape {
            Shape::Struct(it) => Some(it),
            _ => None,
        }
    }

    /// Returns the id of the definition, of any shape, that a type refers to through aliases and boxes.
    pub fn definition_id(&self, ty: &Type) -> Option<TypeId> {
        match self.unalias(ty) {
            Type::Boxed(inner) => self.definition_id(inner),
            Type::Named(id) => Some(*id),
            _ => None,
        }
    }

    /// Returns the path from the outermost group to this group.
    pub(crate) fn group_path(&self, group: usize) -> Vec<&Group> {
        let of = |position: usize| self.groups.get(position);
        let mut path: Vec<&Group> = std::iter::successors(of(group), |it| of(it.parent?)).collect();
        path.reverse();
        path
    }

    /// Returns the key of a group in options: the names on the path to the group, joined by dots.
    pub(crate) fn group_key(&self, group: usize) -> String {
        self.group_path(group).iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(".")
    }
}
