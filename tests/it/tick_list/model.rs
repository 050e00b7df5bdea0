//! The objects of OpenAPI 3.0 and 3.1 with their fixed fields, and the type of each field.

/// Object, field, and type: none for plain values, an object of the model, a list `[..]`, or a map `{..}` of objects.
pub(super) const MODEL: &str = "
OpenAPI: openapi info=Info jsonSchemaDialect servers=[Server] paths={Path Item} webhooks={Path Item} components=Components security=[Security Requirement] tags=[Tag] externalDocs=External Documentation
Info: title summary description termsOfService contact=Contact license=License version
Contact: name url email
License: name identifier url
Server: url description variables={Server Variable}
Server Variable: enum default description
Components: schemas={Schema} responses={Response} parameters={Parameter} examples={Example} requestBodies={Request Body} headers={Header} securitySchemes={Security Scheme} links={Link} callbacks={Callback} pathItems={Path Item}
Path Item: $ref summary description get=Operation put=Operation post=Operation delete=Operation options=Operation head=Operation patch=Operation trace=Operation servers=[Server] parameters=[Parameter]
Operation: tags summary description externalDocs=External Documentation operationId parameters=[Parameter] requestBody=Request Body responses=Responses callbacks={Callback} deprecated security=[Security Requirement] servers=[Server]
External Documentation: description url
Parameter: name in description required deprecated allowEmptyValue style explode allowReserved schema=Schema example examples={Example} content={Media Type}
Request Body: description content={Media Type} required
Media Type: schema=Schema example examples={Example} encoding={Encoding}
Encoding: contentType headers={Header} style explode allowReserved
Responses: default=Response *=Response
Response: description headers={Header} content={Media Type} links={Link}
Callback: *=Path Item
Example: summary description value externalValue
Link: operationRef operationId parameters requestBody description server=Server
Header: description required deprecated allowEmptyValue style explode schema=Schema example examples={Example} content={Media Type}
Tag: name description externalDocs=External Documentation
Reference: $ref summary description
Schema: $id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs={Schema} allOf=[Schema] anyOf=[Schema] oneOf=[Schema] not=Schema if=Schema then=Schema else=Schema dependentSchemas={Schema} prefixItems=[Schema] items=Schema contains=Schema properties={Schema} patternProperties={Schema} additionalProperties=Schema propertyNames=Schema unevaluatedItems=Schema unevaluatedProperties=Schema type enum const nullable multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired format contentEncoding contentMediaType contentSchema=Schema title description default deprecated readOnly writeOnly example examples discriminator=Discriminator xml=XML externalDocs=External Documentation
Discriminator: propertyName mapping
XML: name namespace prefix attribute wrapped
Security Scheme: type description name in scheme bearerFormat flows=OAuth Flows openIdConnectUrl
OAuth Flows: implicit=OAuth Flow password=OAuth Flow clientCredentials=OAuth Flow authorizationCode=OAuth Flow
OAuth Flow: authorizationUrl tokenUrl refreshUrl scopes
Security Requirement: *
";
