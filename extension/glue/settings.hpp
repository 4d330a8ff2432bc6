// The settings `payerwatch.*` of a session. Documented in docs/settings.md.
#pragma once

namespace payerwatch::pg {

struct Settings {
    static bool allow_core;
    static char* customer;
    static int max_findings;
    static int max_record_bytes;
    static char* person;
    static bool preview;
    static char* upload;
    static bool upload_last;
    static char* upload_offset;
};

void define_settings();

}  // namespace payerwatch::pg
