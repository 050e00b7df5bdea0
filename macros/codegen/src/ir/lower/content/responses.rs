//! Lowers the Responses Object to results and failures, by status.

use crate::diagnostic::{Code, Finding};
use crate::graph::{self, Node, ObjectKind, OperationNode, ResponseObject, follow_reference};
use crate::ir::lower::content::response_body::{CallOutcome, Representation, ResponseContents, lower_contents};
use crate::ir::lower::content::response_headers;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::{AlternateResponse, Content, Note, Origin, ResponseCase, ResponseHeader, Responses, Status};

/// The responses of an operation.
pub(crate) struct LoweredResponses {
    /// The successes and the described redirects.
    pub(crate) success: Responses,
    /// The failures.
    pub(crate) failure: Responses,
    /// The media types for `Accept`; `None` if JSON is the only one.
    pub(crate) accept: Option<String>,
    /// The media types of a success that only a view reads.
    pub(crate) other_media_types: Option<String>,
    /// The media types of the successes.
    pub(crate) offered_media_types: Vec<String>,
    /// The readings for views.
    pub(crate) alternates: Vec<AlternateResponse>,
    /// The headers of the successes.
    pub(crate) headers: Vec<ResponseHeader>,
}

/// A response with its status and its readings.
struct LoweredResponse<'d> {
    status: Status,
    object: ResponseObject<'d>,
    contents: ResponseContents,
}

/// Returns the results and the failures of an operation.
/// A described redirect is a result, since the client follows no redirects. `default` is both if no result is
/// described.
pub(crate) fn lower_responses<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    endpoint: &OperationNode<'d>,
    origin: &Origin,
) -> LoweredResponses {
    let responses = endpoint.responses();
    let members = responses.map(|it| it.members(ctx.findings)).unwrap_or_default();
    let described: Vec<DescribedResponse<'d>> =
        members.iter().filter_map(|(key, node)| describe_response(ctx, key, node)).collect();
    // A 304 implies another result, which only `default` can describe.
    let is_result = |status: Status| is_success(status) || status.is_redirect() && status != Status::Code(304);
    let default_succeeds = !described.iter().any(|it| is_result(it.status));
    let succeeds =
        |status: Status| is_success(status) || status.is_redirect() || (default_succeeds && status == Status::Default);
    let mut answers: Vec<LoweredResponse<'d>> = Vec::new();
    for DescribedResponse { key, status, object } in described {
        let outcome = if succeeds(status) { CallOutcome::Success } else { CallOutcome::Failure };
        let is_bodiless = endpoint.method == "HEAD" || has_no_body(status);
        let contents =
            if is_bodiless { ResponseContents::default() } else { lower_contents(ctx, &object, origin, key, outcome) };
        answers.push(LoweredResponse { status, object, contents });
    }
    answers.sort_by_key(|answer| answer.status);
    let good: Vec<&LoweredResponse<'d>> = answers.iter().filter(|it| succeeds(it.status)).collect();
    let fails = |status: Status| !is_success(status) && !status.is_redirect();
    let bad: Vec<&LoweredResponse<'d>> = answers.iter().filter(|it| fails(it.status)).collect();
    let wanted: Vec<&Representation> = good.iter().filter_map(|it| it.contents.first.as_ref()).collect();
    let unwanted: Vec<&Representation> = good.iter().flat_map(|it| &it.contents.others).collect();
    LoweredResponses {
        success: with_common_content(good.iter().map(|it| success_case(it)).collect()),
        failure: with_common_content(bad.iter().flat_map(|it| failure_cases(it)).collect()),
        accept: accept_header(&wanted, &unwanted, &bad),
        other_media_types: unread_media_types(&wanted, &unwanted),
        offered_media_types: good.iter().flat_map(|it| it.contents.offers.iter().cloned()).collect(),
        alternates: alternate_responses(&good, &bad),
        headers: response_headers::lower_response_headers(
            ctx,
            &good.iter().map(|it| &it.object).collect::<Vec<_>>(),
            origin,
        ),
    }
}

/// A response of the description, with its status.
struct DescribedResponse<'d> {
    /// The status as the description has it.
    key: &'d str,
    status: Status,
    object: ResponseObject<'d>,
}

/// Follows the reference of a response, and reads its status; reports an invalid status.
fn describe_response<'d>(ctx: &mut LowerCtx<'d, '_>, key: &'d str, node: &Node<'d>) -> Option<DescribedResponse<'d>> {
    let written = node;
    let node = follow_reference(written, ctx.findings)?;
    node.object(ctx.findings)?;
    let Some(status) = parse_status(key) else {
        if let Some(finding) = graph::not_a_status(&node, key) {
            ctx.findings.push(finding);
            return None;
        }
        let finding = Finding::new(Code::Dropped, &node.at, format!("`{key}` is not a status code"));
        let finding = finding.consequence("the response is left out");
        ctx.findings.push(finding.help("write a status code such as `404`, a range such as `4XX`, or `default`"));
        return None;
    };
    match graph::schema_as_body(written, &node, ObjectKind::Response) {
        Some(finding) => ctx.findings.push(finding),
        None => graph::check_keys(&node, ObjectKind::Response, ctx.findings),
    }
    Some(DescribedResponse { key, status, object: ResponseObject::read(node) })
}

