#include "config.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>

#include "app/crypto.hpp"
#include "app/router.hpp"

namespace payerwatch::server {
namespace {

std::string file_with(const std::string& text) {
    const std::string path = testing::TempDir() + "payerwatch-config-test";
    std::ofstream(path) << text;
    return path;
}

std::string complaint(const std::string& text) {
    try {
        Config::load(file_with(text));
    } catch (const ConfigError& error) {
        return error.what();
    }
    return "";
}

TEST(Configuration, FileThenEnvironment) {
    setenv("PAYERWATCH_WORKERS", "7", 1);
    const Config config =
        Config::load(file_with("# comment\n\nworkers = 5\nlisten = 127.0.0.1:9\n  trust_proxy = on\n"));
    unsetenv("PAYERWATCH_WORKERS");
    EXPECT_EQ(config.workers, 7U);
    EXPECT_EQ(config.listen, "127.0.0.1:9");
    EXPECT_TRUE(config.trust_proxy);
}

TEST(Configuration, ComplaintsNameThePlaceAndTheSetting) {
    EXPECT_NE(complaint("workerz = 1\n").find(":1: there is no setting workerz"), std::string::npos);
    EXPECT_NE(complaint("\nworkers = 0\n").find(":2: workers must be a number from 1 to 256"),
              std::string::npos);
    EXPECT_NE(complaint("workers = 1x\n").find("must be a number"), std::string::npos);
    EXPECT_NE(complaint("trust_proxy = yes\n").find("must be on or off"), std::string::npos);
    EXPECT_NE(complaint("workers\n").find("not of the form"), std::string::npos);
    EXPECT_THROW(Config::load("/nowhere/at/all"), ConfigError);
}

TEST(Routes, MatchByMethodAndPattern) {
    Router router;
    const auto nothing = [](Call&, DbConnection*) { return Response{}; };
    router.add({"GET", "/a", Place::Inline, Access::Open, nothing});
    router.add({"GET", "/a/{id}/b", Place::Inline, Access::Open, nothing});
    router.add({"POST", "/a", Place::Inline, Access::Open, nothing});
    EXPECT_NE(router.find("GET", "/a/").route, nullptr);
    EXPECT_NE(router.find("HEAD", "/a").route, nullptr);
    EXPECT_EQ(router.find("GET", "/a/12/b").id, "12");
    EXPECT_EQ(router.find("GET", "/a/x/b").route, nullptr);
    EXPECT_EQ(router.find("GET", "/a/1/2/b").route, nullptr);
    EXPECT_EQ(router.find("GET", "/a/9999999999999999999/b").route, nullptr);
    EXPECT_EQ(router.find("PUT", "/a").allow, "GET, POST");
}

TEST(Passwords, VerifyTheirOwnHashOnly) {
    const std::string hash = hash_password("correct horse");
    EXPECT_TRUE(hash.starts_with("$argon2id$"));
    EXPECT_TRUE(verify_password(hash, "correct horse"));
    EXPECT_FALSE(verify_password(hash, "correct horsf"));
    EXPECT_NE(hash_password("x"), hash_password("x"));
    EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_NE(random_token(), random_token());
    EXPECT_TRUE(equal_in_constant_time("ab", "ab"));
    EXPECT_FALSE(equal_in_constant_time("ab", "abc"));
}

}  // namespace
}  // namespace payerwatch::server
