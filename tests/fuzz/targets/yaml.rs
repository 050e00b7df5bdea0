//! The target `yaml` for libFuzzer.
#![no_main]

specweld_fuzz::main!("yaml");
