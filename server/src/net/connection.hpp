// One client connection: Head -> Body or Stream -> Busy -> Head, or Linger after an error. Lives on its IO
// thread.
#pragma once
#include <pistache/peer.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "body_reader.hpp"
#include "body_stream.hpp"
#include "http.hpp"

namespace payerwatch::server {

class SafeTransport;
class Connection;

// Where a worker sends its answer; copies may outlive the connection.
class Reply {
  public:
    Reply(std::weak_ptr<Connection> connection, SafeTransport& transport)
        : connection_(std::move(connection)), transport_(&transport) {}
    void send(Response response) const;  // any thread, once
    [[nodiscard]] bool is_alive() const { return !connection_.expired(); }

  private:
    std::weak_ptr<Connection> connection_;
    SafeTransport* transport_;
};

struct Limits {
    std::uint64_t body = 1 << 20, upload = 4ULL << 30;
    std::size_t connections = 4096;
    std::chrono::seconds head{10}, body_progress{30}, idle{75}, write_progress{30};
};

// What the transport asks of the program behind it. Called on IO threads: nothing here may wait.
class Application {
  public:
    virtual ~Application() = default;
    // After the head: does the route take its body as a stream? An early refusal is an answer.
    struct Admission {
        bool streams = false;
        std::optional<Response> refusal;
    };
    virtual Admission admit(const Request& request) = 0;
    virtual void handle(Request request, std::shared_ptr<BodyStream> stream, Reply reply) = 0;
    virtual void count_bad(const char* reason) = 0;
    virtual void count_timeout(const char* reason) = 0;
    virtual bool opened() = 0;  // false: too many connections
    virtual void closed() = 0;
    [[nodiscard]] virtual bool is_draining() const = 0;
    [[nodiscard]] virtual const Limits& limits() const = 0;
};

class Connection : public std::enable_shared_from_this<Connection> {
  public:
    Connection(std::shared_ptr<Pistache::Tcp::Peer> peer, SafeTransport& transport, Application& application);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void readable();
    void flush();
    void tick(std::chrono::steady_clock::time_point now);
    void answer(const Response& response);
    void resume();

    [[nodiscard]] bool is_closed() const { return peer_ == nullptr; }
    std::shared_ptr<Pistache::Tcp::Peer> release();

  private:
    enum class State { Head, Body, Stream, Busy, Linger };
    void consume();
    bool take_head();
    bool take_body();
    void write_answer(const Response& response);
    void dispatch(std::shared_ptr<BodyStream> stream);
    void refuse(const Response& response);
    void linger();
    void drop();
    void deadline(std::chrono::seconds after);

    std::shared_ptr<Pistache::Tcp::Peer> peer_;
    SafeTransport& transport_;
    Application& application_;
    int fd_;
    bool counted_;
    State state_ = State::Head;
    std::string in_;
    std::string out_;
    std::size_t out_at_ = 0;
    bool watching_writes_ = false;
    bool half_closed_ = false;  // the client has sent its last byte
    bool paused_ = false;
    bool close_after_ = false;
    bool head_only_ = false;
    bool keep_alive_ = true;
    std::size_t lingered_ = 0;
    Request request_;
    std::optional<BodyReader> body_;
    std::shared_ptr<BodyStream> stream_;
    std::chrono::steady_clock::time_point deadline_;
    const char* waits_for_ = "idle";
};

}  // namespace payerwatch::server
