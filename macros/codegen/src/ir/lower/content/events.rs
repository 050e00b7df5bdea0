//! Lowers server-sent events: the type of their data, or a union of the data of events with different names.

use crate::document::JsonType;
use crate::graph::{Node, content_schema, follow_reference, is_component};
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::content::body_shape::{BodyShape, body_shape};
use crate::ir::lower::content::items::{item_type, part_origin};
use crate::ir::lower::content::{ContentEntry, report_untyped};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::schema::lowered::origin_of_part;
use crate::ir::lower::schema::{lower_operation_type, lower_type};
use crate::ir::lower::union::variant::docs_of;
use crate::ir::{Dispatch, Docs, Origin, Shape, Type, Union, Variant};

/// The members of a server-sent event (WHATWG HTML section 9.2.6).
const MEMBERS: [&str; 4] = ["event", "data", "id", "retry"];
/// The name of an event without a name.
const DEFAULT_NAME: &str = "message";
/// The data that marks the end of a stream, which no item has.
const DONE: &str = "[DONE]";
/// The reading of events with several types of data.
const UNTYPED: &str = "events whose data is text";

/// Returns the type of an event's data. Descriptions describe the data, the whole event, or a list of events.
pub(super) fn event_type<'d>(ctx: &mut LowerCtx<'d, '_>, entry: &ContentEntry<'d>, name_words: &[&str]) -> Type {
    let Some(schema) = entry.media.item_schema.as_ref().or(entry.media.schema.as_ref()) else { return Type::Text };
    if body_shape(ctx, Some(schema)) != BodyShape::Structured {
        return Type::Text;
    }
    let Some(events) = events_of(ctx, std::slice::from_ref(schema)) else {
        let item = item_type(ctx, entry, name_words);
        return item.unwrap_or_else(|| lower_operation_type(ctx, schema, name_words));
    };
    if let [EventSchema { data: Some(data), .. }] = events.as_slice() {
        let data = data.iter().find_map(content_schema).map_or(data.clone(), |it| vec![it]);
        if body_shape(ctx, data.first()) == BodyShape::Structured {
            return lower_type(ctx, &data, &part_origin(entry, name_words, "data", &data));
        }
        return Type::Text;
    }
    let component = follow_reference(schema, ctx.findings).filter(|target| is_component(&target.at));
    let origin = part_origin(entry, name_words, "event", component.as_slice());
    let docs = notes::docs_of_node(component.as_ref().unwrap_or(schema));
    let union = union_of_events(ctx, entry, &events, &origin);
    let union = union.map(|union| ctx.define_inline(origin, docs, Shape::Union(union)));
    union.unwrap_or_else(|| {
        report_untyped(ctx, entry, UNTYPED);
        Type::Text
    })
}

/// An alternative that describes a whole event.
struct EventSchema<'d> {
    /// The names of the event; none if the description allows any name.
    names: Vec<String>,
    /// The schemas of the data; `None` if the event has no described data.
    data: Option<Vec<Node<'d>>>,
    docs: Docs,
}

/// Returns the alternatives of a schema, or of the items of an array, if all of them describe whole events.
fn events_of<'d>(ctx: &mut LowerCtx<'d, '_>, schemas: &[Node<'d>]) -> Option<Vec<EventSchema<'d>>> {
    let mut all = ctx.expand(schemas);
    if let [list] = all.alternatives.as_slice()
        && list.merged().kinds() == [JsonType::Array]
    {
        let items = list.merged().items.clone();
        all = ctx.expand(&items);
    }
    let events = all.alternatives.iter().map(|one| event_schema(ctx, one)).collect::<Option<Vec<_>>>();
    events.filter(|events| events.iter().any(|event| event.data.is_some()))
}

fn event_schema<'d>(ctx: &mut LowerCtx<'d, '_>, one: &Alternative<'d>) -> Option<EventSchema<'d>> {
    let properties = &one.merged().properties;
    let member = |name: &str| properties.iter().find(|(known, _)| *known == name).map(|(_, nodes)| nodes.clone());
    let (event, data) = (member("event"), member("data"));
    let is_event = properties.iter().all(|(name, _)| MEMBERS.contains(name)) && (data.is_some() || event.is_some());
    let names = match event {
        None => vec![DEFAULT_NAME.to_owned()],
        Some(nodes) => texts(ctx, &nodes).unwrap_or_default(),
    };
    is_event.then(|| EventSchema { names, data, docs: docs_of(one) })
}

