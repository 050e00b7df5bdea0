//! Names the tables of XML bodies.

use std::collections::BTreeMap;

use crate::diagnostic::Findings;
use crate::ir::{Api, XmlId, XmlTable};
use crate::names::scope::Scope;
use crate::names::{Name, case};

/// Assigns the names of all tables, in written order.
pub(in crate::names) fn assign_xml_names(api: &Api, findings: &mut Findings) -> BTreeMap<XmlId, Name> {
    let mut scope = Scope::default();
    let mut name = |it: &XmlTable| scope.assign(candidates(it), &it.at, findings);
    api.xml.iter().map(|(id, it)| (*id, name(it))).collect()
}

/// Returns the names that a table can get. A number is harmless, since only generated code has the name.
fn candidates(it: &XmlTable) -> impl Iterator<Item = String> {
    let name = case::screaming_case(&it.name_words.join("_"));
    let plain = if name.is_empty() { "XML".to_owned() } else { name };
    let numbered = plain.clone();
    std::iter::once(plain).chain((2..10_000).map(move |number| format!("{numbered}_{number}")))
}
