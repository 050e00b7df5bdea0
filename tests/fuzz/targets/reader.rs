//! The target `reader` for libFuzzer.
#![no_main]

specweld_fuzz::main!("reader");
