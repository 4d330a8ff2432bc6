// The second listener: health and metrics, for probes and Prometheus, apart from everybody else's traffic.
#pragma once
#include "app/server.hpp"

namespace payerwatch::server {

class HealthDoor : public Application {
  public:
    explicit HealthDoor(Server& server) : server_(server), limits_(server.limits()) {
        limits_.body = 1024;
        limits_.upload = 1024;
    }
    Admission admit(const Request& request) override {
        if (is_metrics(request)) return {};
        const auto match = server_.router().find(request.method, request.path);
        if (match.route == nullptr || match.route->place != Place::Inline)
            return {false, problem(404, "not-found", "there is nothing here", {}, request.request_id)};
        return {};
    }
    void handle(Request request, std::shared_ptr<BodyStream> stream, Reply reply) override {
        if (!is_metrics(request)) return server_.handle(std::move(request), std::move(stream), reply);
        Response response;
        response.content_type = "text/plain; version=0.0.4; charset=utf-8";
        response.body = server_.metrics().text();
        reply.send(std::move(response));
    }
    void count_bad(const char* reason) override { server_.count_bad(reason); }
    void count_timeout(const char* reason) override { server_.count_timeout(reason); }
    bool opened() override { return true; }
    void closed() override {}
    [[nodiscard]] bool is_draining() const override { return false; }
    [[nodiscard]] const Limits& limits() const override { return limits_; }

  private:
    static bool is_metrics(const Request& request) {
        return request.path == "/metrics" && (request.method == "GET" || request.method == "HEAD");
    }
    Server& server_;
    Limits limits_;
};

}  // namespace payerwatch::server
