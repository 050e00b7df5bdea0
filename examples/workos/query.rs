//! Validates the query of a list against the description.

use super::error::{Invalid, Refusal};
use super::page::{Order, Window};
use super::store::Application;

const DEFAULT_LIMIT: usize = 10;
const MAX_LIMIT: usize = 100;

/// The filter and the page of a list of applications.
#[derive(Debug, PartialEq)]
pub(super) struct Query {
    pub(super) filter: Filter,
    pub(super) window: Window,
}

#[derive(Debug, PartialEq)]
pub(super) struct Filter {
    organization_id: Option<String>,
    dynamic: bool,
    authenticated: bool,
}

impl Filter {
    pub(super) fn admits(&self, application: &Application) -> bool {
        let registration = if application.is_dynamic() { self.dynamic } else { self.authenticated };
        let wanted = self.organization_id.as_deref();
        registration && wanted.is_none_or(|wanted| application.organization_id() == Some(wanted))
    }
}

/// Reads the decoded pairs of a query. Unknown parameters are ignored.
pub(super) fn read(pairs: Vec<(String, String)>) -> Result<Query, Refusal> {
    let mut query = Query {
        filter: Filter { organization_id: None, dynamic: false, authenticated: true },
        window: Window { order: Order::default(), limit: DEFAULT_LIMIT, before: None, after: None },
    };
    let mut faults = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for (name, value) in pairs {
        let outcome = if seen.contains(&name) { Err("must be given once") } else { query.take(&name, value) };
        faults.extend(outcome.err().map(|what| Invalid {
            message: format!("{name} {what}"),
            field: name.clone(),
            code: "invalid_parameter",
        }));
        seen.push(name);
    }
    if faults.is_empty() { Ok(query) } else { Err(Refusal::Invalid(faults)) }
}

impl Query {
    fn take(&mut self, name: &str, value: String) -> Result<(), &'static str> {
        match name {
            "before" => self.window.before = cursor(value),
            "after" => self.window.after = cursor(value),
            "limit" => self.window.limit = limit(&value).ok_or("must be an integer from 1 to 100")?,
            "order" => self.window.order = order(&value).ok_or("must be one of: normal, desc, asc")?,
            "organization_id" => self.filter.organization_id = Some(value),
            "registration_types" => {
                (self.filter.dynamic, self.filter.authenticated) =
                    registration_types(&value).ok_or("must hold only: dynamic, authenticated")?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// Returns the cursor; `None` if it is empty.
fn cursor(value: String) -> Option<String> {
    Some(value).filter(|value| !value.is_empty())
}

fn limit(value: &str) -> Option<usize> {
    let only_digits = value.bytes().all(|byte| byte.is_ascii_digit());
    value.parse().ok().filter(|limit| only_digits && (1..=MAX_LIMIT).contains(limit))
}

fn order(value: &str) -> Option<Order> {
    match value {
        "normal" => Some(Order::Normal),
        "desc" => Some(Order::Desc),
        "asc" => Some(Order::Asc),
        _ => None,
    }
}

/// Reads `dynamic,authenticated`: returns for each of the two true if it is listed.
fn registration_types(value: &str) -> Option<(bool, bool)> {
    let types: Vec<&str> = value.split(',').collect();
    let known = types.iter().all(|name| ["dynamic", "authenticated"].contains(name));
    known.then(|| (types.contains(&"dynamic"), types.contains(&"authenticated")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn parse(pairs: &[(&str, &str)]) -> Result<Query, Refusal> {
        read(pairs.iter().map(|&(name, value)| (name.into(), value.into())).collect())
    }

    #[test]
    fn defaults_are_the_documented_ones() {
        let query = parse(&[("unheard_of", "1"), ("after", "")]).unwrap();
        assert_eq!(query.window, Window { order: Order::Desc, limit: 10, before: None, after: None });
        assert_eq!(query.filter, Filter { organization_id: None, dynamic: false, authenticated: true });
    }

    #[test]
    fn every_parameter_is_read() {
        let pairs = [
            ("before", "a"),
            ("after", "b"),
            ("limit", "100"),
            ("order", "normal"),
            ("organization_id", "org_1"),
            ("registration_types", "dynamic"),
        ];
        let query = parse(&pairs).unwrap();
        let window = Window { order: Order::Normal, limit: 100, before: Some("a".into()), after: Some("b".into()) };
        assert_eq!(query.window, window);
        let filter = Filter { organization_id: Some("org_1".into()), dynamic: true, authenticated: false };
        assert_eq!(query.filter, filter);
    }

    #[test]
    fn invalid_values_are_refused() {
        for pair in [
            ("limit", "0"),
            ("limit", "101"),
            ("limit", "+5"),
            ("limit", ""),
            ("limit", "ten"),
            ("order", "random"),
            ("order", ""),
            ("registration_types", "dynamic,manual"),
            ("registration_types", "dynamic,"),
            ("registration_types", ""),
        ] {
            assert!(matches!(parse(&[pair]), Err(Refusal::Invalid(faults)) if faults.len() == 1), "{pair:?}");
        }
        assert!(parse(&[("limit", "1"), ("limit", "2")]).is_err(), "a parameter is given once");
    }
}
