//! Resolves references such as `"schemas/pet.yaml#/Pet"`, in any file.

pub(super) mod dangling;
pub(super) mod files;
pub(super) mod identifier;
pub(super) mod loader;
pub(super) mod uri;

use std::borrow::Cow;

use crate::diagnostic::{Findings, Pointer};
use crate::document::Document;
use crate::document::resolve::files::{File, FileState};
use crate::document::resolve::loader::LoadError;
use crate::json::Value;

/// The maximum number of references that are followed to resolve a reference.
const HOPS: usize = 128;

/// The state of resolving a reference through other references.
struct ResolutionPath {
    /// The objects whose references are in progress, the outermost first.
    active: Vec<Pointer>,
    /// The number of references that may still be followed.
    // All ways share one limit. A limit for each way would allow 2^HOPS steps, since each reference below an `$id` is
    // tried in two ways.
    left: usize,
}

/// The number of findings after which names are no longer compared. Otherwise a description full of wrong references
/// would cost the square of their number.
const SUGGESTIONS: usize = 200;

impl ResolutionPath {
    fn new() -> Self {
        Self { active: Vec::new(), left: HOPS }
    }
}

/// The search for a similar reference, which compares a name with all other names and costs time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Suggestions {
    /// Names are compared, and a similar name is suggested.
    Search,
    /// Names are not compared.
    Skip,
}

/// A value and its place.
pub(crate) type Target<'d> = (&'d Value, Pointer);

impl Document {
    /// Resolves a reference of the object at `from` (RFC 3986; the fragment by RFC 6901 or JSON Schema 2020-12 section
    /// 8.2). Reports a reference without a target, and returns `None`.
    pub(crate) fn resolve<'d>(
        &'d self,
        from: &Pointer,
        reference: &str,
        findings: &mut Findings,
    ) -> Option<Target<'d>> {
        match self.find(from, reference, &mut ResolutionPath::new()) {
            Ok(target) => Some(target),
            Err(fault) => {
                let has_few = findings.iter().len() < SUGGESTIONS;
                let suggestions = if has_few { Suggestions::Search } else { Suggestions::Skip };
                findings.extend(dangling::dangling_reference(self, fault, from, reference, suggestions));
                None
            }
        }
    }

    /// Returns the target of a reference. Reports nothing if the reference has no target.
    pub(crate) fn try_resolve<'d>(&'d self, from: &Pointer, reference: &str) -> Option<Target<'d>> {
        self.find(from, reference, &mut ResolutionPath::new()).ok()
    }

    /// Returns the name of the file in a reference of the main file; `None` for a reference into the main file, and to
    /// the network. The file is not read.
    pub(crate) fn file_name_in_main(&self, reference: &str) -> Option<String> {
        let (address, _) = reference.split_once('#').unwrap_or((reference, ""));
        let own = uri::normalized(self.files.main().source().name);
        let name = uri::join_uri(&own, address);
        (!address.is_empty() && !uri::is_absolute(&name)).then(|| uri::decoded(&name))
    }

    /// Returns the remedy for a text that should name a schema, by its name or by a reference.
    pub(crate) fn suggest(&self, from: &Pointer, text: &str) -> Option<String> {
        dangling::suggestion(self, self.find(from, text, &mut ResolutionPath::new()).err(), from, text)
    }

    fn find<'d>(
        &'d self,
        from: &Pointer,
        reference: &str,
        trail: &mut ResolutionPath,
    ) -> Result<Target<'d>, ResolveError<'d>> {
        trail.active.push(from.clone());
        let found = self.find_in(from, reference, trail);
        trail.active.pop();
        found
    }

    fn find_in<'d>(
        &'d self,
        from: &Pointer,
        reference: &str,
        trail: &mut ResolutionPath,
    ) -> Result<Target<'d>, ResolveError<'d>> {
        let (address, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let resource = if address.is_empty() { self.resource_around(from) } else { self.resource(from, address)? };
        let root = resource.start();
        if resource == Pointer::root() && fragment.is_empty() {
            return Err(ResolveError::WholeDocument);
        }
        match self.below(&resource, fragment, trail) {
            // By the standard, a pointer starts at the schema with the `$id`. Most authors let it start at the
            // document.
            Err(fault) if resource != root => {
                self.below(&root, fragment, trail).map_err(|other| if other.is_below(&root) { other } else { fault })
            }
            found => found,
        }
    }

    /// Returns the place of the innermost schema with an `$id` around a place, or else of the file.
    fn resource_around(&self, from: &Pointer) -> Pointer {
        let around = self.files.get(from.file()).and_then(|file| file.identifiers().around(from));
        around.map_or_else(|| from.start(), |(path, _)| at_path(from, path))
    }

    /// Returns the place of the schema with an address, or else of the file with that name.
    fn resource<'d>(&self, from: &Pointer, address: &str) -> Result<Pointer, ResolveError<'d>> {
        let Some(file) = self.files.get(from.file()) else { return Err(ResolveError::AlreadyReported) };
        let own = uri::normalized(file.source().name);
        let base = file.identifiers().around(from).map_or(own.as_str(), |(_, address)| address);
        let wanted = uri::join_uri(base, address);
        if let Some(schema) = self.identified(&wanted) {
            return Ok(schema);
        }
        // A file name is relative to the folder of this file, even if the schemas of the file have an `$id`.
        let wanted = uri::join_uri(&own, address);
        if uri::is_absolute(&wanted) {
            return Err(ResolveError::Remote);
        }
        // A folder has no description, so that a slash after a file name has no other meaning.
        self.file(uri::decoded(&wanted).trim_end_matches('/'))
    }

    fn identified(&self, address: &str) -> Option<Pointer> {
        self.files.identified().into_iter().find_map(|number| {
            let addresses = &self.files.get(number)?.identifiers().addresses;
            let mut matching = addresses.iter().filter(|(_, own)| *own == address).map(|(path, _)| path);
            matching.next().map(|path| at_path(&self.files.root(number), path))
        })
    }

    fn file<'d>(&self, name: &str) -> Result<Pointer, ResolveError<'d>> {
        match self.files.open(name) {
            FileState::File(number) => Ok(self.files.root(number)),
            FileState::Invalid => Err(ResolveError::AlreadyReported),
            FileState::Missing(error) => Err(ResolveError::Absent(name.to_owned(), error)),
        }
    }

    /// Returns the target of a fragment within a file or a schema.
    fn below<'d>(
        &'d self,
        resource: &Pointer,
        fragment: &str,
        trail: &mut ResolutionPath,
    ) -> Result<Target<'d>, ResolveError<'d>> {
        let file = self.files.get(resource.file()).ok_or(ResolveError::AlreadyReported)?;
        // A fragment that begins with a slash, encoded or not, is a pointer.
        let whole = if fragment.starts_with('/') { Cow::Borrowed(fragment) } else { uri::decoded(fragment).into() };
        let (anchor, path) = whole.split_once('/').unwrap_or((&whole, ""));
        if !anchor.is_empty() {
            let place = anchored(file, resource, &whole)?;
            return file.value.pointer(place.as_str()).map(|value| (value, place)).ok_or(ResolveError::AlreadyReported);
        }
        let start = file.value.pointer(resource.as_str()).ok_or(ResolveError::AlreadyReported)?;
        let mut current = (start, resource.clone());
        // By RFC 6901, `#/` is the member with an empty name. Without such a member, `#/` is the whole value.
        let is_whole = whole.is_empty() || whole == "/" && start.get("").is_none();
        let segments = if is_whole { None } else { Some(path.split('/')) };
        for segment in segments.into_iter().flatten() {
            current = self.step(current, segment, trail)?;
        }
        Ok(current)
    }

    /// Returns the target of one segment: a member of an object or an item of an array. If there is none, follows the
    /// `$ref` of the value.
    fn step<'d>(
        &'d self,
        (value, at): Target<'d>,
        segment: &str,
        trail: &mut ResolutionPath,
    ) -> Result<Target<'d>, ResolveError<'d>> {
        if !segment.bytes().any(|byte| matches!(byte, b'~' | b'%'))
            && let Some(found) = self.child(value, &at, segment)
        {
            return Ok(found);
        }
        let decoded = unescaped(&uri::decoded(segment));
        let found = self.child(value, &at, &decoded).or_else(|| self.child(value, &at, &unescaped(segment)));
        if let Some(found) = found {
            return Ok(found);
        }
        // A reference is not followed to resolve itself.
        let onward =
            value.get("$ref").and_then(Value::as_str).filter(|_| trail.left > 0 && !trail.active.contains(&at));
        match onward {
            Some(reference) => {
                trail.left -= 1;
                let target = self.find(&at, reference, trail)?;
                self.step(target, segment, trail)
            }
            None => Err(ResolveError::Dangling { reached: (value, at), segment: decoded }),
        }
    }

    fn child<'d>(&'d self, value: &'d Value, at: &Pointer, segment: &str) -> Option<Target<'d>> {
        let (value, at) = child(value, at, segment)?;
        Some((self.read(value, &at), at))
    }
}

