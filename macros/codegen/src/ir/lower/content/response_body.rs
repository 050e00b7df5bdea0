//! Lowers response bodies, with a reading for each media type.

use crate::graph::ResponseObject;
use crate::ir::lower::content::body_shape::BodyShape;
use crate::ir::lower::content::events::event_type;
use crate::ir::lower::content::items::item_type;
use crate::ir::lower::content::media_type::BodyClass;
use crate::ir::lower::content::report_untyped;
use crate::ir::lower::content::request_body::name_words;
use crate::ir::lower::content::xml::{self, is_typed_xml};
use crate::ir::lower::content::{ContentEntry, content_entries, lower_entry_type};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::lower_operation_type;
use crate::ir::{Content, Origin, Type};

/// The readings of the `content` of a response.
#[derive(Default)]
pub(crate) struct ResponseContents {
    /// The reading that a call asks for by default.
    pub(crate) first: Option<Representation>,
    /// All media types that the description lists.
    pub(crate) offers: Vec<String>,
    /// The other readings.
    pub(crate) others: Vec<Representation>,
}

impl ResponseContents {
    pub(crate) fn representations(&self) -> impl Iterator<Item = &Representation> {
        self.first.iter().chain(&self.others)
    }
}

/// A reading: media types of a response that have one type.
#[derive(PartialEq)]
pub(crate) struct Representation {
    /// The word of the reading in names.
    pub(crate) name_word: String,
    /// The media types, without duplicates.
    pub(crate) media_types: Vec<String>,
    pub(crate) content: Content,
}

impl Representation {
    /// Returns the media types for `Accept`. For JSON, the first one is enough.
    pub(crate) fn accept_media_types(&self) -> &[String] {
        match self.content {
            Content::Json(_) => self.media_types.get(..1).unwrap_or_default(),
            _ => &self.media_types,
        }
    }

    /// Returns the first media type that is no range, if it is not the usual one of the content.
    pub(crate) fn own_media_type(&self) -> Option<String> {
        let first = self.media_types.iter().find(|name| !name.contains('*'))?;
        (first != self.content.usual_media_type()).then(|| first.clone())
    }

    /// Returns true if one of the media types has this name, with any parameters.
    pub(crate) fn has_media_type(&self, media_type: &str) -> bool {
        let essence = |it: &str| it.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        self.media_types.iter().any(|it| essence(it) == essence(media_type))
    }
}

/// The outcome of a call by its status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CallOutcome {
    /// A success or a redirect; `default` too, if no other status is a success.
    Success,
    /// Any other status.
    Failure,
}

/// Lowers the `content` of a response. The body of a failure is read whole, so its streams are text.
pub(crate) fn lower_contents<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    response: &ResponseObject<'d>,
    origin: &Origin,
    status: &str,
    outcome: CallOutcome,
) -> ResponseContents {
    let Some(content) = &response.content else { return ResponseContents::default() };
    let mut groups = content_entries(ctx, content);
    groups.sort_by_key(|group| group.first().map(|entry| preference(entry.class)));
    let mut all = ResponseContents::default();
    for group in &groups {
        all.offers.extend(group.iter().map(|entry| entry.media_type.accept_range(entry.class)));
        let Some(entry) = group.first() else { continue };
        if all.first.is_some()
            && (!is_alternate(entry) || outcome == CallOutcome::Failure && !is_failure_variant(group, &groups))
        {
            continue;
        }
        let name_words: Vec<&str> = match all.first {
            None => name_words(origin, &["response", status]),
            Some(_) => name_words(origin, &["response", status, &entry.name_word]),
        };
        let content = self::lower_content(ctx, group, &name_words, outcome);
        let reading =
            Representation { name_word: entry.name_word.clone(), media_types: media_types_of(group), content };
        match all.first {
            None => all.first = Some(reading),
            Some(_) => all.others.push(reading),
        }
    }
    all
}

/// Returns the preference of a class: JSON first, then text, then streams, then bytes.
fn preference(class: BodyClass) -> u8 {
    match class {
        BodyClass::Json => 0,
        BodyClass::Text | BodyClass::Form => 1,
        BodyClass::Events | BodyClass::Lines => 2,
        BodyClass::Multipart | BodyClass::Bytes | BodyClass::Open => 3,
    }
}

/// Returns true if the reading has a view: text and bytes that only repeat the structure of the JSON have none.
fn is_alternate(entry: &ContentEntry<'_>) -> bool {
    match entry.class {
        BodyClass::Json | BodyClass::Events | BodyClass::Lines => true,
        _ => entry.shape != BodyShape::Structured,
    }
}

/// Returns true if a failure with these media types is a separate variant. Repeated schemas and media ranges are not.
fn is_failure_variant(group: &[ContentEntry<'_>], groups: &[Vec<ContentEntry<'_>>]) -> bool {
    let Some(entry) = group.first() else { return false };
    let before = groups.iter().take_while(|other| !std::ptr::eq(other.as_slice(), group));
    let mut firsts = before.filter_map(|other| other.first());
    firsts.all(|first| entry.has_other_schema(first) && !entry.media_type.includes(&first.media_type))
        && !media_types_of(group).iter().any(|name| name.contains('*'))
}

/// Returns the media types of a group, without duplicates.
fn media_types_of(group: &[ContentEntry<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for entry in group {
        let name = entry.media_type.accept_range(entry.class);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Lowers the content of a group of media types with one reading.
fn lower_content<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    group: &[ContentEntry<'d>],
    name_words: &[&str],
    outcome: CallOutcome,
) -> Content {
    let Some(entry) = group.first() else { return Content::Empty };
    let (content, handed) = match entry.class {
        BodyClass::Json => return Content::Json(lower_entry_type(ctx, entry, name_words)),
        BodyClass::Text if is_typed_xml(ctx, entry) => {
            let typed = xml::lower_xml(ctx, group, name_words);
            return typed.map_or(Content::Text, |(ty, table)| Content::Xml(ty, table));
        }
        BodyClass::Events if outcome == CallOutcome::Success => {
            return Content::Events(event_type(ctx, entry, name_words));
        }
        BodyClass::Lines
            if outcome == CallOutcome::Success
                && matches!(entry.shape, BodyShape::Structured | BodyShape::Unspecified) =>
        {
            return Content::Lines(line_type(ctx, entry, name_words));
        }
        BodyClass::Text | BodyClass::Form => (Content::Text, "text"),
        BodyClass::Events | BodyClass::Lines if outcome == CallOutcome::Failure => (Content::Text, "text"),
        _ => (Content::Bytes, "bytes"),
    };
    if entry.shape == BodyShape::Structured {
        report_untyped(ctx, entry, handed);
    }
    content
}

/// Returns the type of the values in a sequence: of `itemSchema`, or else of `schema`, which describes an item or the
/// list.
fn line_type<'d>(ctx: &mut LowerCtx<'d, '_>, entry: &ContentEntry<'d>, name_words: &[&str]) -> Type {
    if let Some(item) = &entry.media.item_schema {
        return lower_operation_type(ctx, item, name_words);
    }
    item_type(ctx, entry, name_words).unwrap_or_else(|| lower_entry_type(ctx, entry, name_words))
}
