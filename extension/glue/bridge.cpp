#include "payerwatch/error.hpp"

#include <boost/regex.hpp>
#include <cstring>

#include "bridge.hpp"

namespace payerwatch::pg {

namespace {

void describe(Failure& failure, const char* sqlstate, const char* message, const char* hint) noexcept {
    failure.sqlstate = MAKE_SQLSTATE(sqlstate[0], sqlstate[1], sqlstate[2], sqlstate[3], sqlstate[4]);
    strlcpy(failure.message, message, sizeof failure.message);
    strlcpy(failure.hint, hint, sizeof failure.hint);
}

}  // namespace

void capture(Failure& failure) noexcept {
    try {
        throw;
    } catch (const PgError& error) {
        failure.original = error.data;
    } catch (const Error& error) {
        describe(failure, error.sqlstate(), error.what(), error.hint().c_str());
    } catch (const std::bad_alloc&) {
        describe(failure, "53200", "out of memory", "");
    } catch (const boost::regex_error&) {
        describe(failure, "54001", "a pattern is too complex for this text", "");
    } catch (const std::exception&) {
        // what() of a foreign exception may quote input
        describe(failure, "XX000", "internal error in payerwatch", "Please report this with the statement.");
    } catch (...) {
        describe(failure, "XX000", "internal error in payerwatch", "Please report this with the statement.");
    }
}

void raise(const Failure& failure) {
    if (failure.original != nullptr) {
        failure.original->hide_stmt = true;  // whatever failed: our statements hold what is to be screened
        ReThrowError(failure.original);
    }
    ereport(ERROR, (errcode(failure.sqlstate), errmsg("%s", failure.message),
                    failure.hint[0] != '\0' ? errhint("%s", failure.hint) : 0, errhidestmt(true),
                    // tells the server that the message is ours, which quotes no input
                    err_generic_string(PG_DIAG_SCHEMA_NAME, "payerwatch"), errhidecontext(true)));
    pg_unreachable();
}

void checkpoint() {
    if (INTERRUPTS_PENDING_CONDITION()) call([] { ProcessInterrupts(); });
}

text* make_text(std::string_view value) {
    return call([&] {
        if (value.size() > MaxAllocSize - VARHDRSZ)
            ereport(ERROR,
                    (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("result does not fit in a text value")));
        return cstring_to_text_with_len(value.data(), static_cast<int>(value.size()));
    });
}

}  // namespace payerwatch::pg
