//! Makes identifiers: a prefix and a ULID, so that their order is the order of creation.

use jiff::Timestamp;

/// The digits of Crockford's base 32, without I, L, O and U.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The number of random bits in a ULID: it has 48 bits of milliseconds, then 80 random bits.
const RANDOM_BITS: u32 = 80;

/// Generates identifiers, each greater than the previous one.
#[derive(Debug, Default)]
pub(super) struct Mint {
    last: u128,
}

impl Mint {
    /// Returns a new identifier such as `conn_app_01K7Z3…`.
    pub(super) fn next(&mut self, prefix: &str) -> String {
        let millis = u128::try_from(Timestamp::now().as_millisecond()).unwrap_or_default();
        let fresh = (millis << RANDOM_BITS) | fastrand::u128(..1 << RANDOM_BITS);
        self.last = fresh.max(self.last + 1);
        format!("{prefix}_{}", base32(self.last))
    }
}

/// Returns 26 digits, the most significant first.
fn base32(ulid: u128) -> String {
    (0..26).rev().map(|place| digit((ulid >> (place * 5)) & 31)).collect()
}

fn digit(value: u128) -> char {
    let index = usize::try_from(value).unwrap_or_default();
    DIGITS.get(index).copied().map_or('0', char::from)
}

/// Returns a request identifier in the form of a random UUID (RFC 9562, section 5.4).
pub(super) fn request_id() -> String {
    let bits = (fastrand::u128(..) & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
    let groups = [(96, 8), (80, 4), (64, 4), (48, 4), (0, 12)];
    let texts = groups.map(|(shift, digits)| hex((bits >> shift) & ((1 << (digits * 4)) - 1), digits));
    texts.join("-")
}

fn hex(bits: u128, digits: usize) -> String {
    format!("{bits:0digits$x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_the_form_of_the_real_ones_and_increase() {
        let mut mint = Mint::default();
        let ids: Vec<String> = (0..1000).map(|_| mint.next("conn_app")).collect();
        assert!(ids.is_sorted_by(|a, b| a < b), "each is greater than the one before");
        for id in ids {
            let ulid = id.strip_prefix("conn_app_0").unwrap_or_default();
            assert_eq!(ulid.len(), 25, "{id}");
            assert!(ulid.bytes().all(|byte| DIGITS.contains(&byte)), "{id}");
        }
    }

    #[test]
    fn base32_writes_all_bits() {
        assert_eq!(base32(0), "0".repeat(26));
        assert_eq!(base32(u128::MAX), format!("7{}", "Z".repeat(25)));
        assert_eq!(base32(33), format!("{}11", "0".repeat(24)));
    }

    #[test]
    fn request_ids_are_random_uuids() {
        let id = request_id();
        let lengths: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(id.as_bytes().get(14), Some(&b'4'), "{id}");
        assert!(matches!(id.as_bytes().get(19), Some(b'8' | b'9' | b'a' | b'b')), "{id}");
    }
}
