//! Documents, and the documents that are written from their values.

use serde_json::Value;
use specweld::generated_v1::{XmlChoice, XmlMember, XmlNode, decode_xml, encode_xml};

static SHELF: XmlNode = XmlNode::object(
    "shelf",
    &[
        XmlMember::attribute("id", XmlNode::number("id")).required(),
        XmlMember::attribute("open", XmlNode::boolean("open").in_namespace("urn:b", "b")),
        XmlMember::element("title", XmlNode::text("title").in_namespace("urn:a", "a")),
        XmlMember::element("size", XmlNode::number("size")),
        XmlMember::elements("books", XmlNode::of("book", &BOOK)).required(),
        XmlMember::element("tags", XmlNode::list("tags", &XmlNode::text("tag"))),
        XmlMember::elements("shelves", XmlNode::of("shelf", &SHELF)),
    ],
)
.in_namespace("urn:a", "");

static BOOK: XmlNode = XmlNode::object(
    "book",
    &[XmlMember::attribute("kind", XmlNode::text("kind")), XmlMember::cdata("title", XmlNode::text(""))],
);

static COUNTS: XmlNode = XmlNode::object("counts", &[]).others(&XmlMember::elements("", XmlNode::number("")));

static ANYTHING: XmlNode = XmlNode::any("a");

static KIND: XmlMember = XmlMember::element("kind", XmlNode::text("k").in_namespace("urn:a", "a"));

static CAT: XmlNode = XmlNode::object(
    "cat",
    &[
        XmlMember::element("kind", XmlNode::text("k").in_namespace("urn:a", "a")),
        XmlMember::elements("kittens", XmlNode::of("kitten", &ANIMAL)),
    ],
);

static DOG: XmlNode = XmlNode::object(
    "dog",
    &[
        XmlMember::element("kind", XmlNode::text("k").in_namespace("urn:a", "a")),
        XmlMember::attribute("kittens", XmlNode::number("size")),
    ],
);

static ANIMAL: XmlNode =
    XmlNode::choice("animal", &XmlChoice::new(&KIND, &[("cat", &CAT), ("dog", &DOG)]).absent(&COUNTS));

pub(in super::super) fn run(data: &[u8]) {
    for root in [&SHELF, &BOOK, &COUNTS, &ANYTHING, &ANIMAL] {
        let Ok(value) = decode_xml::<Value>(data, root) else { continue };
        // A name in the document can be one that XML does not allow, or that of a described member.
        let Ok(document) = encode_xml(&value, root) else { continue };
        let again = decode_xml::<Value>(&document, root);
        assert_eq!(again.map(without_nulls), Ok(without_nulls(value)), "{}", String::from_utf8_lossy(&document));
    }
}

/// Removes the members that are `null`: an attribute that is `null` is omitted.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            members.into_iter().filter(|(_, it)| !it.is_null()).map(|(name, it)| (name, without_nulls(it))).collect()
        }
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}
