//! Random values of parameters: each arrives unchanged, and the other parts of the request stay the same.

mod every_style;
mod values;

use self::values::{pairs, text};
use super::canned::Canned;
use super::parameters::api::Client;
use super::parameters::listening;

const ROUNDS: usize = 150;

/// Returns the text with percent-encoded octets decoded.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let octet = |hex: &[u8]| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok();
        if let Some(octet) = after.get(..2).and_then(octet).filter(|_| byte == b'%') {
            bytes.push(octet);
            rest = &after[2..];
        } else {
            bytes.push(byte);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn decoded_pairs(text: &str, separator: &str) -> Vec<(String, String)> {
    let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (decoded(name), decoded(value))).unwrap();
    text.split(separator).filter(|it| !it.is_empty()).map(pair).collect()
}

/// Returns the target in the first line, and the headers.
fn parts(request: &str) -> (&str, Vec<(&str, &str)>) {
    let mut lines = request.strip_suffix("\r\n\r\n").unwrap().split("\r\n");
    let target = lines.next().and_then(|it| it.strip_prefix("GET ")?.strip_suffix(" HTTP/1.1")).unwrap();
    (target, lines.map(|line| line.split_once(':').map(|(name, value)| (name, value.trim_ascii())).unwrap()).collect())
}

/// Returns the names of the headers, and the values of those that no parameter sets.
fn frame<'h>(headers: &[(&'h str, &'h str)]) -> Vec<(&'h str, Option<&'h str>)> {
    let value = |&(name, value): &(&'h str, &'h str)| (name, (!["x-text", "cookie"].contains(&name)).then_some(value));
    headers.iter().map(value).collect()
}

/// The values of one request.
struct Values {
    text: String,
    list: Vec<String>,
    map: Vec<(String, String)>,
    query: String,
    members: Vec<(String, String)>,
    deep: Vec<(String, String)>,
    header: String,
    cookie: String,
}

impl Values {
    fn random(random: &mut fastrand::Rng) -> Self {
        Self {
            text: text(random),
            list: (0..random.usize(1..3)).map(|_| text(random)).collect(),
            map: pairs(random),
            query: text(random),
            members: pairs(random),
            deep: pairs(random),
            header: text(random),
            cookie: text(random),
        }
    }

    /// Sends all values. Returns false if the client refused them.
    async fn send(&self, client: &Client) -> bool {
        let call = client.anything(&self.text, self.list.clone(), self.map.clone());
        let call = call.q(&self.query).members(self.members.clone());
        let call = call.deep(self.deep.clone()).x_text(&self.header).cookie(&self.cookie);
        match call.await {
            Ok(()) => true,
            Err(error) if error.is_invalid_request() => false,
            Err(error) => panic!("{error}"),
        }
    }

    /// Returns true if the client must refuse a value: an empty segment, a dot segment, or a value that no header can
    /// contain.
    fn must_be_refused(&self) -> bool {
        let is_empty_or_dots = |text: &str| ["", ".", ".."].contains(&text);
        let label = self.label();
        let unfit = |c: char| (c < ' ' && c != '\t') || c == '\u{7f}';
        let trimmed = self.header.trim_ascii() == self.header;
        is_empty_or_dots(&self.text)
            || is_empty_or_dots(&label)
            || self.map.is_empty()
            || self.header.contains(unfit)
            || !trimmed
    }

    /// Returns the list in the style `label`.
    fn label(&self) -> String {
        self.list.iter().flat_map(|item| [".", item]).collect()
    }

    fn check(&self, request: &str, usual: &[(&str, Option<&str>)]) {
        let (target, headers) = parts(request);
        assert_eq!(frame(&headers), usual, "{request}");
        let (path, query) = target.split_once('?').unwrap();
        assert!(target.is_ascii() && !target.contains('#'), "{target}");
        let segments: Vec<&str> = path.split('/').collect();
        let ["", "any", text, list, map] = segments[..] else { panic!("{path} has another form") };
        assert_eq!(decoded(text), self.text);
        assert_eq!(decoded(list), self.label());
        let pairs = map.strip_prefix(';').unwrap().split(';').map(|it| it.split_once('=').unwrap_or((it, "")));
        assert_eq!(pairs.map(|(name, value)| (decoded(name), decoded(value))).collect::<Vec<_>>(), self.map);
        let deep = self.deep.iter().map(|(name, value)| (format!("deep[{name}]"), value.clone()));
        let wanted = [("q".to_owned(), self.query.clone())].into_iter().chain(self.members.clone()).chain(deep);
        assert_eq!(decoded_pairs(query, "&"), wanted.collect::<Vec<_>>(), "{query}");
        let header = |wanted: &str| headers.iter().find(|(name, _)| *name == wanted).unwrap().1;
        assert_eq!(header("x-text"), self.header);
        assert_eq!(decoded_pairs(header("cookie"), "; "), [("cookie".to_owned(), self.cookie.clone())]);
    }
}

fn harmless() -> Values {
    let pairs = || vec![("a".to_owned(), "b".to_owned())];
    let text = || "a".to_owned();
    let (map, members, deep) = (pairs(), pairs(), pairs());
    Values { text: text(), list: vec![text()], map, query: text(), members, deep, header: text(), cookie: text() }
}

#[tokio::test]
async fn a_value_changes_no_other_part_of_a_request() {
    let mut random = fastrand::Rng::with_seed(0x5eed);
    let (canned, client): (Canned, Client) = listening(ROUNDS + 1);
    assert!(harmless().send(&client).await);
    let usual = canned.next_request();
    let usual = frame(&parts(&usual).1);
    for _ in 0..ROUNDS {
        let mut values = Values::random(&mut random);
        if values.must_be_refused() {
            assert!(!values.send(&client).await, "{:?}", (&values.text, &values.list, &values.map, &values.header));
            assert!(canned.has_no_request());
            // A refused value hides the others, so they are sent without it.
            let Values { text, list, map, header, .. } = harmless();
            values = Values { text, list, map, header, ..values };
        }
        assert!(values.send(&client).await);
        values.check(&canned.next_request(), &usual);
    }
}
