//! The target `streams` for libFuzzer.
#![no_main]

specweld_fuzz::main!("streams");
