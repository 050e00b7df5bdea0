//! The event stream format (WHATWG HTML, section 9.2.6), independent of the boundaries of chunks.

use std::time::Duration;

use bytes::{Buf, Bytes};

use super::framing::{Decoder, TooLarge};

/// An event on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RawEvent {
    pub(super) event: String,
    pub(super) id: Option<String>,
    pub(super) retry: Option<Duration>,
    pub(super) data: String,
}

/// The buffers of the standard's algorithm.
#[derive(Default)]
pub(super) struct Parser {
    /// The rest of the current chunk.
    chunk: Bytes,
    /// The line that is not complete yet.
    line: Vec<u8>,
    /// True if the last line ended with a carriage return, so that a line feed belongs to the same line end.
    after_return: bool,
    /// True after the first line, which can start with a byte order mark.
    begun: bool,
    /// The lines of data so far, each with a line feed.
    data: Vec<u8>,
    event: String,
    /// The identifier of the event that is not complete yet; an empty one removes the last identifier.
    next_id: Option<String>,
    /// The identifier of the last event.
    pub(super) id: Option<String>,
    pub(super) retry: Option<Duration>,
}

impl Decoder for Parser {
    type Frame = RawEvent;
    const NAME: &'static str = "an event";

    fn feed(&mut self, chunk: Bytes) {
        self.chunk = chunk;
    }

    fn next(&mut self, limit: usize) -> Result<Option<RawEvent>, TooLarge> {
        while !self.chunk.is_empty() {
            let end = self.chunk.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            if end == Some(0) && self.after_return && self.chunk.first() == Some(&b'\n') {
                self.after_return = false;
                self.chunk.advance(1);
                continue;
            }
            self.after_return = false;
            let part = self.chunk.split_to(end.unwrap_or(self.chunk.len()));
            if part.len() > limit.saturating_sub(self.line.len() + self.data.len()) {
                return Err(TooLarge);
            }
            self.line.extend_from_slice(&part);
            if end.is_some() {
                self.after_return = self.chunk.get_u8() == b'\r';
                if let Some(event) = self.end_of_line() {
                    return Ok(Some(event));
                }
            }
        }
        Ok(None)
    }

    /// Ignores an event that the end of the response cuts off.
    fn last(&mut self) -> Option<RawEvent> {
        None
    }

    /// Keeps the identifier and the time, from which a new request continues.
    fn clear(&mut self) {
        *self = Self { id: self.id.take(), retry: self.retry, ..Self::default() };
    }
}

impl Parser {
    fn end_of_line(&mut self) -> Option<RawEvent> {
        let mut line = std::mem::take(&mut self.line);
        let mark: &[u8] = if self.begun { b"" } else { b"\xEF\xBB\xBF" };
        self.begun = true;
        let text = line.strip_prefix(mark).unwrap_or(&line);
        let event = if text.is_empty() { self.dispatch() } else { self.field(text) };
        line.clear();
        self.line = line;
        event
    }

    /// Reads a line that is not empty: a field, or a comment, whose name is empty.
    fn field(&mut self, line: &[u8]) -> Option<RawEvent> {
        let colon = line.iter().position(|&byte| byte == b':');
        let (name, value) = line.split_at(colon.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match name {
            b"data" => {
                self.data.extend_from_slice(value);
                self.data.push(b'\n');
            }
            b"event" => self.event = text(value),
            b"id" if !value.contains(&0) => self.next_id = Some(text(value)),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                // Milliseconds that overflow, and an empty number, are ignored.
                self.retry = text(value).parse().map(Duration::from_millis).ok().or(self.retry);
            }
            _ => {}
        }
        None
    }

    /// Ends the event at an empty line; returns it if it has data.
    fn dispatch(&mut self) -> Option<RawEvent> {
        let (event, mut data) = (std::mem::take(&mut self.event), std::mem::take(&mut self.data));
        if let Some(id) = self.next_id.take() {
            // Also an event without data changes the identifier.
            self.id = (!id.is_empty()).then_some(id);
        }
        data.pop()?;
        let event = if event.is_empty() { "message".to_owned() } else { event };
        Some(RawEvent { event, id: self.id.clone(), retry: self.retry, data: text(&data) })
    }
}

