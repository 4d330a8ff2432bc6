// What a customer adds to the detector: rules of its own, texts that are never an identifier (a payer that
// bears a bare person's name), texts that always are. Denied texts are held as keyed hashes only, for they
// are identifiers. Texts are compared word by word, without regard to case, accents and punctuation.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "payerwatch/phi/own_rule.hpp"
#include "payerwatch/phi/siphash.hpp"

namespace payerwatch::phi {

// The words of a text as the lists compare them: "Daniel H. Cook" is "daniel h cook". Empty for no words.
std::string words_of(std::string_view text);
inline constexpr std::size_t kMostDeniedWords = 6;

class Lists {
  public:
    explicit Lists(const SipKey& key = {}) : key_(key) {}

    void add_rule(std::string_view pattern, Kind kind);           // PW003
    void allow(std::string_view text);                            // as words_of() leaves it
    void deny(std::uint64_t hash, std::size_t words, Kind kind);  // siphash of words_of(), 1 to 6 words
    [[nodiscard]] bool empty() const { return rules_.empty() && allowed_.empty() && denied_.empty(); }

    // Whether add() could add anything; false for nearly every value.
    [[nodiscard]] bool may_add_to(std::string_view value) const;
    // Applies the lists to what the built-in rules found: own rules add, what is allowed goes, what is denied
    // is added whatever is allowed. Spans that touch become one, so that nothing is found less than before.
    void apply(std::string_view value, std::vector<Span>& spans) const;

  private:
    void add_denied(std::string_view value, std::vector<Span>& spans) const;
    void remove_allowed(std::string_view value, std::vector<Span>& spans) const;
    [[nodiscard]] bool is_allowed_host(std::string_view url) const;

    SipKey key_;
    std::vector<OwnRule> rules_;
    bool every_rule_has_literal_ = true;
    std::vector<bool> pairs_;  // of characters that begin a rule's literal
    std::unordered_set<std::string> allowed_;
    std::unordered_set<std::string> hosts_;  // allowed texts that are a host's name
    std::unordered_map<std::uint64_t, Kind> denied_;
    unsigned denied_words_ = 0;  // bit n: some denied text has n words
};

}  // namespace payerwatch::phi
