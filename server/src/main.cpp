#include <pistache/listener.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <thread>

#include "app/crypto.hpp"
#include "app/server.hpp"
#include "config.hpp"
#include "db/pool.hpp"
#include "db/statements.hpp"
#include "health_door.hpp"
#include "log.hpp"
#include "net/safe_transport.hpp"

using namespace payerwatch::server;

namespace {

constexpr const char* kUsage =
    "usage: payerwatchd [--config FILE]                  run the server\n"
    "       payerwatchd load FILE [--database URL] [--customer NAME]\n"
    "                                                    load a claims file\n"
    "       payerwatchd hash-password                    hash the password on standard input\n"
    "       payerwatchd --version\n";

int fail(const std::string& message) {
    std::cerr << "payerwatchd: " << message << std::endl;
    return 1;
}

// sysexits.h: what failed was not the file, and the same may work later.
constexpr int kTryAgain = 75;

int load_file(const std::string& file, const std::string& url, const std::string& customer) {
    std::ifstream in(file, std::ios::binary);
    if (!in || std::filesystem::is_directory(file)) return fail("cannot read " + file);
    std::unique_ptr<DbConnection> db;
    try {
        db = std::make_unique<DbConnection>(url);
    } catch (const std::exception&) {
        fail("cannot connect to the database; give its URL with --database");
        return kTryAgain;
    }
    try {
        if (!customer.empty()) db->run(statements::kChooseCustomer, {customer});
        db->copy_file(in);
        std::cout << db->last_notice() << std::endl;
    } catch (const DbError& error) {
        const bool unmigrated = error.sqlstate == "42P01";
        fail(unmigrated
                 ? "the database has not been migrated; run make migrate"
                 : scrubbed(std::string(error.what()) + (error.hint.empty() ? "" : " (" + error.hint + ")")));
        const bool is_the_file = error.sqlstate.starts_with("PW02") || error.sqlstate == "PW032" ||
                                 error.sqlstate.starts_with("22");
        return is_the_file ? 1 : kTryAgain;
    }
    return 0;
}

int hash_from_input() {
    std::string password;
    if (!std::getline(std::cin, password) || password.empty()) return fail("no password on standard input");
    std::cout << hash_password(password) << std::endl;
    return 0;
}

// One line that says why, and nothing started.
void check_database(const Config& config) {
    std::unique_ptr<DbConnection> db;
    try {
        db = std::make_unique<DbConnection>(config.database);
    } catch (const std::exception&) {
        throw ConfigError(
            "cannot connect to the database; check the setting database and that PostgreSQL runs");
    }
    std::string answer;
    try {
        answer = db->run(statements::kCheck, {PAYERWATCH_VERSION}).at(0).cells.at(0).value_or("");
    } catch (const DbError&) {
        throw ConfigError(
            "the database has not been migrated for this server, or its role lacks rights; run make migrate");
    }
    if (!answer.empty()) throw ConfigError(answer);
}

std::unique_ptr<Pistache::Tcp::Listener> listen(const std::string& address, unsigned threads,
                                                Application& application, const char* name) {
    using namespace Pistache;
    auto listener = std::make_unique<Tcp::Listener>(Address(address));
    auto handler = std::make_shared<PeerHandler>();
    listener->init(
        threads,
        Flags<Tcp::Options>(Tcp::Options::ReuseAddr) | Tcp::Options::NoDelay | Tcp::Options::CloseOnExec,
        name, 1024);
    listener->setTransportFactory(
        [handler, &application] { return std::make_shared<SafeTransport>(handler, application); });
    listener->setHandler(handler);
    try {
        listener->bind();
    } catch (const std::exception&) {
        throw ConfigError("cannot listen on " + address + "; is it in use?");
    }
    listener->runThreaded();
    return listener;
}

// The address that clients use: port 0 in the configuration means any free one.
std::string address_of(const Pistache::Tcp::Listener& listener, const std::string& configured) {
    return configured.substr(0, configured.rfind(':') + 1) + listener.getPort().toString();
}

int serve(const Config& config) {
    // Core files would hold claims.
    prctl(PR_SET_DUMPABLE, 0);
    signal(SIGPIPE, SIG_IGN);
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    sigset_t stop_signals;
    sigemptyset(&stop_signals);
    sigaddset(&stop_signals, SIGTERM);
    sigaddset(&stop_signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stop_signals, nullptr);

    check_database(config);
    Metrics metrics;
    Pool pool(config.database, config.db_connections, metrics);
    Server server(config, metrics, pool);
    HealthDoor health(server);
    auto public_listener = listen(config.listen, config.io_threads, server, "pw-io");
    auto health_listener = listen(config.health_listen, 1, health, "pw-health");
    const std::string address = address_of(*public_listener, config.listen);
    std::cout << "http://" << address << std::endl;
    log("info", "started",
        {{"version", PAYERWATCH_VERSION},
         {"listen", address},
         {"health", address_of(*health_listener, config.health_listen)}});

    int received = 0;
    sigwait(&stop_signals, &received);
    log("info", "draining");
    server.drain();
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(config.drain_seconds);
    while (server.open_connections() > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    log("info", "stopped", {{"connections_left", server.open_connections()}});
    // Workers that still wait for a client are not waited for; PostgreSQL rolls their transactions back.
    std::_Exit(0);
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    std::string config_file;
    try {
        if (!arguments.empty() && arguments[0] == "--version") {
            std::cout << "payerwatchd " << PAYERWATCH_VERSION << std::endl;
            return 0;
        }
        if (!arguments.empty() && (arguments[0] == "--help" || arguments[0] == "-h")) {
            std::cout << kUsage;
            return 0;
        }
        if (!arguments.empty() && arguments[0] == "hash-password") return hash_from_input();
        if (arguments.size() >= 2 && arguments[0] == "load") {
            std::string url = Config::load("").database;
            std::string customer;
            for (std::size_t i = 2; i + 1 < arguments.size(); i += 2) {
                if (arguments[i] == "--database") url = arguments[i + 1];
                if (arguments[i] == "--customer") customer = arguments[i + 1];
            }
            return load_file(arguments[1], url, customer);
        }
        if (arguments.size() == 2 && arguments[0] == "--config") {
            config_file = arguments[1];
        } else if (!arguments.empty()) {
            std::cerr << kUsage;
            return 2;
        }
        return serve(Config::load(config_file));
    } catch (const ConfigError& error) {
        // listeners of a half-started server have threads: leave without unwinding them
        std::cerr << "payerwatchd: " << scrubbed(error.what()) << std::endl;
        std::_Exit(1);
    } catch (const std::exception&) {
        std::cerr << "payerwatchd: cannot start" << std::endl;
        std::_Exit(1);
    }
}
