//! Line, column and excerpt of the places of findings.

pub(super) mod excerpt;
pub(super) mod lines;
pub(super) mod locate;
#[cfg(feature = "yaml")]
pub(super) mod locate_yaml;
pub(super) mod minified_snippet;
pub(crate) mod scan;
pub(super) mod spelling;
pub(super) mod width;

use std::borrow::Cow;

use crate::diagnostic::place::excerpt::{LONG, excerpt, reindented};
use crate::diagnostic::place::locate::locate;
use crate::diagnostic::place::minified_snippet::{NeighbouringMembers, neighbours_of_offsets};
use crate::diagnostic::{FilePosition, Finding, Lines, Origins, Place, Pointer, Position, Source, Syntax};

/// A file of a report.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LocatedFile<'a> {
    /// The folder in the notation of reports, with a slash at its end.
    pub(crate) folder: &'a str,
    pub(crate) source: Source<'a>,
    /// The places of the values that overlays changed, for the main file of a description.
    pub(crate) origins: Option<&'a Origins>,
}

impl<'a> LocatedFile<'a> {
    /// Returns a file without overlays.
    pub(crate) fn new(folder: &'a str, source: Source<'a>) -> Self {
        Self { folder, source, origins: None }
    }
}

/// A place in a file, with its line and column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SourceSpot {
    pub(crate) file: u32,
    position: Position,
    offset: usize,
}

/// The members around places of a file, by the offset of the place, in ascending order.
type NeighboursByOffset = Vec<(usize, NeighbouringMembers)>;

/// The pointers of a set of findings, with their places.
pub(crate) struct Places<'a> {
    files: Vec<File<'a>>,
    /// The places of the pointers, sorted by pointer.
    places: Vec<(&'a Pointer, SourceSpot)>,
}

struct File<'a> {
    /// The folder in the notation of reports, with a slash at its end.
    folder: &'a str,
    source: Source<'a>,
    lines: Lines<'a>,
    /// The neighbours of places on lines that are too long to be shown.
    around: NeighboursByOffset,
}

impl<'a> File<'a> {
    fn new(&LocatedFile { folder, source, .. }: &LocatedFile<'a>) -> Self {
        Self { folder, source, lines: Lines::new(source.body()), around: Vec::new() }
    }

    /// Returns the places of pointers into this file.
    fn spots(&self, pointers: &[&Pointer]) -> Vec<SourceSpot> {
        let offsets = locate(self.source, pointers);
        let places = pointers.iter().zip(offsets.iter().zip(self.lines.positions(&offsets)));
        places.map(|(pointer, (&offset, position))| SourceSpot { file: pointer.file(), position, offset }).collect()
    }

    /// Finds the members around those places that are on lines too long to be shown.
    fn find_neighbours(&mut self, spots: impl Iterator<Item = SourceSpot>) {
        let long = spots.filter(|spot| self.lines.line(spot.position.line).len() > LONG);
        let mut offsets: Vec<usize> = long.map(|spot| spot.offset).collect();
        if offsets.is_empty() || self.source.syntax() != Syntax::Json {
            return;
        }
        offsets.sort_unstable();
        offsets.dedup();
        let found = neighbours_of_offsets(self.source.body(), &offsets);
        self.around = offsets.into_iter().zip(found).filter_map(|(offset, found)| Some((offset, found?))).collect();
    }

    /// Returns the line of a place, or the members around the place if the line is too long.
    fn excerpt(&self, SourceSpot { position, offset, .. }: SourceSpot) -> String {
        let found = self.around.binary_search_by_key(&offset, |(at, _)| *at).ok().and_then(|at| self.around.get(at));
        let shown = found.and_then(|(_, it)| it.reindented(self.source.body(), offset));
        match shown {
            Some(shown) => reindented(position.line, &shown),
            None => excerpt(&self.lines, position.line, offset),
        }
    }
}

