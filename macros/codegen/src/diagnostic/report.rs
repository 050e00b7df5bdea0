//! Findings as text a person can act on.

use std::fmt::{self, Write as _};

use super::excerpt::excerpt;
use super::locate::locate;
use super::{Code, Finding, Findings, Lines, Place, Pointer, Position, Severity, Source};

/// What is said to the user after a run, in the order of the places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// One for each finding.
    pub diagnostics: Vec<Diagnostic>,
}

/// A finding, written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it weighs.
    pub severity: Severity,
    /// Which line of the catalogue it is.
    pub code: Code,
    /// The `id` of the option it belongs to, if it is about what the user chose.
    pub option: Option<usize>,
    /// All there is to say, in several lines without a line break at the end.
    pub text: String,
}

impl Report {
    /// Writes findings out, but for those that the user allows. `sources` are the files by their number, the main one
    /// first.
    pub fn new(findings: &Findings, sources: &[Source<'_>]) -> Self {
        let weighed = findings.weighed();
        if weighed.is_empty() {
            return Self::default();
        }
        let places = Places::find(weighed.iter().map(|(finding, _)| *finding), sources);
        let mut ordered: Vec<_> =
            weighed.iter().map(|&(finding, severity)| (places.of(&finding.at), finding, severity)).collect();
        ordered.sort();
        let diagnostic = |(spot, finding, severity)| places.diagnostic(spot, finding, severity);
        Self { diagnostics: ordered.into_iter().map(diagnostic).collect() }
    }

    /// Whether anything stopped the generator.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Diagnostic { severity, text, .. } in &self.diagnostics {
            writeln!(f, "{severity}: {text}")?;
        }
        Ok(())
    }
}

/// A place as people find it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    file: u32,
    position: Position,
    offset: usize,
}

/// The pointers of a set of findings, with where they point.
struct Places<'a> {
    files: Vec<File<'a>>,
}

struct File<'a> {
    name: &'a str,
    lines: Lines<'a>,
    /// Sorted by pointer.
    places: Vec<(&'a Pointer, Spot)>,
}

impl<'a> File<'a> {
    fn find(source: Source<'a>, pointers: Vec<&'a Pointer>) -> Self {
        let lines = Lines::new(source.body());
        let offsets = locate(source, &pointers);
        let places = pointers.into_iter().zip(offsets.iter().zip(lines.positions(&offsets)));
        let spot = |(pointer, (&offset, position)): (&'a Pointer, _)| {
            (pointer, Spot { file: pointer.file(), position, offset })
        };
        Self { name: source.name, places: places.map(spot).collect(), lines }
    }
}

