//! Descriptions of any size, and clients and models for them as source text over serde and reqwest.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

/// Returns the fields of a schema: name, schema, required or not, and the hand-written line for serde.
fn fields(index: usize, size: usize) -> [(&'static str, Value, bool, String); 8] {
    let text = || json!({ "type": "string" });
    let next = (index + 1) % size;
    let tags = json!({ "type": "array", "items": text() });
    let link = if next > index { reference(next) } else { text() };
    let held = if next > index { format!("Option<Model{next:03}>") } else { "Option<String>".to_owned() };
    [
        ("id", text(), true, "String".to_owned()),
        ("name", text(), true, "String".to_owned()),
        ("description", text(), false, "Option<String>".to_owned()),
        ("count", json!({ "type": "integer", "format": "int64" }), true, "i64".to_owned()),
        ("active", json!({ "type": "boolean" }), false, "Option<bool>".to_owned()),
        ("tags", tags, true, "Vec<String>".to_owned()),
        ("ratio", json!({ "type": "number" }), false, "Option<f64>".to_owned()),
        // Every second model contains the next one, so that types refer to each other without long chains.
        (
            "link",
            if index.is_multiple_of(2) { link } else { text() },
            false,
            if index.is_multiple_of(2) { held } else { "Option<String>".to_owned() },
        ),
    ]
}

/// Returns a description with `N` schemas and `N` operations. Each has a path parameter, three query parameters, and
/// the statuses 200, 404 and 429.
pub(crate) fn client(size: usize) -> String {
    let paths = (0..size).map(|index| (format!("/models/{index:03}/{{id}}"), json!({ "get": operation(index) })));
    document(&paths.collect(), size)
}

/// Returns a description with `N` schemas, and an operation whose response uses all of them.
pub(crate) fn models(size: usize) -> String {
    let members = (0..size).map(|index| (format!("model_{index:03}"), reference(index)));
    let all = json!({ "type": "object", "properties": members.collect::<Map<_, _>>() });
    let response = json!({ "description": "All.", "content": { "application/json": { "schema": all } } });
    let get = json!({ "operationId": "get_all", "responses": { "200": response } });
    document(&Map::from_iter([("/all".to_owned(), json!({ "get": get }))]), size)
}

fn document(paths: &Map<String, Value>, size: usize) -> String {
    let mut schemas: Map<String, Value> =
        (0..size).map(|index| (format!("Model{index:03}"), schema(index, size))).collect();
    let message = json!({ "type": "string", "description": "What went wrong." });
    let problem = json!({ "type": "object", "required": ["message"], "properties": { "message": message } });
    schemas.insert("Problem".to_owned(), problem);
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Synthetic", "version": "1" },
        "servers": [{ "url": "https://api.example.com" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
    .to_string()
}

fn schema(index: usize, size: usize) -> Value {
    let fields = fields(index, size);
    let required: Vec<&str> = fields.iter().filter(|it| it.2).map(|it| it.0).collect();
    let properties: Map<String, Value> = fields.iter().map(|it| (it.0.to_owned(), it.1.clone())).collect();
    json!({ "type": "object", "description": "A model.", "required": required, "properties": properties })
}

fn operation(index: usize) -> Value {
    let query = |name: &str, kind: &str| json!({ "name": name, "in": "query", "schema": { "type": kind } });
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    let response = |words: &str, schema: Value| json!({ "description": words, "content": { "application/json": { "schema": schema } } });
    let problem = || json!({ "$ref": "#/components/schemas/Problem" });
    json!({
        "operationId": format!("get_model_{index:03}"),
        "summary": "Gets a model.",
        "parameters": [id, query("limit", "integer"), query("after", "string"), query("full", "boolean")],
        "responses": {
            "200": response("The model.", reference(index)),
            "404": response("There is none.", problem()),
            "429": response("Too many requests.", problem()),
        },
    })
}

fn reference(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/Model{index:03}") })
}

/// Returns the models with derives of serde.
pub(crate) fn models_by_serde(size: usize) -> String {
    let mut text = String::from("#![allow(dead_code)]\nuse serde::{Deserialize, Serialize};\n");
    for index in 0..size {
        text.push_str("/// A model.\n#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]\n");
        let _ = writeln!(text, "pub struct Model{index:03} {{");
        for (name, _, required, ty) in fields(index, size) {
            let omitted =
                if required { "" } else { "    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n" };
            let _ = write!(text, "    /// `{name}`.\n{omitted}    pub {name}: {ty},\n");
        }
        text.push_str("}\n");
    }
    text
}

/// Returns the models with derives of serde, and a complete async function for each operation.
pub(crate) fn client_by_serde(size: usize) -> String {
    let mut text = models_by_serde(size);
    text.push_str(CLIENT);
    for index in 0..size {
        text.push_str(&METHOD.replace("NNN", &format!("{index:03}")));
    }
    text.push_str("}\n");
    text
}

const CLIENT: &str = r"
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem { pub message: String }
#[derive(Debug)]
pub enum Error { NotFound(Problem), TooMany(Problem), Other(u16), Http(reqwest::Error), Json(serde_json::Error) }
impl From<reqwest::Error> for Error { fn from(it: reqwest::Error) -> Self { Self::Http(it) } }
impl From<serde_json::Error> for Error { fn from(it: serde_json::Error) -> Self { Self::Json(it) } }
pub struct Client { http: reqwest::Client, base: reqwest::Url }
impl Client {
";

const METHOD: &str = r#"
    /// Gets a model.
    pub async fn get_model_NNN(&self, id: &str, limit: Option<i64>, after: Option<&str>, full: Option<bool>) -> Result<ModelNNN, Error> {
        let mut url = self.base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.extend(["models", "NNN", id]);
        }
        if let Some(limit) = limit {
            url.query_pairs_mut().append_pair("limit", &limit.to_string());
        }
        if let Some(after) = after {
            url.query_pairs_mut().append_pair("after", after);
        }
        if let Some(full) = full {
            url.query_pairs_mut().append_pair("full", &full.to_string());
        }
        let response = self.http.get(url).header("accept", "application/json").send().await?;
        let status = response.status().as_u16();
        let bytes = response.bytes().await?;
        match status {
            200 => Ok(serde_json::from_slice(&bytes)?),
            404 => Err(Error::NotFound(serde_json::from_slice(&bytes)?)),
            429 => Err(Error::TooMany(serde_json::from_slice(&bytes)?)),
            other => Err(Error::Other(other)),
        }
    }
"#;
