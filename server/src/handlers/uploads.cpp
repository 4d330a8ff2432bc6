#include <nlohmann/json.hpp>

#include "payerwatch/error.hpp"
#include "payerwatch/intake/gzip.hpp"

#include "app/crypto.hpp"
#include "app/server.hpp"
#include "db/statements.hpp"
#include "json_route.hpp"
#include "log.hpp"

namespace payerwatch::server {

namespace {

// One streamed upload, in pieces, each one COPY in one transaction. A piece begins when kBlock bytes wait or
// the body has ended, and goes on while more comes quickly: a transaction never waits for a slow client. The
// intake says how far it came; what lies behind that, part of a record, is sent again with the next piece.
// Nothing touches a disk.
constexpr std::size_t kBlock = 8UL * 1024 * 1024;  // no record is longer
constexpr std::size_t kMostPending = kBlock + kBlock / 2;
constexpr std::size_t kUnpackedAtOnce = 1024UL * 1024;
constexpr std::size_t kMostOfPiece = 64UL * 1024 * 1024;
constexpr std::chrono::milliseconds kQuickly{100};
constexpr std::chrono::seconds kLongestPiece{10};

class StreamedUpload {
  public:
    StreamedUpload(Server& server, Call& call, DbConnection& db) : server_(server), call_(call), db_(db) {}

    Response run() {
        while (state_ == BodyStream::Got::Data && packed_.size() < 2) state_ = call_.stream->read(packed_);
        if (intake::GzipReader::is_gzip(packed_)) {
            gzip_ = std::make_unique<intake::GzipReader>();
            gzip_->feed(packed_);
        } else {
            pending_ = std::move(packed_);
        }
        // never more than this, and no copy of it while it grows
        pending_.reserve(kMostPending + 2 * BodyStream::kEnough);
        begin();
        do {
            while (state_ == BodyStream::Got::Data && pending_.size() < kBlock) state_ = read();
            if (state_ == BodyStream::Got::Lost) {
                // The upload stays open; what was committed counts, and the client may go on or discard it.
                log("warning", "upload_broken_off",
                    {{"request_id", call_.request.request_id}, {"upload_id", id_}});
                return problem(400, "broken-off", "the upload broke off", "Its committed part stays.",
                               call_.request.request_id);
            }
            send(state_ == BodyStream::Got::End);
        } while (state_ != BodyStream::Got::End || !pending_.empty());
        return finish();
    }

    void reject(const DbError& error) {
        if (id_ == 0 || db_.is_reusable() == false) return;
        in_transaction([&] {
            db_.run(statements::kUploadReject, {std::to_string(id_), error.what(), error.hint});
        });
    }
    [[nodiscard]] long id() const { return id_; }

  private:
    // More of the file, unpacked. A packed body may become a thousand times as long, so little of it at a
    // time.
    BodyStream::Got read(std::chrono::milliseconds patience = std::chrono::hours(24)) {
        if (gzip_ == nullptr) return call_.stream->read(pending_, patience);
        try {
            if (gzip_->unpack(pending_, kUnpackedAtOnce)) return BodyStream::Got::Data;
            if (packed_state_ == BodyStream::Got::End && !gzip_->is_whole())
                throw Error("PW021", "the gzip file breaks off", "Send the whole file.");
        } catch (const Error& error) {
            throw DbError(error.sqlstate(), error.what(), error.hint());
        }
        if (packed_state_ != BodyStream::Got::Data) return packed_state_;
        packed_.clear();
        const auto got = call_.stream->read(packed_, patience);
        if (got == BodyStream::Got::Late) return got;
        packed_state_ = got;
        gzip_->feed(packed_);
        return BodyStream::Got::Data;
    }

    Server& server_;
    Call& call_;
    DbConnection& db_;
    std::unique_ptr<intake::GzipReader> gzip_;
    std::string packed_;  // as received, if it is packed
    BodyStream::Got packed_state_ = BodyStream::Got::Data;
    long id_ = 0;
    long offset_ = 0;      // what the intake has committed
    std::string pending_;  // received and not committed; while a piece is under way its last bytes only
    BodyStream::Got state_ = BodyStream::Got::Data;

