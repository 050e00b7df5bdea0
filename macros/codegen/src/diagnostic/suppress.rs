//! Reports each mistake once: consequences of other findings are left out, and several findings of one cause become
//! one.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Code, Finding, Place, Pointer, Severity};

/// A finding to report.
#[derive(Debug)]
pub(super) struct ReportedFinding<'f, S> {
    /// The place of the finding in the text. Findings about options have none, and come first.
    pub(super) spot: Option<S>,
    pub(super) finding: &'f Finding,
    pub(super) severity: Severity,
    /// The number of further places with the same finding.
    pub(super) others: usize,
    /// The first places of these.
    pub(super) next: Vec<S>,
}

/// The maximum number of further places in a message.
pub(super) const MOST_PLACES: usize = 3;

/// The codes about the target of a name. Any number of uses of that name is one mistake.
const TARGET_ERRORS: [Code; 5] =
    [Code::DanglingReference, Code::RemoteReference, Code::MissingFile, Code::UnreadableFile, Code::UndeclaredSecurity];

/// Warnings about a schema as a whole. Such a warning is unreliable if something in the schema is wrong.
const WHOLE_SCHEMA_WARNINGS: [Code; 4] = [Code::Ambiguous, Code::Contradiction, Code::Impossible, Code::Untyped];

/// The maximum number of errors that are searched for consequences. The limit bounds the work for texts that are full
/// of errors.
const MOST_ERRORS: usize = 500;

/// A finding that is shown, with its place in the text. The order is that of the places.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ShownFinding<'f, S> {
    pub(super) spot: Option<S>,
    pub(super) finding: &'f Finding,
    pub(super) severity: Severity,
}

/// Returns the findings without consequences of others, and with the findings of one cause joined. The input is in the
/// order of places.
pub(super) fn root_causes<S: Copy>(ordered: Vec<ShownFinding<'_, S>>) -> Vec<ReportedFinding<'_, S>> {
    let errors = ordered.iter().filter_map(|it| error_place(it.finding, it.severity));
    let errors: Vec<(Code, &Pointer)> = errors.take(MOST_ERRORS).collect();
    let unions: HashSet<Pointer> = ordered.iter().filter_map(|it| with_discriminator(it.finding)).collect();
    let mut reported: Vec<ReportedFinding<'_, S>> = Vec::with_capacity(ordered.len());
    let mut known: HashMap<Cause<'_>, usize> = HashMap::new();
    for ShownFinding { spot, finding, severity } in ordered {
        if is_follow_up(finding, severity, &errors) || is_ambiguous_by(finding, &unions) {
            continue;
        }
        let next = reported.len();
        let first = cause(finding, severity).map_or(next, |cause| *known.entry(cause).or_insert(next));
        match reported.get_mut(first) {
            Some(first) => {
                first.others += 1;
                first.next.extend(spot.filter(|_| first.others <= MOST_PLACES));
            }
            None => reported.push(ReportedFinding { spot, finding, severity, others: 0, next: Vec::new() }),
        }
    }
    reported
}

/// The parts that are equal in all findings of one cause.
#[derive(PartialEq, Eq, Hash)]
struct Cause<'f> {
    code: Code,
    message: &'f str,
    /// The consequence of a warning.
    consequence: Option<&'f str>,
    /// The remedy of a warning.
    help: Option<&'f str>,
    /// The second place of a warning.
    related: Option<&'f (Place, String)>,
}

/// Returns the cause of a finding that can occur at several places: a missing target, or any warning.
///
/// Other errors are reported at each place, since each has to be corrected.
fn cause(finding: &Finding, severity: Severity) -> Option<Cause<'_>> {
    let code = finding.code;
    let message = finding.message.as_str();
    if TARGET_ERRORS.contains(&code) {
        return Some(Cause { code, message, consequence: None, help: None, related: None });
    }
    let is_warning = severity == Severity::Warning && matches!(finding.at, Place::Pointer(_));
    is_warning.then_some(Cause {
        code,
        message,
        consequence: finding.consequence.as_deref(),
        help: finding.help.as_deref(),
        related: finding.related.as_ref(),
    })
}

fn error_place(finding: &Finding, severity: Severity) -> Option<(Code, &Pointer)> {
    match &finding.at {
        Place::Pointer(at) if severity == Severity::Error => Some((finding.code, at)),
        _ => None,
    }
}

