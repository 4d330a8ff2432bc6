#include "app/server.hpp"

#include <nlohmann/json.hpp>

#include "payerwatch/text.hpp"

#include "app/crypto.hpp"
#include "db/statements.hpp"
#include "log.hpp"

namespace payerwatch::server {

namespace {

constexpr auto kStaleJob = std::chrono::seconds(3);  // a request that waited longer is not worth starting
constexpr auto kLookAround = std::chrono::seconds(2);

double seconds_since(std::chrono::steady_clock::time_point begun) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

// RFC 6454 origin of the request as the browser must have seen it.
bool is_same_origin(const Request& request, const std::string& origin) {
    const std::string host = request.field("host");
    return origin == "http://" + host || origin == "https://" + host;
}

Response no_session(const std::string& id) {
    return problem(401, "no-session", "log in first", "POST /api/v1/session", id);
}

}  // namespace

Response database_problem(const DbError& error, const std::string& request_id) {
    struct Known {
        const char* sqlstate;
        int status;
        const char* type;
    };
    static constexpr Known kKnown[] = {{"PW002", 422, "phi"},          {"PW010", 403, "no-customer"},
                                       {"PW015", 403, "not-allowed"},  {"PW030", 404, "no-such-upload"},
                                       {"PW031", 409, "wrong-offset"}, {"PW041", 404, "no-such-alert"},
                                       {"PW012", 503, "not-migrated"}};
    for (const Known& known : kKnown)
        if (error.sqlstate == known.sqlstate)
            return problem(known.status, known.type, scrubbed(error.what()), scrubbed(error.hint),
                           request_id);
    if (error.is_ours())
        return problem(422, "refused", scrubbed(error.what()), scrubbed(error.hint), request_id);
    if (error.sqlstate.starts_with("22") || error.sqlstate.starts_with("23"))
        return problem(422, "bad-value", "a value is not acceptable", {}, request_id);
    if (error.sqlstate == "55P03")
        return problem(423, "locked", "another upload of this customer is running", "Try again shortly.",
                       request_id);
    if (error.sqlstate == "57014")
        return problem(503, "cancelled", "the request was cancelled or took too long", {}, request_id);
    if (error.is_lost()) {
        Response response =
            problem(503, "database-away", "the database is away", "Try again shortly.", request_id);
        response.fields.emplace_back("Retry-After", "2");
        return response;
    }
    return problem(500, "internal", "something went wrong here", {}, request_id);
}

Server::Server(const Config& config, Metrics& metrics, Pool& pool)
    : config_(config),
      metrics_(metrics),
      pool_(pool),
      limits_{config.body_limit,
              config.upload_limit,
              config.connection_limit,
              std::chrono::seconds(config.head_seconds),
              std::chrono::seconds(config.body_seconds),
              std::chrono::seconds(config.idle_seconds),
              std::chrono::seconds(config.write_seconds)},
      workers_(config.workers, config.queue_limit),
      upload_workers_(config.upload_workers, std::size_t{2} * config.upload_workers) {
    add_health_routes(*this);
    add_session_routes(*this);
    add_upload_routes(*this);
    add_signal_routes(*this);
    add_mapping_routes(*this);
    add_rule_routes(*this);
    add_token_routes(*this);
    watch_thread_ = std::thread([this] { watch(); });
}

Server::~Server() {
    stop();
}

void Server::stop() {
    {
        std::lock_guard lock(watch_mutex_);
        stopping_ = true;
        watch_changed_.notify_all();
    }
    if (watch_thread_.joinable()) watch_thread_.join();
    upload_workers_.stop();
    workers_.stop();
}

bool Server::opened() {
    if (open_ >= limits_.connections) {
        metrics_.refused("too_many");
        return false;
    }
    ++open_;
    metrics_.connections->Set(static_cast<double>(open_));
    return true;
}

void Server::closed() {
    --open_;
    metrics_.connections->Set(static_cast<double>(open_));
}

Application::Admission Server::admit(const Request& request) {
    const auto match = router_.find(request.method, request.path);
    if (match.route == nullptr) {
        const std::string id = request.request_id.empty() ? random_token().substr(0, 16) : request.request_id;
        Response response = match.allow.empty()
                                ? problem(404, "not-found", "there is nothing here", {}, id)
                                : problem(405, "method-not-allowed", "the method does not fit", {}, id);
        if (!match.allow.empty()) response.fields.emplace_back("Allow", match.allow);
        response.fields.emplace_back("X-Request-Id", id);
        metrics_.request("none", "other", response.status, 0);
        return {false, response};
    }
    return {match.route->place == Place::Stream, {}};
}

void Server::handle(Request request, std::shared_ptr<BodyStream> stream, Reply reply) {
    const auto begun = std::chrono::steady_clock::now();
    if (request.request_id.empty()) request.request_id = random_token().substr(0, 16);
    if (config_.trust_proxy && request.peer.starts_with("127."))
        if (const std::string forwarded = request.field("x-forwarded-for");
            !forwarded.empty() && forwarded.find(',') == std::string::npos)
            request.peer = forwarded.substr(0, 64);
    const auto match = router_.find(request.method, request.path);
    const Route& route = *match.route;
    metrics_.in_flight->Increment();
    const std::string request_id = request.request_id;
    auto job = [this, &route, id = match.id, begun, request = std::move(request), stream, reply]() mutable {
        Response response;
        if (seconds_since(begun) > std::chrono::duration<double>(kStaleJob).count() &&
            route.place == Place::Worker) {
            metrics_.shed("waited_too_long");
            response = problem(503, "busy", "too many requests wait", {}, request.request_id);
            response.fields.emplace_back("Retry-After", "1");
        } else {
            Call call{request, id, stream, {}};
            response = guarded(route, call);
        }
        response.fields.emplace_back("X-Request-Id", request.request_id);
        metrics_.in_flight->Decrement();
        metrics_.request(route.pattern, request.method, response.status, seconds_since(begun));
        if (route.place != Place::Inline)
            log("info", "request",
                {{"request_id", request.request_id},
                 {"method", request.method},
                 {"route", route.pattern},
                 {"status", response.status},
                 {"ms", static_cast<long>(seconds_since(begun) * 1000)}});
        reply.send(std::move(response));
    };
    if (route.place == Place::Inline) return job();
    Workers& workers = route.place == Place::Stream ? upload_workers_ : workers_;
    if (workers.submit(job)) return;
    metrics_.shed("queue_full");
    metrics_.in_flight->Decrement();
    Response response = problem(503, "busy", "too many requests wait", {}, request_id);
    response.fields.emplace_back("Retry-After", "1");
    response.fields.emplace_back("X-Request-Id", request_id);
    reply.send(std::move(response));
}

Response Server::guarded(const Route& route, Call& call) {
    const std::string& id = call.request.request_id;
    try {
        return run(route, call);
    } catch (const DbError& error) {
        Response response = database_problem(error, id);
        if (response.status >= 500)
            log("error", "database", {{"request_id", id}, {"sqlstate", error.sqlstate}});
        return response;
    } catch (const nlohmann::json::exception&) {
        return problem(400, "bad-json", "the body is not the JSON that this route takes", {}, id);
    } catch (const std::exception& error) {
        // what() may quote input
        log("error", "exception", {{"request_id", id}, {"type", typeid(error).name()}});
    } catch (...) {
        log("error", "exception", {{"request_id", id}});
    }
    return problem(500, "internal", "something went wrong here", {}, id);
}

std::optional<Response> Server::refuse_change(const Request& request, const Session& session) const {
    const std::string origin = request.field("origin");
    if (!origin.empty() && !is_same_origin(request, origin))
        return problem(403, "wrong-origin", "the request comes from another site", {}, request.request_id);
    if (session.csrf.empty()) return {};
    if (!equal_in_constant_time(request.field("x-csrf-token"), session.csrf))
        return problem(403, "csrf", "the CSRF token is missing or wrong",
                       "Send the session's csrf_token as X-CSRF-Token.", request.request_id);
    return {};
}

// What only reads, and what has not begun yet, is tried again on a new session when the old one was ended
// meanwhile.
Response Server::run(const Route& route, Call& call) {
    if (route.access == Access::Open) return route.handler(call, nullptr);
    const bool only_reads = call.request.method == "GET" || call.request.method == "HEAD";
    for (int attempt = 1;; ++attempt) {
        bool has_begun = false;
        try {
            return run_once(route, call, has_begun);
        } catch (const DbError& error) {
            if (!error.is_session_gone() || attempt == 3 || (has_begun && !only_reads)) throw;
        }
    }
}

Response Server::run_once(const Route& route, Call& call, bool& has_begun) {
    // An upload has transactions of its own and uses this one to know who is asking.
    auto lease = pool_.lease();
    Transaction transaction(*lease);
    const bool is_activity = !route.is_background && call.request.field("x-background") != "1";
    auto session = open_session(call.request, *lease, is_activity);
    if (!session) return no_session(call.request.request_id);
    call.session = std::move(*session);
    if (route.access == Access::Change)
        if (auto refusal = refuse_change(call.request, call.session)) return *refusal;
    if (route.place == Place::Stream) {
        transaction.commit();
        has_begun = true;
        return route.handler(call, &*lease);
    }
    has_begun = true;
    Response response = route.handler(call, &*lease);
    if (response.status < 400) transaction.commit();
    return response;
}

// A program sends its token in each request; no browser does so by itself, so nobody else can make it.
std::optional<Session> Server::open_session(const Request& request, DbConnection& db, bool is_activity) {
    if (const std::string authorization = request.field("authorization"); !authorization.empty()) {
        constexpr std::string_view kScheme = "Bearer ";
        if (authorization.size() > 200 ||
            !equal_ignoring_case(std::string_view(authorization).substr(0, kScheme.size()), kScheme))
            return {};
        const auto rows = db.run(statements::kTokenUse, {sha256_hex(authorization.substr(kScheme.size()))});
        if (rows.empty() || !rows[0].cells[0]) return {};
        const auto json = nlohmann::json::parse(*rows[0].cells[0]);
        return Session{json.at("login"), json.at("customer"), json.at("role"), {}, *rows[0].cells[0]};
    }
    const std::string token = request.cookie(cookie_name());
    if (token.size() != 64) return {};
    const auto rows = db.run(statements::kSessionUse, {sha256_hex(token), is_activity ? "true" : "false"});
    if (rows.empty() || !rows[0].cells[0]) return {};
    const auto json = nlohmann::json::parse(*rows[0].cells[0]);
    return Session{json.at("login"), json.at("customer"), json.at("role"), sha256_hex("csrf " + token),
                   *rows[0].cells[0]};
}

Server::Readiness Server::readiness() {
    // A database that does not answer leaves no newer state: an old one says nothing good.
    constexpr auto kStaleState = std::chrono::seconds(6);
    std::lock_guard lock(readiness_mutex_);
    Readiness state = readiness_;
    if (draining_ || std::chrono::steady_clock::now() - state.seen_at > kStaleState) {
        state.is_ready = false;
        state.json = draining_ ? R"({"status":"draining"})"
                               : R"({"status":"not ready","components":{"database":"down"}})";
    }
    return state;
}

// Looks after the components and runs the analyses that uploads have queued.
void Server::watch() {
    auto next_analysis = std::chrono::steady_clock::now();
    for (;;) {
        nlohmann::json components{{"database", "down"},
                                  {"write_access", "unknown"},
                                  {"migrations", "unknown"},
                                  {"extension", "unknown"},
                                  {"pool", "up"}};
        bool ready = false;
        try {
            auto lease = pool_.lease();
            const auto rows = lease->run(statements::kReady, {}, std::chrono::seconds(5));
            components.update(nlohmann::json::parse(rows.at(0).cells.at(0).value()));
            ready = true;
            for (const auto& [name, state] : components.items()) ready = ready && state == "up";
            if (config_.analyze_seconds > 0 && std::chrono::steady_clock::now() >= next_analysis) {
                next_analysis =
                    std::chrono::steady_clock::now() + std::chrono::seconds(config_.analyze_seconds);
                if (lease->run(statements::kAnalyzeDue, {}, DbConnection::kLongPatience)
                        .at(0)
                        .cells.at(0)
                        .value_or("0") != "0")
                    metrics_.last_analysis->Set(static_cast<double>(std::time(nullptr)));
            }
        } catch (const DbError& error) {
            log("warning", "not_ready", {{"sqlstate", error.sqlstate}});
        } catch (const std::exception& error) {
            log("warning", "not_ready", {{"type", typeid(error).name()}});
        }
        {
            std::lock_guard lock(readiness_mutex_);
            readiness_.seen_at = std::chrono::steady_clock::now();
            readiness_.is_ready = ready && !draining_;
            readiness_.json = nlohmann::json{
                {"status", readiness_.is_ready ? "ready" : "not ready"},
                {"components",
                 components}}.dump();
        }
        std::unique_lock lock(watch_mutex_);
        if (watch_changed_.wait_for(lock, kLookAround, [&] { return stopping_; })) return;
    }
}

}  // namespace payerwatch::server
