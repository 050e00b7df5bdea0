//! Reports a reference without a target, and suggests the correct reference.
//!
//! `#/definitions/Pet` → "write `#/components/schemas/Pet`", if this component exists.

use crate::diagnostic::{Code, Correction, Finding, Pointer, did_you_mean, nearest};
use crate::document::Document;
use crate::document::resolve::files::File;
use crate::document::resolve::loader::LoadError;
use crate::document::resolve::uri;
use crate::document::resolve::{ResolveError, Suggestions, Target};
use crate::json::{Map, Value};

/// The kinds of components, each with wrong names that authors use for it.
const COMPONENTS: [(&str, &[&str]); 10] = [
    ("schemas", &["schema", "definitions", "definition", "models", "model", "types", "$defs"]),
    ("parameters", &["parameter", "params"]),
    ("responses", &["response"]),
    ("requestBodies", &["requestBody", "requestbodies", "bodies"]),
    ("headers", &["header"]),
    ("examples", &["example"]),
    ("securitySchemes", &["securityDefinitions", "securityScheme"]),
    ("links", &["link"]),
    ("callbacks", &["callback"]),
    ("pathItems", &["pathItem", "paths"]),
];

/// Returns the finding about the reference of the object at `from`; `None` if the cause is already reported.
pub(crate) fn dangling_reference(
    document: &Document,
    fault: ResolveError<'_>,
    from: &Pointer,
    reference: &str,
    suggestions: Suggestions,
) -> Option<Finding> {
    let it = DanglingReference { document, from, text: reference, suggestions };
    Some(match fault {
        ResolveError::AlreadyReported => return None,
        ResolveError::Remote => {
            let address = reference.split('#').next().unwrap_or_default();
            it.finding(Code::RemoteReference, format!("`{address}` is on the network, and is not downloaded"))
                .help("save a copy of it beside the description, and refer to the copy")
        }
        ResolveError::Absent(name, LoadError::Missing { near }) => {
            let finding = it.finding(Code::MissingFile, format!("there is no file `{name}`"));
            it.suggest(finding, |finding| near_file(document, finding, from, reference, &near))
        }
        ResolveError::Absent(name, LoadError::NotPacked) => not_packed(&name, from.key("$ref")),
        ResolveError::Absent(name, LoadError::Unreadable(why)) => {
            let finding = it.finding(Code::UnreadableFile, format!("`{name}` cannot be read: {why}"));
            it.suggest(finding, |finding| finding)
        }
        ResolveError::WholeDocument => it
            .finding(Code::DanglingReference, format!("`{reference}` is the whole description, not a part of it"))
            .help("refer to a component, such as `#/components/schemas/..`"),
        ResolveError::NoAnchor(name, file) => it.without_anchor(&name, file),
        ResolveError::Dangling { reached, segment } => {
            outside_components(document, from, reference).unwrap_or_else(|| it.without_member(&reached, &segment))
        }
    })
}

/// A reference without a target.
struct DanglingReference<'a> {
    document: &'a Document,
    /// The object that has the reference.
    from: &'a Pointer,
    text: &'a str,
    suggestions: Suggestions,
}

impl DanglingReference<'_> {
    fn finding(&self, code: Code, message: String) -> Finding {
        Finding::new(code, self.from.key("$ref"), message)
    }

    /// Adds the reference that is meant, or else another suggestion.
    fn suggest(&self, finding: Finding, otherwise: impl FnOnce(Finding) -> Finding) -> Finding {
        let meant = match self.suggestions {
            Suggestions::Search => likely_target(self.document, self.from, self.text),
            Suggestions::Skip => None,
        };
        match meant {
            Some(meant) => finding.help(format!("write `{meant}`")).correction(refer(self.from, meant)),
            None => otherwise(finding),
        }
    }

    fn without_anchor(&self, name: &str, file: &File) -> Finding {
        let detail = format!("`{}` does not exist: there is no `$anchor: {name}`", self.text);
        self.suggest(self.finding(Code::DanglingReference, detail), |finding| match self.suggestions {
            Suggestions::Search => {
                let anchors = file.identifiers().anchors.iter().map(|(name, _)| name);
                finding.maybe_help(did_you_mean(name, anchors))
            }
            Suggestions::Skip => finding,
        })
    }

    /// Reports that the value that was reached has no member of this name.
    fn without_member(&self, reached: &Target<'_>, segment: &str) -> Finding {
        let near = match self.suggestions {
            Suggestions::Search => nearest_member(reached, segment),
            Suggestions::Skip => None,
        };
        let finding = self
            .finding(Code::DanglingReference, format!("`{}` does not exist", self.text))
            .maybe_help(describe(reached))
            .caused_by(near.as_ref().map(|near| reached.1.key(near)));
        self.suggest(finding, |finding| match (&near, self.suggestions) {
            (Some(near), _) => near_member(self.document, finding, self.from, self.text, (segment, near)),
            (None, Suggestions::Search) => {
                without_components(reached, segment, &self.from.key("$ref"), self.text).unwrap_or(finding)
            }
            (None, Suggestions::Skip) => finding,
        })
    }
}

