//! Findings that the user allows at one place: `allow = [untyped "#/paths/~1report/get"]`.

use crate::diagnostic::{Code, Finding, Place, did_you_mean};

/// A place at which findings with one code are allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedPlace {
    /// The `id` of the option.
    pub id: usize,
    /// The code of the findings.
    pub code: Code,
    /// The JSON pointer in the notation of reports. The entry also covers every place inside this place.
    pub pointer: String,
}

impl AllowedPlace {
    /// Returns true if the finding is at this place or inside it.
    pub(super) fn covers(&self, finding: &Finding) -> bool {
        let Place::Pointer(at) = &finding.at else { return false };
        let at = at.to_string();
        let rest = at.strip_prefix(&self.pointer);
        finding.code == self.code && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns an error if no finding has this code at this place.
    pub(super) fn unused_entry(&self, all: &[Finding]) -> Option<Finding> {
        if all.iter().any(|finding| self.covers(finding)) {
            return None;
        }
        let pointer = |finding: &Finding| match &finding.at {
            Place::Pointer(at) if finding.code == self.code => Some(at.to_string()),
            _ => None,
        };
        let pointers: Vec<String> = all.iter().filter_map(pointer).collect();
        let detail = format!("no finding with the code `{}` is at `{}`", self.code, self.pointer);
        let nearest = did_you_mean(&self.pointer, pointers.iter().map(String::as_str));
        Some(Finding::new(Code::UnknownPlace, Place::Option(self.id), detail).maybe_help(nearest))
    }
}
