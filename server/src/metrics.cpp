#include "metrics.hpp"

#include <prometheus/text_serializer.h>
#include <unistd.h>

#include <ctime>
#include <fstream>

namespace payerwatch::server {

namespace {

const prometheus::Histogram::BucketBoundaries kSeconds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25,
                                                       0.5,   1,      2.5,   5,    10,    30,   60,  300};

prometheus::Family<prometheus::Counter>* counter(prometheus::Registry& r, const char* name,
                                                 const char* help) {
    return &prometheus::BuildCounter().Name(name).Help(help).Register(r);
}
prometheus::Gauge* gauge(prometheus::Registry& r, const char* name, const char* help,
                         const prometheus::Labels& labels = {}) {
    return &prometheus::BuildGauge().Name(name).Help(help).Register(r).Add(labels);
}
prometheus::Family<prometheus::Histogram>* histogram(prometheus::Registry& r, const char* name,
                                                     const char* help) {
    return &prometheus::BuildHistogram().Name(name).Help(help).Register(r);
}

}  // namespace

Metrics::Metrics()
    : registry_(std::make_shared<prometheus::Registry>(prometheus::Registry::InsertBehavior::Merge)) {
    auto& r = *registry_;
    requests_ = counter(r, "payerwatch_http_requests_total", "Requests answered.");
    request_seconds_ =
        histogram(r, "payerwatch_http_request_duration_seconds", "Time from the whole head to the answer.");
    bad_requests_ =
        counter(r, "payerwatch_http_bad_requests_total", "Requests that were no valid HTTP or over a limit.");
    timeouts_ = counter(r, "payerwatch_http_timeouts_total", "Connections that were too slow.");
    shed_ = counter(r, "payerwatch_http_shed_total", "Requests refused because too many waited.");
    refused_ = counter(r, "payerwatch_connections_refused_total", "Connections refused.");
    logins_ = counter(r, "payerwatch_login_total", "Log-ins.");
    discards_ = counter(r, "payerwatch_db_pool_discards_total", "Database connections thrown away.");
    uploads_ = counter(r, "payerwatch_uploads_total", "Uploads ended.");
    upload_rows_ = counter(r, "payerwatch_upload_rows_total", "Rows of uploads.");
    upload_seconds_ =
        &histogram(r, "payerwatch_upload_duration_seconds", "Time of an upload.")->Add({}, kSeconds);
    upload_bytes = &counter(r, "payerwatch_upload_bytes_total", "Bytes of uploads.")->Add({});
    in_flight = gauge(r, "payerwatch_http_requests_in_flight", "Requests being answered.");
    connections = gauge(r, "payerwatch_connections", "Open client connections.", {{"state", "open"}});
    uploads_in_flight = gauge(r, "payerwatch_uploads_in_flight", "Uploads running.");
    pool_idle = gauge(r, "payerwatch_db_pool_connections", "Database connections.",
                      {{"pool", "main"}, {"state", "idle"}});
    pool_busy = gauge(r, "payerwatch_db_pool_connections", "Database connections.",
                      {{"pool", "main"}, {"state", "busy"}});
    pool_wait = &histogram(r, "payerwatch_db_pool_wait_seconds", "Wait for a database connection.")
                     ->Add({{"pool", "main"}}, kSeconds);
    last_analysis =
        gauge(r, "payerwatch_analyze_last_success_timestamp_seconds", "When the last queued analysis ended.");
    gauge(r, "payerwatch_build_info", "Version of the server.", {{"version", PAYERWATCH_VERSION}})->Set(1);
    gauge(r, "process_start_time_seconds", "When the process started.")
        ->Set(static_cast<double>(std::time(nullptr)));
    resident_ = gauge(r, "process_resident_memory_bytes", "Resident memory.");
}

void Metrics::request(const std::string& route, const std::string& method, int status, double seconds) {
    const std::string status_class = std::to_string(status / 100) + "xx";
    requests_->Add({{"route", route}, {"method", method}, {"status", status_class}}).Increment();
    request_seconds_->Add({{"route", route}, {"method", method}, {"status", status_class}}, kSeconds)
        .Observe(seconds);
}

std::string Metrics::text() const {
    long pages = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    resident_->Set(static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)));
    return prometheus::TextSerializer().Serialize(registry_->Collect());
}

}  // namespace payerwatch::server
