//! The results of a query in a value, within a limited number of steps.

use std::collections::HashSet;
use std::rc::Rc;

use super::query::{Query, Segment, SegmentKind, Selector, Start};
use crate::json::Value;

/// The steps that are left for all queries of a run.
// An overlay can have any number of actions, and a filter can visit the whole value for each value.
#[derive(Debug)]
pub(in super::super) struct Steps(u64);

/// The error of queries that need too many steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct TooManySteps;

/// The number of steps for each result, which needs memory.
const RESULT: usize = 8;

impl Steps {
    pub(in super::super) fn new(steps: u64) -> Self {
        Self(steps)
    }

    pub(in super::super) fn take(&mut self, steps: usize) -> Result<(), TooManySteps> {
        self.0 = u64::try_from(steps).ok().and_then(|steps| self.0.checked_sub(steps)).ok_or(TooManySteps)?;
        Ok(())
    }
}

/// The positions on the path to a value: of members and items in their containers, the innermost first.
type Path = Option<Rc<Step>>;

#[derive(Debug)]
struct Step {
    position: usize,
    container: Path,
}

/// A result of a query.
#[derive(Debug, Clone)]
pub(super) struct Found<'v> {
    pub(super) value: &'v Value,
    path: Path,
}

/// The treatment of a value that a query finds several times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Repetitions {
    /// The value is found once, since an action changes it once.
    Merged,
    /// Each result counts, as in section 2.1.2.
    Kept,
}

