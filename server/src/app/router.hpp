// Routes: method and path pattern to handler. {id} matches a number.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "net/body_stream.hpp"
#include "net/http.hpp"

namespace payerwatch::server {

class DbConnection;

struct Session {
    std::string login, customer, role;
    std::string csrf;  // empty: a program's token, which needs none
    std::string json;  // as payerwatch.session_use gave it
};

// What a handler works with.
struct Call {
    const Request& request;
    std::string id;                      // of {id}
    std::shared_ptr<BodyStream> stream;  // of streaming routes
    Session session;                     // of routes that need one
};

enum class Access { Open, Session, Change };  // Change: session and its CSRF token
enum class Place { Inline, Worker, Stream };

struct Route {
    std::string method, pattern;
    Place place;
    Access access;
    // Routes with a session get a connection inside a transaction whose customer and person are set.
    std::function<Response(Call&, DbConnection*)> handler;
    bool is_background = false;  // does not count as the person's activity
};

class Router {
  public:
    void add(Route route) { routes_.push_back(std::move(route)); }
    struct Match {
        const Route* route = nullptr;
        std::string id;
        std::string allow;  // methods of the path when the method was wrong
    };
    [[nodiscard]] Match find(const std::string& method, std::string path) const;

  private:
    std::vector<Route> routes_;
};

}  // namespace payerwatch::server
