//! Finds secrets: the members, parameters and headers that are never printed.
//!
//! The options decide first, then the format `password`, which lowering has handled, then the name and its context.
//! `{"Login": {"access_token": {"type": "string"}}}` becomes `pub access_token: Secret`.

mod context;
mod keys;
mod listed;
mod names;
mod table;
mod types;
mod words;

use self::context::Context;
use self::listed::Listed;
use self::names::Name;
use crate::diagnostic::Findings;
use crate::ir::visit::{contained_types, named};
use crate::ir::{Api, Container, Operation, Parts, Shape, Struct, Type, TypeDef, TypeId, Webhook};
use crate::options::{Options, Secrecy};

/// Sets the types of all secrets, and reports each entry of the options without effect.
pub(super) fn mark_secrets(api: &mut Api, options: &Options, findings: &mut Findings) {
    let mut search = SecretSearch { api, options, listed: Listed::new(&options.secrecy) };
    let members: Vec<Vec<Change>> = api.types.iter().map(|def| search.members(def)).collect();
    let parameters: Vec<Vec<Change>> = api.operations.iter().map(|it| search.parameters(it)).collect();
    let headers: Vec<Vec<Change>> = api.operations.iter().map(|it| search.headers(it)).collect();
    let received: Vec<Vec<Change>> = api.webhooks.iter().map(|it| search.webhook_headers(it)).collect();
    search.listed.check(|| keys::all(api, options), findings);
    for (def, changes) in api.types.iter_mut().zip(members) {
        apply(member_types(&mut def.shape).into_iter(), changes);
    }
    for (operation, (sent, returned)) in api.operations.iter_mut().zip(parameters.into_iter().zip(headers)) {
        apply(operation.parameters.iter_mut().map(|parameter| &mut parameter.ty), sent);
        apply(operation.headers.iter_mut().map(|header| &mut header.ty), returned);
    }
    for (webhook, changes) in api.webhooks.iter_mut().zip(received) {
        apply(webhook.headers.iter_mut().map(|header| &mut header.ty), changes);
    }
    mark_contents(api);
}

/// The position of an item, and its new type.
type Change = (usize, Type);

/// Applies changes, which must be in the order of the positions.
fn apply<'t>(types: impl Iterator<Item = &'t mut Type>, changes: Vec<Change>) {
    let mut changes = changes.into_iter().peekable();
    for (position, ty) in types.enumerate() {
        if let Some((_, new)) = changes.next_if(|(changed, _)| *changed == position) {
            *ty = new;
        }
    }
}

/// The search for secrets in all types and operations.
struct SecretSearch<'a> {
    api: &'a Api,
    options: &'a Options,
    listed: Listed<'a>,
}

