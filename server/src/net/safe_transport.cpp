#include "safe_transport.hpp"

#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "log.hpp"

namespace payerwatch::server {

namespace {

// Pistache 0.0.5 can lose the wake-up of its queue of new peers; the timer looks into the queue again. The
// function is private there, but an explicit instantiation may name it.
template <class Tag, typename Tag::Type Member>
struct Open {
    friend typename Tag::Type open_member(Tag) { return Member; }
};
struct HandlePeerQueue {
    using Type = void (Pistache::Tcp::Transport::*)();
    friend Type open_member(HandlePeerQueue);
};
template struct Open<HandlePeerQueue, &Pistache::Tcp::Transport::handlePeerQueue>;

constexpr long kTickNanoseconds = 250'000'000;

}  // namespace

SafeTransport::SafeTransport(const std::shared_ptr<Pistache::Tcp::Handler>& handler, Application& application)
    : Pistache::Tcp::Transport(handler), handler_(handler), application_(application) {}

SafeTransport::~SafeTransport() {
    if (event_fd_ >= 0) close(event_fd_);
    if (timer_fd_ >= 0) close(timer_fd_);
}

std::shared_ptr<Pistache::Aio::Handler> SafeTransport::clone() const {
    return std::make_shared<SafeTransport>(handler_->clone(), application_);
}

void SafeTransport::registerPoller(Pistache::Polling::Epoll& poller) {
    using namespace Pistache;
    Tcp::Transport::registerPoller(poller);
    event_fd_ = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    timer_fd_ = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    itimerspec tick{};
    tick.it_value.tv_nsec = tick.it_interval.tv_nsec = kTickNanoseconds;
    timerfd_settime(timer_fd_, 0, &tick, nullptr);
    for (const int fd : {event_fd_, timer_fd_})
        poller.addFd(fd, Flags<Polling::NotifyOn>(Polling::NotifyOn::Read),
                     Polling::Tag(static_cast<std::uint64_t>(fd)));
}

void SafeTransport::onReady(const Pistache::Aio::FdSet& fds) {
    using namespace Pistache;
    std::vector<Polling::Event> foreign;
    dropped_.clear();
    for (const auto& entry : fds) {
        // An exception that left this function would end the process.
        try {
            const int fd = static_cast<int>(entry.getTag().value());
            std::uint64_t count = 0;
            if (fd == event_fd_) {
                [[maybe_unused]] const auto n = ::read(event_fd_, &count, sizeof count);
                run_tasks();
            } else if (fd == timer_fd_) {
                [[maybe_unused]] const auto n = ::read(timer_fd_, &count, sizeof count);
                (this->*open_member(HandlePeerQueue()))();
                run_tasks();
                sweep();
            } else if (const auto at = connections_.find(fd); at != connections_.end()) {
                const std::shared_ptr<Connection> connection = at->second;
                if (entry.isWritable()) connection->flush();
                if (!connection->is_closed()) connection->readable();
            } else if (peers.find(fd) == peers.end() && dropped_.count(fd) == 0) {
                // A late event of a connection that this batch closed must not reach a new one under its
                // number.
                Polling::Event event(entry.getTag());
                event.flags.setFlag(Polling::NotifyOn::Read);
                foreign.push_back(event);
            }
        } catch (const std::exception& error) {
            log("error", "io_exception", {{"type", typeid(error).name()}});
        }
    }
    if (!foreign.empty()) Tcp::Transport::onReady(Aio::FdSet(std::move(foreign)));
}

void SafeTransport::run_tasks() {
    std::vector<std::function<void()>> tasks;
    {
        std::lock_guard lock(mutex_);
        tasks.swap(tasks_);
    }
    for (const auto& task : tasks) {
        try {
            task();
        } catch (const std::exception& error) {
            log("error", "io_exception", {{"type", typeid(error).name()}});
        }
    }
}

void SafeTransport::post(std::function<void()> task) {
    {
        std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto n = ::write(event_fd_, &one, sizeof one);
}

void SafeTransport::adopt(const std::shared_ptr<Pistache::Tcp::Peer>& peer) {
    connections_[peer->fd()] = std::make_shared<Connection>(peer, *this, application_);
}

void SafeTransport::watch_writes(int fd, bool on) {
    using namespace Pistache;
    reactor()->modifyFd(key(), fd,
                        on ? Polling::NotifyOn::Read | Polling::NotifyOn::Write
                           : Polling::NotifyOn::Read | Polling::NotifyOn::Shutdown,
                        Polling::Mode::Edge);
}

void SafeTransport::drop(Connection& connection) {
    const std::shared_ptr<Pistache::Tcp::Peer> peer = connection.release();
    if (!peer) return;
    connections_.erase(peer->fd());
    dropped_.insert(peer->fd());
    removePeer(peer);
}

void SafeTransport::sweep() {
    const auto now = std::chrono::steady_clock::now();
    std::vector<std::shared_ptr<Connection>> all;
    all.reserve(connections_.size());
    for (const auto& [fd, connection] : connections_) all.push_back(connection);
    for (const auto& connection : all) connection->tick(now);
}

}  // namespace payerwatch::server
