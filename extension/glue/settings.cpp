#include "settings.hpp"

#include "bridge.hpp"
extern "C" {
#include "utils/guc.h"
}

namespace payerwatch::pg {

bool Settings::allow_core = false;
char* Settings::customer = nullptr;
int Settings::max_findings = 10000;
int Settings::max_record_bytes = 1024 * 1024;
bool Settings::preview = false;
char* Settings::person = nullptr;
char* Settings::upload = nullptr;
bool Settings::upload_last = false;
char* Settings::upload_offset = nullptr;

namespace {

void define_string(const char* name, const char* description, char** value) {
    DefineCustomStringVariable(name, description, nullptr, value, "", PGC_USERSET, 0, nullptr, nullptr,
                               nullptr);
}

void define_bool(const char* name, const char* description, bool* value, GucContext context) {
    DefineCustomBoolVariable(name, description, nullptr, value, false, context, 0, nullptr, nullptr, nullptr);
}

}  // namespace

void define_settings() {
    define_bool("payerwatch.allow_core",
                "Let a backend that loads claims dump core (developers only: a core holds PHI).",
                &Settings::allow_core, PGC_SUSET);
    define_string("payerwatch.customer", "Name of the customer that the session works for.",
                  &Settings::customer);
    DefineCustomIntVariable(
        "payerwatch.max_findings", "Single findings kept for an upload; counts are always exact.", nullptr,
        &Settings::max_findings, 10000, 0, 1000000, PGC_USERSET, 0, nullptr, nullptr, nullptr);
    DefineCustomIntVariable("payerwatch.max_record_bytes",
                            "Longest record of a claims file; a longer one is a reject.", nullptr,
                            &Settings::max_record_bytes, 1024 * 1024, 1024, 8 * 1024 * 1024, PGC_USERSET,
                            GUC_UNIT_BYTE, nullptr, nullptr, nullptr);
    define_string("payerwatch.person", "Login of the portal's user; set by the server in each transaction.",
                  &Settings::person);
    define_bool("payerwatch.preview",
                "COPY into claim_bytes stores nothing; upload_preview() shows what would happen.",
                &Settings::preview, PGC_USERSET);
    define_string("payerwatch.upload", "Upload that the next COPY belongs to.", &Settings::upload);
    define_bool("payerwatch.upload_last",
                "The piece that is sent ends the file, so its last record needs no line end.",
                &Settings::upload_last, PGC_USERSET);
    define_string("payerwatch.upload_offset",
                  "Byte at which the piece that is sent begins; must equal the committed one.",
                  &Settings::upload_offset);
    MarkGUCPrefixReserved("payerwatch");
}

}  // namespace payerwatch::pg