impl SecretSearch<'_> {
    fn members(&mut self, def: &TypeDef) -> Vec<Change> {
        let siblings = || {
            let members = struct_of(&def.shape)?;
            let constants = members.constants.iter().map(|constant| constant.wire_name.as_str());
            Some(members.fields.iter().map(|field| field.wire_name.as_str()).chain(constants).collect())
        };
        let holder = || def.origin.name_words.iter().map(String::as_str).collect();
        let context = || Context { siblings: siblings().unwrap_or_default(), holder: holder() };
        if !self.listed.is_empty() {
            for constant in struct_of(&def.shape).iter().flat_map(|it| &it.constants) {
                self.by_option(&keys::of_member(def, &constant.wire_name, self.options), &Type::Null);
            }
        }
        let mut changes = Vec::new();
        for (position, (wire, ty)) in members(&def.shape).into_iter().enumerate() {
            let keys = |options: &Options| keys::of_member(def, wire, options);
            let ty = self.decide(wire, ty, keys, context);
            changes.extend(ty.map(|ty| (position, ty)));
        }
        changes
    }

    fn parameters(&mut self, operation: &Operation) -> Vec<Change> {
        let siblings = || operation.parameters.iter().map(|parameter| parameter.wire_name.as_str()).collect();
        let context = || Context { siblings: siblings(), holder: struct_of_member(operation) };
        let mut changes = Vec::new();
        for (position, parameter) in operation.parameters.iter().enumerate() {
            let keys = |_: &Options| keys::of_parameter(operation, parameter);
            let ty = self.decide(&parameter.wire_name, &parameter.ty, keys, context);
            changes.extend(ty.map(|ty| (position, ty)));
        }
        changes
    }

    fn headers(&mut self, operation: &Operation) -> Vec<Change> {
        let siblings = || operation.headers.iter().map(|header| header.wire_name.as_str()).collect();
        let context = || Context { siblings: siblings(), holder: struct_of_member(operation) };
        let mut changes = Vec::new();
        for (position, header) in operation.headers.iter().enumerate() {
            let keys = |_: &Options| keys::of_header(operation, header);
            let ty = self.decide(&header.wire_name, &header.ty, keys, context);
            changes.extend(ty.map(|ty| (position, ty)));
        }
        changes
    }

    fn webhook_headers(&mut self, webhook: &Webhook) -> Vec<Change> {
        let siblings = || webhook.headers.iter().map(|header| header.wire_name.as_str()).collect();
        let holder = || webhook.origin.name_words.iter().map(String::as_str).collect();
        let context = || Context { siblings: siblings(), holder: holder() };
        let mut changes = Vec::new();
        for (position, header) in webhook.headers.iter().enumerate() {
            let keys = |_: &Options| keys::of_webhook_header(webhook, header);
            let ty = self.decide(&header.wire_name, &header.ty, keys, context);
            changes.extend(ty.map(|ty| (position, ty)));
        }
        changes
    }

    /// Returns the new type of an item with this name and type; `None` if the type stays.
    fn decide<'c>(
        &mut self,
        name: &str,
        ty: &Type,
        keys: impl FnOnce(&Options) -> Vec<String>,
        context: impl FnOnce() -> Context<'c>,
    ) -> Option<Type> {
        if !self.listed.is_empty()
            && let Some(decided) = self.by_option(&keys(self.options), ty)
        {
            return Some(decided);
        }
        let name = Name::read(name).filter(|name| !name.is_harmless())?;
        let context = context();
        let is_secret = (name.is_secret() || context.is_secret(&name)) && !context.is_harmless(&name);
        let is_count = name.is_count() && !types::has_items(self.api, ty);
        if is_secret && !is_count { types::by_name(self.api, ty) } else { None }
    }

    /// Returns the type by the user's entry for these keys; `None` without such an entry.
    fn by_option(&mut self, keys: &[String], ty: &Type) -> Option<Type> {
        let (entry, secrecy) = self.listed.find(keys)?;
        let decided = match secrecy {
            Secrecy::Public => Ok(types::public(self.api, ty).unwrap_or_else(|| ty.clone())),
            Secrecy::Secret => types::by_option(self.api, ty),
        };
        Some(match decided {
            Ok(decided) => {
                self.listed.done(entry);
                decided
            }
            Err(reason) => {
                self.listed.refused(entry, reason);
                ty.clone()
            }
        })
    }
}

/// Returns the words of an operation's name, and the path.
fn struct_of_member(operation: &Operation) -> Vec<&str> {
    operation.origin.name_words.iter().map(String::as_str).chain([operation.path.as_str()]).collect()
}

fn struct_of(shape: &Shape) -> Option<&Struct> {
    match shape {
        Shape::Struct(it) | Shape::Parts(Parts { members: it, .. }) => Some(it),
        _ => None,
    }
}

/// Returns name and type of each member: a field, or the wrapper member of a variant.
fn members(shape: &Shape) -> Vec<(&str, &Type)> {
    match shape {
        Shape::Struct(it) | Shape::Parts(Parts { members: it, .. }) => {
            it.fields.iter().map(|field| (field.wire_name.as_str(), &field.ty)).collect()
        }
        // The name of an event is no name of a value.
        Shape::Union(it) if it.text_events.is_none() => {
            it.variants.iter().filter_map(|variant| Some((variant.wrapper_member.as_deref()?, &variant.ty))).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the types of the members, in the order of `members`.
fn member_types(shape: &mut Shape) -> Vec<&mut Type> {
    match shape {
        Shape::Struct(it) | Shape::Parts(Parts { members: it, .. }) => {
            it.fields.iter_mut().map(|field| &mut field.ty).collect()
        }
        Shape::Union(it) if it.text_events.is_none() => {
            let wrapped = it.variants.iter_mut().filter(|variant| variant.wrapper_member.is_some());
            wrapped.map(|variant| &mut variant.ty).collect()
        }
        _ => Vec::new(),
    }
}

/// Marks the types inside secrets, whose memory is overwritten when the secret is dropped.
fn mark_contents(api: &mut Api) {
    let fields = api.types.iter().flat_map(|def| members(&def.shape)).map(|(_, ty)| ty);
    let parameters = api.operations.iter().flat_map(|it| &it.parameters).map(|it| &it.ty);
    let headers = api.operations.iter().flat_map(|it| &it.headers).map(|it| &it.ty);
    let received = api.webhooks.iter().flat_map(|it| &it.headers).map(|it| &it.ty);
    let all = fields.chain(parameters).chain(headers).chain(received);
    let mut waiting: Vec<TypeId> = all.flat_map(secret_contents).collect();
    while let Some(id) = waiting.pop() {
        let Some(def) = api.types.get_mut(id.0) else { continue };
        if def.containers.insert(Container::Secret) {
            waiting.extend(contained_types(&def.shape));
        }
    }
}

fn secret_contents(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::SecretValue(inner) => named(inner),
        other => other.inner_types().into_iter().flat_map(secret_contents).collect(),
    }
}