/// Reports a file that `cargo package` left out.
fn not_packed(name: &str, at: Pointer) -> Finding {
    let finding = Finding::new(Code::MissingFile, at, format!("the package does not contain `{name}`"));
    let consequence = "`cargo package` leaves out files outside the folder of `Cargo.toml`, and files that its `include` or \
        `exclude` leave out";
    finding.consequence(consequence).help("keep the file in the folder of the package, and in its `include`")
}

/// Adds the file with the most similar name as a suggestion.
fn near_file(document: &Document, finding: Finding, from: &Pointer, reference: &str, near: &[String]) -> Finding {
    let own = document.file_name(from);
    let near: Vec<String> = near.iter().map(|it| uri::relative_uri(&own, it)).collect();
    let address = reference.split('#').next().unwrap_or_default();
    match nearest(address, &near) {
        Some(near) => {
            let finding = finding.help(format!("did you mean `{near}`?"));
            finding.correction(refer(from, reference.replacen(address, near, 1)))
        }
        None => finding.help(format!("the path is relative to `{own}`")),
    }
}

/// Adds the member with the name most similar to `segment` as a suggestion.
fn near_member(
    document: &Document,
    finding: Finding,
    from: &Pointer,
    reference: &str,
    (segment, near): (&str, &str),
) -> Finding {
    match near_reference(document, from, reference, segment, near) {
        Some(whole) => finding.help(format!("did you mean `{whole}`?")).correction(refer(from, whole)),
        None => finding.help(format!("did you mean `{near}`?")),
    }
}

fn refer(from: &Pointer, to: String) -> Correction {
    Correction::Refer { at: from.key("$ref"), to }
}

/// Reports a kind of components at the root, under its present name or its name in OpenAPI 2: `definitions`.
///
/// The finding is at that key, so that all references share one report.
fn outside_components(document: &Document, from: &Pointer, reference: &str) -> Option<Finding> {
    let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    let (kind, others) = COMPONENTS.iter().find(|(it, _)| *it == kind)?;
    let target = |reference: String| document.try_resolve(from, &reference);
    if target(format!("#/components/{kind}")).is_some() {
        return None;
    }
    let mut keys = std::iter::once(kind).chain(others.iter());
    let (key, at) = keys.find_map(|key| Some((key, target(format!("#/{key}/{name}"))?.1.parent()?)))?;
    let consequence = format!("as it is, references to `#/components/{kind}` have no target");
    let finding = Finding::new(Code::DanglingReference, &at, format!("`{key}` is not in `components`"));
    let finding = finding.meant_at(&at, at.start().key("components").key(kind));
    Some(finding.consequence(consequence).help(format!("write it as `components.{kind}`")))
}

/// Reports missing `components`, or a missing kind of components. All references have the same finding, which is
/// reported once.
fn without_components((_, reached): &Target<'_>, segment: &str, at: &Pointer, reference: &str) -> Option<Finding> {
    let path = reference.strip_prefix("#/components/")?.replace('/', ".");
    let problem = match (reached.as_str(), segment) {
        ("", "components") => "there is no `components`, to which this `$ref` refers".to_owned(),
        ("/components", kind) => format!("`components` has no `{kind}`, to which this `$ref` refers"),
        _ => return None,
    };
    let help = format!("describe `components.{path}`, or check that the file is complete");
    Some(Finding::new(Code::DanglingReference, at, problem).help(help))
}