/// Returns the positions of the members and items on the path to each result of a query, in ascending order and without
/// repetitions. `length` limits the segments of the query.
pub(in super::super) fn positions(
    root: &Value,
    query: &Query,
    length: usize,
    steps: &mut Steps,
) -> Result<Vec<Vec<usize>>, TooManySteps> {
    let mut evaluation = Evaluation { root, steps, repetitions: Repetitions::Merged };
    let segments = query.segments.get(..length).unwrap_or(&query.segments);
    let found = evaluation.results(Found { value: root, path: None }, segments)?;
    let mut all = Vec::with_capacity(found.len());
    for found in &found {
        let mut positions = Vec::new();
        let mut path = &found.path;
        while let Some(step) = path {
            positions.push(step.position);
            path = &step.container;
        }
        positions.reverse();
        evaluation.steps.take(positions.len())?;
        all.push(positions);
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// A run of a query.
pub(super) struct Evaluation<'v, 's> {
    root: &'v Value,
    pub(super) steps: &'s mut Steps,
    repetitions: Repetitions,
}

impl<'v> Evaluation<'v, '_> {
    /// Returns the results of a query in a filter. `current` is the value that the filter tests.
    pub(super) fn in_filter(
        &mut self,
        start: Start,
        query: &Query,
        current: &'v Value,
    ) -> Result<Vec<Found<'v>>, TooManySteps> {
        let value = if start == Start::Root { self.root } else { current };
        let mut inner = Evaluation { root: self.root, steps: self.steps, repetitions: Repetitions::Kept };
        inner.results(Found { value, path: None }, &query.segments)
    }

    fn results(&mut self, start: Found<'v>, segments: &[Segment]) -> Result<Vec<Found<'v>>, TooManySteps> {
        let mut found = vec![start];
        for segment in segments {
            let mut next = Vec::new();
            let mut visited = HashSet::new();
            for node in &found {
                match segment.kind {
                    SegmentKind::Child => self.select(node, &segment.selectors, &mut next)?,
                    SegmentKind::Descendant => self.descend(node, &segment.selectors, &mut visited, &mut next)?,
                }
            }
            if self.repetitions == Repetitions::Merged {
                let mut seen = HashSet::new();
                next.retain(|node| seen.insert(std::ptr::from_ref(node.value)));
            }
            found = next;
        }
        Ok(found)
    }

    /// Selects children of a value and of all its descendants.
    fn descend(
        &mut self,
        node: &Found<'v>,
        selectors: &[Selector],
        visited: &mut HashSet<*const Value>,
        next: &mut Vec<Found<'v>>,
    ) -> Result<(), TooManySteps> {
        self.steps.take(1)?;
        // A descendant of two results is visited once. Otherwise the steps would grow with each segment.
        if self.repetitions == Repetitions::Merged && !visited.insert(std::ptr::from_ref(node.value)) {
            return Ok(());
        }
        self.select(node, selectors, next)?;
        for (position, value) in children(node.value) {
            if matches!(value, Value::Object(_) | Value::Array(_)) {
                let child = self.child(node, position, value);
                self.descend(&child, selectors, visited, next)?;
            }
        }
        Ok(())
    }

    fn select(
        &mut self,
        node: &Found<'v>,
        selectors: &[Selector],
        next: &mut Vec<Found<'v>>,
    ) -> Result<(), TooManySteps> {
        for selector in selectors {
            self.steps.take(1)?;
            match (selector, node.value) {
                (Selector::Name(name), Value::Object(members)) => {
                    let value = members.get(name).and_then(|value| Some((members.position(name)?, value)));
                    self.add(node, value, next)?;
                }
                (Selector::Index(index), Value::Array(items)) => {
                    let position = position(*index, items.len());
                    let value = position.and_then(|position| Some((position, items.get(position)?)));
                    self.add(node, value, next)?;
                }
                (Selector::Slice { start, end, step }, Value::Array(items)) => {
                    for position in slice((*start, *end), *step, items.len()) {
                        self.add(node, items.get(position).map(|value| (position, value)), next)?;
                    }
                }
                (Selector::Wildcard, value) => self.add(node, children(value), next)?,
                (Selector::Filter(condition), value) => {
                    for (position, value) in children(value) {
                        self.steps.take(1)?;
                        if self.holds(condition, value)? {
                            self.add(node, [(position, value)], next)?;
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn add(
        &mut self,
        node: &Found<'v>,
        values: impl IntoIterator<Item = (usize, &'v Value)>,
        next: &mut Vec<Found<'v>>,
    ) -> Result<(), TooManySteps> {
        for (position, value) in values {
            self.steps.take(RESULT)?;
            next.push(self.child(node, position, value));
        }
        Ok(())
    }

    fn child(&self, node: &Found<'v>, position: usize, value: &'v Value) -> Found<'v> {
        // Only the places of results of the whole path are of use.
        let has_path = self.repetitions == Repetitions::Merged;
        Found { value, path: has_path.then(|| Rc::new(Step { position, container: node.path.clone() })) }
    }
}

/// Returns the values of members or the items, each with its position.
fn children<'v>(value: &'v Value) -> Box<dyn Iterator<Item = (usize, &'v Value)> + 'v> {
    match value {
        Value::Object(members) => Box::new(members.iter().map(|(_, value)| value).enumerate()),
        Value::Array(items) => Box::new(items.iter().enumerate()),
        _ => Box::new(std::iter::empty()),
    }
}

/// Returns the position of an index. A negative index counts from the end.
fn position(index: i64, length: usize) -> Option<usize> {
    match usize::try_from(index) {
        Ok(index) => Some(index),
        Err(_) => length.checked_sub(usize::try_from(index.unsigned_abs()).ok()?),
    }
}

/// Returns the positions of a slice (section 2.3.4.2.2).
fn slice((start, end): (Option<i64>, Option<i64>), step: i64, length: usize) -> Vec<usize> {
    let Ok(length) = i64::try_from(length) else { return Vec::new() };
    let absolute = |index: i64| if index < 0 { length.saturating_add(index) } else { index };
    let default = if step >= 0 { (0, length) } else { (length - 1, -1) };
    let start = start.map_or(default.0, absolute);
    let end = end.map_or(default.1, absolute);
    let mut positions = Vec::new();
    let (mut at, lower, upper) = match step {
        0 => return positions,
        1.. => (start.clamp(0, length), start.clamp(0, length), end.clamp(0, length)),
        _ => (start.clamp(-1, length - 1), end.clamp(-1, length - 1) + 1, length),
    };
    while at >= lower && at < upper {
        positions.extend(usize::try_from(at));
        at = at.saturating_add(step);
    }
    positions
}
