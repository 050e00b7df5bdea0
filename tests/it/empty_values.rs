//! A YAML key without a value is reported: the file is incomplete, or the next lines are not indented.

use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;

/// A description with each kind of object.
const TEXT: &str = "\
openapi: 3.1.0
info: { title: Case, version: '1' }
servers:
  - url: 'https://{region}.example.com'
    variables:
      region:
        default: eu
security:
  - bearer:
      []
tags:
  - name: pets
paths:
  /pets/{id}:
    servers:
      - url: 'https://pets.example.com'
    parameters:
      - name: id
        in: path
        required: true
        schema:
          type: string
    get:
      operationId: get_pet
      tags:
        - pets
      security:
        - bearer: []
      parameters:
        - name: at
          in: query
          content:
            application/json:
              schema:
                type: string
                example:
                  a
        - name: tag
          in: query
          schema:
            type: string
            enum:
              - a
            default:
              a
      responses:
        '200':
          description: ok
          headers:
            Age:
              schema:
                type: integer
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Animal'
              examples:
                one:
                  value: 1
          links:
            self:
              operationId: get_pet
      callbacks:
        done:
          '{$request.query.at}':
            post:
              requestBody:
                content:
                  application/json:
                    schema:
                      type: string
              responses:
                '200':
                  description: ok
    post:
      operationId: add_pet
      security:
        - auth: [a]
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                a:
                  type: string
            encoding:
              a:
                headers:
                  X-A:
                    schema:
                      type: string
      responses:
        '201':
          description: ok
components:
  parameters:
    Unused:
      name: a
      in: query
  securitySchemes:
    bearer:
      type: http
      scheme: bearer
    auth:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: 'https://example.com'
          scopes:
            a: b
  schemas:
    Animal:
      oneOf:
        - $ref: '#/components/schemas/Pet'
        - $ref: '#/components/schemas/Owner'
      discriminator:
        propertyName: kind
        mapping:
          pet: '#/components/schemas/Pet'
    Pet:
      type: object
      required:
        - kind
      properties:
        kind:
          type: string
        tags:
          type: array
          items:
            type: string
        pair:
          type: array
          prefixItems:
            - type: string
        map:
          type: object
          additionalProperties:
            type: string
        patterns:
          type: object
          patternProperties:
            '^x':
              type: string
        any:
          anyOf:
            - type: string
            - type: integer
        whole:
          allOf:
            - $ref: '#/components/schemas/Owner'
            - type: object
              properties:
                more:
                  type: string
    Owner:
      type: object
      required: [kind]
      properties:
        kind:
          type: string
      x-extension:
        a: b
";

/// Keys whose value does not change the client, or can be null.
const HARMLESS: [&str; 15] = [
    "tags",
    "bearer",
    "example",
    "examples",
    "one",
    "default",
    "links",
    "self",
    "callbacks",
    "done",
    "'{$request.query.at}'",
    "scopes",
    "x-extension",
    // The client does not respond to a callback.
    "'200'",
    // No operation uses the component.
    "Unused",
];

#[test]
fn each_key_without_a_value_is_reported() {
    let report = |text: &str| {
        let (_, report) = specweld_codegen::explain(Source { name: "x.yaml", text }, &Options::default());
        report.to_string()
    };
    assert_eq!(report(TEXT), "");
    let lines: Vec<&str> = TEXT.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let mut silent = Vec::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.ends_with(':')) {
        let own = indent(line);
        let rest = &lines[index + 1..];
        let below = rest.iter().take_while(|it| indent(it) > own).count();
        let text = [&lines[..=index], &rest[below..]].concat().join("\n");
        let key = line.trim_matches([' ', '-', ':']);
        let report = report(&text);
        if report.is_empty() && !HARMLESS.contains(&key) {
            silent.push(format!("{}: {line}", index + 1));
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}
