// The description of the HTTP interface, served at /api/v1/openapi.json.
#pragma once

namespace payerwatch::server {

extern const char* const kOpenApi;

}  // namespace payerwatch::server