fn parse_status(status: &str) -> Option<Status> {
    let status = status.trim();
    let hundreds = || status.strip_suffix("XX").or_else(|| status.strip_suffix("xx"))?.parse().ok();
    match status.parse() {
        Ok(code) if (100..600).contains(&code) => Some(Status::Code(code)),
        _ if status.eq_ignore_ascii_case("default") => Some(Status::Default),
        _ => hundreds().filter(|hundreds| (1..6).contains(hundreds)).map(Status::Range),
    }
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundreds) => hundreds == 2,
        Status::Default => false,
    }
}

/// Returns true for responses that never have a body (RFC 9110 sections 15.2, 15.3.5, 15.3.6 and 15.4.5).
fn has_no_body(status: Status) -> bool {
    matches!(status, Status::Code(100..200 | 204 | 205 | 304) | Status::Range(1))
}

fn success_case(answer: &LoweredResponse<'_>) -> ResponseCase {
    let content = answer.contents.first.as_ref().map_or(Content::Empty, |it| it.content.clone());
    let (at, docs) = (answer.object.node.at.clone(), notes::docs_of_node(&answer.object.node));
    let own_media_type = answer.contents.first.as_ref().and_then(Representation::own_media_type);
    ResponseCase { status: answer.status, media_types: None, own_media_type, at, docs, content }
}

/// Returns a case for each reading of a failure. A request selects no reading for it, so the media type decides.
fn failure_cases<'a>(answer: &'a LoweredResponse<'_>) -> impl Iterator<Item = ResponseCase> + 'a {
    let rest = ResponseCase { content: unstreamed(success_case(answer).content), ..success_case(answer) };
    let others = answer.contents.others.iter().map(|reading| {
        let mut it = success_case(answer);
        it.docs.notes.push(Note::MediaTypes(reading.media_types.clone()));
        ResponseCase {
            media_types: Some(reading.media_types.join(", ")),
            own_media_type: reading.own_media_type(),
            content: unstreamed(reading.content.clone()),
            ..it
        }
    });
    others.chain([rest])
}

/// Returns the content of a failure, which is read whole: events and lines become text.
fn unstreamed(content: Content) -> Content {
    match content {
        Content::Events(_) | Content::Lines(_) => Content::Text,
        content => content,
    }
}

fn with_common_content(outcomes: Vec<ResponseCase>) -> Responses {
    let agreed = match outcomes.split_first() {
        Some((first, rest)) => rest.iter().all(|other| other.content == first.content).then(|| first.content.clone()),
        None => None,
    };
    Responses { cases: outcomes, common_content: agreed }
}

/// Returns the media types of the wanted readings and of the failures, without duplicates; `None` if there is only
/// JSON, or none.
fn accept_header(
    wanted: &[&Representation],
    unwanted: &[&Representation],
    bad: &[&LoweredResponse<'_>],
) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for name in wanted.iter().flat_map(|reading| reading.accept_media_types()) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    for name in bad.iter().flat_map(|it| it.contents.representations()).flat_map(|reading| &reading.media_types) {
        // As a success it would have another type, so the server should prefer the wanted media types.
        let is_unwanted = unwanted.iter().any(|reading| reading.media_types.contains(name));
        let name = if is_unwanted { format!("{name};q=0.1") } else { name.clone() };
        if !names.iter().any(|it| it.trim_end_matches(";q=0.1") == name.trim_end_matches(";q=0.1")) {
            names.push(name);
        }
    }
    (!names.is_empty() && names != ["application/json"]).then(|| names.join(", "))
}

/// Returns the media types of `unwanted` that no wanted reading has, separated by commas; `None` if there are none.
fn unread_media_types(wanted: &[&Representation], unwanted: &[&Representation]) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for name in unwanted.iter().flat_map(|reading| &reading.media_types) {
        // A name without parameters, or a range, includes the wanted media types, too.
        let is_wanted = wanted.iter().any(|reading| reading.has_media_type(name));
        if !is_wanted && !name.contains('*') && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| names.join(", "))
}

/// Returns the readings for views: those that every success with a body has.
fn alternate_responses(good: &[&LoweredResponse<'_>], bad: &[&LoweredResponse<'_>]) -> Vec<AlternateResponse> {
    let mut bodies = good.iter().map(|it| &it.contents).filter(|it| it.first.is_some());
    let Some(first) = bodies.next() else { return Vec::new() };
    let rest: Vec<&ResponseContents> = bodies.collect();
    let shared = first.others.iter().filter(|reading| rest.iter().all(|it| it.others.contains(reading)));
    let view = |reading: &Representation| {
        let all = good.iter().flat_map(|it| it.contents.representations());
        let unwanted: Vec<&Representation> = all.filter(|other| *other != reading).collect();
        let accept = accept_header(&[reading], &unwanted, bad).unwrap_or_else(|| "application/json".to_owned());
        let other_media_types = unread_media_types(&[reading], &unwanted).unwrap_or_default();
        AlternateResponse {
            name_word: reading.name_word.clone(),
            accept,
            other_media_types,
            own_media_type: reading.own_media_type(),
            content: reading.content.clone(),
        }
    };
    shared.map(view).collect()
}
