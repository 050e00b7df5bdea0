//! Changes of the description: merging and removing (section 4.4.3 of the Overlay Specification).

use crate::diagnostic::{Finding, Origins, Pointer};
use crate::document::JsonType;
use crate::document::overlay::action::invalid;
use crate::json::Value;

/// A value that is merged with targets.
#[derive(Clone)]
pub(super) struct Merge<'u> {
    pub(super) value: &'u Value,
    /// The place of the value in the overlay, or of `copy`.
    pub(super) at: Pointer,
    pub(super) text: MergedText,
}

/// The text that has the merged value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MergedText {
    Overlay,
    /// The value is copied, so that the overlay has only its path.
    Description,
}

impl<'u> Merge<'u> {
    /// Merges the value with each target. `targets` has the positions on the path to each target in ascending order.
    /// `depth` is the number of positions on the path to `present`, which is written at `written`.
    pub(super) fn merge_into_targets(
        &self,
        present: &mut Value,
        origins: &mut Origins,
        written: &Pointer,
        targets: &[Vec<usize>],
        depth: usize,
    ) -> Result<(), Box<Finding>> {
        // Inner targets come first, since the merge of an outer one can replace them.
        for inner in inner_targets(targets, depth) {
            let Some((key, child)) = position(inner, depth).and_then(|position| child(present, position)) else {
                continue;
            };
            let (origins, written) = origins.member(&key, written);
            self.merge_into_targets(child, origins, &written, inner, depth + 1)?;
        }
        match present {
            _ if targets.first().is_none_or(|target| target.len() > depth) => Ok(()),
            Value::Array(items) if !self.value.is_array() => {
                self.append(items, origins);
                Ok(())
            }
            present => self.merge_into(present, origins),
        }
    }

    /// Merges the value with one value.
    fn merge_into(&self, present: &mut Value, origins: &mut Origins) -> Result<(), Box<Finding>> {
        match (present, self.value) {
            (Value::Object(members), Value::Object(more)) => {
                for (key, value) in more {
                    let (origins, _) = origins.member(key, &self.at);
                    let inner = self.inner(key, value);
                    if let Some(present) = members.get_mut(key) {
                        inner.merge_into(present, origins)?;
                    } else {
                        members.insert(key.clone(), value.clone());
                        origins.replace(inner.at);
                    }
                }
                Ok(())
            }
            (Value::Array(items), Value::Array(more)) => {
                for (index, value) in more.iter().enumerate() {
                    self.inner(&index.to_string(), value).append(items, origins);
                }
                Ok(())
            }
            (present @ (Value::Object(_) | Value::Array(_)), value)
            | (present, value @ (Value::Object(_) | Value::Array(_))) => {
                let (present, value) = (JsonType::of(present), JsonType::of(value));
                let detail = format!("the description has {present} here, and it cannot be merged with {value}");
                let help = "remove the value by an action before this one, or write a value of the same type";
                Err(invalid(self.at.clone(), detail).help(help).into())
            }
            (present, value) => {
                present.clone_from(value);
                origins.replace(self.at.clone());
                Ok(())
            }
        }
    }

    /// Adds the value at the end of an array.
    fn append(&self, items: &mut Vec<Value>, origins: &mut Origins) {
        origins.member(&items.len().to_string(), &self.at).0.replace(self.at.clone());
        items.push(self.value.clone());
    }

    /// Returns the merge of a member or an item.
    fn inner(&self, key: &str, value: &'u Value) -> Self {
        let at = match self.text {
            MergedText::Overlay => self.at.key(key),
            MergedText::Description => self.at.clone(),
        };
        Self { value, at, text: self.text }
    }
}

/// Removes all targets, with the same arguments as [`Merge::merge_into_targets`].
pub(super) fn remove(
    value: &mut Value,
    origins: &mut Origins,
    written: &Pointer,
    targets: &[Vec<usize>],
    depth: usize,
) {
    let mut removed = Vec::new();
    for inner in inner_targets(targets, depth) {
        let Some(position) = position(inner, depth) else { continue };
        if inner.first().is_some_and(|target| target.len() == depth + 1) {
            removed.push(position);
        } else if let Some((key, child)) = child(value, position) {
            let (origins, written) = origins.member(&key, written);
            remove(child, origins, &written, inner, depth + 1);
        }
    }
    // `removed` is in ascending order.
    let is_kept = |position: &usize| removed.binary_search(position).is_err();
    match value {
        _ if removed.is_empty() => {}
        Value::Object(members) => {
            for key in members.retain_positions(is_kept) {
                origins.remove(&key);
            }
        }
        Value::Array(items) => {
            let kept: Vec<usize> = (0..items.len()).filter(is_kept).collect();
            let mut position = 0..;
            items.retain(|_| position.next().is_none_or(|position| is_kept(&position)));
            origins.keep_items(written, kept.into_iter());
        }
        _ => {}
    }
}

/// Returns the targets inside the value at `depth`, as a group for each of its members or items.
fn inner_targets(targets: &[Vec<usize>], depth: usize) -> impl Iterator<Item = &[Vec<usize>]> {
    let inner = targets.iter().position(|target| target.len() > depth).and_then(|first| targets.get(first..));
    inner.unwrap_or_default().chunk_by(move |one, other| one.get(depth) == other.get(depth))
}

fn position(targets: &[Vec<usize>], depth: usize) -> Option<usize> {
    targets.first()?.get(depth).copied()
}

/// Returns the member or item at a position, with its key or index.
fn child(value: &mut Value, position: usize) -> Option<(String, &mut Value)> {
    match value {
        Value::Object(members) => members.member_mut(position).map(|(key, value)| (key.clone(), value)),
        Value::Array(items) => items.get_mut(position).map(|item| (position.to_string(), item)),
        _ => None,
    }
}
