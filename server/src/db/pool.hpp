// A bounded pool of database sessions. A lease goes back when it is idle and healthy and is thrown away
// otherwise.
#pragma once
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "connection.hpp"
#include "metrics.hpp"

namespace payerwatch::server {

class Pool {
  public:
    Pool(std::string url, unsigned size, Metrics& metrics)
        : url_(std::move(url)), size_(size), metrics_(metrics) {}

    class Lease {
      public:
        Lease(Pool& pool, std::unique_ptr<DbConnection> connection)
            : pool_(&pool), connection_(std::move(connection)) {}
        ~Lease() {
            if (connection_) pool_->give_back(std::move(connection_));
        }
        Lease(Lease&&) = default;
        Lease& operator=(Lease&&) = delete;
        DbConnection& operator*() const { return *connection_; }
        DbConnection* operator->() const { return connection_.get(); }

      private:
        Pool* pool_;
        std::unique_ptr<DbConnection> connection_;
    };
    // DbError 08... when no session can be had, or none is free within ten seconds.
    Lease lease();

  private:
    void give_back(std::unique_ptr<DbConnection> connection);

    std::string url_;
    unsigned size_;
    Metrics& metrics_;
    std::mutex mutex_;
    std::condition_variable freed_;
    std::vector<std::unique_ptr<DbConnection>> idle_;
    unsigned busy_ = 0;
    std::chrono::steady_clock::time_point failed_at_{};
};

// A transaction that rolls back unless it was committed.
class Transaction {
  public:
    explicit Transaction(DbConnection& connection) : connection_(connection) { connection_.begin(); }
    ~Transaction() {
        if (!committed_) connection_.roll_back();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        connection_.commit();
        committed_ = true;
    }

  private:
    DbConnection& connection_;
    bool committed_ = false;
};

}  // namespace payerwatch::server
