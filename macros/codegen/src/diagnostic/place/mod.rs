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

use crate::diagnostic::place::excerpt::{LONG, excerpt, reindented};
use crate::diagnostic::place::locate::locate;
use crate::diagnostic::place::minified_snippet::{NeighbouringMembers, neighbours_of_offsets};
use crate::diagnostic::{FilePosition, Finding, Lines, Place, Pointer, Position, Source, Syntax};

/// A place in a file, with its line and column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SourceSpot {
    file: u32,
    position: Position,
    offset: usize,
}

/// The members around places of a file, by the offset of the place, in ascending order.
type NeighboursByOffset = Vec<(usize, NeighbouringMembers)>;

/// The pointers of a set of findings, with their places.
pub(crate) struct Places<'a> {
    files: Vec<File<'a>>,
}

struct File<'a> {
    /// The folder in the notation of reports, with a slash at its end.
    folder: &'a str,
    source: Source<'a>,
    lines: Lines<'a>,
    /// The places of the pointers, sorted by pointer.
    places: Vec<(&'a Pointer, SourceSpot)>,
    /// The neighbours of places on lines that are too long to be shown.
    around: NeighboursByOffset,
}

impl<'a> File<'a> {
    fn find((folder, source): (&'a str, Source<'a>), pointers: Vec<&'a Pointer>) -> Self {
        let lines = Lines::new(source.body());
        let offsets = locate(source, &pointers);
        let places = pointers.into_iter().zip(offsets.iter().zip(lines.positions(&offsets)));
        let spot = |(pointer, (&offset, position)): (&'a Pointer, _)| {
            (pointer, SourceSpot { file: pointer.file(), position, offset })
        };
        Self { folder, source, places: places.map(spot).collect(), lines, around: Vec::new() }
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
    pub(crate) fn find(findings: impl Iterator<Item = &'a Finding>, sources: &[(&'a str, Source<'a>)]) -> Self {
        let mut pointers: Vec<_> = findings.flat_map(pointers).collect();
        pointers.sort_unstable();
        pointers.dedup();
        let files = sources.iter().zip(0..).map(|(source, number)| {
            let of_file = pointers.iter().copied().filter(|pointer| pointer.file() == number);
            File::find(*source, of_file.collect())
        });
        Self { files: files.collect() }
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
        let places = self.file(pointer.file()).map(|file| file.places.as_slice()).unwrap_or_default();
        let found = places.binary_search_by_key(&pointer, |&(other, _)| other).ok().and_then(|at| places.get(at));
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

fn pointers(finding: &Finding) -> impl Iterator<Item = &Pointer> {
    let places = std::iter::once(&finding.at).chain(finding.related.as_ref().map(|(place, _)| place));
    places.filter_map(|place| match place {
        Place::Pointer(pointer) => Some(pointer),
        Place::Option(_) | Place::Position { .. } | Place::Offset { .. } => None,
    })
}
