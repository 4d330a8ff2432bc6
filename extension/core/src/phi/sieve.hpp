// A fast answer for texts that hold nothing, which nearly all do. is_clean() is true only where the finders
// would find nothing of class Phi; where it is in doubt it says no, and the finders look. It knows each
// finder's least condition: what a change to a finder makes possible must be made possible here too, and a
// test compares both.
#pragma once
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "payerwatch/phi/detector.hpp"
#include "payerwatch/text.hpp"

#include "classify.hpp"
#include "name_points.hpp"
#include "word_facts.hpp"

namespace payerwatch::phi {

inline constexpr int kNamePoints = static_cast<int>(kNameThreshold * 100);  // the sieve counts in hundredths

// The n lowest bits.
inline std::uint64_t lowest(std::size_t n) {
    return n >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << n) - 1;
}

// Whatever the case.
template <std::size_t N>
bool is_in(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view other) { return equal_ignoring_case(word, other); });
}

class Sieve {
  public:
    explicit Sieve(Kernel kernel = best_kernel()) : kernel_(kernel) {}
    [[nodiscard]] bool is_clean(std::string_view text, Context context);

  private:
    // A word that may be part of a name, or stand beside one.
    struct Part {
        std::uint32_t begin, end;
        std::uint32_t flags;  // of WordFacts
        int first, last;      // in hundredths, as those
    };

    void classify(std::string_view text);
    struct Passing;
    [[nodiscard]] bool is_plainly_clean();
    bool numbers_are_harmless();
    bool words_are_harmless();
    [[nodiscard]] bool is_name_together(std::size_t begin, std::size_t end) const;
    bool is_ordinary(std::size_t begin, std::size_t length);
    bool word_is_harmless(std::size_t begin, std::size_t end);
    bool letter_is_harmless(std::size_t begin);
    bool facts_are_harmless(const WordFacts& facts, std::size_t begin, std::size_t end);
    [[nodiscard]] bool marks_are_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool code_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool phrase_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool beside_digits_is_harmless(const WordFacts& facts, std::size_t begin,
                                                 std::size_t end) const;
    [[nodiscard]] bool place_is_harmless(const WordFacts& facts, std::size_t begin, std::size_t end);
    [[nodiscard]] bool state_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool month_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool names_are_harmless() const;
    [[nodiscard]] int joint(std::size_t part) const;
    [[nodiscard]] bool is_joined(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool has_digit(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool has_number_of(std::size_t least, std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t beyond(std::size_t begin, std::size_t characters) const;
    [[nodiscard]] std::string_view gap(std::size_t end) const;  // what stands between a word and the next
    [[nodiscard]] std::string_view next_word(std::size_t end) const;
    [[nodiscard]] char at(std::size_t i) const { return i < size_ ? bytes_[i] : '\0'; }
    [[nodiscard]] std::string_view text() const { return {bytes_, size_}; }

    Kernel kernel_;
    const char* bytes_ = nullptr;  // the text
    std::size_t size_ = 0;
    std::size_t block_count_ = 0;
    std::string once_;  // the text with its blanks in a row taken for one
    std::vector<Block> blocks_;
    WordFactsCache words_;
    std::vector<Part> parts_;

    Context context_ = Context::Text;
    bool prose_ = true;        // names and places are looked for
    bool digits_ = false;      // the text holds any
    bool ten_digits_ = false;  // in a row
    bool self_pay_ = false;
    bool county_ = false;
    bool home_ = false;
    std::size_t word_count_ = 0;
    std::size_t words_seen_ = 0;
    std::size_t last_begin_ = 0;   // of the last word
    std::size_t last_number_ = 0;  // end of the last word with digits so far; 0 for none
};

}  // namespace payerwatch::phi
