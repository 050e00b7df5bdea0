//! Alternatives of a schema, each a list of schemas without composition that all apply.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::diagnostic::Pointer;
use crate::document::JsonType;
use crate::graph::{JsonTypeSet, Node, RawSchema, Schema};
use crate::ir::lower::composition::merge::{MergedSchema, intersect_schemas};

/// The alternatives of a schema.
#[derive(Debug, Clone, Default)]
pub(crate) struct Alternatives<'d> {
    /// The alternatives, in written order.
    pub(crate) alternatives: Vec<Alternative<'d>>,
    /// True if `null` matches, too.
    pub(crate) nullable: bool,
    /// True if the schema only adds `null`, as does a member of `allOf` that has only `nullable: true`.
    pub(crate) widens_to_null: bool,
}

/// An alternative of a schema.
#[derive(Debug, Clone, Default)]
pub(crate) struct Alternative<'d> {
    /// Schemas without compositions, all of which apply.
    schemas: Vec<Rc<Schema<'d>>>,
    /// Their intersection, computed when it is first needed.
    merged: OnceCell<Rc<MergedSchema<'d>>>,
    /// The component that the alternative refers to, if the alternative adds no constraints.
    pub(crate) component: Option<Node<'d>>,
    /// The discriminator values that select the alternative.
    pub(crate) discriminator_values: Option<DiscriminatorValues<'d>>,
    /// The role among the alternatives.
    pub(crate) role: Role,
    /// The entries of the alternative in `oneOf` and `anyOf`.
    pub(crate) listed_in: Vec<OneOfEntry<'d>>,
    /// The place of the alternative in the description.
    pub(crate) at: Pointer,
}

/// The role of an alternative in a composition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Role {
    /// An ordinary alternative, or a single schema.
    #[default]
    Plain,
    /// The base that other alternatives extend.
    Base,
    /// A component that is an alternative because it extends the base.
    Subtype,
    /// The only alternative of a `oneOf`, to which a later version of the description may add others.
    Sole,
}

/// An item of `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(crate) enum OneOfEntry<'d> {
    /// An inline schema.
    Inline(Node<'d>),
    /// The component of a `$ref`.
    Component(Node<'d>),
}

impl<'d> OneOfEntry<'d> {
    /// Returns the place of the inline schema or of the component.
    pub(crate) fn at(&self) -> &Pointer {
        let (Self::Inline(node) | Self::Component(node)) = self;
        &node.at
    }

    /// Returns the inline schema; `None` for a component.
    pub(crate) fn inline(&self) -> Option<&Node<'d>> {
        if let Self::Inline(node) = self { Some(node) } else { None }
    }
}

/// The discriminator values of an alternative.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DiscriminatorValues<'d> {
    /// The discriminator property.
    pub(crate) property: &'d str,
    /// The values of that property.
    pub(crate) values: Vec<String>,
    /// The origin of the values.
    pub(crate) source: ValueSource,
    /// The other values that select the alternative.
    pub(crate) unmapped: Unmapped,
}

/// The origin of discriminator values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueSource {
    /// `mapping`.
    Mapping,
    /// The name of the component.
    ComponentName,
}

/// The values without a mapping that select an alternative. `defaultMapping` names that alternative (OpenAPI 3.2.0
/// section 4.25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unmapped {
    /// None: another alternative has these values, or they are `Unknown`.
    None,
    /// Values without the discriminator property.
    Absent,
    /// Values without the discriminator property, and values that no alternative lists.
    AbsentOrOther,
}

impl<'d> Alternatives<'d> {
    /// Returns alternatives that every value matches.
    pub(crate) fn anything() -> Self {
        Alternatives { alternatives: vec![Alternative::default()], nullable: true, widens_to_null: false }
    }

    /// Returns alternatives that only `null` matches.
    fn only_null() -> Self {
        Alternatives { alternatives: Vec::new(), nullable: true, widens_to_null: false }
    }

    /// Returns the alternatives of a schema without its references and compositions.
    pub(crate) fn from_schema(schema: &Rc<Schema<'d>>) -> Self {
        let is_annotation = !schema.constrains();
        let adds_null = schema.nullable && is_annotation;
        let types = schema.types.as_ref().map(JsonTypeSet::kinds);
        let values = schema.enum_values.as_deref().unwrap_or_default();
        // A `null` in `enum` counts even if `type` excludes it, and a `null` in `type` even if `enum` does not list it.
        let lists_null = values.iter().any(|value| value.is_null());
        let has_null = lists_null || types.is_some_and(|types| types.contains(&JsonType::Null));
        if types == Some(&[JsonType::Null]) || lists_null && values.iter().all(|value| value.is_null()) {
            return Alternatives::only_null();
        }
        let schemas = if is_annotation {
            Vec::new()
        } else {
            vec![if has_null { Rc::new(without_null(schema)) } else { Rc::clone(schema) }]
        };
        Alternatives {
            alternatives: vec![Alternative { schemas, at: schema.node.at.clone(), ..Alternative::default() }],
            nullable: schema.nullable || has_null || types.is_none() && is_annotation,
            widens_to_null: adds_null,
        }
    }
}

/// Returns a schema without `null` among its types and values.
fn without_null<'d>(schema: &Schema<'d>) -> Schema<'d> {
    let mut schema = schema.clone();
    schema.types = schema.types.map(|types| types.without_null());
    if let Some(values) = &mut schema.enum_values {
        values.retain(|value| !value.is_null());
    }
    schema
}

