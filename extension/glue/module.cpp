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
}

PAYERWATCH_FUNCTION(payerwatch_version) {
    return payerwatch::pg::text_datum(PAYERWATCH_VERSION);
}
