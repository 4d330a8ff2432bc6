// A customer's own rule: a regular expression that finds a kind of identifier only this customer has.
// Matching is bounded: windows of 4 KB that overlap by 512 bytes, the longest match; Boost.Regex gives up on
// a pattern that tries too much, and the value then counts as not screened.
#pragma once
#include <boost/regex.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "payerwatch/phi/detector.hpp"

namespace payerwatch::phi {

class OwnRule {
  public:
    static constexpr std::size_t kLongestPattern = 1000;
    static constexpr std::size_t kWindow = 4096;
    static constexpr std::size_t kLongestMatch = 512;
    static constexpr std::size_t kMostMatches = 1000;  // in one value; more count as not screened

    // Perl syntax, without regard to case. PW003: empty, too long, invalid, or matching the empty text.
    explicit OwnRule(std::string_view pattern, Kind kind = Kind::Other);

    // Adds a span for every match. A value of which this cannot be told gets one UNSCREENED span.
    void find(std::string_view value, std::vector<Span>& spans) const;

    // The longest text, in lower case, that every match must hold; empty when there is none of three
    // characters.
    [[nodiscard]] const std::string& literal() const { return literal_; }

  private:
    boost::regex pattern_;
    Kind kind_;
    std::string literal_;
};

// Of a pattern in Perl syntax; exposed for its tests.
std::string literal_of(std::string_view pattern);

// Called between windows, so that a long search can be cancelled.
extern void (*on_window)();

}  // namespace payerwatch::phi