impl<'a> Places<'a> {
    fn find(findings: impl Iterator<Item = &'a Finding>, sources: &[Source<'a>]) -> Self {
        let mut pointers: Vec<_> = findings.flat_map(pointers).collect();
        pointers.sort_unstable();
        pointers.dedup();
        let files = sources.iter().zip(0..).map(|(source, number)| {
            let of_file = pointers.iter().copied().filter(|pointer| pointer.file() == number);
            File::find(*source, of_file.collect())
        });
        Self { files: files.collect() }
    }

    fn file(&self, number: u32) -> Option<&File<'a>> {
        self.files.get(usize::try_from(number).ok()?)
    }

    /// Where a place is; options are in the user's code, and come first.
    fn of(&self, place: &Place) -> Option<Spot> {
        match place {
            Place::Option(_) => None,
            Place::Pointer(pointer) => Some(self.spot(pointer)),
            &Place::Position { file, position } => {
                let offset = self.file(file).map(|file| file.lines.offset(position)).unwrap_or_default();
                Some(Spot { file, position, offset })
            }
        }
    }

    fn spot(&self, pointer: &Pointer) -> Spot {
        let places = self.file(pointer.file()).map(|file| file.places.as_slice()).unwrap_or_default();
        let found = places.binary_search_by_key(&pointer, |&(other, _)| other).ok().and_then(|at| places.get(at));
        let start = Spot { file: pointer.file(), position: Position::START, offset: 0 };
        found.map_or(start, |&(_, spot)| spot)
    }

    fn diagnostic(&self, spot: Option<Spot>, finding: &Finding, severity: Severity) -> Diagnostic {
        let code = finding.code;
        let option = match finding.at {
            Place::Option(id) => Some(id),
            Place::Pointer(_) | Place::Position { .. } => None,
        };
        Diagnostic { severity, code, option, text: self.text(spot, finding) }
    }

    /// Headline, what exactly, the line itself, what to do, the other place, and the code.
    fn text(&self, spot: Option<Spot>, finding: &Finding) -> String {
        let mut text = spot.map(|spot| self.prefix(spot)).unwrap_or_default() + finding.code.title();
        match &finding.at {
            Place::Pointer(pointer) => push(&mut text, &format!("{pointer}: {}", finding.detail)),
            Place::Option(_) | Place::Position { .. } => push(&mut text, &finding.detail),
        }
        if let Some(Spot { file, position, offset }) = spot
            && let Some(file) = self.file(file)
        {
            push(&mut text, &excerpt(&file.lines, position.line, offset));
        }
        push(&mut text, finding.remedy.as_deref().unwrap_or_default());
        if let Some((pointer, what)) = &finding.also {
            push(&mut text, &format!("{}{pointer}: {what}", self.prefix(self.spot(pointer))));
        }
        push(&mut text, &format!("[{}]", finding.code));
        text
    }

    /// `spec/pets.json:41:13: `, which terminals and editors make a link of.
    fn prefix(&self, Spot { file, position: Position { line, column }, .. }: Spot) -> String {
        self.file(file).map(|file| format!("{}:{line}:{column}: ", file.name)).unwrap_or_default()
    }
}

/// Adds the lines of `part`, indented.
fn push(text: &mut String, part: &str) {
    for line in part.lines() {
        // OK because writing into a String cannot fail.
        let _ = write!(text, "\n  {line}");
    }
}

fn pointers(finding: &Finding) -> impl Iterator<Item = &Pointer> {
    let at = match &finding.at {
        Place::Pointer(pointer) => Some(pointer),
        Place::Option(_) | Place::Position { .. } => None,
    };
    at.into_iter().chain(finding.also.as_ref().map(|(pointer, _)| pointer))
}

#[cfg(test)]
mod tests {
    use super::Report;
    use crate::diagnostic::{Code, Finding, Findings, Place, Pointer, Position, Severity, Source};

    const TEXT: &str = "\u{feff}{\n  \"b\": 1,\n  \"a\": 2\n}\n";

    fn report(list: impl IntoIterator<Item = Finding>) -> Report {
        let mut findings = Findings::new();
        findings.extend(list);
        Report::new(&findings, &[Source { name: "spec/x.json", text: TEXT }])
    }

    #[test]
    fn a_finding_is_written_with_all_it_has() {
        let finding = Finding::new(Code::DanglingReference, Pointer::root().key("a"), "there is no schema `Ownr`")
            .remedy("did you mean `Owner`?".to_owned())
            .also(Pointer::root().key("b"), "`Owner` is here");
        assert_eq!(
            report([finding]).to_string(),
            "error: spec/x.json:3:3: this reference leads nowhere\n\
             \x20 #/a: there is no schema `Ownr`\n\
             \x20 3 | \"a\": 2\n\
             \x20   | ^^^\n\
             \x20 did you mean `Owner`?\n\
             \x20 spec/x.json:2:3: #/b: `Owner` is here\n\
             \x20 [dangling-reference]\n"
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
        let text = "this names no property\n  `X.y` is not there\n  [unknown-secret]";
        assert_eq!(first.map(|diagnostic| diagnostic.text.as_str()), Some(text));
        assert!(report.has_errors());
        assert!(report.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Warning));
    }

    #[test]
    fn a_file_that_is_not_there_costs_only_its_place() {
        let report = report([Finding::new(Code::WrongType, Pointer::in_file(9, "y.json"), "x")]);
        assert_eq!(report.to_string(), "error: this value has the wrong type\n  y.json#: x\n  [wrong-type]\n");
    }
}
