//! Converts HTML in descriptions to Markdown. One in six descriptions has HTML tags, which rustdoc would show
//! unchanged.

use std::borrow::Cow;

/// Returns a text with its common tags as Markdown; other tags stay.
/// A text with Markdown code stays unchanged, since its code can be about tags.
pub(crate) fn markdown(text: &str) -> Cow<'_, str> {
    if !text.contains('<') || text.contains('`') || text.contains("~~~") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out += before;
        rest = tag(after).and_then(|(tag, after)| write_tag(&mut out, &tag, after)).unwrap_or_else(|| {
            out.push('<');
            after
        });
    }
    Cow::Owned(out + rest)
}

/// An HTML tag: its name, with a slash before it if the tag closes, and its attributes.
struct Tag<'t> {
    name: String,
    attributes: &'t str,
}

/// Returns the tag at the start of a text, after its `<`, and the text after the tag.
fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
    let (inside, after) = text.split_once('>')?;
    let inside = inside.trim_end_matches('/');
    let (name, attributes) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    (!attributes.contains('<')).then(|| (Tag { name: name.to_ascii_lowercase(), attributes }, after))
}

/// Writes the Markdown of a known tag, and returns the text after it; `None` for other tags.
fn write_tag<'t>(out: &mut String, tag: &Tag<'_>, after: &'t str) -> Option<&'t str> {
    let name = tag.name.strip_prefix('/').unwrap_or(&tag.name);
    let is_open = name == tag.name;
    let mark = match name {
        "p" | "br" | "div" | "ul" | "ol" | "dl" | "dd" | "pre" | "note" | "important" | "fullname" => {
            end_line(out, "\n\n");
            return Some(after.trim_start());
        }
        "li" | "dt" if is_open => {
            end_line(out, "\n");
            *out += "- ";
            return Some(after.trim_start());
        }
        "b" | "strong" => "**",
        "i" | "em" => "*",
        "code" | "a" if is_open => return Some(enclosed(out, tag, after)),
        "li" | "dt" | "code" | "a" | "span" => "",
        _ => return None,
    };
    *out += mark;
    Some(after)
}

/// Ends a line, unless an item of a list has just begun in it.
fn end_line(out: &mut String, end: &str) {
    out.truncate(out.trim_end().len());
    if out.ends_with("\n-") || out == "-" {
        out.push(' ');
    } else if !out.is_empty() {
        *out += end;
    }
}

/// Writes code, or a link to the web; of other links, only the text. Returns the text after the element.
fn enclosed<'t>(out: &mut String, tag: &Tag<'_>, after: &'t str) -> &'t str {
    let is_code = tag.name == "code";
    let Some((inside, rest)) = after.split_once(if is_code { "</code>" } else { "</a>" }) else { return after };
    let text = without_tags(&inside.split_whitespace().collect::<Vec<_>>().join(" "));
    let shown = match address(tag.attributes) {
        _ if text.is_empty() => text,
        _ if is_code => format!("`{}`", text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")),
        Some(address) => format!("[{text}]({address})"),
        None => text,
    };
    *out += &shown;
    rest
}

fn address(attributes: &str) -> Option<&str> {
    let (_, value) = attributes.split_once("href=")?;
    let quote = value.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    value.split(quote).nth(1).filter(|it| it.starts_with("https://") || it.starts_with("http://"))
}

fn without_tags(text: &str) -> String {
    let mut parts = text.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('>').map_or(part, |(_, after)| after))
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn tags_of_a_page_are_markdown() {
        for (html, wanted) in [
            ("<p>Gives it.</p>\n\n<p>Or <i>not</i>.</P>", "Gives it.\n\nOr *not*.\n\n"),
            ("A<br/>b<br>c", "A\n\nb\n\nc"),
            ("One of <ul>\n <li> <p>a </p> </li>\n<li><b>b</b></li></ul> done", "One of\n- a\n- **b**\n\ndone"),
            ("<dl><dt>a</dt> <dd> <p>first</p></dd></dl>", "- a\n\nfirst\n\n"),
            ("at <a class=x href=\"https://x.y/z\">the\n <i>page</i></a>.", "at [the page](https://x.y/z)."),
            ("at <a href='/docs'>the page</a>.", "at the page."),
            ("<code>a&lt;<i>b</i>&gt;</code> and <code>", "`a<b>` and "),
            ("a < b, Vec<T>, <id>, <T x=1>, <", "a < b, Vec<T>, <id>, <T x=1>, <"),
            ("`<p>` begins <p>", "`<p>` begins <p>"),
        ] {
            assert_eq!(markdown(html), wanted, "{html}");
        }
    }
}
