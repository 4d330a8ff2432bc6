// The program behind the transport: finds the route, knows who is asking, runs the handler where it belongs,
// and turns whatever goes wrong into one problem document.
#pragma once
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/router.hpp"
#include "app/workers.hpp"
#include "config.hpp"
#include "db/pool.hpp"
#include "metrics.hpp"
#include "net/connection.hpp"

namespace payerwatch::server {

class Server : public Application {
  public:
    enum class Door { Public, Health };

    Server(const Config& config, Metrics& metrics, Pool& pool);
    ~Server() override;

    void drain() { draining_ = true; }
    [[nodiscard]] std::size_t open_connections() const { return open_; }
    void stop();

    Admission admit(const Request& request) override;
    void handle(Request request, std::shared_ptr<BodyStream> stream, Reply reply) override;
    void count_bad(const char* reason) override { metrics_.bad_request(reason); }
    void count_timeout(const char* reason) override { metrics_.timeout(reason); }
    bool opened() override;
    void closed() override;
    [[nodiscard]] bool is_draining() const override { return draining_; }
    [[nodiscard]] const Limits& limits() const override { return limits_; }

    [[nodiscard]] const Config& config() const { return config_; }
    [[nodiscard]] Metrics& metrics() { return metrics_; }
    [[nodiscard]] Pool& pool() { return pool_; }
    [[nodiscard]] Router& router() { return router_; }

    // State of the components as the background thread saw it last; never a query per probe.
    struct Readiness {
        bool is_ready = false;
        std::string json;
        std::chrono::steady_clock::time_point seen_at{};
    };
    [[nodiscard]] Readiness readiness();
    // The connection's transaction knows the customer and the person afterwards. nullopt: no valid session.
    std::optional<Session> open_session(const Request& request, DbConnection& db, bool is_activity);
    [[nodiscard]] std::string cookie_name() const { return config_.secure_cookies ? "__Host-sid" : "sid"; }

  private:
    Response run(const Route& route, Call& call);
    Response run_once(const Route& route, Call& call, bool& has_begun);
    Response guarded(const Route& route, Call& call);
    std::optional<Response> refuse_change(const Request& request, const Session& session) const;
    void watch();

    const Config& config_;
    Metrics& metrics_;
    Pool& pool_;
    Limits limits_;
    Router router_;
    Workers workers_;
    Workers upload_workers_;
    std::atomic<bool> draining_{false};
    std::atomic<std::size_t> open_{0};
    std::mutex readiness_mutex_;
    Readiness readiness_;
    std::mutex watch_mutex_;
    std::condition_variable watch_changed_;
    bool stopping_ = false;
    std::thread watch_thread_;
};

// Answer to an error of the database.
Response database_problem(const DbError& error, const std::string& request_id);

// Routes by topic.
void add_health_routes(Server& server);
void add_session_routes(Server& server);
void add_upload_routes(Server& server);
void add_signal_routes(Server& server);
void add_mapping_routes(Server& server);
void add_rule_routes(Server& server);
void add_token_routes(Server& server);

}  // namespace payerwatch::server
