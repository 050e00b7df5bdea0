//! The laws that every generated type keeps: what a schema allows is decoded, and encoded it is the same again; and what a
//! compatible server adds to it does no harm. An instance that an independent validator accepts for exactly one alternative
//! of a union is decoded as that variant; what was valid stays valid.
//!
//! Instances are made from the text of the schemas, by [`synthesis`], and not from what the generator thinks of them.

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

use crate::laws::again::{Vanishing, difference};
use crate::laws::harness::{Answer, Subject};
use crate::laws::independent::{Independent, Strictness, translated};
use crate::laws::synthesis::Synthesis;

/// Parses the text of a description in JSON or YAML; `None` if it is neither.
pub fn read(source: Source<'_>) -> Option<Value> {
    let document = document::load(source, Loader::none(), &mut Findings::new())?;
    serde_json::from_str(&document.value().to_string()).ok()
}

/// A question to a generated type, with what is wrong with an answer.
#[derive(Debug, Clone)]
pub struct Question {
    /// The position of the type among the subjects.
    pub subject: usize,
    /// The value to decode and to encode again.
    pub instance: Value,
    /// True for a value of a newer server, whose additions are not all kept.
    pub newer: bool,
}

/// Instances of each subject's schema, and what a newer server would make of them.
pub fn questions(document: &Value, subjects: &[Subject], each: usize, seed: u64) -> Vec<Question> {
    let mut questions = Vec::new();
    let document = &discriminators::add_constants(document);
    for (subject, Subject { schema, variants, .. }) in subjects.iter().enumerate() {
        let Some(schema) = document.pointer(schema) else { continue };
        if !variants.is_empty() {
            let strange = variants::strange().into_iter();
            questions.extend(strange.map(|instance| Question { subject, instance, newer: true }));
        }
        for newer in [false, true] {
            let mut synthesis = Synthesis::new(document, seed, newer);
            // A bare number has no codec that reads strings: the struct, union or call around it reads them.
            let is_bare = |it: &Value| it.is_null() || it.is_string() && is_spelled(schema);
            let instances = (0..each).filter_map(|_| synthesis.instance(schema)).filter(|it| !is_bare(it));
            questions.extend(instances.map(|instance| Question { subject, instance, newer }));
        }
    }
    questions
}

/// Returns whether a schema is of numbers that strings may spell.
fn is_spelled(schema: &Value) -> bool {
    schema.get("pattern").and_then(Value::as_str).is_some_and(synthesis::is_of_numbers)
        && schema.get("type").is_none_or(|it| it != "string")
}

/// Every answer that breaks a law, in words.
pub fn broken(document: &Value, subjects: &[Subject], questions: &[Question], answers: &[Answer]) -> Vec<String> {
    let vanishing = Vanishing::of(document);
    let with_constants = discriminators::add_constants(document);
    let [full, types] = [Strictness::Full, Strictness::Types].map(|strictness| translated(&with_constants, strictness));
    let full = Independent::of(&full, Strictness::Full);
    let types = Independent::of(&types, Strictness::Types);
    let mut broken = Vec::new();
    if full.is_none() || types.is_none() {
        broken.push("the independent validator does not read the description".to_owned());
    }
    for (question, answer) in questions.iter().zip(answers) {
        let Some(subject) = subjects.get(question.subject) else { continue };
        let wrong = match answer {
            Answer::Decoded { again, variant } => difference(&question.instance, again, &vanishing, question.newer)
                .or_else(|| invalid(full.as_ref()?, subject, question, again))
                .or_else(|| variants::mistaken(&[types.as_ref()?, full.as_ref()?], subject, question, variant)),
            Answer::Refused(why) => Some(format!("not decoded: {why}")),
            Answer::Stuck(why) => Some(format!("not encoded: {why}")),
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

/// Returns the fault of a value that was valid, and is not valid when it is encoded.
fn invalid(validator: &Independent<'_>, subject: &Subject, question: &Question, again: &Value) -> Option<String> {
    let was_valid = validator.accepts(&subject.schema, &question.instance)?;
    let is_valid = validator.accepts(&subject.schema, again)?;
    (was_valid && !is_valid && !question.newer).then(|| format!("encoded, it is not valid any more: {again}"))
}
