// What a log may show.
#include <gtest/gtest.h>

#include "payerwatch/phi/scrub.hpp"

namespace payerwatch::phi {

std::string scrubbed(std::string_view text) {
    static Detector detector;
    return scrub(detector, text);
}

TEST(PhiScrub, SecretsAreTakenOut) {
    const std::pair<const char*, const char*> cases[] = {
        {"connecting with password=hunter2 host=db", "connecting with password=[SECRET] host=db"},
        {R"({"password": "two \" words", "a": 1})", R"({"password": "[SECRET]", "a": 1})"},
        {"PGPASSWORD='a b' psql", "PGPASSWORD='[SECRET]' psql"},
        {"Authorization: Bearer abc.def-ghi", "Authorization: Bearer [SECRET]"},
        {"got Basic dXNlcjpwdw== from a client", "got Basic [SECRET] from a client"},
        {"cookie: pw_session=0123456789abcdef; path", "cookie: [SECRET]; path"},
        {"cannot connect to postgresql://ann:pw123@db/payerwatch?x=1", "cannot connect to [URL]"},
        {"hash $argon2id$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA is old", "hash [SECRET] is old"},
        {"token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig end", "token=[SECRET] end"},
        {"jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig end", "jwt [SECRET] end"},
        {"-----BEGIN PRIVATE KEY-----\nMIIE", "[SECRET]"},
        {"api_key: 99887766aabb&x=1", "api_key: [SECRET]&x=1"}};
    for (const auto& [text, expected] : cases) EXPECT_EQ(scrubbed(text), expected);
}

TEST(PhiScrub, IdentifiersAreTakenOut) {
    EXPECT_EQ(scrubbed("invalid input syntax for type date: \"SSN 536-22-8741\""),
              "invalid input syntax for type date: \"SSN [SSN]\"");
    EXPECT_EQ(scrubbed("Key (payer)=(Mary Johnson) already exists."), "Key (payer)=([NAME]) already exists.");
    EXPECT_EQ(scrubbed("mail to jane.doe@example.com failed"), "mail to [EMAIL] failed");
    EXPECT_EQ(scrubbed("\xFF\xFE"), "[UNSCREENED]");
    EXPECT_EQ(scrubbed(std::string(kMaxLength + 1, 'a')), "[UNSCREENED]");
}

TEST(PhiScrub, OrdinaryMessagesStay) {
    for (const char* text :
         {"the upload is closed", "column 7 (12 letters) is not known",
          "relation \"payerwatch.claim\" does not exist", "worker 3 took 120 ms", "the password is wrong",
          "tokens: 3 left", "a session began", "GET /api/v1/uploads/17/report"})
        EXPECT_EQ(scrubbed(text), text);
}

}  // namespace payerwatch::phi
