//! The target `bodies` for libFuzzer.
#![no_main]

specweld_fuzz::main!("bodies");
