//! The objects of OpenAPI 3.0 to 3.2 with their fixed fields, and the type of each field.

/// Object, field, and type: none for plain values, an object of the model, a list `[..]`, or a map `{..}` of objects.
pub(super) const MODEL: &str = "
OpenAPI: openapi $self info=Info jsonSchemaDialect servers=[Server] paths={Path Item} webhooks={Path Item} components=Components security=[Security Requirement] tags=[Tag] externalDocs=External Documentation
Info: title summary description termsOfService contact=Contact license=License version
Contact: name url email
License: name identifier url
Server: url name description variables={Server Variable}
Server Variable: enum default description
Components: schemas={Schema} responses={Response} parameters={Parameter} examples={Example} requestBodies={Request Body} headers={Header} securitySchemes={Security Scheme} links={Link} callbacks={Callback} pathItems={Path Item} mediaTypes={Media Type}
Path Item: $ref summary description get=Operation put=Operation post=Operation delete=Operation options=Operation head=Operation patch=Operation trace=Operation query=Operation additionalOperations={Operation} servers=[Server] parameters=[Parameter]
Operation: tags summary description externalDocs=External Documentation operationId parameters=[Parameter] requestBody=Request Body responses=Responses callbacks={Callback} deprecated security=[Security Requirement] servers=[Server]
External Documentation: description url
Parameter: name in description required deprecated allowEmptyValue style explode allowReserved schema=Schema example examples={Example} content={Media Type}
Request Body: description content={Media Type} required
Media Type: schema=Schema itemSchema=Schema example examples={Example} encoding={Encoding} prefixEncoding=[Encoding] itemEncoding=Encoding
Encoding: contentType headers={Header} encoding={Encoding} prefixEncoding=[Encoding] itemEncoding=Encoding style explode allowReserved
Responses: default=Response *=Response
Response: summary description headers={Header} content={Media Type} links={Link}
Callback: *=Path Item
Example: summary description dataValue serializedValue value externalValue
Link: operationRef operationId parameters requestBody description server=Server
Header: description required deprecated allowEmptyValue style explode schema=Schema example examples={Example} content={Media Type}
Tag: name summary description externalDocs=External Documentation parent kind
Reference: $ref summary description
Schema: $id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs={Schema} allOf=[Schema] anyOf=[Schema] oneOf=[Schema] not=Schema if=Schema then=Schema else=Schema dependentSchemas={Schema} prefixItems=[Schema] items=Schema contains=Schema properties={Schema} patternProperties={Schema} additionalProperties=Schema propertyNames=Schema unevaluatedItems=Schema unevaluatedProperties=Schema type enum const nullable multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired format contentEncoding contentMediaType contentSchema=Schema title description default deprecated readOnly writeOnly example examples discriminator=Discriminator xml=XML externalDocs=External Documentation
Discriminator: propertyName mapping defaultMapping
XML: nodeType name namespace prefix attribute wrapped
Security Scheme: type description name in scheme bearerFormat flows=OAuth Flows openIdConnectUrl oauth2MetadataUrl deprecated
OAuth Flows: implicit=OAuth Flow password=OAuth Flow clientCredentials=OAuth Flow authorizationCode=OAuth Flow deviceAuthorization=OAuth Flow
OAuth Flow: authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl scopes
Security Requirement: *
";

/// The fields that version 3.0 does not define, except those of version 3.2, by object.
pub(super) const SINCE_3_1: &str = "
OpenAPI: jsonSchemaDialect webhooks
Info: summary
License: identifier
Components: pathItems
Reference: summary description
Schema: $id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs if then else dependentSchemas prefixItems contains patternProperties propertyNames unevaluatedItems unevaluatedProperties const maxContains minContains dependentRequired contentEncoding contentMediaType contentSchema examples
";

/// The fields that only version 3.2 defines, by object.
pub(super) const SINCE_3_2: &str = "
OpenAPI: $self
Server: name
Components: mediaTypes
Path Item: query additionalOperations
Media Type: itemSchema prefixEncoding itemEncoding
Encoding: encoding prefixEncoding itemEncoding
Response: summary
Example: dataValue serializedValue
Tag: summary parent kind
Discriminator: defaultMapping
XML: nodeType
Security Scheme: oauth2MetadataUrl deprecated
OAuth Flows: deviceAuthorization
OAuth Flow: deviceAuthorizationUrl
";

/// The fields that only version 3.0 defines, by object.
pub(super) const ONLY_3_0: &str = "
Schema: nullable
";
