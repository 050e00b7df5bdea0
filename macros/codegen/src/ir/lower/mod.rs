//! Lowers a `Graph` to an `Api`: operations first, then the components that none refers to, then passes over all types.

mod composition;
mod content;
mod dedup;
mod neutral_name;
mod notes;
mod operation;
mod passes;
mod replacements;
mod schema;
mod secrets;
mod union;

use std::collections::{HashMap, VecDeque};

use self::composition::alternative;
use self::composition::normalize::{self, Memory};
use self::operation::{default_scheme, parameter, security_requirement, server, unreferenced_schemas, webhook};
use self::passes::discriminator_constant::{self, Tagged};
use self::passes::{
    boxing_depth, common_members, direction, discriminator_default, example_check, lenient_formats, overlap,
    pagination, recursion, recursion_limit,
};
use self::schema::{recursion_guard, unsatisfiable};
use super::{Api, Docs, Origin, Shape, Type, TypeDef, TypeId};
use crate::diagnostic::{Findings, Pointer};
use crate::document::Frame;
use crate::graph::{Graph, Node, called};
use crate::options::Options;

/// Lowers what the selected operations reach.
pub(crate) fn lower(graph: &Graph<'_>, frame: &Frame, options: &Options, findings: &mut Findings) -> Api {
    let mut lowering = Lowering::new(options, findings);
    let servers = server::servers(&graph.root, lowering.findings);
    let default_security = graph.root.get("security");
    let mut operations: Vec<_> = graph
        .endpoints
        .iter()
        .map(|endpoint| {
            let operation = operation::operation(&mut lowering, endpoint, default_security.as_ref());
            lowering.drain();
            operation
        })
        .collect();
    let alone = unreferenced_schemas::lower(&mut lowering, graph);
    let mut schemes = security_requirement::schemes(&graph.root, &operations, lowering.findings);
    security_requirement::offer(graph, &schemes, &mut operations, lowering.findings);
    default_scheme::mark(&graph.root, &mut schemes, &operations);
    let webhooks = webhook::webhooks(&mut lowering, graph);
    let Finished { types, tagged, together, claims } = lowering.finish();
    let mut api = Api {
        title: frame.info.title.clone(),
        version: frame.info.version.clone(),
        docs: notes::of_service(&frame.info),
        tags: notes::of_tags(graph),
        servers,
        schemes,
        types,
        operations,
        webhooks,
    };
    recursion::check(&api, findings);
    recursion::newtypes(&mut api);
    discriminator_constant::settle(&mut api, &tagged, &alone);
    example_check::check(&claims, &api.types, findings);
    secrets::mark(&mut api, options, findings);
    passes(&mut api, (&alone, &together), options, findings);
    api
}

/// What can be told only where everything is lowered. Each of these stands on those before it.
fn passes(api: &mut Api, (alone, together): (&[Type], &[overlap::Pair]), options: &Options, findings: &mut Findings) {
    parameter::settle(api);
    direction::mark(api, alone, together);
    lenient_formats::apply(api, options);
    discriminator_default::preset(api);
    recursion::cut(api);
    boxing_depth::limit(api);
    recursion_limit::cut(api, findings);
    common_members::find(api);
    pagination::find(api);
}

