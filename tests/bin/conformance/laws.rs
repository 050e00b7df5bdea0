//! The laws of decoding and encoding, checked for a compiled client in a separate program.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use specweld_codegen::options::Options;
use specweld_tests::laws::harness::{Subject, ask, program, subjects};
use specweld_tests::laws::{broken, questions, read};

use crate::Fallible;
use crate::documents::Document;
use crate::expand::with_files;
use crate::run::limited;
use crate::workshop::Workshop;

/// The maximum number of types that are checked in a description, at equal distances.
const SUBJECTS: usize = 60;

/// The number of instances of each type: this many of the described server, and this many of a newer one.
const EACH: usize = 10;

/// Returns the number of instances, and the violations of laws.
pub(crate) fn check(document: &Document, workshop: &Workshop, timeout: u32) -> Fallible<(usize, Vec<String>)> {
    let Some(text) = with_files(&document.path, |input| read(input.main))? else { return Ok((0, Vec::new())) };
    let types = with_files(&document.path, |input| specweld_codegen::types(input, &Options::default()))?;
    let unions = with_files(&document.path, |input| specweld_codegen::unions(input, &Options::default()))?;
    let subjects = sample(subjects(&types, &unions, "client"));
    let questions = questions(&text, &subjects, EACH, 7);
    if questions.is_empty() {
        return Ok((0, Vec::new()));
    }
    let program = build_program(document, &subjects, workshop, timeout)?;
    let answers = ask(Command::new(&program), &questions)?;
    fs::remove_file(program)?; // each program has 16 MB
    Ok((questions.len(), broken(&text, &subjects, &questions, &answers)))
}

fn sample(subjects: Vec<Subject>) -> Vec<Subject> {
    let step = subjects.len().div_ceil(SUBJECTS).max(1);
    subjects.into_iter().step_by(step).collect()
}

fn build_program(document: &Document, subjects: &[Subject], workshop: &Workshop, timeout: u32) -> Fallible<PathBuf> {
    let folder = workshop.document_folder(&document.name)?;
    let (root, made) = (folder.join("laws.rs"), folder.join("laws"));
    let head = "#![allow(warnings, reason = \"checked elsewhere\")]\n#[path = \"client.rs\"]\nmod client;\n";
    fs::write(&root, head.to_owned() + &program(subjects))?;
    let mut rustc = Workshop::rustc(workshop.library.as_deref())?;
    rustc.arg("--crate-name=laws").arg("-o").arg(&made).arg(&root);
    let output = folder.join("laws.txt");
    match limited(rustc, &output, timeout)?.status {
        Some(status) if status.success() => Ok(made),
        _ => Err(format!("the program that checks the laws does not compile: {}", fs::read_to_string(output)?).into()),
    }
}
