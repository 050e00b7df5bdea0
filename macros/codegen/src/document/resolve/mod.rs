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

/// The number of references that are followed to resolve one.
const HOPS: usize = 128;

/// The references that are followed to resolve one.
struct ResolutionPath {
    /// The objects whose reference is being resolved, from the outermost in.
    active: Vec<Pointer>,
    /// The number of references that may still be followed.
    // One limit for all ways that are tried: a limit for each would allow 2^HOPS steps, since each reference below an `$id` is
    // tried in two ways.
    left: usize,
}

/// Where this many findings came before, names are no longer held against each other: with a fault in every reference that
/// would cost the square of their number, for remedies that hardly anybody reads.
const SUGGESTIONS: usize = 200;

impl ResolutionPath {
    fn new() -> Self {
        Self { active: Vec::new(), left: HOPS }
    }
}

/// The search for the reference that is meant: it compares the name with all others, which costs time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Suggestions {
    /// Names are compared.
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

    /// Resolves a reference, and returns `None` without a finding if it has no target.
    pub(crate) fn try_resolve<'d>(&'d self, from: &Pointer, reference: &str) -> Option<Target<'d>> {
        self.find(from, reference, &mut ResolutionPath::new()).ok()
    }

    /// Suggests what to write instead of a text that should name a schema, by its name or by a reference.
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
            // By the standard a pointer starts at the schema with the `$id`; most authors start at the document.
            Err(fault) if resource != root => {
                self.below(&root, fragment, trail).map_err(|other| if other.is_below(&root) { other } else { fault })
            }
            found => found,
        }
    }

    /// The schema with an `$id` around a place, else its file.
    fn resource_around(&self, from: &Pointer) -> Pointer {
        let around = self.files.get(from.file()).and_then(|file| file.identifiers().around(from));
        around.map_or_else(|| from.start(), |(path, _)| at_path(from, path))
    }

    /// The schema of an address, else the file of that name.
    fn resource<'d>(&self, from: &Pointer, address: &str) -> Result<Pointer, ResolveError<'d>> {
        let Some(file) = self.files.get(from.file()) else { return Err(ResolveError::AlreadyReported) };
        let own = uri::normalized(file.source().name);
        let base = file.identifiers().around(from).map_or(own.as_str(), |(_, address)| address);
        let wanted = uri::join_uri(base, address);
        if let Some(schema) = self.identified(&wanted) {
            return Ok(schema);
        }
        // A file is where it lies, whatever its schemas call themselves.
        let wanted = uri::join_uri(&own, address);
        if uri::is_absolute(&wanted) {
            return Err(ResolveError::Remote);
        }
        self.file(&uri::decoded(&wanted))
    }

    fn identified(&self, address: &str) -> Option<Pointer> {
        self.files.iter().zip(0..).find_map(|(file, number)| {
            let addresses = &file.identifiers().addresses;
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
        // Encoded or not, a slash in front makes a pointer.
        let whole = if fragment.starts_with('/') { Cow::Borrowed(fragment) } else { uri::decoded(fragment).into() };
        let (anchor, path) = whole.split_once('/').unwrap_or((&whole, ""));
        if !anchor.is_empty() {
            let place = anchored(file, resource, &whole)?;
            return file.value.pointer(place.as_str()).map(|value| (value, place)).ok_or(ResolveError::AlreadyReported);
        }
        let start = file.value.pointer(resource.as_str()).ok_or(ResolveError::AlreadyReported)?;
        let mut current = (start, resource.clone());
        // To the letter `#/` is the member with an empty name; where there is none, all of it is meant.
        let is_whole = whole.is_empty() || whole == "/" && start.get("").is_none();
        let segments = if is_whole { None } else { Some(path.split('/')) };
        for segment in segments.into_iter().flatten() {
            current = self.step(current, segment, trail)?;
        }
        Ok(current)
    }

    /// One step down: a member of an object or an item of an array, through references where there is no other way.
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

/// RFC 6901 section 4.
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

/// The place in the file of `near` with this path.
fn at_path(near: &Pointer, path: &str) -> Pointer {
    path.split('/').skip(1).fold(near.start(), |at, segment| at.key(&unescaped(segment)))
}

/// The schema with an anchor: one of the same resource, else any of the file.
fn anchored<'d>(file: &'d File, resource: &Pointer, name: &str) -> Result<Pointer, ResolveError<'d>> {
    let identifiers = file.identifiers();
    let named =
        || identifiers.anchors.iter().filter(|(anchor, _)| anchor == name).map(|(_, path)| at_path(resource, path));
    let is_own = |at: &Pointer| identifiers.around(at).map_or("", |(path, _)| path) == resource.as_str();
    named().find(is_own).or_else(|| named().next()).ok_or_else(|| ResolveError::NoAnchor(name.to_owned(), file))
}

impl ResolveError<'_> {
    /// Returns true if the way ends below this place, not at it.
    fn is_below(&self, start: &Pointer) -> bool {
        matches!(self, Self::Dangling { reached: (_, at), .. } if at != start)
    }
}

/// The reason for which a reference has no target.
pub(crate) enum ResolveError<'d> {
    /// It is to be fetched.
    Remote,
    /// The file is not there, or cannot be read.
    Absent(String, LoadError),
    /// It is the main file as a whole, which is nothing that anything could refer to.
    WholeDocument,
    /// There is no such anchor in the file.
    NoAnchor(String, &'d File),
    /// The way ends before the last segment.
    Dangling { reached: Target<'d>, segment: String },
    /// The error is reported already.
    AlreadyReported,
}
