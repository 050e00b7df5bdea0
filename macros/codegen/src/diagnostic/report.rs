//! Findings as text a person can act on.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use super::cascade::{Told, causes};
use super::excerpt::{LONG, excerpt, reindented};
use super::locate::locate;
use super::surroundings::{Surroundings, surroundings};
use super::width::steers;
use super::{Code, Finding, Findings, Lines, Place, Pointer, Position, Severity, Source, Syntax};

/// How many errors are written out, and how many warnings of each code.
const MOST: usize = 50;
/// How long a part of a text may be, in characters: names and values of the description can be of any length.
const LONGEST: usize = 400;

/// What is said to the user after a run, in the order of the places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// One for each finding, up to a limit: the first 50 errors, and the first 50 warnings of each code.
    pub diagnostics: Vec<Diagnostic>,
    /// How many more there are than those.
    pub more: More,
}

/// How many findings there are beyond those that are written out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct More {
    /// Errors, of whatever code.
    pub errors: usize,
    /// Warnings, by their code.
    pub warnings: BTreeMap<Code, usize>,
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
    /// The number of the file it is about, if it is about one: the main one is 0, and the files of an older description come
    /// after all of the newer.
    pub file: Option<u32>,
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
        let mut told = causes(ordered);
        let more = More::beyond(&mut told);
        let around = places.around(told.iter().filter_map(|it| it.spot));
        Self { diagnostics: told.iter().map(|it| places.diagnostic(it, &around)).collect(), more }
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
        if self.more.errors > 0 {
            writeln!(f, "and {} more errors", self.more.errors)?;
        }
        for (code, count) in &self.more.warnings {
            writeln!(f, "and {count} more warnings [{code}]")?;
        }
        Ok(())
    }
}

impl More {
    /// Leaves only as many as are written out, and counts the others.
    fn beyond(told: &mut Vec<Told<'_, Spot>>) -> Self {
        let (mut errors, mut warnings) = (0_usize, BTreeMap::<Code, usize>::new());
        told.retain(|Told { finding, severity, .. }| {
            let count = match severity {
                Severity::Error => &mut errors,
                Severity::Warning => warnings.entry(finding.code).or_default(),
            };
            *count += 1;
            *count <= MOST
        });
        let beyond = |count: usize| count.saturating_sub(MOST);
        let warnings = warnings.into_iter().map(|(code, count)| (code, beyond(count)));
        Self { errors: beyond(errors), warnings: warnings.filter(|(_, count)| *count > 0).collect() }
    }
}

/// A place as people find it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Spot {
    file: u32,
    position: Position,
    offset: usize,
}

/// What stands around places of a file, by their offset, in order.
type Around = Vec<(usize, Surroundings)>;

/// The pointers of a set of findings, with where they point.
struct Places<'a> {
    files: Vec<File<'a>>,
}

struct File<'a> {
    source: Source<'a>,
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
        Self { source, places: places.map(spot).collect(), lines }
    }

    /// What stands around places on lines that are too long to be shown, by their offset.
    fn around(&self, mut offsets: Vec<usize>) -> Around {
        if offsets.is_empty() || self.source.syntax() != Syntax::Json {
            return Vec::new();
        }
        offsets.sort_unstable();
        offsets.dedup();
        let found = surroundings(self.source.body(), &offsets);
        offsets.into_iter().zip(found).filter_map(|(offset, found)| Some((offset, found?))).collect()
    }

    /// The line of a place, or what stands around it where the line is too long.
    fn excerpt(&self, Spot { position, offset, .. }: Spot, around: &[(usize, Surroundings)]) -> String {
        let found = around.binary_search_by_key(&offset, |(at, _)| *at).ok().and_then(|at| around.get(at));
        let shown = found.and_then(|(_, it)| it.reindented(self.source.body(), offset));
        match shown {
            Some(shown) => reindented(position.line, &shown),
            None => excerpt(&self.lines, position.line, offset),
        }
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

    /// What stands around those places that are on long lines, by file.
    fn around(&self, spots: impl Iterator<Item = Spot>) -> Vec<Around> {
        let spots: Vec<Spot> = spots.collect();
        let of_file = |(file, number): (&File<'_>, u32)| {
            let spots = spots.iter().filter(|spot| spot.file == number);
            let long = spots.filter(|spot| file.lines.line(spot.position.line).len() > LONG);
            file.around(long.map(|spot| spot.offset).collect())
        };
        self.files.iter().zip(0..).map(of_file).collect()
    }

    fn diagnostic(&self, told: &Told<'_, Spot>, around: &[Around]) -> Diagnostic {
        let (option, file) = match &told.finding.at {
            Place::Option(id) => (Some(*id), None),
            Place::Pointer(pointer) => (None, Some(pointer.file())),
            Place::Position { file, .. } => (None, Some(*file)),
        };
        Diagnostic { severity: told.severity, code: told.finding.code, option, file, text: self.text(told, around) }
    }

    /// Headline, what exactly, the line itself, what to do, the other places, and the code.
    fn text(&self, told: &Told<'_, Spot>, around: &[Around]) -> String {
        let &Told { spot, finding, others, next, .. } = told;
        let mut text = spot.map(|spot| self.prefix(spot)).unwrap_or_default() + finding.code.title();
        match &finding.at {
            Place::Pointer(pointer) => say(&mut text, &format!("{}: {}", shown(pointer), finding.detail)),
            Place::Option(_) | Place::Position { .. } => say(&mut text, &finding.detail),
        }
        if let Some(spot) = spot
            && let Some(file) = self.file(spot.file)
        {
            let around = usize::try_from(spot.file).ok().and_then(|file| around.get(file));
            push(&mut text, &file.excerpt(spot, around.map(Vec::as_slice).unwrap_or_default()));
        }
        say(&mut text, finding.remedy.as_deref().unwrap_or_default());
        // Twice the same place says nothing.
        let also = finding.also.as_ref().map(|(pointer, what)| (pointer, self.spot(pointer), what));
        if let Some((pointer, other, what)) = also.filter(|(_, other, _)| Some(*other) != spot) {
            say(&mut text, &format!("{}{}: {what}", self.prefix(other), shown(pointer)));
        }
        if let Some(next) = next {
            let more = match others {
                0 | 1 => String::new(),
                2 => ", and once more".to_owned(),
                _ => format!(", and {} times more", others - 1),
            };
            say(&mut text, &format!("{}the same again{more}", self.prefix(next)));
        }
        push(&mut text, &format!("[{}]", finding.code));
        text
    }

    /// `spec/pets.json:41:13: `, which terminals and editors make a link of.
    fn prefix(&self, Spot { file, position: Position { line, column }, .. }: Spot) -> String {
        self.file(file).map(|file| format!("{}:{line}:{column}: ", file.source.name)).unwrap_or_default()
    }
}