/// Returns a segment without escapes (RFC 6901 section 4).
fn unescaped(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

fn child<'d>(value: &'d Value, at: &Pointer, segment: &str) -> Option<Target<'d>> {
    match value {
        Value::Array(items) => {
            let index = segment.parse().ok()?;
            items.get(index).map(|item| (item, at.index(index)))
        }
        _ => value.get(segment).map(|member| (member, at.key(segment))),
    }
}

/// Returns the place with this path, in the file of `near`.
fn at_path(near: &Pointer, path: &str) -> Pointer {
    path.split('/').skip(1).fold(near.start(), |at, segment| at.key(&unescaped(segment)))
}

/// Returns the place of the schema with an anchor: in the same resource, or else in the whole file.
fn anchored<'d>(file: &'d File, resource: &Pointer, name: &str) -> Result<Pointer, ResolveError<'d>> {
    let identifiers = file.identifiers();
    let named =
        || identifiers.anchors.iter().filter(|(anchor, _)| anchor == name).map(|(_, path)| at_path(resource, path));
    let is_own = |at: &Pointer| identifiers.around(at).map_or("", |(path, _)| path) == resource.as_str();
    named().find(is_own).or_else(|| named().next()).ok_or_else(|| ResolveError::NoAnchor(name.to_owned(), file))
}

impl ResolveError<'_> {
    /// Returns true if the resolution fails below this place, and not at it.
    fn is_below(&self, start: &Pointer) -> bool {
        matches!(self, Self::Dangling { reached: (_, at), .. } if at != start)
    }
}

/// The reason why a reference has no target.
pub(crate) enum ResolveError<'d> {
    /// The reference is a URL, which the generator does not fetch.
    Remote,
    /// The file is missing, or cannot be read.
    Absent(String, LoadError),
    /// The reference is to the main file as a whole, which is no valid target.
    WholeDocument,
    /// The file has no such anchor.
    NoAnchor(String, &'d File),
    /// No value matches `segment` at `reached`.
    Dangling { reached: Target<'d>, segment: String },
    /// The error is reported already.
    AlreadyReported,
}