    template <typename Body>
    void in_transaction(Body&& body) {
        Transaction transaction(db_);
        if (!server_.open_session(call_.request, db_, true))
            throw DbError("PW015", "the session has ended", "Log in again.");
        body();
        transaction.commit();
    }

    void begin() {
        const auto length = call_.request.content_length;
        const auto name = call_.request.query.find("filename");
        in_transaction([&] {
            const auto rows =
                db_.run(statements::kUploadBegin,
                        {name == call_.request.query.end() ? std::string() : name->second,
                         length && gzip_ == nullptr ? std::optional<std::string>(std::to_string(*length))
                                                    : std::nullopt});
            id_ = std::stol(rows.at(0).cells.at(0).value());
        });
    }

    void send(bool last) {
        long reached = offset_;
        long begin = offset_;  // of pending_ in the file
        in_transaction([&] {
            db_.run(statements::kUploadPiece,
                    {std::to_string(id_), std::to_string(offset_), last ? "true" : "false"});
            const auto until = std::chrono::steady_clock::now() + kLongestPiece;
            std::size_t sent = 0;  // of pending_
            db_.copy([&]() -> std::string_view {
                const long total = begin - offset_ + static_cast<long>(sent);
                if (sent == pending_.size() && state_ == BodyStream::Got::Data &&
                    total < static_cast<long>(kMostOfPiece) && std::chrono::steady_clock::now() < until) {
                    if (sent > kMostPending) {  // what ends this piece unread is less than a block
                        pending_.erase(0, sent - kBlock);
                        begin += static_cast<long>(sent - kBlock);
                        sent = kBlock;
                    }
                    const auto got = read(kQuickly);
                    if (got != BodyStream::Got::Late) state_ = got;
                }
                const std::string_view bytes = std::string_view(pending_).substr(sent);
                sent = pending_.size();
                return bytes;
            });
            reached = std::stol(
                db_.run(statements::kUploadOffset, {std::to_string(id_)}).at(0).cells.at(0).value());
        });
        if (reached < begin || (reached == offset_ && !last))
            throw DbError("PW032", "a record does not end", "");
        server_.metrics().upload_bytes->Increment(static_cast<double>(reached - offset_));
        pending_.erase(0, last ? pending_.size() : static_cast<std::size_t>(reached - begin));
        offset_ = reached;
    }

