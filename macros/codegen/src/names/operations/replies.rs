//! Names the methods by which a mock replies to an operation.

use super::ResponseNames;
use crate::diagnostic::Findings;
use crate::ir::Operation;
use crate::names::scope::Scope;
use crate::names::{Name, case};

/// The methods of a mock that reply to an operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplyNames {
    /// The replies for success, by position of the response. An operation without a described success has one reply.
    pub success: Vec<Name>,
    /// The replies for failure, by position of the response.
    pub failure: Vec<Name>,
    /// The replies in other readings, by position of the alternate response.
    pub alternates: Vec<Name>,
}

/// Assigns the names of the replies: `reply` for the first success, `reply_not_found` and the like for the others.
pub(super) fn reply_names(
    operation: &Operation,
    success: &ResponseNames,
    failure: &ResponseNames,
    views: &[Name],
    findings: &mut Findings,
) -> ReplyNames {
    let mut scope = Scope::default();
    let mut assign = |words: &str| {
        let name = format!("reply{words}");
        scope.assign([name.clone(), format!("{name}_error")], &operation.origin.at, findings)
    };
    let first = assign("");
    let others: Vec<Name> = success.variants.iter().skip(1).map(|variant| assign(&ending(variant))).collect();
    ReplyNames {
        success: std::iter::once(first).chain(others).collect(),
        failure: failure.variants.iter().map(|variant| assign(&ending(variant))).collect(),
        alternates: views.iter().map(|view| assign(&format!("_{}", view.text()))).collect(),
    }
}

/// Returns the words of a status after `reply`: `_not_found`, `_418`, `_5xx`.
fn ending(variant: &Name) -> String {
    let words = case::snake_case(&[variant.text().to_owned()]);
    format!("_{}", words.strip_prefix("status").map_or(words.as_str(), |code| code.trim_start_matches('_')))
}
