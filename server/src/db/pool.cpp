#include "pool.hpp"

namespace payerwatch::server {

namespace {
constexpr auto kLongestWait = std::chrono::seconds(10);
// After a failed attempt others fail at once for a moment, so that a database that is away is not stormed.
constexpr auto kBackOff = std::chrono::milliseconds(200);
}  // namespace

Pool::Lease Pool::lease() {
    const auto begun = std::chrono::steady_clock::now();
    std::unique_lock lock(mutex_);
    if (!freed_.wait_for(lock, kLongestWait, [&] { return !idle_.empty() || busy_ < size_; }))
        throw DbError("08000", "no database connection is free", "");
    ++busy_;
    metrics_.pool_wait->Observe(
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    while (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        if (!connection->is_alive()) {
            metrics_.pool_discard("ended");
            continue;
        }
        metrics_.pool_idle->Set(static_cast<double>(idle_.size()));
        metrics_.pool_busy->Set(busy_);
        return Lease(*this, std::move(connection));
    }
    const bool recently_failed = std::chrono::steady_clock::now() - failed_at_ < kBackOff;
    lock.unlock();
    try {
        if (recently_failed) throw DbError("08001", "the database is away", "");
        return Lease(*this, std::make_unique<DbConnection>(url_));
    } catch (const std::exception&) {
        lock.lock();
        --busy_;
        if (!recently_failed) failed_at_ = std::chrono::steady_clock::now();
        freed_.notify_one();
        throw DbError("08001", "the database is away", "");
    }
}

void Pool::give_back(std::unique_ptr<DbConnection> connection) {
    const bool good = connection->is_reusable();
    if (!good) {
        metrics_.pool_discard("broken");
        connection.reset();
    }
    std::lock_guard lock(mutex_);
    --busy_;
    if (good) idle_.push_back(std::move(connection));
    // After a restart of the database every idle session is dead as well.
    if (!good) idle_.clear();
    metrics_.pool_idle->Set(static_cast<double>(idle_.size()));
    metrics_.pool_busy->Set(busy_);
    freed_.notify_one();
}

}  // namespace payerwatch::server
