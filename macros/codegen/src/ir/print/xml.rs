//! Text of the tables of XML bodies.

use crate::ir::{XmlChoice, XmlId, XmlKind, XmlMember, XmlNode, XmlPresence, XmlShape, XmlTable};

/// Returns the line of a table.
pub(crate) fn table(id: XmlId, it: &XmlTable) -> String {
    format!("{} {}: {}", label(id), it.name_words.join("."), node(&it.node))
}

/// Returns the name of a table.
pub(crate) fn label(id: XmlId) -> String {
    format!("xml {}", id.0)
}

fn node(it: &XmlNode) -> String {
    let prefix = if it.prefix.is_empty() { String::new() } else { format!("{}:", it.prefix) };
    let namespace = if it.namespace.is_empty() { String::new() } else { format!(" ns={}", it.namespace) };
    format!("<{prefix}{}{namespace}> {}", it.name, shape(&it.shape))
}

fn shape(it: &XmlShape) -> String {
    match it {
        XmlShape::Text => "text".to_owned(),
        XmlShape::Number => "number".to_owned(),
        XmlShape::Boolean => "boolean".to_owned(),
        XmlShape::Any => "any".to_owned(),
        XmlShape::List(item) => format!("[{}]", node(item)),
        XmlShape::Table(id) => label(*id),
        XmlShape::Choice(it) => choice(it),
        XmlShape::Object(members, others) => {
            let others = others.iter().map(|it| format!("..: {}", member_node(it)));
            let members = members.iter().map(member).chain(others).collect::<Vec<_>>();
            format!("{{{}}}", members.join(", "))
        }
    }
}

fn choice(it: &XmlChoice) -> String {
    let case = |(texts, table): &(Vec<String>, XmlId)| format!("{texts:?}: {}", label(*table));
    let otherwise = |word: &str, table: Option<XmlId>| table.map(|table| format!("{word}: {}", label(table)));
    let rest = [otherwise("absent", it.absent), otherwise("otherwise", it.otherwise)];
    let cases = it.cases.iter().map(case).chain(rest.into_iter().flatten()).collect::<Vec<_>>();
    format!("by {} {{{}}}", member(&it.tag), cases.join(", "))
}

fn member(it: &XmlMember) -> String {
    let presence = if it.presence == XmlPresence::Required { "!" } else { "?" };
    format!("{}{presence}: {}", it.json_name, member_node(it))
}

fn member_node(it: &XmlMember) -> String {
    match it.kind {
        XmlKind::Element => node(&it.node),
        XmlKind::Elements => format!("...{}", node(&it.node)),
        XmlKind::Attribute => format!("@{}", node(&it.node)),
        XmlKind::Text => format!("#text {}", shape(&it.node.shape)),
        XmlKind::Cdata => format!("#cdata {}", shape(&it.node.shape)),
    }
}
