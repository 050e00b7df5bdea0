//! The target `unions` for libFuzzer.
#![no_main]

specweld_fuzz::main!("unions");
