//! Intersects lists of alternatives: each pair of alternatives is an alternative, unless no value matches both.

use super::Expansion;
use crate::diagnostic::{Code, Finding, Pointer};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives};
use crate::ir::lower::composition::limits::MOST_ALTERNATIVES;
use crate::ir::lower::composition::redundant;

impl<'d> Expansion<'_, 'd> {
    pub(super) fn intersect_all(&mut self, parts: Vec<Alternatives<'d>>) -> Option<Alternatives<'d>> {
        let mut parts = parts.into_iter();
        let first = parts.next()?;
        Some(parts.fold(first, |so_far, more| self.intersect(&so_far, &more)))
    }

    /// Returns the intersections of all pairs of alternatives, without the unsatisfiable pairs.
    pub(super) fn intersect(&mut self, left: &Alternatives<'d>, right: &Alternatives<'d>) -> Alternatives<'d> {
        let adds_null = left.widens_to_null || right.widens_to_null;
        let null = (left.nullable && right.nullable) || adds_null;
        if is_too_large(left, right) {
            let (one, other) = (without_equal(left), without_equal(right));
            if !is_too_large(&one, &other) {
                return self.intersect(&one, &other);
            }
            self.report_too_many(&left.alternatives, "multiplies out", MOST_ALTERNATIVES);
            return Alternatives { nullable: null, widens_to_null: adds_null, ..left.clone() };
        }
        let pairs =
            left.alternatives.iter().flat_map(|one| right.alternatives.iter().map(move |other| one.intersect(other)));
        let mut list: Vec<_> = pairs.collect();
        if list.len() > 1 {
            let (impossible, possible): (Vec<_>, Vec<_>) = list.into_iter().partition(Alternative::is_unsatisfiable);
            // If every pair is unsatisfiable, lowering reports the schema when it makes the type.
            list = if possible.is_empty() { impossible } else { self.report_unsatisfiable(&impossible, possible) };
        }
        Alternatives { alternatives: list, nullable: null, widens_to_null: adds_null }
    }

    /// Returns the possible pairs, and reports alternatives of this schema without a possible pair.
    fn report_unsatisfiable(
        &mut self,
        impossible: &[Alternative<'d>],
        possible: Vec<Alternative<'d>>,
    ) -> Vec<Alternative<'d>> {
        // An `enum` or a constant property that restricts sibling schemas is no mistake.
        for one in impossible.iter().filter(|one| one.excludes_all_types()) {
            let is_left =
                |place: &Pointer| possible.iter().any(|it| it.schemas().iter().any(|layer| layer.node.at == *place));
            // A use that narrows a union of another place is no mistake either.
            let is_own = |at: &Pointer| self.path.last().is_some_and(|(whole, _)| at.is_within(whole));
            if let Some(lost) = one.schemas().iter().map(|layer| &layer.node.at).find(|at| !is_left(at) && is_own(at)) {
                let detail = "no value fits this alternative: a schema beside it excludes it";
                let finding = Finding::new(Code::Impossible, lost, detail);
                self.findings.push(finding.consequence("the alternative is left out"));
            }
        }
        possible
    }
}

/// Returns true if two lists multiply out to too many alternatives.
fn is_too_large(left: &Alternatives<'_>, right: &Alternatives<'_>) -> bool {
    let (left, right) = (left.alternatives.len(), right.alternatives.len());
    left > 1 && right > 1 && left.saturating_mul(right) > MOST_ALTERNATIVES
}

/// Returns a list without equal inline alternatives, which generators write by the dozen.
fn without_equal<'d>(all: &Alternatives<'d>) -> Alternatives<'d> {
    Alternatives { alternatives: redundant::without_equal(&all.alternatives), ..all.clone() }
}
