#include "payerwatch/amount_bucket.hpp"
#include "payerwatch/stats/day_histogram.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

#include "payerwatch/error.hpp"

namespace payerwatch::stats {

template <typename F>
std::string state_of(F&& f) {
    try {
        f();
    } catch (const Error& e) {
        return e.sqlstate();
    }
    return "00000";
}

DayHistogram parse(std::string_view text) {
    return DayHistogram::from_text(text);
}
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

TEST(DayHistogram, AgainstAMap) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        DayHistogram histogram;
        std::map<std::int32_t, std::int64_t> model;
        for (int i = 0; i < 60; ++i) {
            const auto key = static_cast<std::int32_t>(random() % 20);
            const auto count = static_cast<std::int64_t>(random() % 7) - 3;
            histogram.add(key, count);
            if ((model[key] += count) == 0) model.erase(key);
        }
        const std::vector<DayHistogram::Bin> expected(model.begin(), model.end());
        ASSERT_EQ(histogram.bins(), expected);
        ASSERT_EQ(DayHistogram::decode(histogram.encode()).bins(), expected);
        ASSERT_EQ(parse(histogram.to_text()).bins(), expected);
        DayHistogram twice = histogram;
        twice.add(histogram);
        twice.add(histogram, -2);
        ASSERT_TRUE(twice.bins().empty()) << "what is taken back leaves nothing";
    }
}

TEST(DayHistogram, KeysHaveLimits) {
    DayHistogram h;
    h.add(0, 1);
    h.add(kMaxHistogramKey, 1);
    EXPECT_EQ(h.count(), 2);
    EXPECT_EQ(state_of([&] { h.add(-1, 1); }), "22003");
    EXPECT_EQ(state_of([&] { h.add(kMaxHistogramKey + 1, 1); }), "22003");
    EXPECT_EQ(DayHistogram::decode(h.encode()).bins(), h.bins());
}

TEST(DayHistogram, CountsThatOverflowAreRefusedAndChangeNothing) {
    DayHistogram h = parse("{1:9223372036854775807,2:5}");
    EXPECT_EQ(state_of([&] { h.add(1, 1); }), "22003");
    EXPECT_EQ(state_of([&] { h.add(h); }), "22003");
    EXPECT_EQ(state_of([&] { h.add(h, 3); }), "22003");
    EXPECT_EQ(state_of([&] { (void)h.count(); }), "22003");
    EXPECT_EQ(h.to_text(), "{1:9223372036854775807,2:5}");
    const DayHistogram least = parse("{3:-9223372036854775808}");
    EXPECT_EQ(DayHistogram::decode(least.encode()).bins()[0].second, kLeast);
    EXPECT_EQ(state_of([&] { DayHistogram().add(least, -1); }), "22003");
    EXPECT_EQ(DayHistogram::decode(parse("{3:9223372036854775807}").encode()).bins()[0].second, kMost);
}

TEST(DayHistogram, MeanAndQuantiles) {
    const DayHistogram h = parse("{3:1,5:2,10:1}");
    EXPECT_DOUBLE_EQ(h.mean(), 23.0 / 4);
    EXPECT_EQ(h.quantile(0), 3);
    EXPECT_EQ(h.quantile(0.25), 3);
    EXPECT_EQ(h.quantile(0.2500001), 5);
    EXPECT_EQ(h.quantile(0.5), 5);
    EXPECT_EQ(h.quantile(0.75), 5);
    EXPECT_EQ(h.quantile(1), 10);
    EXPECT_EQ(DayHistogram().quantile(0.5), -1);
    EXPECT_TRUE(std::isnan(DayHistogram().mean()));
    for (const double p : {-0.01, 1.01, std::nan("")})
        EXPECT_EQ(state_of([&] { (void)h.quantile(p); }), "22023") << p;
    EXPECT_EQ(state_of([] { (void)parse("{1:2,3:-1}").quantile(0.5); }), "22023");
}

