//! Signatures that services publish, signatures that must be refused, and changes of any byte.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue};

use super::WebhookErrorKind::{InvalidHeader, InvalidSecret, MissingHeader, TooNew, TooOld, WrongSignature};
use super::{Verified, Verifier, Verify, WebhookError, WebhookErrorKind};

/// The secret of the tests, which is valid base64, too.
const SECRET: &str = "whsec_hunter2hunter2hunter2hunter2";
const OTHER_SECRET: &str = "whsec_hunter2hunter2hunter2hunter3";
const BODY: &[u8] = br#"{"id":"evt_1"}"#;

/// A function that makes a verifier.
type Scheme = fn(&'static str) -> Result<Verifier, WebhookError>;

const SCHEMES: [Scheme; 5] = [
    |secret| Verifier::standard_webhooks(secret),
    |secret| Verifier::svix(secret),
    |secret| Verifier::stripe(secret),
    |secret| Verifier::workos(secret),
    |secret| Verifier::github(secret),
];

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())).collect()
}

fn verifier(scheme: Scheme) -> Verifier {
    scheme(SECRET).unwrap().fixed_time(at(1_700_000_000))
}

fn kind(result: Result<Verified, WebhookError>) -> WebhookErrorKind {
    result.unwrap_err().kind()
}

#[test]
fn the_examples_of_standard_webhooks_are_valid() {
    let examples = [
        (
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            r#"{"test": 2432232314}"#,
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        ),
        (
            "C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
            "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
            1_649_367_553,
            r#"{"email":"test@example.com","username":"test_user"}"#,
            "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
        ),
    ];
    for (secret, id, seconds, body, signature) in examples {
        let verifier = Verifier::standard_webhooks(secret).unwrap().fixed_time(at(seconds + 60));
        let timestamp = seconds.to_string();
        let several = format!("v1a,AAAA v1,AAAA {signature} v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=");
        for signatures in [signature, &several] {
            let headers =
                headers(&[("webhook-id", id), ("webhook-timestamp", &timestamp), ("webhook-signature", signatures)]);
            let facts = verifier.verify(&headers, body.as_bytes()).unwrap();
            assert_eq!(facts, Verified::new().with_id(id).with_time(at(seconds)));
        }
        let signed = verifier.fixed_time(at(seconds)).sign(id, body.as_bytes()).unwrap();
        assert_eq!(signed["webhook-signature"], signature);
    }
}

#[test]
fn the_example_of_stripe_is_valid() {
    let body = concat!(
        r#"{"account":"acct_123","api_version":"2017-05-25","created":1533204620,"data":{"object":{"amount":1000,"#,
        r#""currency":"usd","customer":"cus_123","date":1533204620,"description":"Test Invoice Item","#,
        r#""discountable":false,"id":"ii_123","invoice":"in_123","livemode":false,"metadata":{},"#,
        r#""object":"invoiceitem","period":{"end":1533204620,"start":1533204620},"proration":false,"quantity":3,"#,
        r#""quantity_decimal":"0"}},"id":"evt_123","livemode":false,"object":"event","pending_webhooks":1,"#,
        r#""request":{"id":"req_123","idempotency_key":"idempotency-key-123"},"type":"invoiceitem.created"}"#,
    );
    let signature = "t=1533204620,v1=d7373bc68f4bd320b253cd7461f87af6e1cdf1b4d7db1614d8d1d746972d2d0a,\
                     v0=63f3a72374a733066c4be69ed7f8e5ac85c22c9f0a6a612ab9a025a9e4ee7eef";
    let verifier = Verifier::stripe("secret").unwrap().fixed_time(at(1_533_204_720));
    let facts = verifier.verify(&headers(&[("stripe-signature", signature)]), body.as_bytes()).unwrap();
    assert_eq!(facts, Verified::new().with_time(at(1_533_204_620)));
}

