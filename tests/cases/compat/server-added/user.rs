pub fn server() -> specweld::Server {
    api::servers::PRODUCTION
}