/// Returns true if the finding can be a consequence of one of these errors. A finding that is left out by mistake is
/// reported by the next build.
fn is_follow_up(finding: &Finding, severity: Severity, errors: &[(Code, &Pointer)]) -> bool {
    let any = |is_cause: fn(&Pointer) -> bool| errors.iter().any(|(_, at)| is_cause(at));
    if finding.cause.as_ref().is_some_and(|cause| errors.iter().any(|(_, at)| *at == cause)) {
        return true;
    }
    match (&finding.at, finding.code) {
        (Place::Option(_), Code::UnknownOperation) => any(hides_operations),
        (
            Place::Option(_),
            Code::UnknownGroup
            | Code::UnknownSchema
            | Code::UnknownProperty
            | Code::UnknownVariant
            | Code::UnknownParameter
            | Code::UnknownCredential
            | Code::InvalidPagination,
        ) => !errors.is_empty(),
        (_, Code::UndeclaredSecurity) => any(hides_components),
        (_, Code::DanglingReference) => {
            errors.iter().any(|(code, at)| *code == Code::DuplicateKey && joins_components(at))
        }
        // A denied warning is an independent error, and is kept.
        (Place::Pointer(at), code) if severity == Severity::Warning => is_consequence(at, code, errors),
        _ => false,
    }
}

/// Returns the place of the schema if the finding is about the schema's `discriminator`.
fn with_discriminator(finding: &Finding) -> Option<Pointer> {
    let Place::Pointer(at) = &finding.at else { return None };
    let segments: Vec<_> = at.segments().collect();
    let length = segments.iter().rposition(|it| it == "discriminator")?;
    let is_fault = matches!(finding.code, Code::Dropped | Code::Forgiven | Code::MisspelledKey | Code::WrongType);
    is_fault.then(|| (length..segments.len()).try_fold(at.clone(), |at, _| at.parent()))?
}

/// Returns true if the finding is about an ambiguous union whose `discriminator` has a finding. The `discriminator`
/// would distinguish the alternatives.
fn is_ambiguous_by(finding: &Finding, unions: &HashSet<Pointer>) -> bool {
    matches!(&finding.at, Place::Pointer(at) if finding.code == Code::Ambiguous && unions.contains(at))
}

/// Returns true if a warning at this place can be a consequence of an error.
fn is_consequence(at: &Pointer, code: Code, errors: &[(Code, &Pointer)]) -> bool {
    let mut errors = errors.iter().map(|(_, error)| *error);
    match code {
        // A misspelled `parameters` of the operation or of its path, or an error in a parameter.
        Code::UndeclaredPathParameter => errors.any(|error| {
            [Some(at.clone()), at.parent()]
                .into_iter()
                .flatten()
                .any(|holder| error.parent().as_ref() == Some(&holder) || error.is_within(&holder.key("parameters")))
        }),
        Code::UnusedPathParameter => errors.any(|error| error.is_within(at)),
        // An error at this value, or `info` of an incomplete file.
        Code::Forgiven => {
            errors.any(|error| error == at || error.parent().is_none() && at.parent().as_ref() == Some(error))
        }
        code if WHOLE_SCHEMA_WARNINGS.contains(&code) => {
            // `required` names properties that are missing because of the misspelled key `propertes`.
            let is_required = code == Code::Untyped && at.segments().next_back().is_some_and(|it| it == "required");
            errors
                .any(|error| error.is_within(at) || at.is_within(error) || is_required && error.parent() == at.parent())
        }
        _ => false,
    }
}

/// Returns true if duplicate keys at this place can belong to two components, one of which has lost its name.
fn joins_components(at: &Pointer) -> bool {
    at.segments().next().is_some_and(|it| it == "components") && at.segments().count() == 4
}

/// Returns true if an error at this place can hide operations: at the document itself, `paths`, a path, or an
/// operation.
fn hides_operations(at: &Pointer) -> bool {
    let mut segments = at.segments();
    let first = segments.next();
    first.is_none_or(|first| ["paths", "webhooks"].contains(&first.as_ref()) && segments.count() <= 3)
}