/// What lowering carries along.
pub(crate) struct Lowering<'d, 'f> {
    /// Where faults go.
    pub(crate) findings: &'f mut Findings,
    /// What the user chose.
    pub(crate) options: &'f Options,
    /// What is remembered of compositions.
    memory: normalize::Memory<'d>,
    /// The variants that a discriminator tells apart.
    tagged: Vec<Tagged>,
    /// The types that a value may fit at once.
    together: Vec<overlap::Pair>,
    /// Examples and defaults, to be held against their types.
    claims: Vec<example_check::Claim<'d>>,
    /// The types so far; `None` while one waits for its turn.
    types: Vec<Option<TypeDef>>,
    /// What is written inline, so that nothing is written twice.
    alike: dedup::Alike,
    /// What is composed where it stands.
    once: recursion_guard::Once<'d>,
    /// The types of components, by place.
    known: HashMap<Pointer, TypeId>,
    /// The parts of components that are multipart bodies, by place.
    parts: HashMap<Pointer, TypeId>,
    /// Components that were referred to and not yet lowered.
    waiting: VecDeque<(TypeId, Node<'d>)>,
    /// The same that only extend a base.
    heirs: Vec<(TypeId, Node<'d>)>,
    /// What the user's replacements could have been about.
    replaceable: replacements::Replaceable,
}

impl<'d, 'f> Lowering<'d, 'f> {
    fn new(options: &'f Options, findings: &'f mut Findings) -> Self {
        Self {
            findings,
            options,
            types: Vec::new(),
            known: HashMap::new(),
            parts: HashMap::new(),
            waiting: VecDeque::new(),
            replaceable: replacements::Replaceable::default(),
            alike: dedup::Alike::default(),
            once: recursion_guard::Once::default(),
            heirs: Vec::new(),
            memory: Memory::default(),
            tagged: Vec::new(),
            together: Vec::new(),
            claims: Vec::new(),
        }
    }

    /// All the ways to fit all of these schemas at once.
    fn expand(&mut self, schemas: &[Node<'d>]) -> alternative::Alternatives<'d> {
        normalize::expand(&mut self.memory, schemas, self.findings)
    }

    /// The type of a component, which is lowered in its own turn: however long a chain of references is, the stack stays short.
    fn component(&mut self, node: &Node<'d>) -> Type {
        self.referred(node, false)
    }

    /// The type of a component that extends a base, which is lowered when all else is, unless something else refers to it.
    fn heir(&mut self, node: &Node<'d>) -> Type {
        self.referred(node, true)
    }

    fn referred(&mut self, node: &Node<'d>, is_heir: bool) -> Type {
        if let Some(id) = self.known.get(&node.at) {
            return Type::Named(*id);
        }
        if let Some(ty) = replacements::component(self, &node.at) {
            return ty;
        }
        let id = self.reserve();
        self.known.insert(node.at.clone(), id);
        if is_heir {
            self.heirs.push((id, node.clone()));
        } else {
            self.waiting.push_back((id, node.clone()));
        }
        Type::Named(id)
    }

    /// A type that is written where it is used; one that looks the same is enough.
    fn inline(&mut self, origin: Origin, docs: Docs, shape: Shape) -> Type {
        if origin.named {
            return Type::Named(self.define(origin, docs, shape));
        }
        let mut alike = std::mem::take(&mut self.alike);
        let (place, title) = (origin.clone(), docs.summary.clone());
        let id = alike.find_or_insert((&place, title.as_deref()), &shape.clone(), || self.define(origin, docs, shape));
        self.alike = alike;
        if let Some(def) = self.types.get_mut(id.0).and_then(Option::as_mut) {
            def.add_place(place);
        }
        Type::Named(id)
    }

    /// A type of its own, whatever it looks like.
    fn define(&mut self, origin: Origin, docs: Docs, shape: Shape) -> TypeId {
        let id = self.reserve();
        self.fill(id, origin, docs, shape);
        id
    }

    fn reserve(&mut self) -> TypeId {
        self.types.push(None);
        TypeId(self.types.len() - 1)
    }

    fn fill(&mut self, id: TypeId, origin: Origin, docs: Docs, shape: Shape) {
        let (requested, sends_null, responded, twin, in_secret) = (false, false, false, false, false);
        let also = Vec::new();
        let def = TypeDef { origin, also, docs, shape, requested, sends_null, responded, twin, in_secret };
        if let Some(slot) = self.types.get_mut(id.0) {
            *slot = Some(def);
        }
    }

    /// Lowers every component that was referred to, and those they refer to.
    fn drain(&mut self) {
        while let Some((id, node)) = self.waiting.pop_front() {
            let origin = component_origin(&node);
            let mut docs = notes::of(&node);
            let shape = schema::shape(self, &node, &origin);
            if let Shape::Alias(ty) = &shape {
                unsatisfiable::note(self, std::slice::from_ref(&node), ty, &mut docs);
            }
            self.fill(id, origin, docs, shape);
            example_check::of_schemas(self, std::slice::from_ref(&node), &Type::Named(id));
            recursion_guard::drain(self);
        }
    }

    /// Lowers what only extends a base, which comes last so that another heir at the end changes nothing else.
    fn finish(mut self) -> Finished<'d> {
        while !self.heirs.is_empty() {
            let memory = &mut self.memory;
            self.heirs.sort_by_key(|(_, heir)| std::cmp::Reverse(memory.position(heir)));
            self.waiting.extend(self.heirs.pop());
            self.drain();
        }
        replacements::check(&mut self);
        let mut types: Vec<TypeDef> = self.types.into_iter().flatten().collect();
        self.alike.name(&mut types, self.options);
        Finished { types, tagged: self.tagged, together: self.together, claims: self.claims }
    }
}

/// What there is when everything is lowered.
struct Finished<'d> {
    types: Vec<TypeDef>,
    tagged: Vec<Tagged>,
    together: Vec<overlap::Pair>,
    claims: Vec<example_check::Claim<'d>>,
}

/// What is referred to is called by its place.
fn component_origin(node: &Node<'_>) -> Origin {
    Origin { at: node.at.clone(), called: called(&node.at), named: true }
}
