//! Secret members of every kind: by the options `secret` and `public`, by their names, and in responses that repeat
//! them.

mod kinds;
mod listed;
mod recorded;
mod table;

mod api {
    specweld::generate_api! {
        spec = "it/secrets/kinds.json",
        rename = { schema "put_inline.body" = Inline },
        secret = [
            "Kinds.*",
            "Required.*",
            "Inline.pin",
            "put_inline.response.200.given",
            "put_inline.part",
            "put_inline.query.number",
            "POST /inline/{part}.modes",
            "put_inline.deep",
            "put_inline.X-Mode",
            "put_inline.cookie.crumb",
            "put_inline.response.*",
            "*.body.pin",
            "put_parts.body.list",
        ],
        public = ["put_inline.response.200.token", "*.password"],
    }
}
