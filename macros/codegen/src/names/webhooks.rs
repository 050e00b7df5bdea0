//! Names webhooks and callbacks.

use super::operations::{HeaderNames, header_fields};
use super::scope::Scope;
use super::{Name, case};
use crate::diagnostic::Findings;
use crate::ir::{Api, Webhook};

/// The names of a webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookNames {
    /// The name of the payload.
    pub name: Name,
    /// The name of the function that verifies and decodes the request.
    pub function: Name,
    /// The names of the headers; `None` without described headers.
    pub headers: Option<HeaderNames>,
}

/// Assigns the names of the webhooks, in written order.
pub(super) fn assign_webhook_names(api: &Api, findings: &mut Findings) -> Vec<WebhookNames> {
    let (mut types, mut functions) = (Scope::default(), Scope::default());
    let mut all = Vec::new();
    for it in &api.webhooks {
        all.push(WebhookNames {
            name: types.assign(webhook_candidates(it, case::camel_case), &it.origin.at, findings),
            function: functions.assign(webhook_candidates(it, case::snake_case), &it.origin.at, findings),
            headers: None,
        });
    }
    // After the names of all payloads, which have precedence.
    for (it, names) in api.webhooks.iter().zip(&mut all).filter(|(it, _)| !it.headers.is_empty()) {
        let name = format!("{}Headers", names.name.text());
        let name = types.assign([name.clone(), format!("{name}_")], &it.origin.at, findings);
        names.headers = Some(HeaderNames { name, fields: header_fields(&it.headers, findings) });
    }
    all
}

fn webhook_candidates(it: &Webhook, to_case: fn(&[String]) -> String) -> Vec<String> {
    let last = it.origin.at.segments().last().map(std::borrow::Cow::into_owned).unwrap_or_default();
    let whole: Vec<String> = it.origin.at.segments().map(std::borrow::Cow::into_owned).collect();
    vec![
        to_case(&it.origin.name_words),
        to_case(&[it.origin.name_words.clone(), vec![last]].concat()),
        to_case(&[it.origin.name_words.join("_"), "webhook".to_owned()]),
        to_case(&whole),
    ]
}
