//! Writes the seeds of a fuzz target into a folder for a fuzzer: `fuzz-seeds TARGET FOLDER`.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use specweld_tests::fuzz::Target;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [name, folder] = arguments.as_slice() else { return Err("usage: fuzz-seeds TARGET FOLDER".into()) };
    let target = Target::named(name).ok_or("there is no such target")?;
    fs::create_dir_all(folder)?;
    for (number, seed) in target.seeds().iter().enumerate() {
        fs::write(Path::new(folder).join(format!("seed-{number}")), seed)?;
    }
    Ok(())
}