/// Returns the values of strings of which the description lists every value.
fn texts<'d>(ctx: &mut LowerCtx<'d, '_>, nodes: &[Node<'d>]) -> Option<Vec<String>> {
    let all = ctx.expand(nodes);
    let listed = all.alternatives.iter().map(|one| one.merged().enum_values.clone()).collect::<Option<Vec<_>>>()?;
    let texts = listed.iter().flatten().map(|value| value.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>();
    texts.filter(|texts| !texts.is_empty())
}

/// The notation of the data of an event.
#[derive(Clone, Copy, PartialEq, Eq)]
enum DataEncoding {
    /// JSON.
    Json,
    /// A string without quotes.
    Text,
    /// Any text: the schema has no type, or allows strings and other values, whose notations can be equal.
    Any,
}

/// Returns the schemas of the value in the data, and its notation. `contentSchema` describes JSON in a string.
fn data_encoding<'d>(ctx: &mut LowerCtx<'d, '_>, data: &[Node<'d>]) -> (Vec<Node<'d>>, DataEncoding) {
    if let Some(schema) = data.iter().find_map(content_schema) {
        return (vec![schema], DataEncoding::Json);
    }
    let all = ctx.expand(data);
    let is_typed = all.alternatives.iter().all(|one| one.merged().types.is_some());
    let mut kinds = all.alternatives.iter().flat_map(|one| one.merged().kinds());
    let has_strings = kinds.clone().any(|kind| *kind == JsonType::String);
    let encoding = if is_typed && !has_strings {
        DataEncoding::Json
    } else if is_typed && kinds.all(|kind| *kind == JsonType::String) {
        DataEncoding::Text
    } else {
        DataEncoding::Any
    };
    (data.to_vec(), encoding)
}

/// Returns a union with a variant for each name; `None` if a name is not listed, or has several types of data.
///
/// The value of an event is written as an object whose only member is the name of the event.
fn union_of_events<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    entry: &ContentEntry<'d>,
    events: &[EventSchema<'d>],
    origin: &Origin,
) -> Option<Union> {
    let (mut variants, mut text_events): (Vec<Variant>, Vec<String>) = (Vec::new(), Vec::new());
    for event in events {
        let values = event.data.as_ref().and_then(|data| texts(ctx, data));
        if values.is_some_and(|values| values == [DONE]) {
            continue;
        }
        let (ty, encoding) = data_type(ctx, entry, event, origin)?;
        for name in &event.names {
            match variants.iter().find(|it| it.wrapper_member.as_ref() == Some(name)) {
                Some(known) if known.ty == ty => continue,
                Some(_) => return None,
                None => {}
            }
            if encoding == DataEncoding::Text {
                text_events.push(name.clone());
            }
            variants.push(Variant {
                ty: ty.clone(),
                wrapper_member: Some(name.clone()),
                name_words: vec![name.clone()],
                rename_keys: Vec::new(),
                has_component_name: false,
                docs: event.docs.clone(),
                schema_places: Vec::new(),
            });
        }
    }
    let cases =
        variants.iter().enumerate().map(|(index, it)| Some((it.wrapper_member.clone()?, Dispatch::Variant(index))));
    let cases = cases.collect::<Option<Vec<_>>>().filter(|cases| !cases.is_empty())?;
    let dispatch = Dispatch::Presence { cases, otherwise: Box::new(Dispatch::Unknown) };
    Some(Union { variants, dispatch, common_members: Vec::new(), text_events: Some(text_events) })
}

