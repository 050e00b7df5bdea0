//! The wait that a server requests, in the standard header and in the usual others.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// The headers with the time at which a rate limit ends, of GitHub and many others. The standard draft had the second.
const RESETS: [&str; 4] =
    ["x-ratelimit-reset", "ratelimit-reset", "x-ratelimit-reset-requests", "x-ratelimit-reset-tokens"];

/// The first number that is a point in time and not a duration: seconds since 1970 until the year 2001.
const FIRST_TIMESTAMP: f64 = 1e9;

/// Returns the wait before another attempt: `retry-after-ms`, else `Retry-After`, else the end of the rate limit.
pub(crate) fn requested_wait(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let milliseconds = number(headers, "retry-after-ms").map(|value| value / 1000.0);
    milliseconds
        .and_then(seconds)
        .or_else(|| retry_after(headers, now))
        .or_else(|| draft_reset(headers))
        .or_else(|| RESETS.iter().filter_map(|name| reset(text(headers, name)?, now)).max())
}

/// Returns the wait that the server requests, from `now`. The header has a number of seconds or a date; a past date is
/// no wait (RFC 9110 section 10.2.3).
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = text(headers, RETRY_AFTER.as_str())?;
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that overflows means the longest wait.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Returns the decision of the server about a retry, in the header `x-should-retry`.
pub(crate) fn should_retry(headers: &HeaderMap) -> Option<bool> {
    match text(headers, "x-should-retry")? {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// Returns the parameter `t` of `RateLimit`, in seconds (draft-ietf-httpapi-ratelimit-headers-10 section 4). Of several
/// limits without a remainder, the longest wait counts.
fn draft_reset(headers: &HeaderMap) -> Option<Duration> {
    let limits = text(headers, "ratelimit")?.split(',');
    let wait = |limit: &str| {
        let parameter = |name: &str| {
            let parameters = limit.split(';').skip(1).filter_map(|it| it.trim().split_once('='));
            parameters.filter(|(key, _)| *key == name).find_map(|(_, value)| value.parse::<u64>().ok())
        };
        (parameter("r") == Some(0)).then(|| parameter("t")).flatten()
    };
    limits.filter_map(wait).max().map(Duration::from_secs)
}

/// Reads the end of a rate limit: a duration in seconds, seconds since 1970, or a duration such as `6m0s`.
fn reset(value: &str, now: SystemTime) -> Option<Duration> {
    let Ok(number) = value.parse::<f64>() else { return units(value) };
    let time = seconds(number)?;
    if number < FIRST_TIMESTAMP {
        return Some(time);
    }
    let end = SystemTime::UNIX_EPOCH.checked_add(time)?;
    Some(end.duration_since(now).unwrap_or_default())
}

/// Reads numbers with units: `1s`, `6m0s`, `250ms`.
fn units(mut text: &str) -> Option<Duration> {
    let mut total = 0.0;
    while !text.is_empty() {
        let digits = text.find(|it: char| !it.is_ascii_digit() && it != '.')?;
        let (number, rest) = text.split_at_checked(digits)?;
        let end = rest.find(|it: char| it.is_ascii_digit()).unwrap_or(rest.len());
        let (unit, rest) = rest.split_at_checked(end)?;
        let factor = match unit {
            "ms" => 0.001,
            "s" => 1.0,
            "m" => 60.0,
            "h" => 3600.0,
            "d" => 86400.0,
            _ => return None,
        };
        total += number.parse::<f64>().ok()? * factor;
        text = rest;
    }
    seconds(total)
}

/// Returns a duration; `None` if the number is negative or no number.
fn seconds(number: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(number).ok()
}

fn number(headers: &HeaderMap, name: &str) -> Option<f64> {
    text(headers, name)?.parse().ok()
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    /// The time 1994-11-06 08:49:37 UTC.
    const NOW: u64 = 784_111_777;
    /// The time 2024-10-04 05:20:00 UTC.
    const LATER: u64 = 1_728_019_200;

    fn wait(now: u64, name: &'static str, value: &'static str) -> Option<Duration> {
        let header = (HeaderName::from_static(name), HeaderValue::from_static(value));
        requested_wait(&HeaderMap::from_iter([header]), SystemTime::UNIX_EPOCH + Duration::from_secs(now))
    }

    #[test]
    fn only_seconds_and_dates_are_understood() {
        for (value, seconds) in [
            ("120", Some(120)),
            (" 0 ", Some(0)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10)),
            ("Sunday, 06-Nov-94 08:49:47 GMT", Some(10)),
            ("Sun Nov  6 08:49:47 1994", Some(10)),
            ("Sun, 06 Nov 1994 08:49:07 GMT", Some(0)),
            ("-1", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(wait(NOW, "retry-after", value), seconds.map(Duration::from_secs), "{value:?}");
        }
        assert_eq!(requested_wait(&HeaderMap::new(), SystemTime::UNIX_EPOCH), None);
    }

    #[test]
    fn the_end_of_a_rate_limit_is_understood_in_every_usual_form() {
        for (name, value, milliseconds) in [
            ("retry-after-ms", "1500", Some(1500)),
            ("retry-after-ms", "-1", None),
            ("retry-after-ms", "NaN", None),
            ("x-ratelimit-reset", "30", Some(30_000)),
            ("x-ratelimit-reset", "1728019212", Some(12_000)),
            ("x-ratelimit-reset", "1728019100", Some(0)),
            ("ratelimit-reset", "7", Some(7000)),
            ("x-ratelimit-reset-requests", "6m0s", Some(360_000)),
            ("x-ratelimit-reset-tokens", "1m2.5s", Some(62_500)),
            ("x-ratelimit-reset-tokens", "250ms", Some(250)),
            ("x-ratelimit-reset-tokens", "1 fortnight", None),
            ("x-ratelimit-reset", "1e300", None),
            ("ratelimit", r#""default";r=0;t=30"#, Some(30_000)),
            ("ratelimit", r#""burst";r=5;t=90, "daily"; r=0; t=60"#, Some(60_000)),
            ("ratelimit", r#""default";r=5;t=30"#, None),
            ("ratelimit", "limit", None),
        ] {
            let expected = milliseconds.map(Duration::from_millis);
            assert_eq!(wait(LATER, name, value), expected, "{name}: {value:?}");
        }
    }
}