impl<'d> Alternative<'d> {
    /// Returns the schemas, all of which apply.
    pub(crate) fn schemas(&self) -> &[Rc<Schema<'d>>] {
        &self.schemas
    }

    /// Returns the schemas for a change.
    pub(crate) fn schemas_mut(&mut self) -> impl Iterator<Item = &mut Schema<'d>> {
        self.merged.take();
        self.schemas.iter_mut().map(Rc::make_mut)
    }

    /// Returns the intersection of the schemas.
    pub(crate) fn merged(&self) -> &MergedSchema<'d> {
        self.merged.get_or_init(|| Rc::new(intersect_schemas(&self.schemas)))
    }

    /// Returns the place of the alternative's component.
    pub(crate) fn component_pointer(&self) -> Option<&Pointer> {
        self.component.as_ref().map(|node| &node.at)
    }

    /// Records the listed item that contains the alternative, unless an inner list has recorded an item.
    pub(crate) fn record_entry(&mut self, item: &Node<'d>) {
        if self.listed_in.is_empty() {
            let inline = || OneOfEntry::Inline(item.clone());
            self.listed_in.push(self.component.clone().map_or_else(inline, OneOfEntry::Component));
        }
    }

    /// Returns the place of the listed inline schema, or else the place of the alternative.
    pub(crate) fn place(&self) -> &Pointer {
        self.listed_in.last().and_then(OneOfEntry::inline).map_or(&self.at, |node| &node.at)
    }

    /// Returns the places of the listed schemas that all apply, or else the place of the alternative.
    pub(crate) fn places(&self) -> Vec<Pointer> {
        let listed: Vec<Pointer> = self.listed_in.iter().map(|it| it.at().clone()).collect();
        if listed.is_empty() { vec![self.component_pointer().unwrap_or(&self.at).clone()] } else { listed }
    }

    /// Makes the alternative the base that other alternatives extend.
    pub(crate) fn into_base(self, at: Pointer) -> Self {
        Alternative { role: Role::Base, component: None, at, ..self }
    }

    /// Returns true if every value matches.
    pub(crate) fn accepts_anything(&self) -> bool {
        self.schemas.is_empty() && self.component.is_none()
    }

    /// Returns the intersection of two alternatives.
    pub(crate) fn intersect(&self, other: &Alternative<'d>) -> Alternative<'d> {
        let is_same = self.component.is_some() && self.component_pointer() == other.component_pointer();
        let via = if is_same || other.is_implied_by(self) {
            self.component.clone()
        } else if self.is_implied_by(other) {
            other.component.clone()
        } else {
            None
        };
        let mut layers = self.schemas.clone();
        for layer in &other.schemas {
            if !layers.iter().any(|known| is_same_schema(known, layer)) {
                layers.push(Rc::clone(layer));
            }
        }
        let listed = [self.listed_in.as_slice(), other.listed_in.as_slice()].concat();
        Alternative {
            schemas: layers,
            merged: OnceCell::new(),
            component: via,
            listed_in: listed,
            discriminator_values: other.discriminator_values.clone().or_else(|| self.discriminator_values.clone()),
            role: if other.role == Role::Plain { self.role } else { other.role },
            at: if other.accepts_anything() { self.at.clone() } else { other.at.clone() },
        }
    }

    /// Returns true if `whole` implies this alternative. The alternative has only schemas of `whole`, or only JSON
    /// types that do not restrict `whole`.
    fn is_implied_by(&self, whole: &Alternative<'d>) -> bool {
        let is_known = |layer: &Rc<Schema<'d>>| whole.schemas.iter().any(|it| is_same_schema(it, layer));
        // A subtype in the list of a base also has the schema of the base.
        if self.schemas.is_empty() || (self.component.is_none() && self.schemas.iter().all(is_known)) {
            return true;
        }
        if self.component.is_some()
            || whole.component.is_none()
            || !self.schemas.iter().all(|layer| layer.has_only_type())
        {
            return false;
        }
        let Some(kinds) = &whole.merged().types else { return true };
        let mut own = self.schemas.iter().filter_map(|layer| layer.types.as_ref());
        own.all(|own| kinds.intersect(own) == *kinds)
    }

    /// Returns true if the JSON types of the schemas exclude each other.
    pub(crate) fn excludes_all_types(&self) -> bool {
        self.merged().excludes_all_types()
    }

    /// Returns true if no value matches: JSON types or enum values exclude each other, also in a required member.
    pub(crate) fn is_unsatisfiable(&self) -> bool {
        // The intersection is not kept: expansion tests very many pairs of alternatives, and few of them are lowered.
        let own = self.merged.get().is_none().then(|| intersect_schemas(&self.schemas));
        let merged = own.as_ref().unwrap_or_else(|| self.merged());
        if merged.excludes_all_types() || merged.enum_lists_disjoint {
            return true;
        }
        let excluded = |nodes: &[Node<'d>]| {
            let schemas = nodes.iter().map(|node| RawSchema(node.value));
            let mut lists = schemas.filter_map(|schema| match schema.constant() {
                Some(value) => Some(vec![value]),
                None => schema.enum_values().map(|values| values.iter().collect()),
            });
            let Some(first) = lists.next() else { return false };
            lists.fold(first, |left, list| left.into_iter().filter(|value| list.contains(value)).collect()).is_empty()
        };
        merged.properties.iter().any(|(name, nodes)| nodes.len() > 1 && merged.requires(name) && excluded(nodes))
    }
}

fn is_same_schema(one: &Schema<'_>, other: &Schema<'_>) -> bool {
    std::ptr::eq(one, other) || one.node.at == other.node.at && one.types == other.types
}
