// Our transport on Pistache's reactor. One IO thread owns a connection completely; workers answer by posting
// a closure that holds the connection weakly, so that an answer can reach its own client or nobody: the file
// descriptor's number is never an address. Pistache's own Endpoint can answer the wrong client and be
// smuggled through (docs/server.md).
#pragma once
#include <pistache/listener.h>
#include <pistache/peer.h>
#include <pistache/tcp.h>
#include <pistache/transport.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "connection.hpp"

namespace payerwatch::server {

class SafeTransport : public Pistache::Tcp::Transport {
  public:
    SafeTransport(const std::shared_ptr<Pistache::Tcp::Handler>& handler, Application& application);
    ~SafeTransport() override;

    [[nodiscard]] std::shared_ptr<Pistache::Aio::Handler> clone() const override;
    void registerPoller(Pistache::Polling::Epoll& poller) override;
    void onReady(const Pistache::Aio::FdSet& fds) override;

    void adopt(const std::shared_ptr<Pistache::Tcp::Peer>& peer);  // IO thread
    void post(std::function<void()> task);                         // any thread
    void drop(Connection& connection);                             // IO thread
    void watch_writes(int fd, bool on);                            // IO thread

  private:
    void run_tasks();
    void sweep();

    std::shared_ptr<Pistache::Tcp::Handler> handler_;
    Application& application_;
    int event_fd_ = -1;
    int timer_fd_ = -1;
    std::mutex mutex_;
    std::vector<std::function<void()>> tasks_;
    std::unordered_map<int, std::shared_ptr<Connection>> connections_;
    std::unordered_set<int> dropped_;  // while the present batch of events was handled
};

// Hands new peers over; input never reaches it.
class PeerHandler : public Pistache::Tcp::Handler {
    PROTOTYPE_OF(Pistache::Tcp::Handler, PeerHandler)
    void onInput(const char*, std::size_t, const std::shared_ptr<Pistache::Tcp::Peer>&) override {}
    void onConnection(const std::shared_ptr<Pistache::Tcp::Peer>& peer) override {
        static_cast<SafeTransport*>(transport())->adopt(peer);
    }
};

}  // namespace payerwatch::server
