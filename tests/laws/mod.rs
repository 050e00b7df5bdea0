//! The laws of generated types. A type decodes each valid instance, and encodes it unchanged. It accepts the additions
//! of a compatible server. It decodes an instance as the variant that the independent validator accepts, if it accepts
//! only one. A valid instance stays valid.
//!
//! [`synthesis`] makes the instances from the text of the schemas, without the generator.

pub mod again;
mod discriminators;
pub mod exact;
pub mod harness;
pub mod independent;
pub mod synthesis;
mod validity;
mod variants;

use serde_json::Value;
use specweld_codegen::diagnostic::{Findings, Source};
use specweld_codegen::document::{self, Loader};

use crate::laws::again::{PossibleLosses, difference};
use crate::laws::harness::{Answer, Subject};
use crate::laws::independent::{Independent, Strictness, translated};
use crate::laws::synthesis::Synthesis;

/// Parses a description in JSON or YAML. Returns `None` if it is neither.
pub fn read(source: Source<'_>) -> Option<Value> {
    let document = document::load(source, Loader::none(), &mut Findings::new())?;
    serde_json::from_str(&document.value().to_string()).ok()
}

/// An instance for a generated type.
#[derive(Debug, Clone)]
pub struct Question {
    /// The index of the type among the subjects.
    pub subject: usize,
    /// The value to decode and to encode.
    pub instance: Value,
    /// True for a value of a newer server. Its additions can be lost.
    pub newer: bool,
}

/// Returns instances of each subject's schema, for the described server and for a newer one.
pub fn questions(document: &Value, subjects: &[Subject], each: usize, seed: u64) -> Vec<Question> {
    let mut questions = Vec::new();
    let document = &discriminators::add_constants(document);
    for (subject, Subject { schema, variants, .. }) in subjects.iter().enumerate() {
        let Some(schema) = document.pointer(schema) else { continue };
        if !variants.is_empty() {
            let undescribed_values = variants::undescribed_values().into_iter();
            questions.extend(undescribed_values.map(|instance| Question { subject, instance, newer: true }));
        }
        for newer in [false, true] {
            let mut synthesis = Synthesis::new(document, seed, newer);
            // A number by itself has no codec for strings. The surrounding struct, union or call decodes them.
            let is_bare = |it: &Value| it.is_null() || it.is_string() && is_spelled(schema);
            let instances = (0..each).filter_map(|_| synthesis.instance(schema)).filter(|it| !is_bare(it));
            questions.extend(instances.map(|instance| Question { subject, instance, newer }));
        }
    }
    questions
}

/// Returns true for a schema of numbers that strings can spell.
fn is_spelled(schema: &Value) -> bool {
    schema.get("pattern").and_then(Value::as_str).is_some_and(synthesis::is_of_numbers)
        && schema.get("type").is_none_or(|it| it != "string")
}

/// Returns each violation of a law, as a message.
pub fn broken(document: &Value, subjects: &[Subject], questions: &[Question], answers: &[Answer]) -> Vec<String> {
    let losses = PossibleLosses::of(document);
    let with_constants = discriminators::add_constants(document);
    let [full, types] = [Strictness::Full, Strictness::Types].map(|strictness| translated(&with_constants, strictness));
    let full = Independent::of(&full, Strictness::Full);
    let types = Independent::of(&types, Strictness::Types);
    let mut broken = Vec::new();
    if full.is_none() || types.is_none() {
        broken.push("the independent validator does not accept the description".to_owned());
    }
    for (question, answer) in questions.iter().zip(answers) {
        let Some(subject) = subjects.get(question.subject) else { continue };
        let wrong = match answer {
            Answer::Decoded { again, variant } => difference(&question.instance, again, &losses, question.newer)
                .or_else(|| invalid(full.as_ref()?, subject, question, again))
                .or_else(|| variants::wrong_variant(&[types.as_ref()?, full.as_ref()?], subject, question, variant)),
            Answer::Refused(why) => Some(format!("not decoded: {why}")),
            Answer::NotEncoded(why) => Some(format!("not encoded: {why}")),
        };
        if let Some(wrong) = wrong {
            let server = if question.newer { "of a newer server: " } else { "" };
            broken.push(format!("#{}: {server}{wrong}\n  {}", subject.schema, question.instance));
        }
    }
    if answers.len() != questions.len() {
        broken.push(format!("{} questions and {} answers", questions.len(), answers.len()));
    }
    broken
}

/// Returns a message if the instance was valid, and its encoding is not.
fn invalid(validator: &Independent<'_>, subject: &Subject, question: &Question, again: &Value) -> Option<String> {
    let was_valid = validator.accepts(&subject.schema, &question.instance)?;
    let is_valid = validator.accepts(&subject.schema, again)?;
    (was_valid && !is_valid && !question.newer).then(|| format!("its encoding is not valid: {again}"))
}