/// Returns the type and the notation of the data of an event; `None` if the event can have any name.
fn data_type<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    entry: &ContentEntry<'d>,
    event: &EventSchema<'d>,
    origin: &Origin,
) -> Option<(Type, DataEncoding)> {
    let name = event.names.first()?;
    let Some(data) = &event.data else { return Some((Type::Text, DataEncoding::Text)) };
    let (schemas, encoding) = data_encoding(ctx, data);
    if encoding == DataEncoding::Any && body_shape(ctx, data.first()) == BodyShape::Structured {
        report_untyped(ctx, entry, UNTYPED);
    }
    let ty = match encoding {
        DataEncoding::Any => Type::Text,
        DataEncoding::Json | DataEncoding::Text => lower_type(ctx, &schemas, &origin_of_part(origin, name, &schemas)),
    };
    Some(match (encoding, ty) {
        // A variant with a constant has no value, and could not be encoded.
        (DataEncoding::Json, Type::Constant(_)) => (Type::Any, DataEncoding::Json),
        (DataEncoding::Json, ty) => (ty, DataEncoding::Json),
        (_, Type::Constant(_)) => (Type::Text, DataEncoding::Text),
        (_, ty) => (ty, DataEncoding::Text),
    })
}

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests {
    use crate::ir::lower::tests::description;

    /// Returns the data of a stream of these events: the variants of a union, or the type; and the findings.
    fn data(schema: &str) -> String {
        let lowered = description(&format!(
            "paths: {{/x: {{get: {{operationId: watch, responses: {{200: {{description: x,
 content: {{text/event-stream: {{schema: {schema}}}}}}}}}}}}}}}"
        ));
        let text = crate::ir::print::print(&lowered.api);
        let data = text.lines().find_map(|line| line.strip_prefix("  success 200: events ")).unwrap_or("none");
        let data = if data.rsplit('.').next() == Some("event") { lowered.ty(data) } else { data.to_owned() };
        [data, lowered.findings()].join("; ").trim_end_matches("; ").to_owned()
    }

    /// Returns an event with a schema of its name and one of its data.
    fn event(name: &str, data: &str) -> String {
        format!("{{properties: {{event: {name}, data: {data}}}}}")
    }

    fn events(first: &str, second: &str) -> String {
        data(&format!("{{oneOf: [{first}, {second}]}}"))
    }

    const A: &str = "{const: a}";
    const TEXT: &str = "{type: string}";
    const NUMBER: &str = "{type: number}";
    const TEXTS: &str = "union {a: string within a, b: string within b, text events: a, b}";

    #[test]
    fn the_names_of_events_are_variants() {
        assert_eq!(
            events(&event(A, TEXT), &event("{enum: [b, c]}", NUMBER)),
            "union {a: string within a, b: f64 within b, c: f64 within c, text events: a}"
        );
        assert_eq!(
            events(&event(A, TEXT), &format!("{{properties: {{data: {NUMBER}}}}}")),
            "union {a: string within a, message: f64 within message, text events: a}"
        );
        assert_eq!(events(&event(A, TEXT), "{properties: {event: {const: b}}}"), TEXTS);
        assert_eq!(events(&event(A, "{}"), &event("{const: b}", "{type: [string, number]}")), TEXTS);
        assert_eq!(
            events(&event("{const: a.b}", TEXT), &event("{const: a_b}", TEXT)),
            "union {a.b: string within a.b, a_b: string within a_b, text events: a.b, a_b}"
        );
    }

    #[test]
    fn the_mark_of_the_end_is_no_event() {
        let end = event("{const: done}", "{const: '[DONE]'}");
        assert_eq!(events(&event(A, NUMBER), &end), "union {a: f64 within a, text events: none}");
    }

    #[test]
    fn an_event_has_one_type_of_data() {
        assert_eq!(events(&event(A, TEXT), &event("{enum: [a, b]}", TEXT)), TEXTS);
        for other in [event(A, NUMBER), event(TEXT, NUMBER)] {
            let data = events(&event(A, TEXT), &other);
            assert!(data.starts_with("string; untyped "), "{data}");
        }
        let data = events(&event(A, TEXT), &event("{const: b}", "{type: [string, object]}"));
        assert!(data.starts_with(&format!("{TEXTS}; untyped ")), "{data}");
    }

    #[test]
    fn a_recursive_list_is_no_event() {
        let lowered = description(
            "paths: {/x: {get: {responses: {200: {description: x, content: {text/event-stream: {schema: $List}}}}}}}
components: {schemas: {List: {type: array, items: $List}}}",
        );
        assert_eq!(lowered.findings(), "");
    }
}
