#include "log_guard.hpp"

#include <sys/prctl.h>

#include "bridge.hpp"
#include "settings.hpp"

namespace payerwatch::pg {

namespace {

int running = 0;
emit_log_hook_type next_hook = nullptr;

// COPY's own complaints about its input may quote it; ours and those about the environment do not.
bool may_quote_input(const ErrorData* error) {
    const int category = ERRCODE_TO_CATEGORY(error->sqlerrcode);
    return category == ERRCODE_DATA_EXCEPTION || error->sqlerrcode == ERRCODE_BAD_COPY_FILE_FORMAT ||
           category == ERRCODE_INTEGRITY_CONSTRAINT_VIOLATION;
}

void guard(ErrorData* error) {
    if (running > 0) {
        error->context = nullptr;
        error->hide_ctx = true;
        error->hide_stmt = true;
        if (error->elevel >= ERROR && may_quote_input(error)) {
            static char malformed[] = "the claims sent by COPY are malformed";
            static char conflict[] = "another session stored the same claims at the same time";
            const bool is_conflict =
                ERRCODE_TO_CATEGORY(error->sqlerrcode) == ERRCODE_INTEGRITY_CONSTRAINT_VIOLATION;
            error->message = is_conflict ? conflict : malformed;
            error->detail = nullptr;
            error->detail_log = nullptr;
        }
    }
    if (next_hook != nullptr) next_hook(error);
}

}  // namespace

void install_log_guard() {
    next_hook = emit_log_hook;
    emit_log_hook = guard;
}

IntakeIsRunning::IntakeIsRunning() {
    ++running;
    if (!Settings::allow_core) prctl(PR_SET_DUMPABLE, 0);
}

IntakeIsRunning::~IntakeIsRunning() {
    --running;
}

}  // namespace payerwatch::pg
