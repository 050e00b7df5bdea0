//! The command `list`.

use std::io::{Result, Write};

use serde_json::json;
use specweld_codegen::{ClientMethod, Listing};

use crate::Outcome;
use crate::arguments::{List, ListFormat, ReportFormat};
use crate::clients::open_one;
use crate::output::Output;
use crate::{progress, report};

/// Lists the operations and types of a client.
pub(crate) fn run(arguments: &List, out: &mut Output) -> Result<Outcome> {
    let opened = open_one(&arguments.sources)?;
    let client = &opened.client;
    let list = || specweld_codegen::list(client.input(), client.options());
    let (listing, mut found) = progress::during(&format!("reading {}", opened.name()), list);
    let Some(Listing { operations, types }) = listing else {
        client.locate(&mut found);
        // The list is for other programs, too.
        report::write(&[found], ReportFormat::Human, &mut Output::stderr())?;
        return Ok(Outcome::Refused);
    };
    match arguments.format {
        ListFormat::Human => write_for_humans(&operations, &types, out)?,
        ListFormat::Json => write_as_json(&operations, &types, out)?,
    }
    Ok(Outcome::Accepted)
}

fn write_for_humans(operations: &[ClientMethod], types: &[(String, String)], out: &mut impl Write) -> Result<()> {
    let width = |texts: &mut dyn Iterator<Item = &String>| texts.map(|it| it.chars().count()).max().unwrap_or_default();
    let (name, method) =
        (width(&mut operations.iter().map(|it| &it.name)), width(&mut operations.iter().map(|it| &it.method)));
    writeln!(out, "operations: {}", operations.len())?;
    for it in operations {
        writeln!(out, "  {:name$}  {:method$} {}", it.name, it.method, it.path)?;
    }
    let name = width(&mut types.iter().map(|(_, name)| name));
    writeln!(out, "types: {}", types.len())?;
    for (schema, ty) in types {
        writeln!(out, "  {ty:name$}  {schema}")?;
    }
    Ok(())
}

fn write_as_json(operations: &[ClientMethod], types: &[(String, String)], out: &mut impl Write) -> Result<()> {
    let operations = operations
        .iter()
        .map(|it| json!({ "name": it.name, "method": it.method, "path": it.path, "at": format!("#{}", it.operation) }));
    let types = types.iter().map(|(schema, name)| json!({ "name": name, "at": schema }));
    let list = json!({ "operations": operations.collect::<Vec<_>>(), "types": types.collect::<Vec<_>>() });
    writeln!(out, "{list:#}")
}
