//! Text of an operation, with parameters, bodies and responses.

use super::service::server;
use super::text::{Names, annotations, required, ty};
use super::xml;
use crate::ir::{
    AlternateResponse, Api, Body, Content, CursorParameter, CursorSource, Encoding, HeaderEncoding, LinkSource,
    Location, Operation, PageParameter, PageStrategy, Pagination, Parameter, RequestMediaType, RequestPayload,
    Requirement, ResponseHeader, Responses, Serialization, Status, Style, StyleKind,
};

/// Returns the lines of an operation.
pub(super) fn operation(api: &Api, names: &Names, it: &Operation) -> Vec<String> {
    let parameters = it.parameters.iter().map(|it| parameter(names, it));
    let body = it.body.iter().flat_map(|it| body(names, it));
    let success = results(names, "success", &it.success);
    let failure = results(names, "failure", &it.failure);
    let media_types = [("accept", &it.accept), ("other media types", &it.other_media_types)];
    let media_types = media_types.into_iter().filter_map(|(word, text)| Some(format!("{word}: {}", text.as_ref()?)));
    let offers = (it.offered_media_types.len() > 1).then(|| format!("offers: {}", it.offered_media_types.join(", ")));
    let views = it.alternate_responses.iter().map(|it| view(names, it));
    let headers = it.headers.iter().map(|it| format!("response {}", header(names, it)));
    let security = it.security.iter().map(|it| format!("security: {}", requirements(it)));
    let own_server = it.server.iter().map(|it| format!("server: {}", server(it)));
    let key = it.idempotency_header.iter().map(|it| format!("idempotency key: {it}"));
    let paging = it.pagination.iter().map(|it| format!("paging: {}", paging(names, it)));
    let lines = parameters.chain(body).chain(success).chain(failure).chain(media_types).chain(offers);
    let lines = lines.chain(views).chain(headers).chain(security).chain(own_server).chain(key).chain(paging);
    std::iter::once(head(api, it)).chain(lines.map(|line| format!("  {line}"))).collect()
}

fn head(api: &Api, it: &Operation) -> String {
    let words = it.origin.name_words.join(" ");
    let id = it.id.as_ref().filter(|id| **id != words).map(|id| format!(" id {id}")).unwrap_or_default();
    let template = if it.template == it.path { String::new() } else { format!(" filled {}", it.template) };
    let group = it.group.as_ref().map(|group| {
        let method = group.method_words.as_ref().map(|it| format!(" as {it}")).unwrap_or_default();
        let key = group.key.as_ref().map(|it| format!(" key {it}")).unwrap_or_default();
        format!(" group {}{method}{key}", api.group_key(group.group))
    });
    let deprecated = annotations(&it.docs);
    format!("operation {words}: {} {}{template}{id}{}{deprecated}", it.method, it.path, group.unwrap_or_default())
}

fn parameter(names: &Names, it: &Parameter) -> String {
    let location = format!("{:?}", it.location).to_lowercase();
    let mut text = format!("{location} {}{}: {}", it.wire_name, required(it.required), ty(names, &it.ty));
    text += &style(it.style, default_style(it.location));
    text += match it.serialization {
        Serialization::Json => " in json",
        Serialization::Form => " in form",
        Serialization::Style => "",
    };
    if let Some(first) = it.first_page {
        text += &format!(" first={first}");
    }
    text + &annotations(&it.docs)
}

fn default_style(location: Location) -> StyleKind {
    match location {
        Location::Path | Location::Header => StyleKind::Simple,
        Location::Query | Location::Cookie | Location::Querystring => StyleKind::Form,
    }
}

/// Returns the differences from the default style.
fn style(it: Style, default: StyleKind) -> String {
    let mut text = String::new();
    if it.kind != default {
        text += &format!(" style={:?}", it.kind);
    }
    if it.explode != (it.kind == StyleKind::Form) {
        text += &format!(" explode={}", it.explode);
    }
    if it.reserved {
        text += " allowReserved";
    }
    text
}

fn body(names: &Names, it: &Body) -> Vec<String> {
    let line = |media: &RequestMediaType| format!("body{} {}", required(it.required), self::media(names, media));
    it.alternatives.iter().map(line).collect()
}

fn media(names: &Names, it: &RequestMediaType) -> String {
    let others = it.other_media_types.iter().map(|other| format!(" or {other}")).collect::<String>();
    let payload = match &it.payload {
        RequestPayload::Json(of) => format!("json {}", ty(names, of)),
        RequestPayload::Xml(of, table) => format!("xml {} by {}", ty(names, of), xml::label(*table)),
        RequestPayload::Form(of, encodings) => {
            format!("form {}{}", ty(names, of), encodings.iter().map(encoding).collect::<String>())
        }
        RequestPayload::Multipart(of) => {
            of.as_ref().map_or_else(|| "multipart".to_owned(), |of| format!("multipart {}", ty(names, of)))
        }
        RequestPayload::Text => "text".to_owned(),
        RequestPayload::Bytes => "bytes".to_owned(),
    };
    format!("{}{others} as {}: {payload}", it.media_type, it.name_word)
}

