//! The option `paginate`: the pagination of operations.

use proc_macro2::Span;
use specweld_codegen::options::{
    DeclaredPagination, PaginationArgument, PaginationEntry, PaginationKind, PaginationRole, RequestPart, SelectorKind,
};
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Error, LitInt, parenthesized, token};

use crate::reader::Reader;
use crate::selector::endpoint_or_id;
use crate::syntax::{braces, equals, identifier, stranger, string};

/// The name of the argument for the first number.
const FIRST: &str = "first";

impl Reader {
    /// Reads `{ "GET /things" = cursor(request = "after", response = "meta.next", items = "data"), "listAll" = link }`.
    pub(crate) fn paginate(&mut self, key: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let example = format!("paginate = {{ \"GET /pets\" = {} }}", PaginationKind::Cursor.example());
        let content = braces(input, &example)?;
        let mut entries: Vec<PaginationEntry> = Vec::new();
        self.list(&content, |reader, input| {
            let literal = string(input)?;
            let operation = match endpoint_or_id(&literal.value()) {
                Ok(SelectorKind::Endpoint { method, path }) => format!("{method} {path}"),
                Ok(_) => literal.value(),
                Err(message) => return Err(Error::new(literal.span(), message)),
            };
            equals(input, &format!("{:?}", literal.value()))?;
            let declaration = reader.declaration(input)?;
            if entries.iter().any(|other| other.operation == operation) {
                return Err(Error::new(literal.span(), "the pages of this operation are declared already"));
            }
            entries.push(PaginationEntry { id: reader.id(literal.span()), operation, declaration });
            Ok(())
        });
        self.paginate.set(key, entries, &mut self.faults);
        Ok(())
    }

    /// Reads a kind of pagination and its arguments.
    fn declaration(&mut self, input: ParseStream<'_>) -> syn::Result<DeclaredPagination> {
        let names = PaginationKind::ALL.map(PaginationKind::keyword);
        let word = identifier(input, &format!("expected one of {}", names.join(", ")))?;
        let kind = PaginationKind::ALL.into_iter().find(|kind| word == kind.keyword());
        let kind = kind.ok_or_else(|| Error::new(word.span(), stranger("kind of pages", &word.to_string(), &names)))?;
        let mut declaration = DeclaredPagination { kind, arguments: Vec::new(), first: None };
        if input.peek(token::Paren) {
            let content: ParseBuffer<'_>;
            parenthesized!(content in input);
            self.list(&content, |reader, input| reader.argument(&mut declaration, input));
        }
        for roles in kind.required() {
            let is_given = |role: &&PaginationRole| declaration.arguments.iter().any(|it| it.role == **role);
            let given = roles.iter().filter(is_given).count();
            if given != 1 {
                let names: Vec<String> = roles.iter().map(|role| format!("`{}`", role.keyword())).collect();
                let names = names.join(" or ");
                let absence = if given == 0 { "needs" } else { "has only one of" };
                let message = format!("`{}` {absence} {names}\n  help: write `{}`", kind.keyword(), kind.example());
                return Err(Error::new(word.span(), message));
            }
        }
        Ok(declaration)
    }

    /// Reads an argument such as `items = "data"` or `first = 1`.
    fn argument(&mut self, declaration: &mut DeclaredPagination, input: ParseStream<'_>) -> syn::Result<()> {
        let kind = declaration.kind;
        let first = kind.is_counted().then_some(FIRST);
        let known: Vec<&str> = kind.roles().iter().map(|role| role.keyword()).chain(first).collect();
        let word = identifier(input, &format!("expected one of {}", known.join(", ")))?;
        let name = word.to_string();
        let role = kind.roles().iter().find(|role| role.keyword() == name);
        if !known.contains(&name.as_str()) {
            let message = match known.as_slice() {
                [] => format!("`{}` has no arguments", kind.keyword()),
                _ => stranger(&format!("argument of `{}`", kind.keyword()), &name, &known),
            };
            return Err(Error::new(word.span(), message));
        }
        equals(input, &format!("`{name}`"))?;
        let twice = || Error::new(word.span(), "this argument is given twice");
        let Some(role) = role else {
            let message = "expected the number of the first page or item, such as 1";
            let number: LitInt = input.parse().map_err(|error: Error| Error::new(error.span(), message))?;
            let number = number.base10_parse().map_err(|_| Error::new(number.span(), message))?;
            return if declaration.first.replace(number).is_some() { Err(twice()) } else { Ok(()) };
        };
        let literal = string(input)?;
        if declaration.arguments.iter().any(|other| other.role == *role) {
            return Err(twice());
        }
        let path = literal.value();
        if path.is_empty() || path.starts_with("$.") || path.starts_with(['/', '.']) {
            let message = "expected the names of members with dots between them, such as \"meta.next\"";
            return Err(Error::new(literal.span(), message));
        }
        let id = self.id(literal.span());
        declaration.arguments.push(PaginationArgument { id, role: *role, path, part: RequestPart::Any });
        Ok(())
    }
}
