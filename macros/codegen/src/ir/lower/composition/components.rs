//! The component schemas of the main file. A component can be only a reference to a schema in another file.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::diagnostic::Pointer;
use crate::graph::{self, ComponentsObject, Node};

/// The component schemas of the main file, in written order.
#[derive(Debug, Default)]
pub(crate) struct Components<'d> {
    /// The schemas.
    schemas: Vec<Node<'d>>,
    /// The position of each component among all components, by place.
    positions: HashMap<Pointer, usize>,
    /// The components that are a reference to another file, by the name of that file.
    references: HashMap<String, References<'d>>,
}

/// The components that are references to one file.
#[derive(Debug, Default)]
struct References<'d> {
    components: Vec<Node<'d>>,
    /// The first component for each schema of the file. It is found when the file is read.
    by_schema: OnceCell<HashMap<Pointer, Pointer>>,
}

impl<'d> Components<'d> {
    /// Reads the components of a description, and none of its other files. `any` is any node of the description.
    pub(crate) fn read(any: &Node<'d>) -> Self {
        let mut all = Self::default();
        let root = any.at_place(any.document().value(), Pointer::root());
        for (position, component) in ComponentsObject::of(&root).schema_nodes().into_iter().enumerate() {
            if let Some(file) = graph::name_of_referenced_file(&component) {
                all.references.entry(file).or_default().components.push(component.clone());
            }
            all.positions.insert(component.at.clone(), position);
            all.schemas.push(component);
        }
        all
    }

    pub(crate) fn schemas(&self) -> &[Node<'d>] {
        &self.schemas
    }

    /// Returns the position of a component among all components.
    pub(crate) fn position(&self, schema: &Node<'d>) -> usize {
        self.positions.get(self.naming_place(&schema.at)).copied().unwrap_or(usize::MAX)
    }

    /// Returns the place that names a schema: its component, if that is only a reference to the schema.
    pub(crate) fn naming_place<'a>(&'a self, schema: &'a Pointer) -> &'a Pointer {
        let references = schema.file_name().and_then(|file| self.references.get(file));
        references.and_then(|references| references.component_of(schema)).unwrap_or(schema)
    }
}

impl References<'_> {
    fn component_of(&self, schema: &Pointer) -> Option<&Pointer> {
        let by_schema = self.by_schema.get_or_init(|| {
            let mut by_schema = HashMap::new();
            for component in &self.components {
                if let Some(target) = file_of(component) {
                    by_schema.entry(target.at).or_insert_with(|| component.at.clone());
                }
            }
            by_schema
        });
        by_schema.get(schema)
    }
}

/// Returns true if two components have the same schema.
pub(crate) fn is_same(one: &Node<'_>, other: &Node<'_>) -> bool {
    let place = |it: &Node<'_>| file_of(it).map_or_else(|| it.at.clone(), |file| file.at);
    one.at == other.at || place(one) == place(other)
}

/// Returns the schema in another file to which a component is only a reference. The file is read.
pub(crate) fn file_of<'d>(component: &Node<'d>) -> Option<Node<'d>> {
    graph::find_plain_reference(component).filter(|target| target.at.file() != component.at.file())
}
