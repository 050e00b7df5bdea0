//! The target `xml` for libFuzzer.
#![no_main]

specweld_fuzz::main!("xml");
