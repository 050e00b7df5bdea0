//! Findings as annotations of GitHub Actions (workflow commands).

use std::io::{Result, Write};

use specweld_codegen::diagnostic::Report;

/// Writes a workflow command for each finding.
pub(super) fn write(reports: &[Report], out: &mut impl Write) -> Result<()> {
    for it in reports.iter().flat_map(|report| &report.diagnostics) {
        write!(out, "::{} title={}", it.severity, property(it.code.id()))?;
        if let Some(place) = &it.position {
            let position = place.position;
            write!(out, ",file={},line={},col={}", property(&place.path), position.line, position.column)?;
        }
        writeln!(out, "::{}", data(&super::message(it)))?;
    }
    for (severity, text) in super::omitted(reports) {
        writeln!(out, "::{severity} title=specweld::{}", data(&text))?;
    }
    Ok(())
}

/// Escapes the text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn characters_of_commands_are_escaped() {
        assert_eq!(data("a: 5%,\r\nb"), "a: 5%25,%0D%0Ab");
        assert_eq!(property("C:\\a,b%"), "C%3A\\a%2Cb%25");
    }
}
