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
    bool numbers_are_harmless();
    bool word_is_harmless(std::size_t begin, std::size_t end);
    bool code_is_harmless(std::size_t begin, std::size_t end);
    [[nodiscard]] bool capital_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool lower_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] Word known(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool own_word_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool label_is_harmless(std::size_t end) const;
    [[nodiscard]] bool beside_digits_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] static bool is_label(std::string_view word);
    [[nodiscard]] std::string_view gap(std::size_t end) const;
    [[nodiscard]] bool month_is_harmless(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool may_be_name(std::size_t begin, std::size_t end, const Word& first) const;
    [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }
    [[nodiscard]] bool has_digit(std::size_t begin, std::size_t end) const;

    Kernel kernel_;
    std::string_view text_;
    bool prose_ = true;        // names and places are looked for
    bool digits_ = false;      // the text holds any
    bool ten_digits_ = false;  // in a row
    std::size_t digit_count_ = 0;
    std::size_t last_digit_ = 0;  // end of the last run
    std::string padded_;          // the text and some blanks
    std::vector<Block> blocks_;
};

}  // namespace payerwatch::phi