TEST(DayHistogram, QuantilesOfSharesThatAreMetExactly) {
    DayHistogram h;
    for (int i = 1; i <= 100; ++i) h.add(i, 1);
    for (int percent = 1; percent <= 100; ++percent) EXPECT_EQ(h.quantile(percent / 100.0), percent);
}

TEST(DayHistogram, StoredFormIsVersionedAndShort) {
    EXPECT_EQ(DayHistogram().encode(), "\x01");
    EXPECT_EQ(parse("{3:12,5:-1}").encode(), "\x01\x03\x18\x02\x01");
    EXPECT_EQ(parse("{300:64}").encode(), "\x01\xAC\x02\x80\x01");
}

TEST(DayHistogram, DamagedBytesAreAnError) {
    using namespace std::string_view_literals;
    for (const auto bytes :
         {""sv, "\x02"sv, "\x01\x03"sv, "\x01\x03\x80"sv, "\x01\x03\x00"sv, "\x01\x03\x02\x00\x02"sv,
          "\x01\x81\x80\x40\x02"sv, "\x01\x80\x80\x40\x02\x01\x02"sv,
          "\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\x02"sv})
        EXPECT_EQ(state_of([&] { DayHistogram::decode(bytes); }), "XX001") << testing::PrintToString(bytes);
}

TEST(DayHistogram, RandomBytesAreDecodedOrRefused) {
    std::mt19937 random(9);
    int decoded = 0;
    for (int i = 0; i < 100000; ++i) {
        std::string bytes(1, '\x01');
        for (unsigned n = random() % 12; n > 0; --n)
            bytes.push_back(static_cast<char>(random() % 3 == 0 ? random() : random() % 128));
        try {
            const DayHistogram h = DayHistogram::decode(bytes);
            ASSERT_EQ(DayHistogram::decode(h.encode()).bins(), h.bins());
            for (std::size_t k = 1; k < h.bins().size(); ++k)
                ASSERT_LT(h.bins()[k - 1].first, h.bins()[k].first);
            ++decoded;
        } catch (const Error& e) {
            ASSERT_STREQ(e.sqlstate(), "XX001");
        }
    }
    EXPECT_GT(decoded, 1000);
}

TEST(DayHistogram, Texts) {
    EXPECT_EQ(parse("{}").to_text(), "{}");
    EXPECT_EQ(parse(" { 5 : 1 ,\t3:12 } ").to_text(), "{3:12,5:1}");
    EXPECT_EQ(parse("{1:2,1:3}").to_text(), "{1:5}");
    EXPECT_EQ(parse("{1:2,1:-2}").to_text(), "{}");
    for (const char* bad :
         {"", "{", "}", "{1}", "{1:}", "{:1}", "{1:2", "1:2", "{1:2}x", "{1:2 3:4}", "{a:1}", "{1:1.5}",
          "{,}", "{1:99999999999999999999}", "{99999999999:1}", "{+1:1}"})
        EXPECT_EQ(state_of([&] { parse(bad); }), "22P02") << bad;
    EXPECT_EQ(state_of([] { parse("{-1:1}"); }), "22003");
}

TEST(DayHistogram, NoCommaBeforeTheClosingBrace) {
    EXPECT_EQ(state_of([] { parse("{1:2,}"); }), "22P02");
}

TEST(AmountBuckets, AreOrderedAndCloseToTheAmount) {
    EXPECT_EQ(amount_bucket(0), 0);
    EXPECT_EQ(amount_bucket(-5), 0);
    EXPECT_EQ(amount_bucket(kLeast), 0);
    EXPECT_DOUBLE_EQ(amount_of_bucket(0), 0);
    std::int32_t before = 0;
    for (std::int64_t cents = 1; cents < 1'000'000'000'000; cents += 1 + cents / 97) {
        const std::int32_t bucket = amount_bucket(cents);
        ASSERT_GE(bucket, before);
        ASSERT_NEAR(amount_of_bucket(bucket) * 100 / static_cast<double>(cents), 1, 0.0255) << cents;
        before = bucket;
    }
    EXPECT_LE(amount_bucket(kMost), kMaxHistogramKey);
}

}  // namespace payerwatch::stats