/// Bytes that are not UTF-8 become U+FFFD, as the standard requires.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn events(chunks: &[&[u8]]) -> Vec<RawEvent> {
        let mut parser = Parser::default();
        let mut events = Vec::new();
        for chunk in chunks {
            parser.feed(Bytes::copy_from_slice(chunk));
            while let Some(event) = parser.next(1000).unwrap() {
                events.push(event);
            }
        }
        events
    }

    /// Returns the events of a text. Cutting the text at every byte, at every two bytes, or into bytes must not change
    /// them.
    fn however_cut(text: &[u8]) -> Vec<RawEvent> {
        let whole = events(&[text]);
        let singles: Vec<&[u8]> = text.chunks(1).collect();
        assert_eq!(events(&singles), whole, "{text:?} byte by byte");
        for first in 0..=text.len() {
            let (head, tail) = text.split_at(first);
            assert_eq!(events(&[head, tail]), whole, "{text:?} cut at {first}");
            for second in 0..=tail.len() {
                let (middle, tail) = tail.split_at(second);
                assert_eq!(events(&[head, middle, b"", tail]), whole, "{text:?} cut at {first} and {second} after it");
            }
        }
        whole
    }

    fn data(text: &str) -> Vec<String> {
        however_cut(text.as_bytes()).into_iter().map(|event| event.data).collect()
    }

    /// Parses the examples of WHATWG HTML, section 9.2.6.
    #[test]
    fn the_examples_of_the_standard() {
        assert_eq!(data("data: YHOO\ndata: +2\ndata: 10\n\n"), ["YHOO\n+2\n10"]);
        let stream = ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n";
        let seen = however_cut(stream.as_bytes());
        let seen: Vec<_> = seen.iter().map(|event| (event.data.as_str(), event.id.as_deref())).collect();
        assert_eq!(seen, [("first event", Some("1")), ("second event", None), (" third event", None)]);
        assert_eq!(data("data\n\ndata\ndata\n\ndata:"), ["", "\n"]);
        assert_eq!(data("data:test\n\ndata: test\n\n"), ["test", "test"]);
    }

    #[test]
    fn lines_end_in_three_ways() {
        for end in ["\n", "\r", "\r\n"] {
            let text = format!("data: a{end}data: b{end}{end}data: c{end}{end}");
            assert_eq!(data(&text), ["a\nb", "c"], "{end:?}");
        }
        assert_eq!(data("data: a\n\r\ndata: b\r\n\rdata: c\r\r\n"), ["a", "b", "c"]);
    }

    #[test]
    fn a_byte_order_mark_counts_only_in_the_middle() {
        assert_eq!(data("\u{feff}data: a\n\n\u{feff}data: b\n\ndata: c\n\n"), ["a", "c"]);
        assert_eq!(data("\u{feff}\ndata: a\n\n"), ["a"]);
    }

    #[test]
    fn fields_are_what_they_are() {
        let stream = b"event: add\nid: 7\nretry: 1500\ndata: \xC3\xA9\xF0\x9F\x90\xB6\n\nid: a\0b\nretry: 1s\nretry:\nother: x\n:c\ndata\n\n\
            event: lost\n\ndata: \xFF\n\nid:\ndata: end\n\ndata: cut off\n";
        let event = |event: &str, id: Option<&str>, data: &str| RawEvent {
            event: event.to_owned(),
            id: id.map(str::to_owned),
            retry: Some(Duration::from_millis(1500)),
            data: data.to_owned(),
        };
        let wanted = [
            event("add", Some("7"), "é🐶"),
            event("message", Some("7"), ""),
            event("message", Some("7"), "\u{fffd}"),
            event("message", None, "end"),
        ];
        assert_eq!(however_cut(stream), wanted);
    }

    #[test]
    fn random_streams_do_not_depend_on_where_they_are_cut() {
        let words =
            ["data", "event", "id", ":", " ", "\r", "\n", "\r\n", "\n\n", "é", "\0", "\u{feff}", "7", "retry:1"];
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..300 {
            let text: String = (0..random.usize(0..24)).filter_map(|_| random.choice(words)).collect();
            however_cut(text.as_bytes());
        }
    }

    #[test]
    fn what_is_too_large_is_not_collected() {
        for (text, fits) in [
            ("data: 1234\n\n", true),
            ("data: 12345", false),
            ("data\ndata\ndata\ndata\ndata\ndata\n\n", true),
            ("data:12\ndata:34\ndata:56\n", false),
        ] {
            let mut parser = Parser::default();
            parser.feed(Bytes::from_static(text.as_bytes()));
            assert_eq!(parser.next(10).is_ok(), fits, "{text:?}");
        }
    }
}
