//! Names webhooks and callbacks.

use super::scope::Scope;
use super::{Name, case};
use crate::diagnostic::Findings;
use crate::ir::{Api, Webhook};

/// Assigns the names of the webhooks, in written order.
pub(super) fn assign_webhook_names(api: &Api, findings: &mut Findings) -> Vec<Name> {
    let mut scope = Scope::default();
    api.webhooks.iter().map(|it| scope.assign(webhook_candidates(it), &it.origin.at, findings)).collect()
}

fn webhook_candidates(it: &Webhook) -> Vec<String> {
    let last = it.origin.at.segments().last().map(std::borrow::Cow::into_owned).unwrap_or_default();
    let whole: Vec<String> = it.origin.at.segments().map(std::borrow::Cow::into_owned).collect();
    vec![
        case::camel_case(&it.origin.name_words),
        case::camel_case(&[it.origin.name_words.clone(), vec![last]].concat()),
        case::camel_case(&[it.origin.name_words.join("_"), "webhook".to_owned()]),
        case::camel_case(&whole),
    ]
}
