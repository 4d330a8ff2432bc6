// The boundary between C++ exceptions and PostgreSQL errors. Every SQL-callable body runs in boundary();
// every call into PostgreSQL that may raise an error, made while objects with destructors are alive, runs in
// call(). Include after core and standard headers, before further PostgreSQL headers.
#pragma once
#include <csetjmp>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

extern "C" {
#include "postgres.h"
#include "access/htup_details.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif
}
// PostgreSQL renames the printf family by macros, which breaks std::snprintf and friends.
#undef fprintf
#undef printf
#undef snprintf
#undef sprintf
#undef strerror
#undef vfprintf
#undef vprintf
#undef vsnprintf
#undef vsprintf
#include "compat.hpp"

namespace payerwatch::pg {

// What a caught exception becomes: plain data, so that nothing needs a destructor when the error jumps away.
struct Failure {
    int sqlstate = 0;
    char message[512] = {};
    char hint[256] = {};
    ErrorData* original = nullptr;
};

// A PostgreSQL error on its way through C++ frames. Only boundary() may catch it.
struct PgError {
    ErrorData* data;
};

void capture(Failure& failure) noexcept;  // in a catch block: describes the exception in flight
[[noreturn]] void raise(const Failure& failure);

template <typename Body>
auto boundary(Body&& body) -> std::invoke_result_t<Body&> {
    Failure failure;
    try {
        return body();
    } catch (...) {
        capture(failure);
    }
    raise(failure);
}

// Runs f, which owns nothing with a destructor, and turns a PostgreSQL error into PgError.
template <typename F>
auto call(F&& f) -> std::invoke_result_t<F&> {
    using Result = std::invoke_result_t<F&>;
    static_assert(std::is_void_v<Result> || std::is_trivially_copyable_v<Result>);
    struct Guard {
        sigjmp_buf* stack = PG_exception_stack;
        ErrorContextCallback* context = error_context_stack;
        ~Guard() {
            PG_exception_stack = stack;
            error_context_stack = context;
        }
    };
    const MemoryContext memory = CurrentMemoryContext;
    {
        Guard guard;
        sigjmp_buf here;
        if (sigsetjmp(here, 0) == 0) {
            PG_exception_stack = &here;
            return f();
        }
    }
    // Not ErrorContext, which CopyErrorData refuses, and not the caller's, which unwinding may delete
    // (SPI's).
    MemoryContextSwitchTo(TopTransactionContext != nullptr ? TopTransactionContext : TopMemoryContext);
    ErrorData* data = CopyErrorData();
    MemoryContextSwitchTo(memory);
    FlushErrorState();
    throw PgError{data};
}

// Allocates in another memory context until the end of the scope.
class InMemory {
  public:
    explicit InMemory(MemoryContext context) : outer_(MemoryContextSwitchTo(context)) {}
    ~InMemory() { MemoryContextSwitchTo(outer_); }
    InMemory(const InMemory&) = delete;
    InMemory& operator=(const InMemory&) = delete;

  private:
    MemoryContext outer_;
};

void checkpoint();  // services interrupts; throws PgError when the statement is cancelled

inline std::string_view view(const text* value) {
    return {VARDATA_ANY(value), static_cast<std::size_t>(VARSIZE_ANY_EXHDR(value))};
}
inline std::string_view view_of(Datum text_value) {
    const text* detoasted = call([&]() -> const text* { return DatumGetTextPP(text_value); });
    return view(detoasted);
}
text* make_text(std::string_view value);  // in the current context; 54000 when it does not fit
inline Datum text_datum(std::string_view value) {
    return PointerGetDatum(make_text(value));
}

// A C++ object that lives as long as a memory context; its destructor runs when the context is reset.
template <typename T, typename... Args>
T* make_in_context(MemoryContext context, Args&&... args) {
    struct Slot {
        MemoryContextCallback callback;
        alignas(T) unsigned char bytes[sizeof(T)];
    };
    auto* slot = call([&] { return static_cast<Slot*>(MemoryContextAllocZero(context, sizeof(Slot))); });
    T* object = ::new (static_cast<void*>(slot->bytes)) T(std::forward<Args>(args)...);
    slot->callback.arg = object;
    slot->callback.func = [](void* arg) { static_cast<T*>(arg)->~T(); };
    MemoryContextRegisterResetCallback(context, &slot->callback);
    return object;
}

}  // namespace payerwatch::pg

// Defines an SQL-callable function whose body is C++ and runs inside the boundary.
#define PAYERWATCH_FUNCTION(name)                                             \
    extern "C" {                                                              \
    PAYERWATCH_EXPORT Datum name(PG_FUNCTION_ARGS);                           \
    PG_FUNCTION_INFO_V1(name);                                                \
    }                                                                         \
    static Datum name##_body(FunctionCallInfo fcinfo);                        \
    Datum name(PG_FUNCTION_ARGS) {                                            \
        return payerwatch::pg::boundary([&] { return name##_body(fcinfo); }); \
    }                                                                         \
    static Datum name##_body([[maybe_unused]] FunctionCallInfo fcinfo)
