//! Bounded runs of the fuzz targets: their seeds, and seeded random mutations of them.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use specweld_tests::fuzz::{Target, mutated};

/// Runs the seeds of a target, and this many mutations of them.
///
/// A failure writes its input to the folder of temporary files. Add that input to the seeds.
fn run(name: &str, rounds: u64) {
    let target = Target::named(name).unwrap();
    let (seeds, words) = (target.seeds(), target.words());
    assert!(!seeds.is_empty(), "there are no seeds for {name}");
    for seed in &seeds {
        attempt(&target, seed, "one of its seeds");
    }
    let mut random = fastrand::Rng::with_seed(0x5eed);
    for round in 0..rounds {
        let [one, other] = [(); 2].map(|()| random.choice(&seeds).unwrap());
        let mut input = mutated(one, other, &words, round);
        for more in 0..random.u64(..3) {
            input = mutated(&input, other, &words, round ^ (more + 1) << 32);
        }
        attempt(&target, &input, &format!("round {round}"));
    }
}

/// The time limit of an input. A longer run counts as endless.
const LONGEST: Duration = Duration::from_secs(60);

fn attempt(target: &Target, input: &[u8], what: &str) {
    let (done, result) = mpsc::channel();
    let (run, owned) = (target.run, input.to_vec());
    // A panic drops the sender, so that the wait ends, too.
    thread::spawn(move || {
        run(&owned);
        done.send(()).ok();
    });
    if result.recv_timeout(LONGEST).is_err() {
        let kept = std::env::temp_dir().join(format!("specweld-{}", target.name));
        std::fs::write(&kept, input).unwrap();
        panic!("{} failed at {what}, kept as {}", target.name, kept.display());
    }
}

#[test]
fn json_is_read_or_refused() {
    run("json", 4000);
}

#[test]
fn yaml_is_read_or_refused() {
    run("yaml", 4000);
}

#[test]
fn descriptions_become_code_or_are_refused() {
    run("pipeline", 2500);
}

#[test]
fn decoded_values_stay_equal() {
    run("unions", 1000);
}

#[test]
fn json_is_read_as_serde_json_reads_it() {
    run("reader", 4000);
}

#[test]
fn formats_keep_their_values() {
    run("formats", 4000);
}

#[test]
fn a_parameter_changes_no_other_part_of_a_request() {
    run("parameters", 300);
}

#[test]
fn bodies_contain_all_members() {
    run("bodies", 4000);
}

#[test]
fn headers_are_read_or_ignored() {
    run("headers", 4000);
}

#[test]
fn documents_of_xml_keep_their_values() {
    run("xml", 4000);
}

#[test]
fn streams_do_not_depend_on_the_chunks() {
    run("streams", 2000);
}