/// Returns the remedy for a text that should name a schema.
pub(crate) fn suggestion(
    document: &Document,
    fault: Option<ResolveError<'_>>,
    from: &Pointer,
    text: &str,
) -> Option<String> {
    let schemas = document.value().get("components").and_then(|it| it.get("schemas")).and_then(Value::as_object);
    if !text.contains(['#', '/', '.']) {
        return did_you_mean(text, schemas.into_iter().flat_map(Map::keys));
    }
    let near = |fault| match fault {
        ResolveError::Dangling { reached, segment } => {
            let near = nearest_member(&reached, &segment)?;
            let whole = near_reference(document, from, text, &segment, &near);
            Some(format!("did you mean `{}`?", whole.unwrap_or(near)))
        }
        _ => None,
    };
    likely_target(document, from, text).map(|it| format!("write `{it}`")).or_else(|| near(fault?))
}

fn nearest_member((value, _): &Target<'_>, segment: &str) -> Option<String> {
    let members = value.as_object().into_iter().flat_map(Map::keys);
    nearest(segment, members).map(str::to_owned)
}

/// Returns the reference with another segment, if it has a target.
fn near_reference(document: &Document, from: &Pointer, reference: &str, segment: &str, near: &str) -> Option<String> {
    let whole = reference.replacen(segment, near, 1);
    (whole != reference && document.try_resolve(from, &whole).is_some()).then_some(whole)
}

/// Returns the remedy that names the place of the missing component.
fn describe((_, reached): &Target<'_>) -> Option<String> {
    let segments: Vec<_> = reached.segments().collect();
    match segments.as_slice() {
        [components, _] if components == "components" => {
            Some(format!("correct the name, or describe it under `{}`", segments.join(".")))
        }
        _ => None,
    }
}

/// Returns a reference with a target that the author probably means.
fn likely_target(document: &Document, from: &Pointer, reference: &str) -> Option<String> {
    let own = document.file_name(from);
    let is_there = |it: &String| it != reference && document.try_resolve(from, it).is_some();
    let main = uri::relative_uri(&own, &document.file_name(&Pointer::root()));
    let all = candidates(reference, if from.file() > 0 { Some(&main) } else { None });
    let found = all.into_iter().find(is_there)?;
    let (address, fragment) = found.split_once('#').unwrap_or((&found, ""));
    let address =
        if address.is_empty() { String::new() } else { uri::relative_uri(&own, &uri::join_uri(&own, address)) };
    Some(if fragment.is_empty() { address } else { format!("{address}#{fragment}") })
}

/// Returns the references that differ from this one by a common mistake, the most likely first.
fn candidates(reference: &str, main: Option<&str>) -> Vec<String> {
    let reference = reference.trim().replace('\\', "/");
    let (address, fragment) = reference.split_once('#').unwrap_or((&reference, ""));
    let mut all = Vec::new();
    if fragment.is_empty() {
        // A pointer without its `#` looks like the name of a file.
        all.push(format!("#/{}", address.trim_start_matches(['.', '/'])));
        // The path can start at the main file, or at the root of a site.
        all.extend(main.map(|main| uri::join_uri(main, address.trim_start_matches('/'))));
    } else {
        let pointer = fragment.trim_start_matches(['#', '/']).trim_end_matches('/');
        all.extend([format!("{address}#/{pointer}"), format!("#/{pointer}")]);
        all.extend(main.map(|main| format!("{main}#/{pointer}")));
    }
    let mut segments = reference.rsplit(['/', '#', '.']).filter(|it| !it.is_empty());
    if let Some(name) = segments.next() {
        let own = if fragment.is_empty() { "" } else { address };
        for file in [Some(own), Some(""), main].into_iter().flatten() {
            all.extend(component_kinds(segments.next()).map(|kind| format!("{file}#/components/{kind}/{name}")));
        }
    }
    all
}

/// Returns the kinds of components, starting with the kind in the reference.
fn component_kinds(named: Option<&str>) -> impl Iterator<Item = &'static str> {
    let is_named = move |(kind, others): &&(&str, &[&str])| named.is_some_and(|it| *kind == it || others.contains(&it));
    let first = COMPONENTS.iter().filter(is_named);
    first.chain(&COMPONENTS).map(|(kind, _)| *kind)
}

impl Document {
    /// Returns the normalized name of the file of a place.
    fn file_name(&self, at: &Pointer) -> String {
        self.sources()
            .get(usize::try_from(at.file()).unwrap_or_default())
            .map(|it| uri::normalized(it.name))
            .unwrap_or_default()
    }
}
