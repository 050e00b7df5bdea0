//! Documents like those of OpenAPI 3.2.0 section 4.26.7, and of section 4.8.26 of version 3.1: value, table, text.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;

use super::table::{XmlMember, XmlNode};
use super::{decode_xml, encode_xml};
use crate::json::{Ordered, Result, from_str};

/// The declaration that begins each document.
const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

/// Checks that the value is written as this text, and read from it.
#[track_caller]
fn both_ways(value: &str, root: &'static XmlNode, text: &str) {
    let written = written(value, root).unwrap();
    assert_eq!(written.strip_prefix(DECLARATION).unwrap(), text);
    read(value, root, &written);
}

fn written(value: &str, root: &'static XmlNode) -> Result<String> {
    encode_xml(&from_str::<Ordered>(value).unwrap(), root).map(|bytes| String::from_utf8(bytes).unwrap())
}

/// Checks that the value is read from this text.
#[track_caller]
fn read(value: &str, root: &'static XmlNode, text: &str) {
    assert_eq!(decode_xml::<Value>(text.as_bytes(), root).unwrap(), from_str::<Value>(value).unwrap());
}

#[test]
fn a_string_is_an_element_with_the_name_of_the_property() {
    static SHELF: XmlNode = XmlNode::object("shelf", &[XmlMember::element("label", XmlNode::text("label"))]);
    both_ways(r#"{"label": "A, B & C"}"#, &SHELF, "<shelf><label>A, B &amp; C</label></shelf>");
}

#[test]
fn an_array_has_no_element_of_its_own_by_default() {
    static SHELF: XmlNode = XmlNode::object("shelf", &[XmlMember::elements("books", XmlNode::text("books"))]);
    let text = "<shelf><books>Dune</books><books>Emma</books></shelf>";
    both_ways(r#"{"books": ["Dune", "Emma"]}"#, &SHELF, text);
    both_ways(r#"{"books": ["Dune"]}"#, &SHELF, "<shelf><books>Dune</books></shelf>");
    both_ways("{}", &SHELF, "<shelf/>");
}

#[test]
fn a_name_replaces_that_of_the_property() {
    static SHELF: XmlNode = XmlNode::object(
        "shelf",
        &[XmlMember::element("title", XmlNode::text("label")), XmlMember::elements("books", XmlNode::text("book"))],
    );
    let text = "<shelf><label>A</label><book>Dune</book><book>Emma</book></shelf>";
    both_ways(r#"{"title": "A", "books": ["Dune", "Emma"]}"#, &SHELF, text);
}

#[test]
fn a_required_array_without_elements_is_empty() {
    static SHELF: XmlNode = XmlNode::object("shelf", &[XmlMember::elements("books", XmlNode::text("book")).required()]);
    both_ways(r#"{"books": []}"#, &SHELF, "<shelf/>");
}

#[test]
fn attributes_precede_elements_and_a_prefix_is_declared_where_it_is_used() {
    static PERSON: XmlNode = XmlNode::object(
        "Person",
        &[
            XmlMember::element("name", XmlNode::text("name").in_namespace("https://example.org/names", "n")),
            XmlMember::attribute("id", XmlNode::number("id")),
        ],
    );
    let text = r#"<Person id="7"><n:name xmlns:n="https://example.org/names">Ada</n:name></Person>"#;
    both_ways(r#"{"name": "Ada", "id": 7}"#, &PERSON, text);
    let other = r#"<Person id="7"><name xmlns="https://example.org/names">Ada</name></Person>"#;
    read(r#"{"name": "Ada", "id": 7}"#, &PERSON, other);
    let foreign = r#"<Person id="7"><n:name xmlns:n="https://example.org/other">Ada</n:name></Person>"#;
    read(r#"{"id": 7}"#, &PERSON, foreign);
}

#[test]
fn a_namespace_without_prefix_is_the_default_of_the_content() {
    static PERSON: XmlNode = XmlNode::object("Person", &[XmlMember::element("name", XmlNode::text("name"))])
        .in_namespace("https://example.org/people", "");
    let text = r#"<Person xmlns="https://example.org/people"><name>Ada</name></Person>"#;
    both_ways(r#"{"name": "Ada"}"#, &PERSON, text);
}

#[test]
fn a_prefix_without_namespace_is_that_of_an_outer_element() {
    static PERSON: XmlNode =
        XmlNode::object("Person", &[XmlMember::element("name", XmlNode::text("name").in_namespace("", "p"))])
            .in_namespace("https://example.org/people", "p");
    let text = r#"<p:Person xmlns:p="https://example.org/people"><p:name>Ada</p:name></p:Person>"#;
    both_ways(r#"{"name": "Ada"}"#, &PERSON, text);
}

#[test]
fn an_attribute_can_have_a_namespace() {
    static LINK: XmlNode = XmlNode::object(
        "link",
        &[
            XmlMember::attribute("href", XmlNode::text("href").in_namespace("https://example.org/x", "x")),
            XmlMember::attribute("role", XmlNode::text("role").in_namespace("https://example.org/y", "")),
            XmlMember::attribute(
                "lang",
                XmlNode::text("lang").in_namespace("http://www.w3.org/XML/1998/namespace", "xml"),
            ),
        ],
    )
    .in_namespace("https://example.org/l", "x");
    let text = concat!(
        r#"<x:link xmlns:x="https://example.org/l" xmlns:ns1="https://example.org/x" ns1:href="a" "#,
        r#"xmlns:ns2="https://example.org/y" ns2:role="b" xml:lang="de"/>"#
    );
    both_ways(r#"{"href": "a", "role": "b", "lang": "de"}"#, &LINK, text);
}

#[test]
fn items_have_their_own_name() {
    static SHELF: XmlNode = XmlNode::object("shelf", &[XmlMember::elements("books", XmlNode::text("book"))]);
    both_ways(r#"{"books": ["Dune", "Emma"]}"#, &SHELF, "<shelf><book>Dune</book><book>Emma</book></shelf>");
}

#[test]
fn an_element_around_a_list_has_the_name_of_the_items_by_default() {
    static SHELF: XmlNode =
        XmlNode::object("shelf", &[XmlMember::element("books", XmlNode::list("books", &XmlNode::text("books")))]);
    let text = "<shelf><books><books>Dune</books><books>Emma</books></books></shelf>";
    both_ways(r#"{"books": ["Dune", "Emma"]}"#, &SHELF, text);
    both_ways(r#"{"books": []}"#, &SHELF, "<shelf><books/></shelf>");
    both_ways("{}", &SHELF, "<shelf/>");
}

#[test]
fn an_element_around_a_list_and_its_items_have_names() {
    static SHELF: XmlNode =
        XmlNode::object("shelf", &[XmlMember::element("books", XmlNode::list("library", &XmlNode::text("book")))]);
    let text = "<shelf><library><book>Dune</book><book>Emma</book></library></shelf>";
    both_ways(r#"{"books": ["Dune", "Emma"]}"#, &SHELF, text);
}

#[test]
fn a_root_can_be_a_list() {
    static BOOK: XmlNode = XmlNode::object(
        "book",
        &[XmlMember::attribute("kind", XmlNode::text("kind")), XmlMember::text("title", XmlNode::text(""))],
    );
    static BOOKS: XmlNode = XmlNode::list("books", &XmlNode::of("book", &BOOK));
    let text = r#"<books><book kind="novel">Emma</book><book kind="poem">Lenore</book></books>"#;
    let value = r#"[{"kind": "novel", "title": "Emma"}, {"kind": "poem", "title": "Lenore"}]"#;
    both_ways(value, &BOOKS, text);
}

#[test]
fn lists_of_lists_have_elements_around_the_inner_lists() {
    static GRID: XmlNode =
        XmlNode::object("grid", &[XmlMember::elements("rows", XmlNode::list("row", &XmlNode::number("cell")))]);
    let text = "<grid><row><cell>1</cell><cell>2</cell></row><row/></grid>";
    both_ways(r#"{"rows": [[1, 2], []]}"#, &GRID, text);
}

#[test]
fn text_beside_attributes_is_a_member() {
    static LENGTH: XmlNode = XmlNode::object(
        "length",
        &[XmlMember::attribute("unit", XmlNode::text("unit")), XmlMember::text("value", XmlNode::number(""))],
    );
    both_ways(r#"{"unit": "m", "value": 4.20}"#, &LENGTH, r#"<length unit="m">4.2</length>"#);
    both_ways(r#"{"unit": "m"}"#, &LENGTH, r#"<length unit="m"/>"#);
}

#[test]
fn a_cdata_section_holds_markup() {
    static PAGE: XmlNode = XmlNode::object("Page", &[XmlMember::cdata("html", XmlNode::text(""))]);
    let text = "<Page><![CDATA[<p>A & B</p>]]></Page>";
    both_ways(r#"{"html": "<p>A & B</p>"}"#, &PAGE, text);
    read(r#"{"html": "<p>A & B</p>"}"#, &PAGE, "<Page>\n  <![CDATA[<p>A & B</p>]]>\n</Page>");
    read(r#"{"html": "<p>"}"#, &PAGE, "<Page>&lt;p&gt;</Page>");
}

#[test]
fn the_same_shape_has_another_name_elsewhere() {
    static PAGE: XmlNode = XmlNode::object("Page", &[XmlMember::cdata("html", XmlNode::text(""))]);
    static STORED: XmlNode = XmlNode::of("StoredPage", &PAGE);
    both_ways(r#"{"html": "<p/>"}"#, &STORED, "<StoredPage><![CDATA[<p/>]]></StoredPage>");
}

#[test]
fn null_is_an_element_with_nil_and_no_attribute() {
    static PRODUCT: XmlNode = XmlNode::object(
        "product",
        &[
            XmlMember::attribute("count", XmlNode::number("count")),
            XmlMember::element("title", XmlNode::text("title")),
            XmlMember::element("related", XmlNode::object("related", &[])),
            XmlMember::elements("parts", XmlNode::text("part")),
        ],
    );
    let nil = r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true""#;
    let text = format!("<product><title>Lamp</title><related {nil}/><part>a</part><part {nil}/></product>");
    both_ways(r#"{"title": "Lamp", "related": null, "parts": ["a", null]}"#, &PRODUCT, &text);
    let text = written(r#"{"count": null, "title": "Lamp"}"#, &PRODUCT).unwrap();
    assert!(text.ends_with("<product><title>Lamp</title></product>"));
    both_ways(r#"{"count": 4, "related": {}}"#, &PRODUCT, r#"<product count="4"><related/></product>"#);
    // The examples of the standard do not declare the prefix.
    read(r#"{"related": null}"#, &PRODUCT, r#"<product><related xsi:nil="true"/></product>"#);
    read(r#"{"related": null}"#, &PRODUCT, r#"<product><related xsi:nil=" 1 ">x</related></product>"#);
    read(r#"{"related": {}}"#, &PRODUCT, r#"<product><related xsi:nil="false"/></product>"#);
    let fault = written(r#"{"parts": null}"#, &PRODUCT).unwrap_err();
    assert_eq!(fault.to_string(), "parts: XML has no `null` for an array without an element");
}

#[test]
fn a_map_has_an_element_for_each_entry() {
    static LISTS: XmlNode = XmlNode::object("lists", &[XmlMember::element("id", XmlNode::number("id"))])
        .others(&XmlMember::elements("", XmlNode::text("")));
    static COUNTS: XmlNode = XmlNode::object("counts", &[]).others(&XmlMember::element("", XmlNode::number("")));
    both_ways(r#"{"a": 1, "b": 2}"#, &COUNTS, "<counts><a>1</a><b>2</b></counts>");
    let text = "<lists><id>1</id><a>x</a><a>y</a><b>z</b></lists>";
    both_ways(r#"{"id": 1, "a": ["x", "y"], "b": ["z"]}"#, &LISTS, text);
}

#[test]
fn a_type_can_contain_itself() {
    static FOLDER: XmlNode = XmlNode::object(
        "folder",
        &[
            XmlMember::attribute("name", XmlNode::text("name")),
            XmlMember::elements("folders", XmlNode::of("folder", &FOLDER)),
        ],
    );
    let text = r#"<folder name="/"><folder name="a"><folder name="b"/></folder><folder name="c"/></folder>"#;
    let value = r#"{"name": "/", "folders": [{"name": "a", "folders": [{"name": "b"}]}, {"name": "c"}]}"#;
    both_ways(value, &FOLDER, text);
}

#[test]
fn booleans_and_numbers_have_the_forms_of_xml_schema() {
    static SETTING: XmlNode = XmlNode::object(
        "setting",
        &[
            XmlMember::element("on", XmlNode::boolean("on")),
            XmlMember::element("level", XmlNode::number("level")),
            XmlMember::attribute("old", XmlNode::boolean("old")),
        ],
    );
    both_ways(r#"{"on": true, "level": -3}"#, &SETTING, "<setting><on>true</on><level>-3</level></setting>");
    let text = r#"<setting old="0"><on> 1 </on><level>+007</level></setting>"#;
    read(r#"{"on": true, "level": 7, "old": false}"#, &SETTING, text);
    read(r#"{"on": null, "level": null}"#, &SETTING, "<setting><on/><level></level></setting>");
    read(r#"{"on": "yes", "level": "NaN"}"#, &SETTING, "<setting><on>yes</on><level>NaN</level></setting>");
}

#[test]
fn an_empty_element_is_an_empty_string_and_spaces_are_kept() {
    static SHELF: XmlNode = XmlNode::object("shelf", &[XmlMember::element("label", XmlNode::text("label"))]);
    both_ways(r#"{"label": ""}"#, &SHELF, "<shelf><label/></shelf>");
    read(r#"{"label": ""}"#, &SHELF, "<shelf>\n <label></label>\n</shelf>");
    both_ways(r#"{"label": " \n\t"}"#, &SHELF, "<shelf><label> \n\t</label></shelf>");
    both_ways(r#"{"label": "\r\n"}"#, &SHELF, "<shelf><label>&#13;\n</label></shelf>");
    read(r#"{"label": "a\nb"}"#, &SHELF, "<shelf><label>a\r\nb</label></shelf>");
}

#[test]
fn values_without_a_description_keep_their_structure() {
    static THING: XmlNode = XmlNode::any("thing");
    both_ways(r#""text""#, &THING, "<thing>text</thing>");
    let value = r#"{"@id": "1", "@xml:lang": "en", "$text": "a", "b": ["c", {"d": "e"}], "f": {"@g": "h"}}"#;
    let text = r#"<thing id="1" xml:lang="en">a<b>c</b><b><d>e</d></b><f g="h"/></thing>"#;
    both_ways(value, &THING, text);
}

#[test]
fn a_member_of_any_type_can_be_an_array() {
    static THING: XmlNode = XmlNode::object("thing", &[XmlMember::element("tags", XmlNode::any("tag"))])
        .others(&XmlMember::element("", XmlNode::any("")));
    both_ways(r#"{"tags": ["a", {"b": "c"}]}"#, &THING, "<thing><tag>a</tag><tag><b>c</b></tag></thing>");
    both_ways(r#"{"more": ["a", "b"]}"#, &THING, "<thing><more>a</more><more>b</more></thing>");
    both_ways(r#"{"tags": "a"}"#, &THING, "<thing><tag>a</tag></thing>");
}

#[test]
fn unknown_elements_are_members_without_a_description() {
    static SHELF: XmlNode = XmlNode::object("shelf", &[XmlMember::element("title", XmlNode::text("label"))]);
    let text = r#"<shelf new="1"><label>A</label><room>2</room><room>3</room></shelf>"#;
    both_ways(r#"{"@new": "1", "title": "A", "room": ["2", "3"]}"#, &SHELF, text);
    // A member with the name of another one would replace it.
    read(r#"{"title": "A"}"#, &SHELF, "<shelf><label>A</label><title>B</title></shelf>");
}
