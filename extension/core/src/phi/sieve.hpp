// A fast answer for texts that hold nothing, which nearly all do. is_clean() is true only where the finders
// would find nothing of class Phi; where it is in doubt it says no, and the finders look. It knows each
// finder's least condition: what a change to a finder makes possible must be made possible here too, and a
// test compares both.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "payerwatch/phi/detector.hpp"
#include "payerwatch/phi/gazetteer.hpp"

#include "classify.hpp"

namespace payerwatch::phi {

class Sieve {
  public:
    explicit Sieve(Kernel kernel = best_kernel()) : kernel_(kernel) {}
    [[nodiscard]] bool is_clean(std::string_view text, Context context);

  private:
    // A word as a part of a name.
    struct Part {
        std::uint32_t begin, end;
        float points;  // at most what names.cpp gives it
        bool may_be;   // first name or surname
        bool between;  // initial or particle
        bool suffix, common, person, label;
    };

    bool words_are_harmless();
    bool numbers_are_harmless();
    bool word_is_harmless(std::size_t begin, std::size_t end);
    [[nodiscard]] bool is_joined(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool code_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool watched_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool beside_digits_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool month_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool names_are_harmless() const;
    [[nodiscard]] std::string_view gap(std::size_t end) const;  // what stands between a word and the next
    [[nodiscard]] std::string_view next_word(std::size_t end) const;
    [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
    [[nodiscard]] bool has_digit(std::size_t begin, std::size_t end) const;

    Kernel kernel_;
    std::string_view text_;
    bool payer_ = false;
    bool prose_ = true;        // names and places are looked for
    bool digits_ = false;      // the text holds any
    bool ten_digits_ = false;  // in a row
    std::size_t digit_count_ = 0;
    std::size_t last_digit_ = 0;  // end of the last run
    std::string padded_;          // the text and some blanks
    std::vector<Block> blocks_;
    std::vector<Part> parts_;
};

}  // namespace payerwatch::phi
