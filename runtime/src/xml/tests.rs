//! Faults, hostile documents, and a law: a value is equal after it was written and read.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::table::{XmlChoice, XmlMember, XmlNode};
use super::{decode_xml, encode_xml};
use crate::json::{Decode, Error, Reader, Required, Result};

static BOOK: XmlNode = XmlNode::object(
    "book",
    &[
        XmlMember::attribute("id", XmlNode::number("id")).required(),
        XmlMember::element("title", XmlNode::text("title")),
        XmlMember::elements("authors", XmlNode::text("author")),
        XmlMember::element("tags", XmlNode::list("tags", &XmlNode::text("tag"))),
        XmlMember::elements("parts", XmlNode::of("part", &BOOK)),
    ],
);

static MAP: XmlNode = XmlNode::object("map", &[XmlMember::element("a", XmlNode::text("b"))])
    .others(&XmlMember::element("", XmlNode::text("")));

static BOOKS: XmlNode = XmlNode::list("books", &XmlNode::of("books", &BOOK));

static CAT: XmlNode = XmlNode::object(
    "",
    &[XmlMember::attribute("kind", XmlNode::text("k")), XmlMember::elements("paws", XmlNode::number("paw")).required()],
);

static DOG: XmlNode = XmlNode::object(
    "",
    &[XmlMember::attribute("kind", XmlNode::text("k")), XmlMember::attribute("paws", XmlNode::text("paws"))],
);

static PET: XmlNode = XmlNode::choice(
    "pet",
    &XmlChoice::new(&XmlMember::attribute("kind", XmlNode::text("k")), &[("cat", &CAT), ("dog", &DOG)]).absent(&DOG),
);

static ANY: XmlNode = XmlNode::any("");

static SPACED: XmlNode = XmlNode::text("a").in_namespace("urn:a", "");

static DEEP: XmlNode = XmlNode::any("a");

static UNBOUND: XmlNode = XmlNode::text("a").in_namespace("", "p");

static RESERVED: XmlNode = XmlNode::text("a").in_namespace("urn:x", "xmlns");

static CIRCLE: XmlNode = XmlNode::of("a", &CIRCLE);

#[test]
fn an_item_can_have_the_name_of_its_component() {
    let books = json!([{"title": "a"}, {"title": "b"}]);
    for name in ["book", "books"] {
        let text = format!("<books><{name}><title>a</title></{name}><books><title>b</title></books></books>");
        assert_eq!(decode_xml::<Value>(text.as_bytes(), &BOOKS).unwrap(), books, "{text}");
    }
    let fault = decode_xml::<Value>(b"<books><title/></books>", &BOOKS).unwrap_err();
    assert_eq!(fault.reason(), "expected the element `books`, found `title`");
}

