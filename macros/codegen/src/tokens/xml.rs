//! Writes the tables of XML bodies.

use crate::ir::{Operation, Status, XmlChoice, XmlId, XmlKind, XmlMember, XmlNode, XmlPresence, XmlShape};
use crate::tokens::code::{Text, quote};
use crate::tokens::context::Cx;
use crate::tokens::operation::responses::pattern;

/// Writes the module of the tables; `None` without XML bodies.
pub(super) fn module(cx: &Cx<'_>) -> Option<(Text, Vec<Text>)> {
    if cx.api.xml.is_empty() {
        return None;
    }
    let mut items = vec![quote!(
        use super::rt;
    )];
    items.extend(cx.api.xml.iter().map(|(id, table)| {
        let (name, node) = (cx.names.xml.get(id), node(cx, &table.node));
        quote!(pub static #name: rt::XmlNode = #node;)
    }));
    Some((quote!(mod xml), items))
}

/// Returns a reference to a table, for the module of the operations.
pub(crate) fn reference(cx: &Cx<'_>, id: XmlId) -> Text {
    let name = cx.names.xml.get(&id);
    quote!(&super::xml::#name)
}

/// Returns the call on a draft that sets the table of each status; `None` if no response is XML.
pub(crate) fn responses(cx: &Cx<'_>, it: &Operation) -> Option<Text> {
    let cases = it.success.cases.iter().chain(&it.failure.cases);
    let mut tables: Vec<(Status, XmlId)> = cases.filter_map(|case| Some((case.status, case.content.xml()?))).collect();
    tables.sort_unstable();
    tables.dedup_by_key(|(status, _)| *status);
    let is_complete = tables.last().is_some_and(|(status, _)| *status == Status::Default);
    let arms = tables.iter().map(|(status, id)| {
        let (pattern, table) = (pattern(*status), reference(cx, *id));
        quote!(#pattern => Some(#table),)
    });
    let rest = (!is_complete).then(|| quote!(_ => None,));
    (!tables.is_empty()).then(|| quote!(xml_responses(|status| match status { #(#arms)* #rest })))
}

fn node(cx: &Cx<'_>, it: &XmlNode) -> Text {
    let name = it.name.as_str();
    let named = match &it.shape {
        XmlShape::Text => quote!(rt::XmlNode::text(#name)),
        XmlShape::Number => quote!(rt::XmlNode::number(#name)),
        XmlShape::Boolean => quote!(rt::XmlNode::boolean(#name)),
        XmlShape::Any => quote!(rt::XmlNode::any(#name)),
        XmlShape::List(item) => {
            let item = node(cx, item);
            quote!(rt::XmlNode::list(#name, &#item))
        }
        XmlShape::Table(id) => {
            let table = cx.names.xml.get(id);
            quote!(rt::XmlNode::of(#name, &#table))
        }
        XmlShape::Choice(it) => {
            let choice = choice(cx, it);
            quote!(rt::XmlNode::choice(#name, &#choice))
        }
        XmlShape::Object(members, others) => {
            let members = members.iter().map(|it| member(cx, it));
            let others = others.as_deref().map(|it| {
                let member = member(cx, it);
                quote!(.others(&#member))
            });
            quote!(rt::XmlNode::object(#name, &[#(#members),*]) #others)
        }
    };
    if it.namespace.is_empty() && it.prefix.is_empty() {
        return named;
    }
    let (namespace, prefix) = (it.namespace.as_str(), it.prefix.as_str());
    quote!(#named.in_namespace(#namespace, #prefix))
}

fn choice(cx: &Cx<'_>, it: &XmlChoice) -> Text {
    let tag = member(cx, &it.tag);
    let case = |(texts, table): &(Vec<String>, XmlId)| {
        let table = cx.names.xml.get(table);
        let cases = texts.iter().map(|text| quote!((#text, &#table)));
        quote!(#(#cases),*)
    };
    let cases = it.cases.iter().map(case);
    let absent = it.absent.map(|table| cx.names.xml.get(&table)).map(|table| quote!(.absent(&#table)));
    let otherwise = it.otherwise.map(|table| cx.names.xml.get(&table)).map(|table| quote!(.otherwise(&#table)));
    quote!(rt::XmlChoice::new(&#tag, &[#(#cases),*]) #absent #otherwise)
}

fn member(cx: &Cx<'_>, it: &XmlMember) -> Text {
    let (name, node) = (it.json_name.as_str(), node(cx, &it.node));
    let kind = Text::verbatim(match it.kind {
        XmlKind::Element => "element",
        XmlKind::Elements => "elements",
        XmlKind::Attribute => "attribute",
        XmlKind::Text => "text",
        XmlKind::Cdata => "cdata",
    });
    // The presence of other nodes decides nothing: an absent element is an absent member.
    let is_required = matches!(it.kind, XmlKind::Elements | XmlKind::Text | XmlKind::Cdata);
    let required = (is_required && it.presence == XmlPresence::Required).then(|| quote!(.required()));
    quote!(rt::XmlMember::#kind(#name, #node) #required)
}
