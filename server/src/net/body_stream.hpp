// A body on its way from the IO thread to the worker that uses it. The IO thread stops reading while too much
// waits.
#pragma once
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>

namespace payerwatch::server {

class BodyStream {
  public:
    static constexpr std::size_t kEnough = 1 << 20;
    enum class Got { Data, End, Lost, Late };

    // IO thread. False: enough waits, stop reading until resume() is called.
    bool push(std::string&& data) {
        std::lock_guard lock(mutex_);
        waiting_ += data;
        changed_.notify_one();
        paused_ = waiting_.size() >= kEnough;
        return !paused_;
    }
    void end() { finish(Got::End); }
    void lose() { finish(Got::Lost); }

    // Worker: appends what waits to `out`, or waits for more; Late when none came in time.
    Got read(std::string& out, std::chrono::milliseconds patience = std::chrono::hours(24)) {
        std::unique_lock lock(mutex_);
        if (!changed_.wait_for(lock, patience, [&] { return !waiting_.empty() || state_ != Got::Data; }))
            return Got::Late;
        if (waiting_.empty()) return state_;
        out += waiting_;
        waiting_.clear();
        if (paused_) {
            paused_ = false;
            lock.unlock();
            if (resume) resume();
        }
        return Got::Data;
    }

    std::function<void()> resume;  // set before the worker starts

  private:
    void finish(Got state) {
        std::lock_guard lock(mutex_);
        if (state_ == Got::Data) state_ = state;
        changed_.notify_one();
    }
    std::mutex mutex_;
    std::condition_variable changed_;
    std::string waiting_;
    bool paused_ = false;
    Got state_ = Got::Data;
};

}  // namespace payerwatch::server
