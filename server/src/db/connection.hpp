// One session with PostgreSQL: libpqxx for statements, its libpq handle for COPY.
#pragma once
#include <libpq-fe.h>

#include <pqxx/pqxx>

#include <chrono>
#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace payerwatch::server {

// libpqxx keeps its PGconn private; a connection policy sees it when it is made.
class HandlePolicy : public pqxx::connect_direct {
  public:
    using connect_direct::connect_direct;
    static thread_local PGconn* last;
    handle do_startconnect(handle old) override { return last = connect_direct::do_startconnect(old); }
};

// What PostgreSQL said. The message is passed on only if it is ours, which never quotes input: of class PW,
// or a bad value (class 22) that a function of payerwatch refused.
struct DbError : std::runtime_error {
    DbError(std::string state, const std::string& text, std::string advice, const std::string& schema = {})
        : std::runtime_error(text),
          sqlstate(std::move(state)),
          hint(std::move(advice)),
          is_refusal(schema == "payerwatch" &&
                     (sqlstate.starts_with("22") || sqlstate == "42703" || sqlstate == "54001")) {}
    std::string sqlstate, hint;
    bool is_refusal;
    [[nodiscard]] bool is_ours() const { return is_refusal || sqlstate.starts_with("PW"); }
    // The session was ended behind our back; a new one may do.
    [[nodiscard]] bool is_session_gone() const {
        return sqlstate.empty() || sqlstate == "57P01" || sqlstate == "57P02" || sqlstate == "08003";
    }
    [[nodiscard]] bool is_lost() const {
        return sqlstate.starts_with("08") || sqlstate.starts_with("57P") || sqlstate.empty();
    }
};

class DbConnection {
  public:
    explicit DbConnection(const std::string& url);

    struct Row {
        std::vector<std::optional<std::string>> cells;
    };
    using Parameters = std::vector<std::optional<std::string>>;
    // How long a silent database is waited for. Longer than any statement that a person waits for, unless
    // said otherwise.
    static constexpr std::chrono::seconds kPatience{15};
    static constexpr std::chrono::seconds kLongPatience{660};
    // Runs a statement of db/statements.hpp. The first error leaves the transaction to roll_back().
    std::vector<Row> run(const char* sql, const Parameters& parameters = {},
                         std::chrono::seconds patience = kPatience);
    void begin() { run("BEGIN"); }
    void commit() { run("COMMIT"); }
    void roll_back() noexcept;

    // COPY payerwatch.claim_bytes of what `next` gives until that is empty.
    void copy(const std::function<std::string_view()>& next);
    void copy_file(std::istream& file);
    // What PostgreSQL said last in a NOTICE.
    [[nodiscard]] const std::string& last_notice() const { return *notice_; }

    [[nodiscard]] bool is_reusable() const;
    // False if PostgreSQL has ended the session meanwhile; asks nobody, so it costs nothing.
    [[nodiscard]] bool is_alive();
    [[nodiscard]] PGconn* handle() const { return handle_; }

  private:
    pqxx::basic_connection_base<HandlePolicy> connection_;
    PGconn* handle_;
    std::unique_ptr<std::string> notice_ = std::make_unique<std::string>();
};

}  // namespace payerwatch::server
