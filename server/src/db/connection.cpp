#include "connection.hpp"

#include <algorithm>

#include <poll.h>

#include "statements.hpp"

namespace payerwatch::server {

thread_local PGconn* HandlePolicy::last = nullptr;

namespace {

struct Result {
    PGresult* result;
    explicit Result(PGresult* r) : result(r) {}
    ~Result() { PQclear(result); }
    Result(const Result&) = delete;
    Result& operator=(const Result&) = delete;
};

std::string field(const PGresult* result, int code) {
    const char* text = PQresultErrorField(result, code);
    return text == nullptr ? std::string() : std::string(text);
}

[[noreturn]] void fail(const PGresult* result) {
    throw DbError(field(result, PG_DIAG_SQLSTATE), field(result, PG_DIAG_MESSAGE_PRIMARY),
                  field(result, PG_DIAG_MESSAGE_HINT), field(result, PG_DIAG_SCHEMA_NAME));
}

void keep_notice(void* target, const PGresult* result) {
    *static_cast<std::string*>(target) = field(result, PG_DIAG_MESSAGE_PRIMARY);
}

void put(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>(value >> shift));
}

}  // namespace

namespace {

std::string with_timeout(const std::string& url) {
    constexpr const char* kTimeout = "connect_timeout=5";
    if (url.find("connect_timeout") != std::string::npos) return url;
    if (!url.starts_with("postgres://") && !url.starts_with("postgresql://")) return url + " " + kTimeout;
    return url + (url.find('?') == std::string::npos ? "?" : "&") + kTimeout;
}

}  // namespace

DbConnection::DbConnection(const std::string& url)
    : connection_(with_timeout(url)), handle_(HandlePolicy::last) {
    // A silent new session would have lost the transaction's settings.
    connection_.inhibit_reactivation(true);
    PQsetNoticeReceiver(handle_, keep_notice, notice_.get());
}

namespace {

// The last result of what was sent; PQexec would wait for a silent database for ever.
PGresult* wait_for_result(PGconn* handle, std::chrono::seconds patience) {
    const auto until = std::chrono::steady_clock::now() + patience;
    PGresult* last = nullptr;
    for (;;) {
        while (PQisBusy(handle) != 0) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                                  until - std::chrono::steady_clock::now())
                                  .count();
            pollfd socket{PQsocket(handle), POLLIN, 0};
            if (left <= 0 || poll(&socket, 1, static_cast<int>(left)) == 0) {
                PQclear(last);
                throw DbError("08006", "the database does not answer", "");
            }
            if (PQconsumeInput(handle) == 0) break;
        }
        PGresult* next = PQgetResult(handle);
        if (next == nullptr) return last;
        PQclear(last);
        last = next;
    }
}

}  // namespace

std::vector<DbConnection::Row> DbConnection::run(const char* sql, const Parameters& parameters,
                                                 std::chrono::seconds patience) {
    std::vector<const char*> values;
    values.reserve(parameters.size());
    for (const auto& parameter : parameters) values.push_back(parameter ? parameter->c_str() : nullptr);
    if (PQsendQueryParams(handle_, sql, static_cast<int>(values.size()), nullptr, values.data(), nullptr,
                          nullptr, 0) == 0)
        throw DbError("08006", "the database is away", "");
    const Result r(wait_for_result(handle_, patience));
    if (r.result == nullptr) throw DbError("08006", "the database is away", "");
    const auto status = PQresultStatus(r.result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail(r.result);
    std::vector<Row> rows(static_cast<std::size_t>(PQntuples(r.result)));
    for (int i = 0; i < PQntuples(r.result); ++i)
        for (int c = 0; c < PQnfields(r.result); ++c)
            rows[static_cast<std::size_t>(i)].cells.push_back(
                PQgetisnull(r.result, i, c) != 0 ? std::nullopt
                                                 : std::optional<std::string>(PQgetvalue(r.result, i, c)));
    return rows;
}

void DbConnection::roll_back() noexcept {
    const auto state = PQtransactionStatus(handle_);
    // A session that still works on something is thrown away with its connection.
    if (PQstatus(handle_) != CONNECTION_OK || state == PQTRANS_IDLE || state == PQTRANS_ACTIVE) return;
    PQclear(PQexec(handle_, "ROLLBACK"));
}

void DbConnection::copy_file(std::istream& file) {
    std::string block;
    copy([&]() -> std::string_view {
        block.resize(1 << 20);
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        block.resize(static_cast<std::size_t>(file.gcount()));
        return block;
    });
}

// Binary COPY: signature, flags, no extension; rows of one field each; trailer.
void DbConnection::copy(const std::function<std::string_view()>& next) {
    // Small enough that the database works on one row while the next one is under way.
    constexpr std::size_t kRow = 1 << 16;
    {
        const Result r(PQexec(handle_, statements::kCopyClaims));
        if (PQresultStatus(r.result) != PGRES_COPY_IN) fail(r.result);
    }
    const auto put_bytes = [&](std::string_view bytes) {
        return PQputCopyData(handle_, bytes.data(), static_cast<int>(bytes.size())) == 1;
    };
    std::string head("PGCOPY\n\377\r\n\0", 11);
    put(head, 0);
    put(head, 0);
    bool sent = put_bytes(head);
    for (std::string_view bytes = next(); sent && !bytes.empty(); bytes = next())
        for (; sent && !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), kRow))) {
            std::string row("\0\1", 2);
            put(row, static_cast<std::uint32_t>(std::min(bytes.size(), kRow)));
            sent = put_bytes(row) && put_bytes(bytes.substr(0, kRow));
        }
    sent = sent && put_bytes(std::string_view("\377\377", 2));
    PQputCopyEnd(handle_, sent ? nullptr : "the sender gave up");
    std::optional<DbError> error;
    while (PGresult* result = PQgetResult(handle_)) {
        const Result r(result);
        if (PQresultStatus(result) != PGRES_COMMAND_OK && !error)
            error.emplace(field(result, PG_DIAG_SQLSTATE), field(result, PG_DIAG_MESSAGE_PRIMARY),
                          field(result, PG_DIAG_MESSAGE_HINT));
        if (PQstatus(handle_) != CONNECTION_OK) break;
    }
    if (error) throw DbError(*error);
    if (!sent || PQstatus(handle_) != CONNECTION_OK) throw DbError("08006", "the connection was lost", "");
}

bool DbConnection::is_alive() {
    pollfd socket{PQsocket(handle_), POLLIN, 0};
    // An idle session has nothing to say but good-bye.
    if (poll(&socket, 1, 0) > 0) PQconsumeInput(handle_);
    return PQstatus(handle_) == CONNECTION_OK;
}

bool DbConnection::is_reusable() const {
    return PQstatus(handle_) == CONNECTION_OK && PQtransactionStatus(handle_) == PQTRANS_IDLE;
}

}  // namespace payerwatch::server
