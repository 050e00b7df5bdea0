//! The target `json` for libFuzzer.
#![no_main]

specweld_fuzz::main!("json");
