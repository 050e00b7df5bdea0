//! Internet addresses (`format: ipv4`, `ipv6` and `ip`): the types of the standard library, which read RFC 4291 section
//! 2.2.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

super::textual! { Ipv4Addr, "an IPv4 address" }
super::textual! { Ipv6Addr, "an IPv6 address" }
super::textual! { IpAddr, "an IP address" }
