// The server's metrics. Names and labels are fixed (docs/metrics.md); labels come from fixed sets.
#pragma once
#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <memory>
#include <string>

namespace payerwatch::server {

class Metrics {
  public:
    Metrics();

    void request(const std::string& route, const std::string& method, int status, double seconds);
    void bad_request(const char* reason) { bad_requests_->Add({{"reason", reason}}).Increment(); }
    void timeout(const char* reason) { timeouts_->Add({{"reason", reason}}).Increment(); }
    void shed(const char* reason) { shed_->Add({{"reason", reason}}).Increment(); }
    void refused(const char* reason) { refused_->Add({{"reason", reason}}).Increment(); }
    void login(const char* result) { logins_->Add({{"result", result}}).Increment(); }
    void pool_discard(const char* reason) {
        discards_->Add({{"pool", "main"}, {"reason", reason}}).Increment();
    }
    void upload(const char* result, double seconds) {
        uploads_->Add({{"format", "csv"}, {"result", result}}).Increment();
        upload_seconds_->Observe(seconds);
    }
    void upload_rows(const char* verdict, double rows) {
        upload_rows_->Add({{"verdict", verdict}}).Increment(rows);
    }

    [[nodiscard]] std::string text() const;  // Prometheus exposition format

    prometheus::Gauge* in_flight;
    prometheus::Gauge* connections;
    prometheus::Gauge* uploads_in_flight;
    prometheus::Counter* upload_bytes;
    prometheus::Gauge* pool_idle;
    prometheus::Gauge* pool_busy;
    prometheus::Histogram* pool_wait;
    prometheus::Gauge* last_analysis;

  private:
    template <typename T>
    using Family = prometheus::Family<T>*;
    std::shared_ptr<prometheus::Registry> registry_;
    Family<prometheus::Counter> requests_, bad_requests_, timeouts_, shed_, refused_, logins_, discards_,
        uploads_, upload_rows_;
    Family<prometheus::Histogram> request_seconds_;
    prometheus::Histogram* upload_seconds_;
    prometheus::Gauge* resident_;
};

}  // namespace payerwatch::server
