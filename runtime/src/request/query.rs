//! The query of a request: parameters in the order of their first setting, each once.

/// Expanded parameters by name; a second setting replaces the first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query(Vec<(&'static str, String)>);

impl Query {
    /// Sets or removes the parameter `name`; `expanded` is `name=value`, encoded, perhaps several of them.
    pub(crate) fn set(&mut self, name: &'static str, expanded: Option<String>) {
        let place = self.0.iter().position(|(known, _)| *known == name);
        match (place.and_then(|place| self.0.get_mut(place)), expanded) {
            (Some(entry), Some(expanded)) => entry.1 = expanded,
            (None, Some(expanded)) => self.0.push((name, expanded)),
            (_, None) => self.0.retain(|(known, _)| *known != name),
        }
    }

    /// Returns the expansion of the parameter `name`.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, expanded)| expanded.as_str())
    }

    /// Joins all parameters in one text; `None` if there are none.
    pub(crate) fn joined(&self, separator: &str) -> Option<String> {
        let expanded: Vec<&str> = self.0.iter().map(|(_, expanded)| expanded.as_str()).collect();
        (!expanded.is_empty()).then(|| expanded.join(separator))
    }

    /// Appends the query to `path`, which can already have a part of the query from its template.
    pub(crate) fn append_to(&self, path: &mut String) {
        if let Some(query) = self.joined("&") {
            path.push(if path.contains('?') { '&' } else { '?' });
            path.push_str(&query);
        }
    }
}
