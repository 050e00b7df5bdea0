//! A program that decodes and encodes values of generated types: it reads lines of JSON and prints the results.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::{Command, Stdio};
use std::thread;

use serde_json::Value;
use specweld_codegen::{UnionType, UnionVariant};

use super::again::{PossibleLosses, difference};
use super::{Question, exact};

/// A generated type, and its schema.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The path of the type in the program.
    pub path: String,
    /// The JSON pointer of the schema.
    pub schema: String,
    /// The variants, if the type is a union.
    pub variants: Vec<UnionVariant>,
}

/// The result of a type for an instance.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The instance was decoded and encoded.
    Decoded {
        /// The encoded value.
        again: Value,
        /// The first word of its `Debug` output: for an enum, the variant.
        variant: String,
    },
    /// The type refused the instance, with this error.
    Refused(String),
    /// The value could not be encoded, with this error.
    NotEncoded(String),
}

/// Returns the types of a client with a complete schema in the description. These are components, schemas of bodies,
/// and unions that are members or items of components.
///
/// `module` is the path of the client in the program.
pub fn subjects(types: &[(String, String)], unions: &[UnionType], module: &str) -> Vec<Subject> {
    let is_whole = |schema: &str| {
        let component = schema.strip_prefix("/components/schemas/").is_some_and(|rest| !rest.contains('/'));
        component || schema.ends_with("/schema")
    };
    let subject = |(schema, name): &(String, String)| {
        let union = unions.iter().find(|union| union.name == *name);
        let is_subject = is_whole(schema) || union.is_some() && is_part(schema);
        is_subject.then(|| Subject {
            path: format!("{module}::types::{name}"),
            schema: schema.clone(),
            variants: union.map(|union| union.variants.clone()).unwrap_or_default(),
        })
    };
    types.iter().filter_map(subject).collect()
}

/// Returns true if a schema is a member or an item of a component, outside any composition.
fn is_part(schema: &str) -> bool {
    // No other schema describes such a value.
    let Some(path) = schema.strip_prefix("/components/schemas/") else { return false };
    let mut keys = path.split('/').skip(1);
    while let Some(key) = keys.next() {
        let is_followed = match key {
            "properties" => keys.next().is_some(),
            key => key == "items",
        };
        if !is_followed {
            return false;
        }
    }
    true
}

/// Returns the source text of the program for these types.
pub fn program(subjects: &[Subject]) -> String {
    let mut arms = String::new();
    for (index, Subject { path, .. }) in subjects.iter().enumerate() {
        // OK because writing into a String cannot fail.
        let _ = writeln!(arms, "            \"{index}\" => again::<{path}>(json),");
    }
    PROGRAM.replace("ARMS", arms.trim_end())
}

const PROGRAM: &str = r#"
use specweld::generated_v1::{serde, serde_json};

fn main() {
    for line in std::io::stdin().lines() {
        let line = line.expect("lines of text");
        let (subject, json) = line.split_once('\t').expect("a subject and an instance");
        let answer = match subject {
ARMS
            _ => "?".to_owned(),
        };
        println!("{answer}");
    }
}

fn again<T>(json: &str) -> String
where
    T: specweld::json::Decode + specweld::json::Encode + serde::Serialize + serde::de::DeserializeOwned + std::fmt::Debug,
{
    let value = match specweld::json::from_str::<T>(json) {
        Ok(value) => value,
        Err(fault) => return format!("-{fault}").replace('\n', " "),
    };
    let again = match specweld::json::to_string(&value) {
        Ok(again) => again,
        Err(fault) => return format!("!{fault}").replace('\n', " "),
    };
    match serde_json::from_str::<T>(&again).map(|value| specweld::json::to_string(&value)) {
        Ok(Ok(by_serde)) if by_serde == again => {}
        other => return format!("!serde reads {other:?}").replace('\n', " "),
    }
    // serde cannot represent every number. Such a value is an error, and never another number.
    let by_serde = serde_json::to_string(&value).unwrap_or_default();
    let shown = format!("{value:?}");
    let variant = shown.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    format!("+{variant}\t{again}\t{by_serde}")
}
"#;

/// Sends the questions to the program, and returns its answers.
///
/// # Errors
/// Returns an error if the program cannot be started, or fails.
pub fn ask(mut program: Command, questions: &[Question]) -> io::Result<Vec<Answer>> {
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let line = |(seed, it): (usize, &Question)| {
        format!("{}\t{}\n", it.subject, exact::with_unusual_numbers(&it.instance, seed))
    };
    let lines: Vec<String> = questions.iter().enumerate().map(line).collect();
    let lines = lines.concat();
    let input = child.stdin.take();
    let writing = thread::spawn(move || input.map_or(Ok(()), |mut input| input.write_all(lines.as_bytes())));
    let output = child.wait_with_output()?;
    let written = writing.join().map_err(|_| io::Error::other("the writing thread panicked"))?;
    if !output.status.success() {
        return Err(io::Error::other(format!("the program ended with {}", output.status)));
    }
    written?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(answer).collect())
}

fn answer(line: &str) -> Answer {
    match line.split_at_checked(1) {
        Some(("+", decoded)) => {
            let (variant, texts) = decoded.split_once('\t').unwrap_or_default();
            match again(texts) {
                Ok(again) => Answer::Decoded { again, variant: variant.to_owned() },
                Err(why) => Answer::NotEncoded(format!("{why}: {texts}")),
            }
        }
        Some(("-", why)) => Answer::Refused(why.to_owned()),
        _ => Answer::NotEncoded(line.to_owned()),
    }
}

/// Returns the encoded value. After a tab, the text has the encoding by serde.
fn again(texts: &str) -> Result<Value, String> {
    let (json, by_serde) = texts.split_once('\t').unwrap_or((texts, ""));
    let value = exact::read(json)?;
    if !by_serde.is_empty() {
        let by_serde = exact::read(by_serde)?;
        if let Some(wrong) = difference(&value, &by_serde, &PossibleLosses::default(), false) {
            return Err(format!("serde encodes another value{wrong}"));
        }
    }
    Ok(value)
}
