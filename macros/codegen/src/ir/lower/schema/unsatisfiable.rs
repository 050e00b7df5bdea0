//! Schemas that no value matches: finds the contradiction, and provides a stand-in type.

use crate::diagnostic::{Code, Finding, Pointer};
use crate::graph::Node;
use crate::ir::lower::composition::alternative::{Alternative, Alternatives};
use crate::ir::lower::context::LowerCtx;
use crate::ir::{Docs, Note, Origin, Type};

/// The depth to which contradictions are searched inside other schemas.
const DEEPEST: usize = 32;

/// Returns true if no value matches any of these alternatives, not even `null`.
pub(crate) fn is_unsatisfiable(alternatives: &Alternatives<'_>) -> bool {
    !alternatives.nullable && alternatives.alternatives.iter().all(Alternative::excludes_all_types)
}

/// Returns the satisfiable alternatives, and reports each dropped alternative unless all are unsatisfiable.
pub(crate) fn satisfiable_alternatives<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    several: &[Alternative<'d>],
) -> Vec<Alternative<'d>> {
    let (impossible, possible): (Vec<_>, Vec<_>) = several.iter().cloned().partition(Alternative::excludes_all_types);
    for one in impossible.iter().filter(|_| !possible.is_empty()) {
        let at = one.component_pointer().unwrap_or_else(|| one.place());
        let finding =
            Finding::new(Code::Impossible, at, "no value fits this alternative: its schemas exclude each other");
        ctx.findings.push(finding.consequence("the alternative is left out"));
    }
    possible
}

/// Reports a schema that no value matches, and returns any JSON, for users who allow this code.
pub(crate) fn stand_in<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>], origin: &Origin) -> Type {
    let remedy =
        "compare the members of `allOf`, and `type` with `enum`; or write `allow = [unsatisfiable]` to get any JSON";
    let mut finding = match Contradiction::find(ctx, schemas) {
        Contradiction::Composition(at) => Finding::new(Code::Unsatisfiable, at, "no value fits all of these schemas"),
        Contradiction::Pair(at, other) => {
            Finding::new(Code::Unsatisfiable, at, "no value fits both this schema and another one for the same value")
                .related(other, "the other schema")
        }
        Contradiction::Unlocated => Finding::new(Code::Unsatisfiable, &origin.at, "no value fits this schema"),
    };
    finding = finding.maybe_help(remedy.to_owned());
    ctx.findings.push(finding);
    Type::Any
}

/// Adds a note to the documentation of an item that is any JSON because of an unsatisfiable schema.
pub(crate) fn note<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>], ty: &Type, docs: &mut Docs) {
    if *ty == Type::Any && is_unsatisfiable(&ctx.expand(schemas)) {
        docs.notes.push(Note::Unsatisfiable);
    }
}

/// The place of a contradiction.
enum Contradiction {
    /// The schemas of one composition, such as `allOf`, exclude each other.
    Composition(Pointer),
    /// Two schemas for one value exclude each other.
    Pair(Pointer, Pointer),
    Unlocated,
}

impl Contradiction {
    /// Finds the innermost unsatisfiable composition, or else two schemas.
    fn find<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>]) -> Self {
        let mut all = schemas.to_vec();
        for _ in 0..DEEPEST {
            let inner = all.iter().find(|it| is_unsatisfiable(&ctx.expand(std::slice::from_ref(*it)))).cloned();
            let Some(inner) = inner.or_else(|| all.first().cloned().filter(|_| all.len() == 1)) else { break };
            let schema = ctx.expansions.read_schema(&inner, ctx.findings);
            let parts: Vec<Node<'d>> = schema.reference.iter().chain(&schema.all_of).cloned().collect();
            let goes_on = parts.iter().any(|it| is_unsatisfiable(&ctx.expand(std::slice::from_ref(it))));
            if !goes_on {
                return Self::Composition(inner.place_of("allOf"));
            }
            all = parts;
        }
        match all.as_slice() {
            [] => Self::Unlocated,
            [only] => Self::Composition(only.at.clone()),
            [one, other, ..] => Self::Pair(one.at.clone(), other.at.clone()),
        }
    }
}