#[test]
fn the_example_of_workos_is_valid() {
    let body = concat!(
        r#"{"id":"wh_01FG9JXJ9C9S052FX59JVG4EG1","data":{"id":"conn_01EHWNC0FCBHZ3BJ7EGKYXK0E6","#,
        r#""name":"Foo Corp's Connection","state":"active","object":"connection","#,
        r#""domains":[{"id":"conn_domain_01EHWNFTAFCF3CQAE5A9Q0P1YB","domain":"foo-corp.com","#,
        r#""object":"connection_domain"}],"connection_type":"OktaSAML","#,
        r#""organization_id":"org_01EHWNCE74X7JSDV0X3SZ3KJNY"},"event":"connection.activated"}"#,
    );
    let signature = "t=1632409405772, v1=67612f0e74f008b436a13b00266f90ef5c13f9cbcf6262206f5f4a539ff61702";
    let verifier = Verifier::workos("1lyKDzhJjuCkIscIWqkSe4YsQ").unwrap().fixed_time(at(1_632_409_500));
    let facts = verifier.verify(&headers(&[("workos-signature", signature)]), body.as_bytes()).unwrap();
    assert_eq!(facts.sent_at(), Some(at(1_632_409_405) + Duration::from_millis(772)));
}

#[test]
fn the_example_of_github_is_valid() {
    let signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    let verifier = Verifier::github("It's a Secret to Everybody").unwrap();
    let headers = headers(&[("x-hub-signature-256", signature)]);
    assert_eq!(verifier.verify(&headers, b"Hello, World!"), Ok(Verified::new()));
    assert_eq!(verifier.sign("", b"Hello, World!").unwrap(), headers);
}

#[test]
fn a_change_of_any_byte_is_refused() {
    for scheme in SCHEMES {
        let verifier = verifier(scheme);
        let headers = verifier.sign("msg_1", BODY).unwrap();
        assert!(verifier.verify(&headers, BODY).is_ok());
        for (at, bit) in (0..BODY.len()).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
            let mut body = BODY.to_vec();
            body[at] ^= 1 << bit;
            assert_eq!(kind(verifier.verify(&headers, &body)), WrongSignature);
        }
        for (name, value) in &headers {
            let bytes = value.as_bytes();
            for (at, byte) in (0..bytes.len()).flat_map(|at| (0..=u8::MAX).map(move |byte| (at, byte))) {
                let mut changed = bytes.to_vec();
                changed[at] = byte;
                let Ok(changed) = HeaderValue::from_bytes(&changed) else { continue };
                let mut headers = headers.clone();
                headers.insert(name, changed.clone());
                assert_eq!(verifier.verify(&headers, BODY).is_ok(), changed == value, "{name}: {changed:?}");
            }
            for end in 0..bytes.len() {
                let mut headers = headers.clone();
                headers.insert(name, HeaderValue::from_bytes(&bytes[..end]).unwrap());
                assert!(verifier.verify(&headers, BODY).is_err(), "{name}: {end} bytes");
            }
        }
    }
}

#[test]
fn a_body_or_a_secret_that_is_not_signed_is_refused() {
    for scheme in SCHEMES {
        let headers = verifier(scheme).sign("msg_1", BODY).unwrap();
        let other = scheme(OTHER_SECRET).unwrap().fixed_time(at(1_700_000_000));
        assert_eq!(kind(other.verify(&headers, BODY)), WrongSignature);
        for body in [b"".as_slice(), &BODY[..BODY.len() - 1], &[BODY, b"\n"].concat()] {
            assert_eq!(kind(verifier(scheme).verify(&headers, body)), WrongSignature);
        }
    }
}

#[test]
fn each_of_several_secrets_is_accepted() {
    for scheme in SCHEMES {
        let old = verifier(scheme);
        let new = scheme(OTHER_SECRET).unwrap().fixed_time(at(1_700_000_000));
        let both = new.clone().and_secret(SECRET).unwrap();
        for signer in [&old, &new] {
            assert!(both.verify(&signer.sign("msg_1", BODY).unwrap(), BODY).is_ok());
        }
    }
}

#[test]
fn old_and_future_signatures_are_refused() {
    let timed = &SCHEMES[..4];
    for scheme in timed {
        let headers = verifier(*scheme).sign("msg_1", BODY).unwrap();
        let check = |now: u64, tolerance| {
            let verifier = scheme(SECRET).unwrap().fixed_time(at(now)).tolerance(Duration::from_secs(tolerance));
            verifier.verify(&headers, BODY).map_err(|error| error.kind())
        };
        assert!(check(1_700_000_300, 300).is_ok() && check(1_699_999_700, 300).is_ok());
        assert_eq!(check(1_700_000_301, 300).unwrap_err(), TooOld);
        assert_eq!(check(1_699_999_699, 300).unwrap_err(), TooNew);
        assert_eq!(check(0, 300).unwrap_err(), TooNew);
        assert!(check(1_700_000_000, 0).is_ok() && check(0, u64::MAX).is_ok());
        // A wrong signature is reported as such, whatever its time is.
        let old = scheme(OTHER_SECRET).unwrap().fixed_time(at(1_800_000_000));
        assert_eq!(kind(old.verify(&headers, BODY)), WrongSignature);
    }
    let error = Verifier::stripe(SECRET).unwrap().verify(&verifier(SCHEMES[2]).sign("", BODY).unwrap(), BODY);
    let text = error.unwrap_err().to_string();
    assert!(text.starts_with("the signature is ") && text.ends_with(" s old, the tolerance is 300 s"), "{text}");
    // GitHub signs no time.
    let headers = verifier(SCHEMES[4]).sign("", BODY).unwrap();
    assert!(Verifier::github(SECRET).unwrap().verify(&headers, BODY).is_ok());
}

