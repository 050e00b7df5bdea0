//! The shared part of the main functions.

/// Defines the functions that libFuzzer calls, for the target with this name.
#[macro_export]
macro_rules! main {
    ($name:literal) => {
        use std::sync::LazyLock;

        use specweld_fuzz::{Target, Words};

        static TARGET: LazyLock<Target> = LazyLock::new(|| Target::named($name).expect("the target exists"));
        static WORDS: Words = LazyLock::new(|| TARGET.words());

        libfuzzer_sys::fuzz_target!(|data: &[u8]| (TARGET.run)(data));

        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
            $crate::mutate(data, size, max_size, seed, &WORDS)
        });
    };
}

use std::sync::LazyLock;

pub use libfuzzer_sys;
use specweld_tests::fuzz::mutated;
pub use specweld_tests::fuzz::Target;

/// The words of a target's dictionary.
pub type Words = LazyLock<Vec<Vec<u8>>>;

/// Mutates an input. Half of the mutations are those of libFuzzer, which uses compared bytes; the others change the
/// structure of JSON.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32, words: &[Vec<u8>]) -> usize {
    if seed % 2 == 0 {
        return libfuzzer_sys::fuzzer_mutate(data, size, max_size);
    }
    let old = data.get(..size).unwrap_or_default().to_vec();
    let new = mutated(&old, &old, words, u64::from(seed));
    let length = new.len().min(max_size);
    if let (Some(place), Some(new)) = (data.get_mut(..length), new.get(..length)) {
        place.copy_from_slice(new);
    }
    length
}
