//! Spans of time (`format: duration`).

use std::fmt;

use super::scan::{Scan, nanoseconds};

/// A span of time (`format: duration`), ISO 8601 as in RFC 3339 appendix A: `P3DT12H30M`.
///
/// It keeps the text, because the length of a month or a day depends on its start. Deviation: it also reads a sign, a
/// fraction of the last number, and weeks beside other units, which ISO 8601-2 defines.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Duration(Box<str>);

super::formatted! { Duration, "an ISO 8601 duration" }
super::debug_as_display! { Duration }

/// The units before and after the `T`, in the required order, each with its seconds if its length is fixed.
const DATE: [(u8, Option<u64>); 4] = [(b'Y', None), (b'M', None), (b'W', Some(604_800)), (b'D', Some(86_400))];
const TIME: [(u8, Option<u64>); 3] = [(b'H', Some(3600)), (b'M', Some(60)), (b'S', Some(1))];

impl Duration {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the span with days of 24 hours; `None` if it has months or years, is negative, or is too long.
    pub fn to_std(&self) -> Option<std::time::Duration> {
        let mut scan = Scan(self.0.as_bytes());
        let is_negative = scan.eat(b"+-") == Some(b'-');
        let length = components(scan)?.into_iter().try_fold(std::time::Duration::ZERO, |sum, it| {
            let seconds = it.number.checked_mul(it.unit?)?;
            let fraction = u64::from(it.fraction).checked_mul(it.unit?).map(std::time::Duration::from_nanos)?;
            sum.checked_add(std::time::Duration::from_secs(seconds))?.checked_add(fraction)
        })?;
        (!is_negative || length.is_zero()).then_some(length)
    }

    fn read(text: &str) -> Option<Self> {
        let mut scan = Scan(text.as_bytes());
        let _sign = scan.eat(b"+-");
        components(scan).map(|_| Self(text.into()))
    }
}

struct Component {
    number: u64,
    /// Nanoparts of the unit.
    fraction: u32,
    /// Seconds.
    unit: Option<u64>,
}

/// Reads the components after the sign; `None` if the text is not a duration.
fn components(mut scan: Scan<'_>) -> Option<Vec<Component>> {
    scan.eat(b"Pp")?;
    let mut found = Vec::new();
    section(&mut scan, &DATE, &mut found)?;
    if scan.eat(b"Tt").is_some() {
        let before = found.len();
        section(&mut scan, &TIME, &mut found)?;
        if found.len() == before {
            return None;
        }
    }
    (scan.is_done() && !found.is_empty()).then_some(found)
}

fn section(scan: &mut Scan<'_>, mut units: &[(u8, Option<u64>)], found: &mut Vec<Component>) -> Option<()> {
    while scan.0.first().is_some_and(u8::is_ascii_digit) {
        let number = std::str::from_utf8(scan.digits()).ok()?.parse().ok()?;
        let has_fraction = scan.eat(b".,").is_some();
        let fraction = if has_fraction { Some(scan.digits()).filter(|it| !it.is_empty())? } else { &[] };
        let fraction = nanoseconds(fraction);
        let name = scan.eat(b"YMWDHSymwdhs")?.to_ascii_uppercase();
        let at = units.iter().position(|(unit, _)| *unit == name)?;
        let (_, unit) = units.get(at)?;
        found.push(Component { number, fraction, unit: *unit });
        units = units.get(at + 1..)?;
        if has_fraction && !scan.is_done() {
            return None;
        }
    }
    Some(())
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `PT1H30M0.5S`: hours, minutes and seconds, those that are not zero.
impl From<std::time::Duration> for Duration {
    fn from(length: std::time::Duration) -> Self {
        let (seconds, nanosecond) = (length.as_secs(), length.subsec_nanos());
        let mut text = "PT".to_owned();
        for (number, unit) in [(seconds / 3600, "H"), (seconds / 60 % 60, "M")] {
            if number > 0 {
                text.push_str(&(number.to_string() + unit));
            }
        }
        let fraction = format!(".{nanosecond:09}");
        let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
        if seconds % 60 > 0 || nanosecond > 0 || seconds == 0 {
            text.extend([&(seconds % 60).to_string(), fraction, "S"]);
        }
        Self(text.into())
    }
}
