//! A compiled client held to the laws, in a program of its own.

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

/// Types that are looked at in one description: every so many of them.
const SUBJECTS: usize = 60;

/// Instances of each type, of this server and of a newer one each.
const EACH: usize = 10;

/// The number of instances, and each that broke a law.
pub(crate) fn hold(document: &Document, workshop: &Workshop, timeout: u32) -> Fallible<(usize, Vec<String>)> {
    let Some(text) = with_files(&document.path, |input| read(input.main))? else { return Ok((0, Vec::new())) };
    let types = with_files(&document.path, |input| specweld_codegen::types(input, &Options::default()))?;
    let unions = with_files(&document.path, |input| specweld_codegen::unions(input, &Options::default()))?;
    let subjects = sample(subjects(&types, &unions, "client"));
    let questions = questions(&text, &subjects, EACH, 7);
    if questions.is_empty() {
        return Ok((0, Vec::new()));
    }
    let program = built(document, &subjects, workshop, timeout)?;
    let answers = ask(Command::new(&program), &questions)?;
    fs::remove_file(program)?; // 16 MB, for each document
    Ok((questions.len(), broken(&text, &subjects, &questions, &answers)))
}

fn sample(subjects: Vec<Subject>) -> Vec<Subject> {
    let step = subjects.len().div_ceil(SUBJECTS).max(1);
    subjects.into_iter().step_by(step).collect()
}

fn built(document: &Document, subjects: &[Subject], workshop: &Workshop, timeout: u32) -> Fallible<PathBuf> {
    let folder = workshop.of(&document.name)?;
    let (root, made) = (folder.join("laws.rs"), folder.join("laws"));
    let head = "#![allow(warnings, reason = \"looked at elsewhere\")]\n#[path = \"client.rs\"]\nmod client;\n";
    fs::write(&root, head.to_owned() + &program(subjects))?;
    let mut rustc = Workshop::rustc(workshop.library.as_deref())?;
    rustc.arg("--crate-name=laws").arg("-o").arg(&made).arg(&root);
    let output = folder.join("laws.txt");
    match limited(rustc, &output, timeout)?.status {
        Some(status) if status.success() => Ok(made),
        _ => Err(format!("the program of the laws was not built: {}", fs::read_to_string(output)?).into()),
    }
}
