//! The target `headers` for libFuzzer.
#![no_main]

specweld_fuzz::main!("headers");
