//! The cost of each form of generated code for the compiler: synthetic descriptions of N schemas and N operations, as this
//! project writes them and as others are written.
//!
//! `cargo bench -p specweld-tests --bench forms`, for other sizes `-- 50 400`.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

#[path = "support/project.rs"]
mod project;
#[path = "support/synthetic.rs"]
mod synthetic;

use std::error::Error;

use project::{Cost, Project, specweld};

const SIZES: [usize; 3] = [50, 200, 400];
const RUNS: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = std::env::args().skip(1).filter(|it| !it.starts_with("--"));
    let mut sizes = arguments.map(|it| it.parse()).collect::<Result<Vec<usize>, _>>()?;
    if sizes.is_empty() {
        sizes.extend(SIZES);
    }
    println!(
        "user CPU and memory of cargo, dependencies built (least of {RUNS}); less an empty crate with the same dependencies"
    );
    for form in forms() {
        for verb in ["check", "build"] {
            let empty = Project::new("forms-empty", &form.dependencies, "", "")?.cost(verb, RUNS)?;
            for size in &sizes {
                let project =
                    Project::new("forms", &form.dependencies, &(form.text)(*size), &(form.description)(*size))?;
                print(form.name, verb, *size, project.cost(verb, RUNS)?, empty);
            }
        }
    }
    Ok(())
}

/// A way of writing the same client, or the same models.
struct Form {
    name: &'static str,
    dependencies: String,
    text: fn(usize) -> String,
    description: fn(usize) -> String,
}

fn forms() -> Vec<Form> {
    let serde = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\
                 reqwest = { version = \"0.13\", default-features = false }";
    let ours = |name, description| Form { name, dependencies: specweld(), text: |_| GENERATE.to_owned(), description };
    let serde = |name, text| Form { name, dependencies: serde.to_owned(), text, description: |_| String::new() };
    vec![
        ours("client: specweld", synthetic::client),
        serde("client: serde derive, async fn each", synthetic::client_by_serde),
        ours("models: specweld", synthetic::models),
        serde("models: serde derive", synthetic::models_by_serde),
    ]
}

const GENERATE: &str = "specweld::generate_api!(\"api.json\");";

fn print(form: &str, verb: &str, size: usize, cost: Cost, empty: Cost) {
    let (seconds, memory) = (cost.seconds - empty.seconds, cost.memory - empty.memory);
    println!("  {form:<36} N = {size:<4} cargo {verb}: {seconds:6.2} s {memory:6.0} MiB");
}
