//! The state of lowering.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::rc::Rc;

use crate::diagnostic::{Findings, Pointer};
use crate::graph::{Node, NodeMap};
use crate::ir::lower::composition::alternative::Alternatives;
use crate::ir::lower::composition::normalize::{self, ExpansionCache};
use crate::ir::lower::content::xml::tables::XmlTables;
use crate::ir::lower::dedup::{self, InlineTypes};
use crate::ir::lower::deferred::Deferred;
use crate::ir::lower::schema::composition_cache::CompositionCache;
use crate::ir::{Containers, Docs, NameSource, Origin, Shape, Type, TypeDef, TypeId};
use crate::options::{Options, ReplacementKind};

/// The state of lowering: the types so far, the caches, and the facts for later passes.
pub(crate) struct LowerCtx<'d, 'f> {
    pub(crate) findings: &'f mut Findings,
    pub(crate) options: &'f Options,
    /// Cache of expanded compositions.
    pub(crate) expansions: ExpansionCache<'d>,
    /// Facts for the passes over the whole `Api`.
    pub(crate) deferred: Deferred<'d>,
    /// The types so far; `None` for a type that is reserved and not yet lowered.
    pub(crate) types: Vec<Option<TypeDef>>,
    /// The index of inline types, by which equal types become a single type.
    pub(crate) inline_types: InlineTypes,
    /// Cache of inline compositions.
    pub(crate) compositions: CompositionCache<'d>,
    /// The types of components.
    pub(crate) by_node: NodeMap<TypeId>,
    /// The multipart bodies among components, by pointer.
    pub(crate) multipart_by_pointer: HashMap<Pointer, TypeId>,
    /// Referenced components that are not yet lowered.
    pub(crate) pending: VecDeque<(TypeId, Node<'d>)>,
    /// Components that are not yet lowered and that only a base refers to, as subtypes.
    pub(crate) subtypes: Vec<(TypeId, Node<'d>)>,
    /// The names to which an option `replace` can apply.
    pub(crate) replaceable: ReplaceableNames,
    /// The tables of XML bodies.
    pub(crate) xml: XmlTables<'d>,
}

/// The names of schemas and formats in the description, recorded only if the user has replacements.
#[derive(Debug, Default)]
pub(crate) struct ReplaceableNames {
    schemas: BTreeSet<String>,
    formats: BTreeSet<String>,
}

impl ReplaceableNames {
    pub(crate) fn names_of_kind(&mut self, kind: ReplacementKind) -> &mut BTreeSet<String> {
        match kind {
            ReplacementKind::Schema => &mut self.schemas,
            ReplacementKind::Format => &mut self.formats,
        }
    }
}

impl<'d, 'f> LowerCtx<'d, 'f> {
    pub(crate) fn new(options: &'f Options, findings: &'f mut Findings) -> Self {
        Self {
            findings,
            options,
            types: Vec::new(),
            by_node: NodeMap::default(),
            multipart_by_pointer: HashMap::new(),
            pending: VecDeque::new(),
            replaceable: ReplaceableNames::default(),
            inline_types: InlineTypes::default(),
            compositions: CompositionCache::default(),
            subtypes: Vec::new(),
            expansions: ExpansionCache::default(),
            deferred: Deferred::default(),
            xml: XmlTables::default(),
        }
    }

    /// Returns the alternatives of a value that matches all these schemas.
    pub(crate) fn expand(&mut self, schemas: &[Node<'d>]) -> Rc<Alternatives<'d>> {
        normalize::normalize(&mut self.expansions, schemas, self.findings)
    }

    /// Returns the type of an inline schema. Equal inline schemas share a type.
    pub(crate) fn define_inline(&mut self, origin: Origin, docs: Docs, shape: Shape) -> Type {
        if origin.name_source == NameSource::Author {
            return Type::Named(self.define(origin, docs, shape));
        }
        let mut inline_types = std::mem::take(&mut self.inline_types);
        let (place, title) = (origin.clone(), docs.summary.clone());
        let bare = dedup::without_places(shape.clone());
        let id = inline_types.find_or_insert((&place, title.as_deref()), bare, || self.define(origin, docs, shape));
        if let Some(def) = self.types.get_mut(id.0).and_then(Option::as_mut) {
            inline_types.add_place(id, def, place);
        }
        self.inline_types = inline_types;
        Type::Named(id)
    }

    /// Defines a type, even if an equal type exists.
    pub(crate) fn define(&mut self, origin: Origin, docs: Docs, shape: Shape) -> TypeId {
        let id = self.reserve();
        self.complete(id, origin, docs, shape);
        id
    }

    /// Returns the id of a type that is defined later.
    pub(crate) fn reserve(&mut self) -> TypeId {
        self.types.push(None);
        TypeId(self.types.len() - 1)
    }

    /// Defines a type whose id is reserved.
    pub(crate) fn complete(&mut self, id: TypeId, origin: Origin, docs: Docs, shape: Shape) {
        let def = TypeDef {
            origin,
            other_origins: Vec::new(),
            docs,
            shape,
            containers: Containers::default(),
            is_request_copy: false,
        };
        if let Some(slot) = self.types.get_mut(id.0) {
            *slot = Some(def);
        }
    }
}