fn encoding(it: &Encoding) -> String {
    let media_type = it.media_type.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
    format!(" {{{}{}{media_type}}}", it.name, style(it.style, StyleKind::Form))
}

fn results(names: &Names, word: &str, it: &Responses) -> Vec<String> {
    let line = |outcome: &crate::ir::ResponseCase| {
        let media_types = outcome.media_types.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
        format!("{word} {}{media_types}: {}", status(outcome.status), content(names, &outcome.content))
    };
    let lines = it.cases.iter().map(line);
    let agreed = it.common_content.as_ref().map_or_else(|| "differ".to_owned(), |it| content(names, it));
    // The content of a single outcome is the content of all.
    let is_clear = matches!(it.cases.as_slice(), [one] if it.common_content.as_ref() == Some(&one.content));
    lines.chain((!is_clear && !it.cases.is_empty()).then(|| format!("{word} all: {agreed}"))).collect()
}

fn status(it: Status) -> String {
    match it {
        Status::Code(code) => code.to_string(),
        Status::Range(hundreds) => format!("{hundreds}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn content(names: &Names, it: &Content) -> String {
    match it {
        Content::Empty => "empty".to_owned(),
        Content::Json(of) => format!("json {}", ty(names, of)),
        Content::Xml(of, table) => format!("xml {} by {}", ty(names, of), xml::label(*table)),
        Content::Text => "text".to_owned(),
        Content::Bytes => "bytes".to_owned(),
        Content::Events(of) => format!("events {}", ty(names, of)),
        Content::Lines(of) => format!("lines {}", ty(names, of)),
    }
}

fn view(names: &Names, it: &AlternateResponse) -> String {
    let others = &it.other_media_types;
    let others = if others.is_empty() { String::new() } else { format!(" but not {others}") };
    format!("view {}: {} for {}{others}", it.name_word, content(names, &it.content), it.accept)
}

pub(super) fn header(names: &Names, it: &ResponseHeader) -> String {
    let style = match it.encoding {
        HeaderEncoding::Json => " in json",
        HeaderEncoding::SimpleExploded => " explode=true",
        HeaderEncoding::Simple => "",
    };
    let mark = required(it.required);
    format!("header {}{mark}: {}{style}{}", it.wire_name, ty(names, &it.ty), annotations(&it.docs))
}

/// Returns the text of the schemes that are all required: `key + login(read write)`.
fn requirements(all: &[Requirement]) -> String {
    let one = |it: &Requirement| {
        let scopes = if it.scopes.is_empty() { String::new() } else { format!("({})", it.scopes.join(" ")) };
        it.scheme.clone() + &scopes
    };
    if all.is_empty() { "none".to_owned() } else { all.iter().map(one).collect::<Vec<_>>().join(" + ") }
}

fn paging(names: &Names, it: &Pagination) -> String {
    let items = it.items.as_ref().map_or_else(|| "body".to_owned(), |it| it.path.join(".") + required(!it.optional));
    let turn = match &it.strategy {
        PageStrategy::Cursors { after, before } => {
            let sides = [("after", after), ("before", before)];
            let sides = sides.into_iter().filter_map(|(word, it)| Some(format!("{word} {}", cursor(it.as_ref()?))));
            sides.collect::<Vec<_>>().join(", ")
        }
        PageStrategy::Offset { parameter, length, first } => {
            let length = length.as_ref().map(|it| format!(" of length {}", page_parameter(it))).unwrap_or_default();
            let first = if *first == 0 { String::new() } else { format!(" from {first}") };
            format!("offset {}{length}{first}", page_parameter(parameter))
        }
        PageStrategy::Number { parameter, first } => format!("number {} from {first}", page_parameter(parameter)),
        PageStrategy::Link(LinkSource::Header) => "header Link".to_owned(),
        PageStrategy::Link(LinkSource::Member(path)) => format!("URL {}", path.join(".")),
    };
    let marks = it.markers.iter().map(|mark| format!(", {:?} {}", mark.kind, mark.path.join("."))).collect::<String>();
    format!("{items}: [{}], {turn}{marks}", ty(names, &it.item))
}

fn cursor(it: &CursorParameter) -> String {
    let parameter = page_parameter(&it.parameter);
    match &it.source {
        CursorSource::Member(path) => format!("{parameter} = {}", path.join(".")),
        CursorSource::LastItem(member) => format!("{parameter} = last item.{member}"),
    }
}

fn page_parameter(it: &PageParameter) -> String {
    match it {
        PageParameter::Query(name) => name.clone(),
        PageParameter::Body(path) => format!("body.{}", path.join(".")),
    }
}
