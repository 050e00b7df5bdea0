pub fn server() -> specweld::Server {
    api::servers::TESTING
}
