//! Parameter Object and Header Object (OpenAPI 3.2.0 sections 4.12 and 4.21).

use crate::diagnostic::{Code, Finding, Findings};
use crate::graph::keys::type_without_schema;
use crate::graph::objects::media_type::MediaTypeObject;
use crate::graph::{Node, ObjectKind, check_keys, follow_reference};
use crate::json::Value;

/// A Parameter Object.
///
/// Each field has a method, which reports the findings about the field. Lowering calls a method only if the field has an
/// effect, so that no description is refused for a field without one.
#[derive(Debug)]
pub(crate) struct ParameterObject<'d> {
    /// The object itself.
    pub(crate) node: Node<'d>,
}

/// A Header Object, which has the fields of a Parameter Object except `name` and `in`.
pub(crate) type HeaderObject<'d> = ParameterObject<'d>;

impl<'d> ParameterObject<'d> {
    /// Returns the `parameters` of an operation or a path item, each with its reference if it is one.
    pub(crate) fn list_of(holder: &Node<'d>, findings: &mut Findings) -> Vec<Node<'d>> {
        holder.get("parameters").map(|list| list.items(findings)).unwrap_or_default()
    }

    /// Returns true if an object has a field that every parameter has.
    pub(crate) fn is_parameter(node: &Node<'_>) -> bool {
        ["name", "in"].iter().any(|key| node.value.get(key).is_some())
    }

    /// Reads a parameter or a header, and reports unknown keys; `None` if the value is no object.
    pub(crate) fn read(node: Node<'d>, kind: ObjectKind, findings: &mut Findings) -> Option<Self> {
        node.object(findings)?;
        check_keys(&node, kind, findings);
        Some(Self { node })
    }

    /// Returns `name`. A parameter `in: querystring` is sent without its name, and can do without it.
    pub(crate) fn name(&self, findings: &mut Findings) -> Option<&'d str> {
        let is_whole_query = self.node.value.get("in").is_some_and(|it| it == "querystring");
        if is_whole_query && self.node.get("name").is_none() {
            return Some("querystring");
        }
        self.required_text("name", "write the name that is sent, such as `name: limit`", findings)
    }

    /// Returns `in`.
    pub(crate) fn location(&self, findings: &mut Findings) -> Option<&'d str> {
        self.required_text("in", "write where it is sent: `in: query`, or path, header, cookie", findings)
    }

    fn required_text(&self, key: &str, help: &str, findings: &mut Findings) -> Option<&'d str> {
        if self.node.get(key).is_none() {
            let detail = format!("this parameter has no `{key}`");
            findings.push(Finding::new(Code::MissingKey, &self.node.at, detail).help(help));
        }
        self.node.text(key, findings)
    }

    /// Returns `required`.
    pub(crate) fn is_required(&self, findings: &mut Findings) -> bool {
        self.node.flag("required", findings)
    }

    /// Returns `allowEmptyValue`.
    pub(crate) fn allows_empty_value(&self, findings: &mut Findings) -> bool {
        self.node.flag("allowEmptyValue", findings)
    }

    /// Returns `allowReserved`.
    pub(crate) fn allows_reserved(&self, findings: &mut Findings) -> bool {
        self.node.flag("allowReserved", findings)
    }

    /// Returns `style`.
    pub(crate) fn style(&self, findings: &mut Findings) -> Option<&'d str> {
        self.node.text("style", findings)
    }

    /// Returns `explode`; `None` if it is absent, since its default depends on the style.
    pub(crate) fn explode(&self, findings: &mut Findings) -> Option<bool> {
        self.node.typed("explode", "`true` or `false`", Value::as_bool, findings)
    }

    /// Returns `explode` of a header, whose default is `false`.
    pub(crate) fn explodes(&self, findings: &mut Findings) -> bool {
        self.node.flag("explode", findings)
    }

    /// Returns `schema`.
    pub(crate) fn schema(&self) -> Option<Node<'d>> {
        self.node.get("schema")
    }

    /// Returns the entries of `content`, without those that are no objects.
    pub(crate) fn content(&self, findings: &mut Findings) -> Vec<(&'d str, MediaTypeObject<'d>)> {
        let entries = self.node.get("content").map(|content| content.members(findings)).unwrap_or_default();
        let mut content = Vec::new();
        for (name, entry) in entries {
            let Some(media) = follow_reference(&entry, findings) else { continue };
            if media.object(findings).is_some() {
                check_keys(&media, ObjectKind::MediaType, findings);
                content.push((name, MediaTypeObject::read(media)));
            }
        }
        content
    }

    /// Returns the first entry of `content`, which has only one (OpenAPI 3.1.1 section 4.8.12.2.2).
    pub(crate) fn first_content(&self, findings: &mut Findings) -> Option<MediaTypeObject<'d>> {
        let (_, entry) = self.node.get("content")?.members(findings).into_iter().next()?;
        follow_reference(&entry, findings).map(MediaTypeObject::read)
    }

    /// Returns the finding about a type without `schema`, as OpenAPI 2 has it; `None` if there is no such type.
    pub(crate) fn type_without_schema(&self) -> Option<Finding> {
        type_without_schema(&self.node)
    }
}
