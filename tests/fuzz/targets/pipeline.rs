//! The target `pipeline` for libFuzzer.
#![no_main]

specweld_fuzz::main!("pipeline");
