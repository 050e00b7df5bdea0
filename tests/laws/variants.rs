//! The expected variant of a union for an instance.

use serde_json::{Value, json};
use specweld_codegen::UnionVariant;

use super::Question;
use super::harness::Subject;
use super::independent::Independent;

/// The variant for values that no alternative accepts.
const UNKNOWN: &str = "Unknown";

/// Returns values that many unions do not describe.
pub(super) fn undescribed_values() -> Vec<Value> {
    vec![json!("zz_newer"), json!(1.5), json!(10_000_000_000_000_000_000_u64), json!(-7), json!(true)]
}

/// Returns a message if the value was decoded as a variant that the validators exclude.
///
/// The first validator has only the keywords that affect types. The second has all keywords; a value that it refuses
/// can be `Unknown`.
pub(super) fn wrong_variant(
    [validator, full]: &[&Independent<'_>; 2],
    subject: &Subject,
    question: &Question,
    variant: &str,
) -> Option<String> {
    if subject.variants.is_empty() {
        return None;
    }
    let verdicts: Option<Vec<bool>> =
        subject.variants.iter().map(|it| accepts(validator, it, &question.instance)).collect();
    let mut accepting = subject.variants.iter().zip(verdicts?).filter(|(_, accepts)| *accepts).map(|(it, _)| it);
    let wanted = match (accepting.next(), accepting.next()) {
        (Some(only), None) if variant == UNKNOWN && !accepts(full, only, &question.instance)? => return None,
        (Some(only), None) if validator.accepts(&subject.schema, &question.instance)? => only.name.as_str(),
        // For objects and lists, a discriminating member can select a variant that refuses other members.
        (None, _) if !question.instance.is_object() && !question.instance.is_array() => UNKNOWN,
        _ => return None,
    };
    (wanted != variant).then(|| format!("decoded as `{variant}`, but only `{wanted}` accepts it"))
}

/// Returns true if a variant accepts a value: all schemas of one of its alternatives do.
fn accepts(validator: &Independent<'_>, variant: &UnionVariant, value: &Value) -> Option<bool> {
    let all =
        |places: &Vec<String>| places.iter().try_fold(true, |so_far, at| Some(validator.accepts(at, value)? && so_far));
    variant.alternatives.iter().try_fold(false, |so_far, places| Some(all(places)? || so_far))
}