/// Returns true if an error at this place can hide all components, or all components of a kind.
fn hides_components(at: &Pointer) -> bool {
    let segments: Vec<_> = at.segments().collect();
    match segments.as_slice() {
        [first] => !["paths", "info"].contains(&first.as_ref()),
        [first, _] => first == "components",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{ShownFinding, root_causes};
    use crate::diagnostic::{Code, Finding, Place, Pointer};

    fn reported(findings: &[Finding]) -> Vec<(Code, usize)> {
        let ordered = findings.iter().enumerate().map(|(spot, finding)| {
            let severity = finding.code.severity();
            ShownFinding { spot: Some(spot), finding, severity }
        });
        root_causes(ordered.collect()).iter().map(|it| (it.finding.code, it.others)).collect()
    }

    fn at(path: &str) -> Pointer {
        path.split('/').skip(1).fold(Pointer::root(), |at, key| at.key(key))
    }

    #[test]
    fn findings_about_one_target_are_reported_once() {
        let dangling = |path, name: &str| Finding::new(Code::DanglingReference, at(path), name);
        let wrong = |path| Finding::new(Code::WrongType, at(path), "same words");
        let findings = [dangling("/a", "A"), wrong("/b"), dangling("/c", "B"), dangling("/d", "A"), wrong("/e")];
        let expected =
            [(Code::DanglingReference, 1), (Code::WrongType, 0), (Code::DanglingReference, 0), (Code::WrongType, 0)];
        assert_eq!(reported(&findings), expected);
    }

    #[test]
    fn a_finding_with_a_cause_gives_way_to_the_error_there() {
        let caused = Finding::new(Code::DanglingReference, at("/a/$ref"), "x").caused_by(Some(at("/componets")));
        let cause = Finding::new(Code::WrongType, at("/componets"), "x");
        assert_eq!(reported(&[caused.clone(), cause]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[caused]), [(Code::DanglingReference, 0)]);
    }

    #[test]
    fn consequences_are_not_reported() {
        let unknown = Finding::new(Code::UnknownOperation, Place::Option(0), "x");
        let ambiguous = |path| Finding::new(Code::Ambiguous, at(path), "x");
        let wrong = |path| Finding::new(Code::WrongType, at(path), "x");
        assert_eq!(reported(&[unknown.clone(), wrong("/paths")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[unknown, wrong("/components/schemas/A/type")]).len(), 2);
        assert_eq!(reported(&[ambiguous("/a"), wrong("/a/oneOf/0")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[ambiguous("/a/oneOf/0"), wrong("/a")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[ambiguous("/a"), wrong("/ab")]).len(), 2);
        let untyped = Finding::new(Code::Untyped, at("/a/required"), "x");
        assert_eq!(reported(&[untyped.clone(), wrong("/a/propertes")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[untyped, wrong("/b/propertes")]).len(), 2);
        let undeclared = Finding::new(Code::UndeclaredSecurity, at("/security/0/a"), "x");
        assert_eq!(reported(&[undeclared.clone(), wrong("/component")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[undeclared.clone(), wrong("/components/securityScheme")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[undeclared, wrong("/components/schemas/A")]).len(), 2);
        let discriminator = |path| Finding::new(Code::Dropped, at(path), "x");
        for path in ["/a/discriminator", "/a/discriminator/mapping/b"] {
            assert_eq!(reported(&[ambiguous("/a"), discriminator(path)]), [(Code::Dropped, 0)]);
        }
        assert_eq!(reported(&[ambiguous("/a"), discriminator("/b/discriminator")]).len(), 2);
        let dangling = Finding::new(Code::DanglingReference, at("/paths/~1a/get/$ref"), "x");
        let repeated = |path| Finding::new(Code::DuplicateKey, at(path), "x");
        assert_eq!(reported(&[dangling.clone(), repeated("/components/schemas/A/type")]), [(Code::DuplicateKey, 0)]);
        assert_eq!(reported(&[dangling, repeated("/components/schemas/A/properties/b/type")]).len(), 2);
        let forgiven = Finding::new(Code::Forgiven, at("/info"), "x");
        assert_eq!(reported(&[forgiven.clone(), wrong("")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[forgiven.clone(), wrong("/info")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[forgiven, wrong("/paths")]).len(), 2);
        let parameter = Finding::new(Code::UndeclaredPathParameter, at("/paths/~1a/get"), "x");
        assert_eq!(reported(&[parameter.clone(), wrong("/paths/~1a/get/parameter")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[parameter.clone(), wrong("/paths/~1a/parameter")]), [(Code::WrongType, 0)]);
        assert_eq!(reported(&[parameter.clone(), wrong("/paths/~1b/parameter")]).len(), 2);
        assert_eq!(reported(&[parameter, wrong("/paths/~1a/get/parameters/0/name")]), [(Code::WrongType, 0)]);
    }
}