#[test]
fn a_member_selects_the_table_of_an_object() {
    for (document, value) in [
        (r#"<pet k="cat"/>"#, json!({"kind": "cat", "paws": []})),
        (r#"<pet k="cat"><paw>1</paw></pet>"#, json!({"kind": "cat", "paws": [1]})),
        (r#"<pet k="dog" paws="1"/>"#, json!({"kind": "dog", "paws": "1"})),
        (r#"<pet paws="1"/>"#, json!({"paws": "1"})),
        (r#"<pet paws="1" k="fox"><paw>1</paw></pet>"#, json!({"kind": "fox", "@paws": "1", "paw": "1"})),
        (r#"<pet k=""><paw/><paw/></pet>"#, json!({"kind": "", "paw": ["", ""]})),
    ] {
        assert_eq!(decode_xml::<Value>(document.as_bytes(), &PET).unwrap(), value, "{document}");
        let written = String::from_utf8(encode_xml(&value, &PET).unwrap()).unwrap();
        assert!(written.ends_with(document), "{written}");
    }
    assert_eq!(decode_xml::<Value>(b"<pet k=' cat'/>", &PET).unwrap(), json!({"kind": " cat"}));
    let fault = decode_xml::<Value>(b"<pet k='cat'>text</pet>", &PET).unwrap_err();
    assert_eq!(fault.to_string(), "text beside or in place of elements (line 1, column 1)");
    assert_eq!(encode_xml(&json!("cat"), &PET).unwrap_err().to_string(), "expected an object");
    let fault = encode_xml(&json!({"kind": ["cat"]}), &PET).unwrap_err();
    assert_eq!(fault.to_string(), "kind: expected text, found an array or an object");
}

#[track_caller]
fn refused(text: impl AsRef<[u8]>, message: &str) {
    let fault = decode_xml::<Value>(text.as_ref(), &BOOK).unwrap_err();
    assert_eq!(fault.to_string(), message);
}

#[test]
fn a_document_that_does_not_match_the_table_is_refused_with_its_place() {
    refused("<shelf/>", "expected the element `book`, found `shelf` (line 1, column 1)");
    refused("<book>\n <title><b/></title></book>", "title: expected text, found the element `b` (line 2, column 9)");
    let fault = decode_xml::<Value>(b"<a xmlns='urn:b'/>", &SPACED).unwrap_err();
    assert_eq!(fault.reason(), "the element `a` is not in the namespace urn:a");
    refused("<book>text</book>", "text beside or in place of elements (line 1, column 1)");
    refused(
        "<book><part><title>a</title><title>b</title></part></book>",
        "parts[0].title: a repeated element that is no list (line 1, column 29)",
    );
    refused("<book><tags><tag/>x</tags></book>", "tags: text beside or in place of elements (line 1, column 7)");
    refused(
        "<book><tags><tag/><b/></tags></book>",
        "tags[1]: expected the element `tag`, found `b` (line 1, column 19)",
    );
    let twice = r#"<book a:id="1" b:id="2" xmlns:a="u" xmlns:b="v"/>"#;
    refused(twice, "id: a repeated attribute (line 1, column 1)");
    let fault = decode_xml::<Value>(b"<map><a/></map>", &MAP).unwrap_err();
    assert_eq!(fault.reason(), "an element with the name of another member");
}

#[test]
fn a_document_that_is_not_well_formed_is_refused_with_its_place() {
    for (text, message) in [
        ("", "the document ends too early (line 1, column 1)"),
        ("  \n", "the document ends too early (line 2, column 1)"),
        ("book", "text outside of the root element (line 1, column 1)"),
        ("<book/>x", "text outside of the root element (line 1, column 8)"),
        ("&amp;<book/>", "text outside of the root element (line 1, column 1)"),
        ("<![CDATA[x]]><book/>", "text outside of the root element (line 1, column 1)"),
        ("<book/><book/>", "more than one root element (line 1, column 8)"),
        ("<book>", "the document ends too early (line 1, column 7)"),
        ("<book></title>", "expected `</book>`, found `</title>` (line 1, column 7)"),
        ("</book>", "unexpected `</book>` (line 1, column 1)"),
        ("<book", "the document ends within a tag, a comment or a section (line 1, column 1)"),
        ("<book><!-- ", "the document ends within a tag, a comment or a section (line 1, column 7)"),
        ("<book id=1/>", "an invalid attribute (line 1, column 1)"),
        ("<book id='1' id='2'/>", "a repeated attribute (line 1, column 1)"),
        ("<book id='&x;'/>", "an unknown reference in an attribute (line 1, column 1)"),
        ("<book id='&#1;'/>", "a reference to a character that XML does not allow (line 1, column 1)"),
        ("<book>&x;</book>", "an unknown reference (line 1, column 7)"),
        ("<book>&#xD800;</book>", "an unknown reference (line 1, column 7)"),
        ("<book>&#xFFFF;</book>", "a reference to a character that XML does not allow (line 1, column 7)"),
        ("<book>& </book>", "a `&` without a reference (line 1, column 7)"),
        ("<book>\u{1}</book>", "a character that XML does not allow (line 1, column 7)"),
        ("<book/><?xml version='1.0'?>", "an XML declaration after the start of the document (line 1, column 8)"),
    ] {
        refused(text, message);
    }
}

#[test]
fn only_utf8_and_ascii_are_read() {
    let book = json!({"title": "é"});
    for text in [
        "<book><title>é</title></book>",
        "\u{feff}<book><title>é</title></book>",
        "<?xml version='1.0' encoding='utf-8'?>\n<book><title>&#233;</title></book>\n<!-- end --><?end?>",
        "<?xml version='1.0' encoding='US-ASCII'?><book><title>&#xe9;</title></book>",
        "<?xml version=\"1.1\"?><book><title>é</title></book>",
    ] {
        assert_eq!(decode_xml::<Value>(text.as_bytes(), &BOOK).unwrap(), book, "{text}");
    }
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><book><title>\xe9</title></book>";
    refused(latin, "the encoding \"ISO-8859-1\" is not supported (line 1, column 1)");
    refused(b"<book>\xe9</book>", "not UTF-8 (line 1, column 7)");
    refused(
        "<?xml version='1.0' encoding='ascii'?><book>é</book>",
        "the document is not US-ASCII, although it declares that (line 1, column 1)",
    );
    refused(b"\xff\xfe<\0b\0", "the encoding \"UTF-16\" is not supported (line 1, column 1)");
    refused(b"\0<\0b", "the encoding \"UTF-16\" is not supported (line 1, column 1)");
}

#[test]
fn document_types_are_refused_so_that_no_entity_is_expanded() {
    let bomb = "<!DOCTYPE b [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><book><title>&b;</title></book>";
    refused(bomb, "a document type declaration is not accepted (line 1, column 1)");
    let file = "<!DOCTYPE book [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><book><title>&x;</title></book>";
    refused(file, "a document type declaration is not accepted (line 1, column 1)");
    refused(
        "<!DOCTYPE book SYSTEM 'http://example.com/b.dtd'><book/>",
        "a document type declaration is not accepted (line 1, column 1)",
    );
}

#[test]
fn elements_are_nested_128_deep_at_most() {
    let nested = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
    assert!(decode_xml::<Value>(nested(128).as_bytes(), &DEEP).is_ok());
    let fault = decode_xml::<Value>(nested(129).as_bytes(), &DEEP).unwrap_err();
    assert_eq!(fault.reason(), "more than 128 levels of nesting");
    let fault = decode_xml::<Value>("<a>".repeat(1_000_000).as_bytes(), &DEEP).unwrap_err();
    assert_eq!(fault.reason(), "more than 128 levels of nesting");
    // Each level of this document has an object and an array.
    let doubled = "<a><a/>".repeat(100) + &"</a>".repeat(100);
    assert_eq!(decode_xml::<Value>(doubled.as_bytes(), &DEEP).unwrap_err().reason(), "more than 128 levels of nesting");
}

/// Checks that reading a document ends soon. A quadratic time would be longer.
#[track_caller]
fn ends_soon(text: &str) {
    let begin = Instant::now();
    let _ = decode_xml::<Value>(text.as_bytes(), &BOOK);
    let _ = decode_xml::<Value>(text.as_bytes(), &ANY);
    assert!(begin.elapsed() < Duration::from_secs(15), "{:?}", begin.elapsed());
}

#[test]
fn long_documents_take_linear_time() {
    let many = |part: fn(usize) -> String| (0..30_000).map(part).collect::<String>();
    let title = |content: &str| format!("<book><title>{content}</title></book>");
    ends_soon(&title(&many(|_| "&amp;x".to_owned())));
    ends_soon(&title(&many(|_| "<!-- -->x".to_owned())));
    ends_soon(&title(&many(|_| "<![CDATA[x]]>\n".to_owned())));
    ends_soon(&title(&many(|_| "&#32;".to_owned())));
    ends_soon(&format!("<book {}/>", many(|nth| format!(" a{nth}='&lt;'"))));
    ends_soon(&format!("<book {}/>", many(|nth| format!(" xmlns:a{nth}='u{nth}'"))));
    let declared = many(|nth| format!(" xmlns:a{nth}='u{nth}'"));
    ends_soon(&format!("<book {declared}>{}</book>", many(|nth| format!("<a{nth}:b a{nth}:c='d'/>"))));
    ends_soon(&format!("<book>{}</book>", many(|nth| format!("<a{nth}/>"))));
    ends_soon(&format!("<book>{}</book>", many(|_| "<author/>".to_owned())));
    ends_soon(&format!("<book>{}</book>", many(|_| "<part id='x'><author>a</author></part>".to_owned())));
    ends_soon(&format!("<book id='{}'/>", "9".repeat(1_000_000)));
    ends_soon(&format!("<book id='{}'/>", "\t".repeat(1_000_000)));
    ends_soon(&format!("<{}/>", "b".repeat(1_000_000)));
}

/// A type with a required number.
#[derive(Debug)]
struct Row;

impl Decode for Row {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        let (mut id, mut parts) = (Required::<u8>(None), None::<Vec<Self>>);
        json.members(&["id", "parts"], &mut [&mut id, &mut parts])?;
        id.0.map(|_| Self).ok_or_else(Error::unfilled)
    }
}

#[test]
fn a_fault_of_the_type_has_the_place_of_the_element() {
    for (text, message) in [
        ("<book id='1'>\n <part id='2'/>\n <part/>\n</book>", "parts[1]: missing member `id` (line 3, column 2)"),
        ("<book>\n <part id='2'/>\n</book>", "missing member `id` (line 1, column 1)"),
        (
            "\u{feff}<book id='1'><part id='300'/></book>",
            "parts[0].id: expected a u8, found a number with a fraction or out of range (line 1, column 15)",
        ),
    ] {
        let fault = decode_xml::<Row>(text.as_bytes(), &BOOK).unwrap_err();
        assert_eq!(fault.to_string(), message);
    }
    // The text of a number that is none is not shown: it can be a secret.
    let fault = decode_xml::<Row>(b"<book id='sk_live'/>", &BOOK).unwrap_err();
    assert_eq!(fault.to_string(), "id: expected a u8, found a string (line 1, column 1)");
}

#[test]
fn a_value_without_xml_is_refused_with_its_path() {
    for (value, root, message) in [
        (json!(1), &BOOK, "expected an object"),
        (json!({"title": ["a"]}), &BOOK, "title: expected text, found an array or an object"),
        (json!({"title": "a\u{0}"}), &BOOK, "title: a character that XML does not allow"),
        (json!({"id": "\u{ffff}"}), &BOOK, "id: a character that XML does not allow"),
        (json!({"parts": [{}, {"tags": 1}]}), &BOOK, "parts[1].tags: expected an array"),
        (json!({"authors": "a"}), &BOOK, "authors: expected an array"),
        (json!({"1": "a"}), &MAP, "1: \"1\" is no name in XML"),
        (json!({"b": "a"}), &MAP, "b: a member with the name of another element or attribute"),
        (json!({"a:b": 1}), &BOOK, "[\"a:b\"]: \"a:b\" is no name in XML"),
        (json!({"x": [[1]]}), &BOOK, "x[0]: expected text, found an array or an object"),
        (json!("a"), &ANY, "\"\" is no name in XML"),
    ] {
        assert_eq!(encode_xml(&value, root).unwrap_err().to_string(), message);
    }
    assert_eq!(encode_xml("", &UNBOUND).unwrap_err().to_string(), "the prefix `p` has no namespace");
    assert_eq!(encode_xml("", &RESERVED).unwrap_err().to_string(), "the prefix `xmlns` is not allowed");
    assert_eq!(encode_xml("b", &CIRCLE).unwrap(), b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>b</a>");
}
