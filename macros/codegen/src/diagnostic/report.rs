//! Findings as text for the user.

use std::collections::BTreeMap;
use std::fmt;

use crate::diagnostic::layout::{Layout, shortened};
use crate::diagnostic::place::{Places, SourceSpot};
use crate::diagnostic::suppress::{MOST_PLACES, ReportedFinding, ShownFinding, root_causes};
use crate::diagnostic::{Code, FilePosition, Findings, LocatedFile, Place, Severity, Source};

/// The maximum number of errors that are written, and of warnings with each code.
const MOST: usize = 50;

/// The diagnostics of a run, in the order of their places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The written findings: the first 50 errors, and the first 50 warnings of each code.
    pub diagnostics: Vec<Diagnostic>,
    /// The numbers of further findings.
    pub more: Omitted,
}

/// The numbers of findings that are not written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Omitted {
    /// The number of errors, of all codes.
    pub errors: usize,
    /// The numbers of warnings, by code.
    pub warnings: BTreeMap<Code, usize>,
}

/// The text of a finding, with its properties as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The severity of the finding.
    pub severity: Severity,
    /// The code of the finding.
    pub code: Code,
    /// The `id` of the option in the user's code, if the finding is about an option.
    pub option: Option<usize>,
    /// The number of the file, if the finding is about a file. The main file is 0, then come its overlays and the other
    /// files. The files of an older description come after all files of the newer.
    pub file: Option<u32>,
    /// The line and column in the file, if they are known.
    pub position: Option<FilePosition>,
    /// The JSON pointer of the place (RFC 6901) as a URI fragment, if the finding is about a value of the description.
    pub pointer: Option<String>,
    /// The problem as one sentence, without a full stop.
    pub message: String,
    /// The remedy, if there is one.
    pub help: Option<String>,
    /// The number of further places with the same finding. The text lists the first of them.
    pub others: usize,
    /// The whole message, as several lines without a line break at its end.
    pub text: String,
}

impl Report {
    /// Writes the findings that the user does not allow. `sources` has the files by number; the main file is the first.
    pub fn new(findings: &Findings, sources: &[Source<'_>]) -> Self {
        Self::located(findings, &sources.iter().map(|source| LocatedFile::new("", *source)).collect::<Vec<_>>())
    }

    /// Writes the findings for files with folders, which are prefixes of the file names in reports.
    pub(crate) fn located(findings: &Findings, sources: &[LocatedFile<'_>]) -> Self {
        let weighed = findings.with_severity();
        if weighed.is_empty() {
            return Self::default();
        }
        let mut places = Places::find(weighed.iter().map(|(finding, _)| *finding), sources);
        let mut ordered: Vec<_> = weighed
            .iter()
            .map(|&(finding, severity)| ShownFinding { spot: places.spot_of_finding(&finding.at), finding, severity })
            .collect();
        ordered.sort();
        let mut reported = root_causes(ordered);
        let more = Omitted::truncate(&mut reported);
        places.find_neighbours(reported.iter().filter_map(|it| it.spot));
        Self { diagnostics: reported.iter().map(|it| diagnostic(&places, it)).collect(), more }
    }

    /// Returns true if there are errors.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Diagnostic { severity, text, .. } in &self.diagnostics {
            writeln!(f, "{severity}: {text}")?;
        }
        if self.more.errors > 0 {
            writeln!(f, "and {}", counted(self.more.errors, "error"))?;
        }
        for (code, count) in &self.more.warnings {
            writeln!(f, "and {} [{code}]", counted(*count, "warning"))?;
        }
        Ok(())
    }
}

impl Omitted {
    /// Removes the findings over the limits, and returns their numbers.
    fn truncate(reported: &mut Vec<ReportedFinding<'_, SourceSpot>>) -> Self {
        let (mut errors, mut warnings) = (0_usize, BTreeMap::<Code, usize>::new());
        reported.retain(|ReportedFinding { finding, severity, .. }| {
            let count = match severity {
                Severity::Error => &mut errors,
                Severity::Warning => warnings.entry(finding.code).or_default(),
            };
            *count += 1;
            *count <= MOST
        });
        let omitted = |count: usize| count.saturating_sub(MOST);
        let warnings = warnings.into_iter().map(|(code, count)| (code, omitted(count)));
        Self { errors: omitted(errors), warnings: warnings.filter(|(_, count)| *count > 0).collect() }
    }
}

/// Returns `1 more error` or `2 more errors`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} more {noun}{}", if count == 1 { "" } else { "s" })
}

fn diagnostic(places: &Places<'_>, reported: &ReportedFinding<'_, SourceSpot>) -> Diagnostic {
    let option = match &reported.finding.at {
        Place::Option(id) => Some(*id),
        Place::Pointer(_) | Place::Position { .. } | Place::Offset { .. } => None,
    };
    Diagnostic {
        severity: reported.severity,
        code: reported.finding.code,
        option,
        file: reported.spot.map(|spot| spot.file),
        position: reported.spot.and_then(|spot| places.file_position(spot)),
        pointer: match &reported.finding.at {
            Place::Pointer(pointer) => Some(pointer.to_string()),
            Place::Option(_) | Place::Position { .. } | Place::Offset { .. } => None,
        },
        message: reported.finding.message.clone(),
        help: reported.finding.help.clone(),
        others: reported.others,
        text: diagnostic_text(places, reported),
    }
}

