#include "payerwatch/intake/csv_reader.hpp"

#include <gtest/gtest.h>

#include <random>

namespace payerwatch::intake {

struct Read {
    std::int64_t line;
    Fault fault;
    std::vector<std::string> fields;
    bool operator==(const Read&) const = default;
};

void PrintTo(const Read& read, std::ostream* out) {
    *out << "line " << read.line << " fault " << static_cast<int>(read.fault) << " "
         << testing::PrintToString(read.fields);
}

struct Options {
    std::size_t limit = 1 << 16;
    bool latin1 = false;
    std::mt19937* pieces = nullptr;  // cut the bytes at random places
    bool resume = false;  // and go on with a new reader now and then, as the next piece of an upload does
};

std::vector<Read> read_all(std::string_view bytes, Options options = {}) {
    std::vector<Read> out;
    CsvReader reader(',', options.limit);
    reader.decode_latin1(options.latin1);
    Record record;
    for (std::size_t at = 0;;) {
        const bool last = at == bytes.size();
        while (reader.next(record, last)) {
            out.push_back({record.line, record.fault, {}});
            for (const std::string_view field : record.fields) out.back().fields.emplace_back(field);
        }
        if (last) {
            EXPECT_EQ(reader.offset(), static_cast<std::int64_t>(bytes.size())) << "everything is consumed";
            EXPECT_EQ(reader.pending(), "");
            return out;
        }
        if (options.resume && (*options.pieces)() % 3 == 0) {
            at = static_cast<std::size_t>(reader.offset());
            CsvReader next(',', options.limit);
            next.resume_at(reader.offset(), reader.line(), reader.skips());
            reader = std::move(next);
        }
        const std::size_t step = options.pieces ? 1 + (*options.pieces)() % 7 : bytes.size();
        reader.feed(bytes.substr(at, step));
        at = std::min(bytes.size(), at + step);
    }
}

using Reads = std::vector<Read>;

TEST(CsvReader, PlainRecordsAndLineEnds) {
    EXPECT_EQ(read_all(""), Reads{});
    EXPECT_EQ(read_all("a,b\n1,2"), (Reads{{1, Fault::None, {"a", "b"}}, {2, Fault::None, {"1", "2"}}}));
    EXPECT_EQ(read_all("a,b\r\n1,\r\n"), (Reads{{1, Fault::None, {"a", "b"}}, {2, Fault::None, {"1", ""}}}));
    EXPECT_EQ(read_all("x\r"), (Reads{{1, Fault::None, {"x"}}}));
    EXPECT_EQ(read_all(",\n"), (Reads{{1, Fault::None, {"", ""}}}));
    EXPECT_EQ(read_all("a,"), (Reads{{1, Fault::None, {"a", ""}}}));
}

TEST(CsvReader, BlankLinesArePassedOverAndCounted) {
    EXPECT_EQ(read_all("\n\r\n\na\n\nb\n\n"), (Reads{{4, Fault::None, {"a"}}, {6, Fault::None, {"b"}}}));
    EXPECT_EQ(read_all("\n\r\n\r"), Reads{});
}

TEST(CsvReader, Quotes) {
    EXPECT_EQ(read_all("\"a,b\",\"say \"\"hi\"\"\",\"\"\n"),
              (Reads{{1, Fault::None, {"a,b", "say \"hi\"", ""}}}));
    EXPECT_EQ(read_all("\"two\nlines\",x\ny\n"),
              (Reads{{1, Fault::None, {"two\nlines", "x"}}, {3, Fault::None, {"y"}}}));
    EXPECT_EQ(read_all("\"a\"  ,b\n"), (Reads{{1, Fault::None, {"a", "b"}}}));
    EXPECT_EQ(read_all("5\" screw,b\"c\n"), (Reads{{1, Fault::None, {"5\" screw", "b\"c"}}}))
        << "a quote inside is text";
    EXPECT_EQ(read_all("\"\"\"\"\n"), (Reads{{1, Fault::None, {"\""}}}));
}

TEST(CsvReader, BadQuotingCostsOneLine) {
    EXPECT_EQ(read_all("a,\"b\"x,c\nd,e\n"),
              (Reads{{1, Fault::BadQuoting, {}}, {2, Fault::None, {"d", "e"}}}));
    EXPECT_EQ(
        read_all("a,\"b\n1,2\n3,4\n"),
        (Reads{{1, Fault::BadQuoting, {}}, {2, Fault::None, {"1", "2"}}, {3, Fault::None, {"3", "4"}}}));
    EXPECT_EQ(read_all("ok\na,\"never\nx\ny", {.limit = 12}), (Reads{{1, Fault::None, {"ok"}},
                                                                     {2, Fault::BadQuoting, {}},
                                                                     {3, Fault::None, {"x"}},
                                                                     {4, Fault::None, {"y"}}}));
}

TEST(CsvReader, AnOverlongRecordCostsOneRecord) {
    const std::string longest(10, 'x');
    EXPECT_EQ(read_all(longest + "\na\n", {.limit = 10}),
              (Reads{{1, Fault::None, {longest}}, {2, Fault::None, {"a"}}}));
    EXPECT_EQ(read_all(longest + "x\na\n", {.limit = 10}),
              (Reads{{1, Fault::TooLong, {}}, {2, Fault::None, {"a"}}}));
    EXPECT_EQ(read_all(longest + longest, {.limit = 10}), (Reads{{1, Fault::TooLong, {}}}));
}

TEST(CsvReader, BytesThatAreNoText) {
    using namespace std::string_view_literals;
    for (const std::string_view bad :
         {"a\0b"sv, "a\x01"sv, "\x7F"sv, "Jos\xE9"sv, "\xED\xA0\x80"sv, "\"a\x1Bz\""sv})
        EXPECT_EQ(read_all(std::string(bad) + "\nnext\n"),
                  (Reads{{1, Fault::BadText, {}}, {2, Fault::None, {"next"}}}));
    EXPECT_EQ(read_all("a\tb\n"), (Reads{{1, Fault::None, {"a\tb"}}})) << "a tab is text";
    EXPECT_EQ(read_all("\"a\0\"\nb\n"sv, {.latin1 = true}),
              (Reads{{1, Fault::BadText, {}}, {2, Fault::None, {"b"}}}));
}

TEST(CsvReader, Latin1IsDecoded) {
    EXPECT_EQ(read_all("Jos\xE9,\"\xFC \"\"\xDF\"\"\",z\n", {.latin1 = true}),
              (Reads{{1, Fault::None, {"Jos\xC3\xA9", "\xC3\xBC \"\xC3\x9F\"", "z"}}}));
    EXPECT_EQ(read_all("Jos\xC3\xA9\n", {.latin1 = true}), (Reads{{1, Fault::None, {"Jos\xC3\xA9"}}}));
}

std::string awkward(std::mt19937& random) {
    constexpr std::string_view kAlphabet = "ab,,\"\"\"\n\n\r \xE9\xC3\xA9";
    std::string s;
    for (unsigned n = random() % 60; n > 0; --n) s.push_back(kAlphabet[random() % kAlphabet.size()]);
    return s;
}

TEST(CsvReader, AnySplitGivesTheSameRecords) {
    std::mt19937 random(20240301);
    for (int i = 0; i < 20000; ++i) {
        const std::string bytes = awkward(random);
        for (const std::size_t limit : {6U, 12U, 1000U})
            for (const bool latin1 : {false, true})
                ASSERT_EQ(read_all(bytes, {limit, latin1, nullptr}),
                          read_all(bytes, {limit, latin1, &random}))
                    << testing::PrintToString(bytes) << " limit " << limit;
    }
}

TEST(CsvReader, AnyResumptionGivesTheSameRecords) {
    std::mt19937 random(5);
    for (int i = 0; i < 20000; ++i) {
        const std::string bytes = awkward(random);
        ASSERT_EQ(read_all(bytes), read_all(bytes, {1000, false, &random, true}))
            << testing::PrintToString(bytes);
    }
}

TEST(CsvReader, ResumptionInsideAnOverlongRecord) {
    std::mt19937 random(6);
    const std::string bytes = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,1,2\nb\n";
    for (int i = 0; i < 50; ++i)
        ASSERT_EQ(read_all(bytes, {.limit = 10}), read_all(bytes, {10, false, &random, true}));
}

TEST(CsvReader, AnOverlongRecordEndsOutsideQuotes) {
    EXPECT_EQ(read_all("aaaaaaaaaaaaaaaaaaaaaaaa,\"x\ny\",b\n1,2\n", {.limit = 20}),
              (Reads{{1, Fault::TooLong, {}}, {3, Fault::None, {"1", "2"}}}));
    EXPECT_EQ(read_all("\"a\nb\",cccccccccccccccccccccccc\n1,2\n", {.limit = 20}),
              (Reads{{1, Fault::TooLong, {}}, {3, Fault::None, {"1", "2"}}}));
}

// A line without quotes takes a short way through the reader; quoted, the same fields take the long one.
TEST(CsvReader, PlainLinesReadAsTheirQuotedForms) {
    std::mt19937 random(11);
    const std::string letters = "abc019 .-/$'\t\r\x01\x7F\xC3\xA9";
    for (int i = 0; i < 20000; ++i) {
        std::string plain;
        std::string quoted;
        const std::size_t fields = 1 + random() % 6;
        for (std::size_t f = 0; f < fields; ++f) {
            std::string value;
            for (std::size_t n = random() % 30; n > 0; --n)
                value.push_back(letters[random() % (random() % 8 == 0 ? letters.size() : 11)]);
            if (f + 1 == fields)
                while (!value.empty() && value.back() == '\r') value.pop_back();
            plain += (f == 0 ? "" : ",") + value;
            quoted += (f == 0 ? "\"" : ",\"") + value + "\"";
        }
        if (plain.empty()) continue;
        ASSERT_EQ(read_all(plain + "\n", {}), read_all(quoted + "\n", {})) << testing::PrintToString(plain);
    }
}

}  // namespace payerwatch::intake
