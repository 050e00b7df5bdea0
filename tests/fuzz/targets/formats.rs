//! The target `formats` for libFuzzer.
#![no_main]

specweld_fuzz::main!("formats");
