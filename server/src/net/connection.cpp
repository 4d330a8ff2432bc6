#include "connection.hpp"

#include <sys/socket.h>

#include <cerrno>

#include "safe_transport.hpp"

namespace payerwatch::server {

namespace {

constexpr std::size_t kReadSize = 64UL * 1024;
constexpr int kReadsPerEvent = 8;  // then the other connections of the thread have their turn
constexpr std::size_t kMostPipelined = 256UL * 1024;  // bytes of later requests that wait behind a busy one
constexpr std::size_t kMostLingered = 8UL * 1024 * 1024;

}  // namespace

void Reply::send(Response response) const {
    transport_->post([weak = connection_, response = std::move(response)] {
        if (const auto connection = weak.lock(); connection && !connection->is_closed())
            connection->answer(response);
    });
}

Connection::Connection(std::shared_ptr<Pistache::Tcp::Peer> peer, SafeTransport& transport,
                       Application& application)
    : peer_(std::move(peer)),
      transport_(transport),
      application_(application),
      fd_(peer_->fd()),
      counted_(application.opened()) {
    deadline(application_.limits().idle);
    if (!counted_) close_after_ = true;
}

Connection::~Connection() {
    if (counted_) application_.closed();
    if (stream_) stream_->lose();
}

std::shared_ptr<Pistache::Tcp::Peer> Connection::release() {
    return std::move(peer_);
}

void Connection::drop() {
    if (stream_) stream_->lose();
    const auto self = shared_from_this();
    transport_.drop(*this);
}

void Connection::deadline(std::chrono::seconds after) {
    deadline_ = std::chrono::steady_clock::now() + after;
}

void Connection::readable() {
    if (!counted_) {
        refuse(problem(503, "too-many-connections", "too many connections"));
        return;
    }
    const auto self = shared_from_this();
    consume();
    char buffer[kReadSize];
    for (int round = 0; round < kReadsPerEvent; ++round) {
        if (is_closed() || paused_) return;
        // A client that sends on while it is being served waits in the kernel's buffer.
        if ((state_ == State::Busy || watching_writes_) && in_.size() >= kMostPipelined) return;
        const ssize_t n = ::recv(fd_, buffer, sizeof buffer, 0);
        if (n > 0) {
            if (state_ == State::Linger) {
                lingered_ += static_cast<std::size_t>(n);
                if (lingered_ > kMostLingered) return drop();
                continue;
            }
            in_.append(buffer, static_cast<std::size_t>(n));
            consume();
            continue;
        }
        if (n == 0) {
            // A half-closed client still reads its answers.
            half_closed_ = true;
            if (state_ != State::Busy && out_at_ == out_.size()) drop();
            return;
        }
        if (errno == EINTR) continue;
        if (errno == EAGAIN || errno == EWOULDBLOCK) return;
        return drop();
    }
    // Edge-triggered: nobody calls again for what is left.
    transport_.post([weak = weak_from_this()] {
        if (const auto connection = weak.lock(); connection && !connection->is_closed())
            connection->readable();
    });
}

void Connection::consume() {
    // Answers that nobody reads hold up the requests behind them.
    while (!is_closed() && !paused_ && !watching_writes_) {
        if (state_ == State::Head) {
            if (!take_head()) return;
        } else if (state_ == State::Body || state_ == State::Stream) {
            if (in_.empty() || !take_body()) return;
        } else {
            return;
        }
    }
}

bool Connection::take_head() {
    head_only_ = false;
    // a blank line before a request is tolerated (RFC 9112, 2.2)
    while (in_.starts_with("\r\n")) in_.erase(0, 2);
    if (in_.empty()) {
        deadline(application_.limits().idle);
        waits_for_ = "idle";
        return false;
    }
    if (waits_for_ == std::string_view("idle")) {
        deadline(application_.limits().head);  // for the whole head, from its first byte
        waits_for_ = "head";
    }
    const std::size_t end = in_.find("\r\n\r\n");
    if (end == std::string::npos) {
        if (in_.size() > kHeadLimit) {
            application_.count_bad("head_too_long");
            refuse(problem(431, "head-too-long", "the request's head is too long"));
            return false;
        }
        // Bytes that can never become a head, such as a TLS handshake.
        const auto first = static_cast<unsigned char>(in_.front());
        if (first < 0x21 || first > 0x7E || (in_.size() > 32 && in_.find(' ') > 32)) {
            application_.count_bad("malformed");
            refuse(problem(400, "malformed", "this is not HTTP/1.1"));
        }
        return false;
    }
    const std::string head = in_.substr(0, end + 4);
    if (head.size() > kHeadLimit) {
        application_.count_bad("head_too_long");
        refuse(problem(431, "head-too-long", "the request's head is too long"));
        return false;
    }
    in_.erase(0, end + 4);
    request_ = Request{};
    if (const auto error = parse_head(head, request_)) {
        application_.count_bad(error->reason);
        refuse(problem(error->status, "malformed", "the request is malformed"));
        return false;
    }
    request_.peer = peer_->address().host();
    head_only_ = request_.method == "HEAD";
    keep_alive_ = request_.keep_alive;
    const auto admission = application_.admit(request_);
    if (admission.refusal) {
        // What follows is a body nobody will read: the connection ends with the answer.
        if (request_.has_body()) {
            refuse(*admission.refusal);
        } else {
            state_ = State::Busy;
            write_answer(*admission.refusal);
        }
        return !is_closed();
    }
    if (!request_.has_body()) {
        if (admission.streams) {
            const auto stream = std::make_shared<BodyStream>();
            stream->end();
            dispatch(stream);
        } else {
            dispatch(nullptr);
        }
        return !is_closed();
    }
    const std::uint64_t limit = admission.streams ? application_.limits().upload : application_.limits().body;
    body_.emplace(head, limit);
    if (body_->is_over_limit() || request_.content_length.value_or(0) > limit) {
        application_.count_bad("body_too_long");
        refuse(problem(413, "body-too-long", "the body is too long",
                       "The limit is " + std::to_string(limit) + " bytes."));
        return false;
    }
    if (request_.expects_continue) {
        out_ += "HTTP/1.1 100 Continue\r\n\r\n";
        flush();
        if (is_closed()) return false;
    }
    deadline(application_.limits().body_progress);
    waits_for_ = "body";
    if (admission.streams) {
        state_ = State::Stream;
        stream_ = std::make_shared<BodyStream>();
        stream_->resume = [weak = weak_from_this(), &transport = transport_] {
            transport.post([weak] {
                if (const auto connection = weak.lock(); connection && !connection->is_closed())
                    connection->resume();
            });
        };
        application_.handle(std::move(request_), stream_, Reply(weak_from_this(), transport_));
        request_ = Request{};
    } else {
        state_ = State::Body;
    }
    return true;
}

// False: an incomplete chunk header waits for more bytes.
bool Connection::take_body() {
    std::string data;
    const std::size_t used = body_->put(in_, data);
    in_.erase(0, used);
    if (used == 0 && !body_->has_failed() && !body_->is_done()) {
        if (in_.size() <= kHeadLimit) return false;
        application_.count_bad("malformed");
        refuse(problem(400, "malformed", "the body is malformed"));
        return false;
    }
    if (body_->has_failed()) {
        application_.count_bad(body_->is_over_limit() ? "body_too_long" : "malformed");
        if (stream_) stream_->lose();
        refuse(body_->is_over_limit() ? problem(413, "body-too-long", "the body is too long")
                                      : problem(400, "malformed", "the body is malformed"));
        return false;
    }
    deadline(application_.limits().body_progress);
    const bool done = body_->is_done();
    if (stream_) {
        if (!data.empty() && !stream_->push(std::move(data))) paused_ = true;
        if (done) {
            stream_->end();
            stream_.reset();
            state_ = State::Busy;
            paused_ = false;
        }
    } else {
        request_.body += data;
        if (done) dispatch(nullptr);
    }
    if (done) body_.reset();
    return true;
}

void Connection::dispatch(std::shared_ptr<BodyStream> stream) {
    state_ = State::Busy;
    application_.handle(std::move(request_), std::move(stream), Reply(weak_from_this(), transport_));
    request_ = Request{};
}

void Connection::resume() {
    paused_ = false;
    deadline(application_.limits().body_progress);
    consume();
    if (!is_closed()) readable();
}

// From a worker's post: what waited behind the request goes on.
void Connection::answer(const Response& response) {
    write_answer(response);
    if (!is_closed()) readable();
}

void Connection::write_answer(const Response& response) {
    // An answer before the body's end: the rest of the body would be taken for a request.
    const bool unread = state_ == State::Stream || state_ == State::Body;
    if (unread && stream_) {
        stream_->lose();
        stream_.reset();
    }
    const bool is_last = half_closed_ && in_.empty();
    const bool keep = keep_alive_ && !unread && !response.close && !is_last && !application_.is_draining();
    out_ += serialize(response, head_only_, keep);
    close_after_ = !keep;
    paused_ = paused_ && !unread;
    state_ = keep ? State::Head : State::Linger;
    if (!keep) in_.clear();
    deadline(application_.limits().write_progress);
    waits_for_ = "write";
    flush();
}

void Connection::refuse(const Response& response) {
    out_ += serialize(response, head_only_, false);
    close_after_ = true;
    state_ = State::Linger;
    in_.clear();
    body_.reset();
    paused_ = false;
    if (stream_) {
        stream_->lose();
        stream_.reset();
    }
    deadline(application_.limits().write_progress);
    waits_for_ = "write";
    flush();
}

void Connection::flush() {
    while (out_at_ < out_.size()) {
        const ssize_t n = ::send(fd_, out_.data() + out_at_, out_.size() - out_at_, MSG_NOSIGNAL);
        if (n > 0) {
            out_at_ += static_cast<std::size_t>(n);
            if (waits_for_ == std::string_view("write")) deadline(application_.limits().write_progress);
        } else if (n < 0 && errno == EINTR) {
            continue;
        } else if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            if (!watching_writes_) {
                watching_writes_ = true;
                transport_.watch_writes(fd_, true);
            }
            return;
        } else {
            return drop();
        }
    }
    out_.clear();
    out_at_ = 0;
    if (watching_writes_) {
        watching_writes_ = false;
        transport_.watch_writes(fd_, false);
    }
    if (close_after_) return linger();
    if (state_ == State::Head && waits_for_ == std::string_view("write")) {
        waits_for_ = "idle";
        deadline(application_.limits().idle);
    }
}

// Our last byte is sent. The client's are read for a moment, since closing with unread ones would reset the
// connection and take the answer away from the client.
void Connection::linger() {
    if (half_closed_) return drop();
    ::shutdown(fd_, SHUT_WR);
    state_ = State::Linger;
    deadline(std::chrono::seconds(2));
    waits_for_ = "linger";
}

void Connection::tick(std::chrono::steady_clock::time_point now) {
    if (is_closed()) return;
    if (application_.is_draining() && state_ == State::Head && in_.empty() && out_.empty()) return drop();
    // A request that is worked on has its own limits in the database.
    if (state_ == State::Busy && out_at_ == out_.size()) return;
    // A client that is told to wait does not have to make progress.
    if (paused_) return deadline(application_.limits().body_progress);
    if (now < deadline_) return;
    const std::string_view what = waits_for_;
    if (what == "head" || what == "body") {
        application_.count_timeout(waits_for_);
        refuse(problem(408, "timeout", "the request was too slow"));
    } else {
        if (what == "write") application_.count_timeout("write");
        drop();
    }
}

}  // namespace payerwatch::server