/// Returns the text of a finding: place, problem, excerpt, consequence, remedy and other places. The pointer and the
/// code are at the end.
fn diagnostic_text(places: &Places<'_>, reported: &ReportedFinding<'_, SourceSpot>) -> String {
    let ReportedFinding { finding, others, next, .. } = reported;
    let spot = reported.spot;
    let link = spot.map(|spot| places.link(spot)).unwrap_or_default();
    let mut layout = Layout::new(&link, &finding.message);
    layout.verbatim(&spot.map(|spot| places.excerpt(spot)).unwrap_or_default());
    if let Some(consequence) = &finding.consequence {
        layout.sentence("", consequence);
    }
    if let Some(remedy) = &finding.help {
        layout.sentence("help: ", remedy);
    }
    // A second place that equals the first adds no information.
    let also = finding.related.as_ref().and_then(|(place, what)| Some((places.spot_of_finding(place)?, what)));
    if let Some((other, what)) = also.filter(|(other, _)| Some(*other) != spot) {
        layout.sentence(&format!("note: {}: ", places.link(other)), what);
    }
    for (index, next) in next.iter().enumerate().filter(|(_, next)| Some(**next) != spot) {
        let more = match others - (index + 1) {
            0 => String::new(),
            _ if index + 1 < MOST_PLACES => String::new(),
            1 => ", and at one more place".to_owned(),
            more => format!(", and at {more} more places"),
        };
        layout.sentence(&format!("note: {}: ", places.link(*next)), &format!("also here{more}"));
    }
    let pointer = match &finding.at {
        Place::Pointer(pointer) => format!("at {} ", shortened(&pointer.to_string())),
        Place::Option(_) | Place::Position { .. } | Place::Offset { .. } => String::new(),
    };
    layout.verbatim(&format!("{pointer}[{}]", finding.code));
    layout.finish()
}

#[cfg(test)]
mod tests {
    use super::{MOST, Report};
    use crate::diagnostic::{Code, Finding, Findings, LocatedFile, Place, Pointer, Position, Severity, Source};

    const TEXT: &str = "\u{feff}{\n  \"b\": 1,\n  \"a\": 2\n}\n";

    fn report(list: impl IntoIterator<Item = Finding>) -> Report {
        let mut findings = Findings::new();
        findings.extend(list);
        Report::new(&findings, &[Source { name: "spec/x.json", text: TEXT }])
    }

    #[test]
    fn a_file_is_named_with_its_folder() {
        let mut findings = Findings::new();
        findings.push(Finding::new(Code::WrongType, Pointer::root().key("a"), "x"));
        let report =
            Report::located(&findings, &[LocatedFile::new("app/", Source { name: "spec/x.json", text: TEXT })]);
        assert!(report.to_string().starts_with("error: app/spec/x.json:3:3: x\n"), "{report}");
    }

    #[test]
    fn a_finding_is_written_with_all_it_has() {
        let finding = Finding::new(Code::DanglingReference, Pointer::root().key("a"), "there is no schema `Ownr`")
            .consequence("the property is skipped")
            .help("did you mean `Owner`?")
            .related(Pointer::root().key("b"), "`Owner` is here");
        assert_eq!(
            report([finding]).to_string(),
            "error: spec/x.json:3:3: there is no schema `Ownr`\n\
             \x20 3 | \"a\": 2\n\
             \x20   | ^^^\n\
             \x20 the property is skipped\n\
             \x20 help: did you mean `Owner`?\n\
             \x20 note: spec/x.json:2:3: `Owner` is here\n\
             \x20 at #/a [dangling-reference]\n"
        );
    }

