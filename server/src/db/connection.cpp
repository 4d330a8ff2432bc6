#include "connection.hpp"

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
                  field(result, PG_DIAG_MESSAGE_HINT));
}

void keep_notice(void* target, const PGresult* result) {
    *static_cast<std::string*>(target) = field(result, PG_DIAG_MESSAGE_PRIMARY);
}

void put(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>(value >> shift));
}

}  // namespace

DbConnection::DbConnection(const std::string& url) : connection_(url), handle_(HandlePolicy::last) {
    // A silent new session would have lost the transaction's settings.
    connection_.inhibit_reactivation(true);
    PQsetNoticeReceiver(handle_, keep_notice, notice_.get());
}

std::vector<DbConnection::Row> DbConnection::run(const char* sql, const Parameters& parameters) {
    std::vector<const char*> values;
    values.reserve(parameters.size());
    for (const auto& parameter : parameters) values.push_back(parameter ? parameter->c_str() : nullptr);
    const Result r(PQexecParams(handle_, sql, static_cast<int>(values.size()), nullptr, values.data(),
                                nullptr, nullptr, 0));
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
    if (PQstatus(handle_) != CONNECTION_OK || PQtransactionStatus(handle_) == PQTRANS_IDLE) return;
    PQclear(PQexec(handle_, "ROLLBACK"));
}

void DbConnection::copy_block(std::string_view block) {
    bool sent = false;
    copy([&](std::string& next) {
        if (sent) return false;
        next = block;
        return sent = true;
    });
}

void DbConnection::copy_file(std::istream& file) {
    constexpr std::size_t kBlock = 1 << 20;
    copy([&](std::string& next) {
        next.resize(kBlock);
        file.read(next.data(), kBlock);
        next.resize(static_cast<std::size_t>(file.gcount()));
        return !next.empty();
    });
}

// Binary COPY: signature, flags, no extension; rows of one field each; trailer.
void DbConnection::copy(const std::function<bool(std::string&)>& next_block) {
    {
        const Result r(PQexec(handle_, statements::kCopyClaims));
        if (PQresultStatus(r.result) != PGRES_COPY_IN) fail(r.result);
    }
    const auto put_bytes = [&](const std::string& bytes) {
        return PQputCopyData(handle_, bytes.data(), static_cast<int>(bytes.size())) == 1;
    };
    std::string head("PGCOPY\n\377\r\n\0", 11);
    put(head, 0);
    put(head, 0);
    bool sent = put_bytes(head);
    std::string block;
    while (sent && next_block(block)) {
        std::string row("\0\1", 2);
        put(row, static_cast<std::uint32_t>(block.size()));
        sent = put_bytes(row) && put_bytes(block);
    }
    sent = sent && put_bytes(std::string("\377\377", 2));
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
