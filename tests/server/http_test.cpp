// Heads of requests: what Beast accepts and we must not.
#include "net/http.hpp"

#include <gtest/gtest.h>

namespace payerwatch::server {
namespace {

int status_of(const std::string& head) {
    Request request;
    const auto error = parse_head(head, request);
    return error ? error->status : 200;
}

std::string get(const std::string& fields, const std::string& target = "/") {
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

TEST(Head, AcceptsAnOrdinaryOne) {
    Request request;
    ASSERT_FALSE(parse_head(
        get("Host: a\r\nCookie: x=1; sid=2; sid=3\r\nX-Request-Id: abc-1\r\n", "/a%20b?q=1+2&q=3&e=%41"),
        request));
    EXPECT_EQ(request.path, "/a b");
    EXPECT_EQ(request.query.at("q"), "1 2");
    EXPECT_EQ(request.query.at("e"), "A");
    EXPECT_EQ(request.cookie("sid"), "2");
    EXPECT_EQ(request.cookie("none"), "");
    EXPECT_EQ(request.request_id, "abc-1");
    EXPECT_TRUE(request.keep_alive);
}

TEST(Head, RefusesAmbiguousFraming) {
    for (const char* fields :
         {"Host: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n", "Host: a\r\nContent-Length: 3, 3\r\n",
          "Host: a\r\nContent-Length: +3\r\n",
          "Host: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n",
          "Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
          "Host: a\r\nX: 1\r\n y\r\n", "Host : a\r\n", "Host: a\r\nHost: b\r\n", "X: 1\r\n"})
        EXPECT_EQ(status_of(get(fields)), 400) << fields;
    EXPECT_EQ(status_of(get("Host: a\r\nTransfer-Encoding: gzip, chunked\r\n")), 501);
    EXPECT_EQ(status_of("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
}

TEST(Head, RefusesTargetsThatCouldMeanSomethingElse) {
    for (const char* target :
         {"/a%00", "/%zz", "/a/../b", "/%2e%2e/b", "//a", "*", "http://x/", "/a#b", "/\x80", "/a%0d%0ab"})
        EXPECT_EQ(status_of(get("Host: a\r\n", target)), 400) << target;
    EXPECT_EQ(status_of(get("Host: a\r\n", "/" + std::string(5000, 'a'))), 414);
}

TEST(Head, RefusesTooManyFieldsAndOldVersions) {
    std::string many = "Host: a\r\n";
    for (int i = 0; i < 70; ++i) many += "X-" + std::to_string(i) + ": 1\r\n";
    EXPECT_EQ(status_of(get(many)), 431);
    EXPECT_NE(status_of("GET / HTTP/0.9\r\nHost: a\r\n\r\n"), 200);
    EXPECT_NE(status_of("GET / HTT\r\nHost: a\r\n\r\n"), 200);
}

TEST(Head, RequestIdsOfStrangeShapeAreNotTaken) {
    Request request;
    ASSERT_FALSE(parse_head(get("Host: a\r\nX-Request-Id: a b\r\n"), request));
    EXPECT_EQ(request.request_id, "");
}

TEST(Answer, SaysHowLongItIs) {
    Response response;
    response.body = "{}";
    const std::string whole = serialize(response, false, true);
    EXPECT_NE(whole.find("Content-Length: 2\r\n"), std::string::npos);
    EXPECT_TRUE(whole.ends_with("\r\n\r\n{}"));
    EXPECT_TRUE(serialize(response, true, true).ends_with("\r\n\r\n"));
    EXPECT_NE(serialize(response, false, false).find("Connection: close"), std::string::npos);
}

}  // namespace
}  // namespace payerwatch::server
