//! The description with the actions that were applied so far.

use crate::diagnostic::{Code, DEPTH, Finding, Origins, Pointer};
use crate::document::JsonType;
use crate::document::overlay::action::{Action, Change, Path, invalid, value_at};
use crate::document::overlay::json_path::{Steps, TooManySteps, positions};
use crate::document::overlay::merge::{self, Merge, MergedText};
use crate::document::overlay::stale;
use crate::json::Value;

/// The number of steps of all queries. A path without `..` needs a few of them, and `$..*` nine for each value of the
/// description.
const STEPS: u64 = 20_000_000;

/// The number of values that actions can add.
const MOST_ADDED: usize = 1_000_000;

/// A description to which actions are applied.
pub(super) struct Target<'v> {
    value: &'v mut Value,
    pub(super) origins: Origins,
    steps: Steps,
    /// The number of values that actions can still add.
    left: usize,
}

impl<'v> Target<'v> {
    pub(super) fn new(value: &'v mut Value) -> Self {
        Self { value, origins: Origins::default(), steps: Steps::new(STEPS), left: MOST_ADDED }
    }

    /// Applies an action, and returns the error if that is impossible. The description is then partly changed.
    pub(super) fn apply(&mut self, action: &Action<'_>) -> Option<Finding> {
        self.try_apply(action).err().map(|finding| *finding)
    }

    fn try_apply(&mut self, action: &Action<'_>) -> Result<(), Box<Finding>> {
        let targets = self.find(&action.target, &action.at.key("target"))?;
        if targets.is_empty() {
            let at = action.at.key("target");
            return Err(stale::finding(self.value, &action.target, at, &mut self.steps).into());
        }
        match &action.change {
            Change::Remove if targets.iter().any(Vec::is_empty) => {
                let finding = invalid(action.at.key("target"), "the whole description cannot be removed");
                Err(finding.help("select the parts to remove").into())
            }
            Change::Remove => {
                merge::remove(self.value, &mut self.origins, &Pointer::root(), &targets, 0);
                Ok(())
            }
            Change::Update(update) => self.merge(action, update, &targets),
            Change::Copy(path) => {
                let copied = self.copied(path, &action.source())?;
                self.merge(action, &copied, &targets)
            }
        }
    }

    /// Returns the value that an action copies.
    fn copied(&mut self, path: &Path<'_>, at: &Pointer) -> Result<Value, Box<Finding>> {
        let found = self.find(path, at)?;
        let (Some(source), None) = (found.first(), found.get(1)) else {
            if found.is_empty() {
                return Err(stale::finding(self.value, path, at.clone(), &mut self.steps).into());
            }
            let detail = format!("`copy` selects {} values, and has to select one", found.len());
            return Err(invalid(at.clone(), detail).help("write the path of one value").into());
        };
        let size = value_at(self.value, source).map_or(0, size);
        self.check_size(size, at)?;
        Ok(value_at(self.value, source).cloned().unwrap_or_default())
    }

    fn merge(&mut self, action: &Action<'_>, update: &Value, targets: &[Vec<usize>]) -> Result<(), Box<Finding>> {
        let at = action.source();
        let kinds: Vec<(Kind, &Value)> = targets
            .iter()
            .filter_map(|path| value_at(self.value, path))
            .map(|value| (Kind::of(value), value))
            .collect();
        let Some(&(kind, first)) = kinds.first() else { return Ok(()) };
        if let Some((_, other)) = kinds.iter().find(|(other, _)| *other != kind) {
            let types = format!("{} and {}", JsonType::of(first), JsonType::of(other));
            let detail = format!("the target selects {types}, and has to select values of one type");
            return Err(invalid(action.at.key("target"), detail).help("write an action for each type").into());
        }
        self.check_size(size(update).saturating_mul(targets.len()), &at)?;
        let deepest = targets.iter().map(Vec::len).max().unwrap_or_default();
        if deepest + height(update) > DEPTH {
            let detail = format!("with this action, more than {DEPTH} objects and arrays are nested in each other");
            return Err(Finding::new(Code::TooDeep, at, detail).into());
        }
        let is_copied = matches!(action.change, Change::Copy(_));
        let text = if is_copied { MergedText::Description } else { MergedText::Overlay };
        let merge = Merge { value: update, at, text };
        merge.merge_into_targets(self.value, &mut self.origins, &Pointer::root(), targets, 0)
    }

    fn find(&mut self, path: &Path<'_>, at: &Pointer) -> Result<Vec<Vec<usize>>, Box<Finding>> {
        let length = path.query.segments.len();
        positions(self.value, &path.query, length, &mut self.steps).map_err(|TooManySteps| {
            let detail = "this path visits too many values of the description";
            let help = "write a path with fewer `..` and filters, such as `$.paths['/pets'].get`";
            Finding::new(Code::TooLarge, at, detail).help(help).into()
        })
    }

    /// Counts values that an action adds.
    fn check_size(&mut self, added: usize, at: &Pointer) -> Result<(), Box<Finding>> {
        self.left = self.left.checked_sub(added).ok_or_else(|| {
            let detail = format!("with this action, overlays add more than {MOST_ADDED} values");
            Box::new(Finding::new(Code::TooLarge, at, detail).help("select fewer values"))
        })?;
        Ok(())
    }
}

/// The kind of a value for a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Object,
    Array,
    Primitive,
}

impl Kind {
    fn of(value: &Value) -> Self {
        match value {
            Value::Object(_) => Self::Object,
            Value::Array(_) => Self::Array,
            _ => Self::Primitive,
        }
    }
}

/// Returns the number of values in a value, including itself.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(size).sum(),
        Value::Array(items) => items.iter().map(size).sum(),
        _ => 0,
    }
}

/// Returns the nesting depth of objects and arrays.
fn height(value: &Value) -> usize {
    match value {
        Value::Object(members) => 1 + members.values().map(height).max().unwrap_or_default(),
        Value::Array(items) => 1 + items.iter().map(height).max().unwrap_or_default(),
        _ => 0,
    }
}