impl<'a> Places<'a> {
    /// Finds the places of all pointers of these findings.
    pub(crate) fn find(findings: impl Iterator<Item = &'a Finding>, sources: &[LocatedFile<'a>]) -> Self {
        let mut pointers: Vec<_> = findings.flat_map(pointers).collect();
        pointers.sort_unstable();
        pointers.dedup();
        let written: Vec<_> = pointers.iter().map(|pointer| written(pointer, sources)).collect();
        let files: Vec<File<'_>> = sources.iter().map(File::new).collect();
        let mut places = Vec::with_capacity(pointers.len());
        for (file, number) in files.iter().zip(0..) {
            let of_file = pointers.iter().zip(&written).filter(|(_, written)| written.file() == number);
            let (pointers, written): (Vec<&Pointer>, Vec<&Pointer>) =
                of_file.map(|(pointer, written)| (*pointer, written.as_ref())).unzip();
            places.extend(pointers.into_iter().zip(file.spots(&written)));
        }
        places.sort_unstable();
        Self { files, places }
    }

    /// Finds the members that the excerpts of these places need.
    pub(crate) fn find_neighbours(&mut self, spots: impl Iterator<Item = SourceSpot>) {
        let spots: Vec<SourceSpot> = spots.collect();
        for (file, number) in self.files.iter_mut().zip(0..) {
            file.find_neighbours(spots.iter().copied().filter(|spot| spot.file == number));
        }
    }

    fn file(&self, number: u32) -> Option<&File<'a>> {
        self.files.get(usize::try_from(number).ok()?)
    }

    /// Returns the place of a finding. `None` is an option in the user's code, which is sorted first.
    pub(crate) fn spot_of_finding(&self, place: &Place) -> Option<SourceSpot> {
        match place {
            Place::Option(_) => None,
            Place::Pointer(pointer) => Some(self.spot(pointer)),
            &Place::Position { file, position } => {
                let offset = self.file(file).map(|file| file.lines.offset(position)).unwrap_or_default();
                Some(SourceSpot { file, position, offset })
            }
            &Place::Offset { file, offset } => {
                let position = self.file(file).map_or(Position::START, |file| file.lines.position(offset));
                Some(SourceSpot { file, position, offset })
            }
        }
    }

    /// Returns the place of a pointer.
    pub(crate) fn spot(&self, pointer: &Pointer) -> SourceSpot {
        let found = self.places.binary_search_by_key(&pointer, |&(other, _)| other).ok();
        let found = found.and_then(|at| self.places.get(at));
        let start = SourceSpot { file: pointer.file(), position: Position::START, offset: 0 };
        found.map_or(start, |&(_, spot)| spot)
    }

    /// Returns the line of a place with marks under it. The excerpt is empty if there is no text.
    pub(crate) fn excerpt(&self, spot: SourceSpot) -> String {
        self.file(spot.file).map(|file| file.excerpt(spot)).unwrap_or_default()
    }

    /// Returns the link `spec/pets.json:41:13`, which terminals and editors recognise. The link is empty for an unknown
    /// file.
    pub(crate) fn link(&self, spot: SourceSpot) -> String {
        let Some(FilePosition { path, position: Position { line, column } }) = self.file_position(spot) else {
            return String::new();
        };
        format!("{path}:{line}:{column}")
    }

    /// Returns a spot with the path of its file; `None` for an unknown file.
    pub(crate) fn file_position(&self, SourceSpot { file, position, .. }: SourceSpot) -> Option<FilePosition> {
        let file = self.file(file)?;
        Some(FilePosition { path: format!("{}{}", file.folder, file.source.name), position })
    }
}

/// Returns the place at which the value of a pointer is written: in the same file, or in an overlay.
fn written<'p>(pointer: &'p Pointer, files: &[LocatedFile<'_>]) -> Cow<'p, Pointer> {
    let file = usize::try_from(pointer.file()).ok().and_then(|number| files.get(number));
    match file.and_then(|file| file.origins) {
        Some(origins) if !origins.is_empty() => Cow::Owned(origins.written(pointer)),
        _ => Cow::Borrowed(pointer),
    }
}

fn pointers(finding: &Finding) -> impl Iterator<Item = &Pointer> {
    let places = std::iter::once(&finding.at).chain(finding.related.as_ref().map(|(place, _)| place));
    places.filter_map(|place| match place {
        Place::Pointer(pointer) => Some(pointer),
        Place::Option(_) | Place::Position { .. } | Place::Offset { .. } => None,
    })
}