#[test]
fn missing_and_repeated_headers_are_refused() {
    for scheme in SCHEMES {
        let verifier = verifier(scheme);
        let headers = verifier.sign("msg_1", BODY).unwrap();
        assert_eq!(kind(verifier.verify(&HeaderMap::new(), BODY)), MissingHeader);
        for name in headers.keys() {
            let mut without = headers.clone();
            without.remove(name);
            assert_eq!(kind(verifier.verify(&without, BODY)), MissingHeader, "{name}");
            let mut twice = headers.clone();
            twice.append(name, headers[name].clone());
            assert_eq!(kind(verifier.verify(&twice, BODY)), InvalidHeader, "{name}");
        }
    }
}

#[test]
fn invalid_headers_are_refused() {
    let verify = |scheme, pairs: &[(&'static str, &str)]| kind(verifier(scheme).verify(&headers(pairs), BODY));
    let [standard, _, stripe, workos, github] = SCHEMES;
    for (value, wanted) in [
        ("", InvalidHeader),
        ("t", InvalidHeader),
        (",,", InvalidHeader),
        ("t=,v1=00", InvalidHeader),
        ("t=1", InvalidHeader),
        ("t=1,v0=00", InvalidHeader),
        ("v1=00", InvalidHeader),
        ("t=1,t=1,v1=00", InvalidHeader),
        ("t=+1,v1=00", InvalidHeader),
        ("t=-1,v1=00", InvalidHeader),
        ("t=99999999999999999999,v1=00", InvalidHeader),
        ("t=18446744073709551615,v1=", WrongSignature),
        ("t=1,v1=", WrongSignature),
        ("t=1,v1=0", WrongSignature),
        ("t=1,v1=zz", WrongSignature),
    ] {
        let found = verify(workos, &[("workos-signature", value)]);
        assert_eq!(found, wanted, "{value}");
        let found = verify(stripe, &[("stripe-signature", value)]);
        // The largest number is no time if its unit is a second.
        assert!(found == wanted || value.contains("t=18") && found == InvalidHeader, "{value}");
    }
    for value in ["", "sha1=00", "SHA256=00", "757107"] {
        assert_eq!(verify(github, &[("x-hub-signature-256", value)]), InvalidHeader, "{value}");
    }
    for (id, time, signature) in
        [("a.1", "1", "v1,AAAA"), ("a", "1.0", "v1,AAAA"), ("a", "1", "v1a,AAAA"), ("a", "1", "")]
    {
        let pairs = [("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", signature)];
        assert_eq!(verify(standard, &pairs), InvalidHeader, "{id} {time} {signature}");
    }
    assert_eq!(verifier(standard).sign("a.1", BODY).unwrap_err().kind(), InvalidHeader);
    assert_eq!(verifier(standard).sign("a\n", BODY).unwrap_err().kind(), InvalidHeader);
}

#[test]
fn unusable_secrets_are_refused() {
    for scheme in SCHEMES {
        assert_eq!(scheme("").unwrap_err().kind(), InvalidSecret);
        assert_eq!(verifier(scheme).and_secret("").unwrap_err().kind(), InvalidSecret);
    }
    for secret in ["whsec_", "whsec_hunter2?", "whpk_hunter2hunter2A", "whsk_hunter2hunter2A"] {
        let error = Verifier::standard_webhooks(secret).unwrap_err();
        assert_eq!(error.kind(), InvalidSecret, "{secret}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
}

#[test]
fn a_verifier_prints_no_secret() {
    for scheme in SCHEMES {
        let text = format!("{:#?}", verifier(scheme).and_secret(OTHER_SECRET).unwrap());
        assert!(!text.contains("hunter") && text.contains("secrets: 2"), "{text}");
    }
}
