//! Implementations that run in turn, so that other load on the machine affects all of them equally.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::cpu::thread_cpu;

/// One of several implementations of a task.
pub(crate) struct Rival<'a> {
    name: &'a str,
    run: Box<dyn FnMut() + 'a>,
    times: Vec<Duration>,
    cpu: Duration,
}

impl<'a> Rival<'a> {
    /// Creates an implementation with a name.
    pub(crate) fn new<T>(name: &'a str, mut run: impl FnMut() -> T + 'a) -> Self {
        Self { name, run: Box::new(move || drop(black_box(run()))), times: Vec::new(), cpu: Duration::ZERO }
    }
}

/// Runs all implementations in turn, `rounds` times, each `runs` times in a row. Prints the times, and the ratios of the
/// times and of this thread's CPU time to the first one.
pub(crate) fn race(title: &str, rounds: usize, runs: u32, mut rivals: Vec<Rival<'_>>) {
    for round in 0..=rounds {
        for rival in &mut rivals {
            let (cpu, start) = (thread_cpu(), Instant::now());
            (0..runs).for_each(|_| (rival.run)());
            // The first round only warms up the caches.
            if round > 0 {
                rival.times.push(start.elapsed() / runs);
                rival.cpu += thread_cpu().saturating_sub(cpu);
            }
        }
    }
    report(title, rivals);
}

fn report(title: &str, rivals: Vec<Rival<'_>>) {
    println!("{title}: minimum and median of a run; ratios of both and of the CPU time to the first");
    let mut first = None;
    for mut rival in rivals {
        rival.times.sort_unstable();
        let [minimum, median] = [0, rival.times.len() / 2].map(|index| micros(rival.times.get(index)));
        let cpu = rival.cpu.as_secs_f64();
        let (first_minimum, first_median, first_cpu) = *first.get_or_insert((minimum, median, cpu));
        println!(
            "  {:<44} {minimum:9.3} us {median:9.3} us   {:5.2} {:5.2} {:5.2}",
            rival.name,
            minimum / first_minimum,
            median / first_median,
            cpu / first_cpu
        );
    }
}

fn micros(time: Option<&Duration>) -> f64 {
    time.map_or(f64::NAN, |time| time.as_secs_f64() * 1e6)
}
