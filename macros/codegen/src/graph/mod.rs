//! Document → Selection: the operations that the user selects, and the document.

mod component_name;
mod endpoint;
mod glob;
mod keys;
mod node;
mod node_map;
mod objects;
mod operation_name;
mod reference;
mod relaxed;
mod schema;
mod schema_cache;
mod select;

pub(crate) use component_name::{component_words, inline_schema_words};
pub(crate) use endpoint::{GroupName, OperationNode, operations_of_path_item};
pub(crate) use keys::{ObjectKind, check_keys};
pub(crate) use keys::{SchemaUse, bare_schema, field_as_media_type, not_a_status, schema_as_body, schema_as_content};
pub(crate) use node::Node;
pub(crate) use node_map::NodeMap;
pub(crate) use objects::{
    ComponentsObject, DiscriminatorObject, EncodingObject, FlowUrls, HeaderObject, LinkObject, MediaTypeObject,
    NodeType, OFFSETS, PaginationExtension, PaginationExtensions, ParameterObject, RequestBodyObject, ResponseObject,
    SecuritySchemeObject, ServerObject, TagObject, XmlObject, examples_of_object, examples_of_schema,
};
pub(crate) use operation_name::tags::Tags;
pub(crate) use reference::{
    find_plain_reference, follow_documenting_reference, follow_reference, name_of_referenced_file, named_schema,
    plain_reference,
};
pub(crate) use relaxed::RelaxedMembers;
pub(crate) use schema::{AccessKeyword, AdditionalKeyword, JsonTypeSet, RawSchema, Schema, all_of, content_schema};
pub(crate) use schema_cache::SchemaCache;

use crate::diagnostic::{Findings, Pointer};
use crate::document::Document;
use crate::options::Options;

/// A description with its selected operations.
#[derive(Debug)]
pub(crate) struct Selection<'d> {
    /// The whole document.
    pub(crate) root: Node<'d>,
    /// The selected operations, in written order.
    pub(crate) endpoints: Vec<OperationNode<'d>>,
    /// The selected webhooks, in written order.
    pub(crate) webhooks: Vec<OperationNode<'d>>,
    /// The Tag Objects as groups.
    pub(crate) tags: Tags<'d>,
    /// True if the document or any of its operations has `security`, even if the operation is not selected.
    pub(crate) has_security: bool,
}

/// Returns the operations that the user selects, or all of them.
pub(crate) fn select_operations<'d>(
    document: &'d Document,
    options: &Options,
    findings: &mut Findings,
) -> Selection<'d> {
    let root = Node::root(document);
    check_keys(&root, ObjectKind::Document, findings);
    if let Some(components) = root.get("components") {
        check_keys(&components, ObjectKind::Components, findings);
    }
    let mut all = endpoint::collect_operations(&root, findings);
    let has_security = root.get("security").is_some() || all.paths.iter().any(|it| it.security().is_some());
    let tags = Tags::read(&root);
    operation_name::assign_operation_names(&mut all.paths, &tags, options.operation_names);
    operation_name::group::assign_groups(&mut all.paths, &tags, options, findings);
    let mut selected = select::apply_selectors(all, options, findings);
    select::make_operation_ids_unique(&mut selected.paths, findings);
    let [endpoints, webhooks]: [Vec<_>; 2] =
        [selected.paths, selected.webhooks].map(|all| all.into_iter().map(OperationNode::loaded).collect());
    for endpoint in endpoints.iter().chain(&webhooks) {
        check_keys(&endpoint.node, ObjectKind::Operation, findings);
    }
    Selection { root, endpoints, webhooks, tags, has_security }
}

/// Returns true for the pointer of a component: `#/components/schemas/..`.
pub(crate) fn is_component(at: &Pointer) -> bool {
    let inside = at.as_str().strip_prefix("/components/").and_then(|it| it.split_once('/'));
    inside.is_some_and(|(_, name)| !name.as_bytes().contains(&b'/'))
}

/// Returns true for the pointer of a component, and of a schema that is a whole file beside the main file.
pub(crate) fn is_named(at: &Pointer) -> bool {
    is_component(at) || at.file() > 0 && at.as_str().is_empty()
}

impl<'d> Selection<'d> {
    /// Returns `security` of the document, which applies to each operation without `security`.
    pub(crate) fn security(&self) -> Option<Node<'d>> {
        self.root.get("security")
    }

    /// Returns the extensions with the pagination of each operation, in the order of the operations.
    pub(crate) fn pagination_extensions(&self) -> Vec<PaginationExtensions> {
        self.endpoints.iter().map(|endpoint| objects::pagination_extensions(&endpoint.node, &self.root)).collect()
    }
}