    #[test]
    fn the_order_is_that_of_the_text_with_options_first() {
        let position = Position { line: 4, column: 1 };
        let report = report([
            Finding::new(Code::InvalidJson, Place::Position { file: 0, position }, "x"),
            Finding::new(Code::Untyped, Pointer::root().key("a"), "x"),
            Finding::new(Code::WrongType, Pointer::root().key("b"), "x"),
            Finding::new(Code::UnknownSecret, Place::Option(7), "`X.y` is not there"),
        ]);
        let codes: Vec<_> = report.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [Code::UnknownSecret, Code::WrongType, Code::Untyped, Code::InvalidJson]);
        let first = report.diagnostics.first();
        assert_eq!(first.and_then(|diagnostic| diagnostic.option), Some(7));
        let text = "`X.y` is not there\n  [unknown-secret]";
        assert_eq!(first.map(|diagnostic| diagnostic.text.as_str()), Some(text));
        assert!(report.has_errors());
        assert!(report.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Warning));
    }

    #[test]
    fn one_missing_target_is_reported_once() {
        let text = "{\n\"a\": 1,\n\"b\": 2,\n\"c\": 3\n}";
        let mut findings = Findings::new();
        for key in ["c", "a", "b"] {
            findings.push(Finding::new(Code::DanglingReference, Pointer::root().key(key), "there is no schema `Ownr`"));
        }
        let report = Report::new(&findings, &[Source { name: "x.json", text }]).to_string();
        let expected = "error: x.json:2:1: there is no schema `Ownr`\n  \
            2 | \"a\": 1,\n    \
              | ^^^\n  \
            note: x.json:3:1: also here\n  \
            note: x.json:4:1: also here\n  \
            at #/a [dangling-reference]\n";
        assert_eq!(report, expected);
    }

    #[test]
    fn a_long_line_is_shown_around_the_place() {
        let text = format!(
            "{{\"info\":{{\"x\":\"{}\"}},\"pets\":{{\"日本\":1,\"owner\":{{\"$ref\":\"#/a\"}},\"z\":2}}}}",
            "x".repeat(500)
        );
        let mut findings = Findings::new();
        let pets = Pointer::root().key("pets");
        findings.push(Finding::new(Code::DanglingReference, pets.key("owner").key("$ref"), "x"));
        findings.push(Finding::new(Code::WrongType, pets.key("日本"), "y"));
        let report = Report::new(&findings, &[Source { name: "x.json", text: &text }]).to_string();
        let expected = "error: x.json:1:526: y\n  \
            1 | (one long line, re-indented here)\n    \
              | \"pets\":{\n    \
              |   \"日本\":1,\n    \
              |   ^^^^^^\n    \
              |   \"owner\":{\"$ref\":\"#/a\"},\n    \
              |   \"z\":2\n    \
              | }\n  \
            at #/pets/日本 [wrong-type]\n\
            error: x.json:1:542: x\n  \
            1 | (one long line, re-indented here)\n    \
              | \"owner\":{\n    \
              |   \"$ref\":\"#/a\"\n    \
              |   ^^^^^^\n    \
              | }\n  \
            at #/pets/owner/$ref [dangling-reference]\n";
        assert_eq!(report, expected);
    }

    #[test]
    fn hostile_text_is_cut_and_has_no_control_characters() {
        let key = format!("a\u{1b}[2J\n{}", "k".repeat(100_000));
        let finding = Finding::new(Code::WrongType, Pointer::root().key(&key), key.clone());
        let report = report([finding]).to_string();
        assert!(report.contains("a\\u{1b}[2J\\nkkk") && report.len() < 2_000, "{report}");
    }

    #[test]
    fn findings_over_the_limit_are_counted() {
        let finding = |code, n: usize| Finding::new(code, Pointer::root().index(n), format!("x{n}"));
        let errors = (0..MOST + 7).map(|n| finding(Code::WrongType, 1000 + n));
        let warnings = (0..MOST + 2).flat_map(|n| [finding(Code::Untyped, n), finding(Code::Ambiguous, n % 3)]);
        let report = report(errors.chain(warnings));
        assert_eq!((report.more.errors, report.more.warnings.get(&Code::Untyped)), (7, Some(&2)));
        assert_eq!(report.diagnostics.len(), 2 * MOST + 3);
        assert!(report.to_string().ends_with("and 7 more errors\nand 2 more warnings [untyped]\n"));
    }

    #[test]
    fn equal_warnings_are_one_with_the_first_places() {
        let equal = |n: usize| Finding::new(Code::Untyped, Pointer::root().index(n), "x");
        let text = |count: usize| report((0..count).map(equal)).to_string();
        assert_eq!(text(40).matches("[untyped]").count(), 1, "{}", text(40));
        let different = [equal(0), equal(1).help("y"), Finding::new(Code::WrongType, Pointer::root().index(5), "x")];
        let errors = [2, 3].map(|n| Finding::new(Code::WrongType, Pointer::root().index(n), "x"));
        assert_eq!(report(different.into_iter().chain(errors)).diagnostics.len(), 5);
        let lines = ["0,\n"; 9].concat();
        let mut findings = Findings::new();
        findings.extend((0..9).map(equal));
        let source = Source { name: "x.json", text: &format!("[\n{lines}0]") };
        let report = Report::new(&findings, &[source]);
        let Some(first) = report.diagnostics.first() else { unreachable!("there are findings") };
        let notes: Vec<&str> = first.text.lines().filter(|line| line.contains("note")).collect();
        let expected = [
            "  note: x.json:3:1: also here",
            "  note: x.json:4:1: also here",
            "  note: x.json:5:1: also here, and at 5 more places",
        ];
        assert_eq!((notes.as_slice(), first.others), (expected.as_slice(), 8));
    }

    #[test]
    fn the_same_place_is_not_shown_twice() {
        let at = Pointer::root().key("a");
        let report = report([Finding::new(Code::NameClash, &at, "x").related(at.clone(), "and so would this")]);
        assert!(!report.to_string().contains("and so"), "{report}");
    }

    #[test]
    fn a_file_that_is_not_there_costs_only_its_place() {
        let report = report([Finding::new(Code::WrongType, Pointer::in_file(9, "y.json"), "x")]);
        assert_eq!(report.to_string(), "error: x\n  at y.json# [wrong-type]\n");
    }
}
