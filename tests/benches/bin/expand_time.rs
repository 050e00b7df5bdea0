//! Prints the CPU time of the expansion, and that of reading the text with `serde_json`. Both run in the profile of
//! this program. The macro runs without optimisation in the builds of users.
//!
//! Usage: `expand-time [--only 'GET /path']... FILE...`. With `--only`, it generates only those operations.

#![allow(clippy::print_stdout, reason = "the program prints its results")]

#[path = "../support/cpu.rs"]
mod cpu;

use std::error::Error;
use std::fs;
use std::hint::black_box;

use cpu::thread_cpu;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::{Options, Selector, SelectorKind};

fn main() -> Result<(), Box<dyn Error>> {
    let (files, options) = arguments();
    for name in &files {
        let text = fs::read_to_string(name)?;
        let runs = u32::try_from(4_000_000 / (text.len() + 1))?.clamp(1, 100);
        let generate = || {
            let krate = "::specweld".parse().unwrap_or_default();
            specweld_codegen::generate(Source { name, text: &text }, &options, &krate)
        };
        let expand = cpu(runs, generate);
        let parse = cpu(runs, || serde_json::from_str::<serde_json::Value>(&text));
        let outcome = generate();
        let code = outcome.tokens.map(|it| it.to_token_stream()).unwrap_or_default();
        let (trees, length) = (token_trees(code.clone()), code.to_string().len());
        let base = name.rsplit('/').next().unwrap_or(name);
        println!(
            "  {base:<36} {:8} bytes: generate {expand:9.2} ms, serde_json {parse:8.2} ms, ratio {:5.1}, {length} bytes and {trees} token trees of Rust",
            text.len(),
            expand / parse
        );
    }
    Ok(())
}

/// Returns the number of token trees, which rust-analyzer limits to 2,097,152 for a macro call.
fn token_trees(tokens: TokenStream) -> usize {
    let inside = |tree| match tree {
        TokenTree::Group(group) => token_trees(group.stream()),
        _ => 0,
    };
    tokens.into_iter().map(|tree| 1 + inside(tree)).sum()
}

/// Returns the files, and the options of the generator.
fn arguments() -> (Vec<String>, Options) {
    let (mut files, mut only) = (Vec::new(), Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let endpoint = if argument == "--only" { arguments.next() } else { None };
        match endpoint.as_deref().and_then(|it| it.split_once(' ')) {
            Some((method, path)) => {
                let kind = SelectorKind::Endpoint { method: method.to_owned(), path: path.to_owned() };
                only.push(Selector { id: only.len(), kind });
            }
            None => files.push(argument),
        }
    }
    (files, Options { only: Some(only).filter(|it| !it.is_empty()), ..Options::default() })
}

/// Returns the CPU time of one run in this thread, in milliseconds.
fn cpu<T>(runs: u32, mut run: impl FnMut() -> T) -> f64 {
    black_box(run());
    let before = thread_cpu();
    for _ in 0..runs {
        black_box(run());
    }
    thread_cpu().saturating_sub(before).as_secs_f64() * 1e3 / f64::from(runs)
}