/// A pointer, without its middle where it is very long.
fn shown(pointer: &Pointer) -> String {
    let text = pointer.to_string();
    let half = LONGEST / 4;
    let Some((start, _)) = text.char_indices().nth(2 * half) else { return text };
    let end = text.char_indices().rev().nth(half).map_or(start, |(at, _)| at);
    let start = text.char_indices().nth(half).map_or(start, |(at, _)| at);
    format!("{}…{}", text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default())
}

/// Adds a sentence, in which the description's own words may steer nothing and take no more room than they need.
fn say(text: &mut String, part: &str) {
    let (mut line, mut left) = (String::new(), LONGEST);
    for character in part.chars() {
        if left == 0 {
            line.push('…');
            break;
        }
        left -= 1;
        if steers(character) { line.extend(character.escape_default()) } else { line.push(character) }
    }
    push(text, &line);
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
    use super::{MOST, Report};
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
    fn one_missing_target_is_told_once() {
        let text = "{\n\"a\": 1,\n\"b\": 2,\n\"c\": 3\n}";
        let mut findings = Findings::new();
        for key in ["c", "a", "b"] {
            findings.push(Finding::new(Code::DanglingReference, Pointer::root().key(key), "there is no schema `Ownr`"));
        }
        let report = Report::new(&findings, &[Source { name: "x.json", text }]).to_string();
        let expected = "error: x.json:2:1: this reference leads nowhere\n  \
            #/a: there is no schema `Ownr`\n  \
            2 | \"a\": 1,\n    \
              | ^^^\n  \
            x.json:3:1: the same again, and once more\n  \
            [dangling-reference]\n";
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
        let expected = "error: x.json:1:526: this value has the wrong type\n  \
            #/pets/日本: y\n  \
            1 | (one long line, re-indented here)\n    \
              | \"pets\":{\n    \
              |   \"日本\":1,\n    \
              |   ^^^^^^\n    \
              |   \"owner\":{\"$ref\":\"#/a\"},\n    \
              |   \"z\":2\n    \
              | }\n  \
            [wrong-type]\n\
            error: x.json:1:542: this reference leads nowhere\n  \
            #/pets/owner/$ref: x\n  \
            1 | (one long line, re-indented here)\n    \
              | \"owner\":{\n    \
              |   \"$ref\":\"#/a\"\n    \
              |   ^^^^^^\n    \
              | }\n  \
            [dangling-reference]\n";
        assert_eq!(report, expected);
    }

    #[test]
    fn what_a_hostile_text_says_is_cut_and_steers_nothing() {
        let key = format!("a\u{1b}[2J\n{}", "k".repeat(100_000));
        let finding = Finding::new(Code::WrongType, Pointer::root().key(&key), key.clone());
        let report = report([finding]).to_string();
        assert!(report.contains("a\\u{1b}[2J\\nkkk") && report.len() < 2_000, "{report}");
    }

    #[test]
    fn what_is_beyond_the_limit_is_counted() {
        let finding = |code, n: usize| Finding::new(code, Pointer::root().index(n), "x");
        let errors = (0..MOST + 7).map(|n| finding(Code::WrongType, 1000 + n));
        let warnings = (0..MOST + 2).flat_map(|n| [finding(Code::Untyped, n), finding(Code::Ambiguous, n % 3)]);
        let report = report(errors.chain(warnings));
        assert_eq!((report.more.errors, report.more.warnings.get(&Code::Untyped)), (7, Some(&2)));
        assert_eq!(report.diagnostics.len(), 2 * MOST + 3);
        assert!(report.to_string().ends_with("and 7 more errors\nand 2 more warnings [untyped]\n"));
    }

    #[test]
    fn the_same_place_is_not_shown_twice() {
        let at = Pointer::root().key("a");
        let report = report([Finding::new(Code::NameClash, &at, "x").also(at.clone(), "and so would this")]);
        assert!(!report.to_string().contains("and so"), "{report}");
    }

    #[test]
    fn a_file_that_is_not_there_costs_only_its_place() {
        let report = report([Finding::new(Code::WrongType, Pointer::in_file(9, "y.json"), "x")]);
        assert_eq!(report.to_string(), "error: this value has the wrong type\n  y.json#: x\n  [wrong-type]\n");
    }
}