    Response finish() {
        std::string report;
        in_transaction([&] {
            report = db_.run(statements::kUploadFinish, {std::to_string(id_)}, DbConnection::kLongPatience)
                         .at(0)
                         .cells.at(0)
                         .value();
        });
        const auto json = nlohmann::json::parse(report);
        for (const char* verdict : {"accepted_rows", "rejected_rows"})
            server_.metrics().upload_rows(verdict[0] == 'a' ? "accepted" : "rejected",
                                          json.at(verdict).get<double>());
        Response response;
        response.status = 201;
        response.body = report;
        if (json.at("status") == "rejected") {
            response = problem(422, "nothing-stored", "no row of the file was stored",
                               json.value("rejection", std::string()), call_.request.request_id);
            auto with_report = nlohmann::json::parse(response.body);
            with_report["report"] = json;
            response.body = with_report.dump();
        }
        response.fields.emplace_back("Location", "/api/v1/uploads/" + std::to_string(id_));
        return response;
    }
};

Response upload(Server& server, Call& call, DbConnection& db) {
    const auto begun = std::chrono::steady_clock::now();
    const auto seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    };
    server.metrics().uploads_in_flight->Increment();
    StreamedUpload streamed(server, call, db);
    Response response;
    try {
        response = streamed.run();
        server.metrics().upload(response.status == 201   ? "stored"
                                : response.status == 422 ? "rejected"
                                                         : "broken_off",
                                seconds());
    } catch (const DbError& error) {
        db.roll_back();
        response = database_problem(error, call.request.request_id);
        const bool unreadable = error.sqlstate.starts_with("PW02") || error.sqlstate == "PW032";
        if (unreadable) streamed.reject(error);
        server.metrics().upload(unreadable ? "rejected" : "failed", seconds());
        if (response.status >= 500)
            log("error", "database", {{"request_id", call.request.request_id}, {"sqlstate", error.sqlstate}});
        if (streamed.id() != 0)
            response.fields.emplace_back("Location", "/api/v1/uploads/" + std::to_string(streamed.id()));
    }
    server.metrics().uploads_in_flight->Decrement();
    return response;
}

// The first rows of a file, read as an upload would read them; nothing is stored.
Response preview(Server& server, Call& call, DbConnection& db) {
    constexpr std::size_t kEnough = 4UL * 1024 * 1024;
    std::string head;
    auto state = BodyStream::Got::Data;
    while (state == BodyStream::Got::Data && head.size() < kEnough) state = call.stream->read(head);
    std::string rest;
    while (state == BodyStream::Got::Data) {
        rest.clear();
        state = call.stream->read(rest);
    }
    if (state == BodyStream::Got::Lost)
        return problem(400, "broken-off", "the upload broke off", {}, call.request.request_id);
    const bool is_whole = head.size() < kEnough;
    if (intake::GzipReader::is_gzip(head)) {
        intake::GzipReader gzip;
        std::string plain;
        try {
            gzip.feed(head);
            while (plain.size() < kEnough && gzip.unpack(plain, kUnpackedAtOnce)) {}
            if (is_whole && plain.size() < kEnough && !gzip.is_whole())
                throw Error("PW021", "the gzip file breaks off", "Send the whole file.");
        } catch (const Error& error) {
            throw DbError(error.sqlstate(), error.what(), error.hint());
        }
        head = std::move(plain);
    }
    if (head.empty())
        throw DbError("PW020", "the file is empty", "Export the claims as CSV text with a header line.");
    // a record that is cut off would look broken
    if (const auto end = head.rfind('\n'); head.size() >= kEnough && end != std::string::npos)
        head.resize(end + 1);
    Transaction transaction(db);
    if (!server.open_session(call.request, db, true))
        throw DbError("PW015", "the session has ended", "Log in again.");
    db.run(statements::kPreviewOn);
    std::string_view left = head;
    db.copy([&] { return std::exchange(left, {}); });
    Response response = json_answer(db.run(statements::kPreview), call.request);
    transaction.commit();
    return response;
}

}  // namespace

void add_upload_routes(Server& server) {
    server.router().add({"POST", "/api/v1/uploads", Place::Stream, Access::Change,
                         [&server](Call& call, DbConnection* db) { return upload(server, call, *db); }});
    server.router().add({"POST", "/api/v1/uploads/preview", Place::Stream, Access::Change,
                         [&server](Call& call, DbConnection* db) { return preview(server, call, *db); }});
    add_read(server, "/api/v1/uploads", statements::kUploads, {"after"}, Asked::AgainAndAgain);
    add_read(server, "/api/v1/uploads/{id}", statements::kUpload, {}, Asked::AgainAndAgain);
    add_read(server, "/api/v1/uploads/{id}/report", statements::kUploadReport, {}, Asked::AgainAndAgain);
    add_read(server, "/api/v1/uploads/{id}/changes", statements::kUploadChanges, {}, Asked::AgainAndAgain);
    add_change(server, "POST", "/api/v1/uploads/{id}/cancel", statements::kUploadCancel);
    add_change(server, "POST", "/api/v1/uploads/{id}/discard", statements::kUploadDiscard);
    add_change(server, "POST", "/api/v1/uploads/{id}/quarantine", statements::kQuarantineRelease,
               {{"rule", false}});
    server.router().add(
        {"GET", "/api/v1/template.csv", Place::Worker, Access::Session, [](Call& call, DbConnection* db) {
             Response response = json_answer(db->run(statements::kTemplate), call.request);
             response.content_type = "text/csv; charset=utf-8";
             return response;
         }});
    server.router().add({"GET", "/api/v1/uploads/{id}/rejected.csv", Place::Worker, Access::Session,
                         [](Call& call, DbConnection* db) {
                             Response response =
                                 json_answer(db->run(statements::kUploadRejected, {call.id}), call.request);
                             if (response.status == 200) response.content_type = "text/csv; charset=utf-8";
                             return response;
                         }});
}

}  // namespace payerwatch::server
