//! The target `parameters` for libFuzzer.
#![no_main]

specweld_fuzz::main!("parameters");
