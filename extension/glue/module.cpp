#include "payerwatch/mapping/payer_matcher.hpp"

#include "bridge.hpp"
#include "log_guard.hpp"
#include "settings.hpp"

extern "C" {
PAYERWATCH_MODULE_MAGIC;
PAYERWATCH_EXPORT void _PG_init(void);
}

void _PG_init(void) {
    payerwatch::pg::define_settings();
    payerwatch::pg::install_log_guard();
    // Preloaded by the server, the dictionary of payers is read once, and is every session's by the fork.
    if (process_shared_preload_libraries_in_progress)
        payerwatch::pg::boundary(
            [] { static_cast<void>(payerwatch::mapping::PayerMatcher().decide("payer")); });
}

PAYERWATCH_FUNCTION(payerwatch_version) {
    return payerwatch::pg::text_datum(PAYERWATCH_VERSION);
}
