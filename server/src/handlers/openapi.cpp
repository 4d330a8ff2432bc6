#include "openapi.hpp"

namespace payerwatch::server {

// clang-format off
const char* const kOpenApi = R"json({
 "openapi": "3.1.0",
 "info": {
  "title": "payerwatch",
  "version": "1",
  "license": {
   "name": "PostgreSQL"
  }
 },
 "paths": {
  "/health": {
   "get": {
    "summary": "Alive",
    "responses": {
     "200": {
      "description": "alive"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/monitoring/health/ready": {
   "get": {
    "summary": "Ready to work, by component",
    "responses": {
     "200": {
      "description": "ready"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/api/v1/session": {
   "post": {
    "summary": "Log in",
    "responses": {
     "201": {
      "description": "who logged in, and the CSRF token"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "required": [
         "login",
         "password"
        ],
        "properties": {
         "login": {
          "type": "string"
         },
         "password": {
          "type": "string"
         }
        }
       }
      }
     }
    }
   },
   "get": {
    "summary": "Who am I",
    "responses": {
     "200": {
      "description": "the session"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "summary": "Log out",
    "responses": {
     "204": {
      "description": "logged out"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "X-CSRF-Token",
      "in": "header",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ]
   }
  },
  "/api/v1/uploads": {
   "post": {
    "summary": "Load a claims file",
    "responses": {
     "201": {
      "description": "quality report"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "text/csv": {
       "schema": {
        "type": "string",
        "format": "binary"
       }
      }
     }
    },
    "parameters": [
     {
      "name": "filename",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "X-CSRF-Token",
      "in": "header",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ]
   },
   "get": {
    "summary": "Uploads, newest first",
    "responses": {
     "200": {
      "description": "uploads"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "after",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     }
    ]
   }
  },
  "/api/v1/uploads/{id}": {
   "get": {
    "summary": "An upload and its progress",
    "responses": {
     "200": {
      "description": "upload"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer"
      }
     }
    ]
   }
  },
  "/api/v1/uploads/{id}/report": {
   "get": {
    "summary": "Quality report",
    "responses": {
     "200": {
      "description": "report"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer"
      }
     }
    ]
   }
  },
  "/api/v1/template.csv": {
   "get": {
    "summary": "A claims file to fill in: all columns and three claims as examples",
    "responses": {
     "200": {
      "description": "CSV"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/api/v1/uploads/{id}/changes": {
   "get": {
    "summary": "What the upload changed: claims by what became of them, signals opened and closed since",
    "responses": {
     "200": {
      "description": "Counts by name"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer"
      }
     }
    ]
   }
  },
  "/api/v1/uploads/{id}/rejected.csv": {
   "get": {
    "summary": "Rejected rows: line, column, rule, kind",
    "responses": {
     "200": {
      "description": "CSV"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer"
      }
     }
    ]
   }
  },
  "/api/v1/signals": {
   "get": {
    "summary": "Signals",
    "responses": {
     "200": {
      "description": "signals"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "product",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "kind",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "payer",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "severity",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "from",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "to",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "after",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     }
    ]
   }
  },
  "/api/v1/signals/{id}": {
   "get": {
    "summary": "A signal and its evidence",
    "responses": {
     "200": {
      "description": "signal"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer"
      }
     }
    ]
   }
  },
  "/api/v1/alerts": {
   "get": {
    "summary": "Alerts",
    "responses": {
     "200": {
      "description": "alerts"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "parameters": [
     {
      "name": "status",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "after",
      "in": "query",
      "required": false,
      "schema": {
       "type": "string"
      }
     }
    ]
   }
  },
  "/api/v1/alerts/{id}/judgment": {
   "post": {
    "summary": "Judge an alert",
    "responses": {
     "201": {
      "description": "judgment"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "required": [
         "verdict"
        ],
        "properties": {
         "verdict": {
          "type": "string"
         },
         "reason_codes": {
          "type": "array"
         },
         "notes": {
          "type": "string"
         }
        }
       }
      }
     }
    },
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer"
      }
     },
     {
      "name": "X-CSRF-Token",
      "in": "header",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ]
   }
  },
  "/api/v1/alerts/{id}/recovery": {
   "post": {
    "summary": "Book recovered money",
    "responses": {
     "201": {
      "description": "entry"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "required": [
         "amount",
         "recovered_on"
        ],
        "properties": {
         "amount": {
          "type": "number"
         },
         "recovered_on": {
          "type": "string"
         },
         "note": {
          "type": "string"
         }
        }
       }
      )json"
R"json(}
     }
    },
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "integer"
      }
     },
     {
      "name": "X-CSRF-Token",
      "in": "header",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ]
   }
  }
 },
 "components": {
  "responses": {
   "Problem": {
    "description": "RFC 9457 problem",
    "content": {
     "application/problem+json": {
      "schema": {
       "type": "object",
       "properties": {
        "type": {
         "type": "string"
        },
        "title": {
         "type": "string"
        },
        "status": {
         "type": "integer"
        },
        "detail": {
         "type": "string"
        },
        "request_id": {
         "type": "string"
        }
       }
      }
     }
    }
   }
  }
 }
})json";
// clang-format on

}  // namespace payerwatch::server
