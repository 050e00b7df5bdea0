//! Clients over other HTTP libraries: services and layers of tower, and middleware of reqwest.

mod middleware;
mod tower_layers;
mod tower_services;
