//! Reads the option `paginate` of a case, in the syntax of the macro, an entry in each line.

use std::path::Path;

use specweld_codegen::options::{
    DeclaredPagination, PaginationArgument, PaginationEntry, PaginationKind, PaginationRole, RequestPart,
};

/// Returns the entries of the file `paginate.txt`. The `id` of an entry is the number of its line, and that of an
/// argument ten times that number and its position.
pub(crate) fn declared_pages(folder: &Path) -> Vec<PaginationEntry> {
    let text = std::fs::read_to_string(folder.join("paginate.txt")).unwrap_or_default();
    text.lines().zip(1..).map(|(line, id)| entry(line, id)).collect()
}

fn entry(line: &str, id: usize) -> PaginationEntry {
    let (operation, declaration) = line.split_once(" = ").expect("an entry has a declaration");
    let (kind, arguments) = declaration.split_once('(').unwrap_or((declaration, ")"));
    let kind = PaginationKind::ALL.into_iter().find(|it| it.keyword() == kind).expect("a kind");
    let arguments = arguments.trim_end_matches(')').split(", ").filter_map(|it| it.split_once(" = "));
    let (numbers, texts): (Vec<_>, Vec<_>) = arguments.partition(|(name, _)| *name == "first");
    let argument = |((name, value), position): ((&str, &str), usize)| PaginationArgument {
        id: 10 * id + position,
        role: role(kind, name),
        path: value.trim_matches('"').to_owned(),
        part: RequestPart::Any,
    };
    let declaration = DeclaredPagination {
        kind,
        arguments: texts.into_iter().zip(0..).map(argument).collect(),
        first: numbers.first().map(|(_, number)| number.parse().expect("a number")),
    };
    PaginationEntry { id, operation: operation.trim_matches('"').to_owned(), declaration }
}

fn role(kind: PaginationKind, name: &str) -> PaginationRole {
    kind.roles().iter().copied().find(|role| role.keyword() == name).expect("an argument of the kind")
}
