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

    [[nodiscard]] bool allows(std::string_view value) const;
    // Whether add() could add anything; false for nearly every value.
    [[nodiscard]] bool may_add_to(std::string_view value) const;
    // What the rules and the denied texts find; then without what is allowed. Spans may overlap.
    void add(std::string_view value, std::vector<Span>& spans) const;
    void remove_allowed(std::string_view value, std::vector<Span>& spans) const;

  private:
    SipKey key_;
    std::vector<OwnRule> rules_;
    bool every_rule_has_literal_ = true;
    std::vector<bool> pairs_;  // of characters that begin a rule's literal
    std::unordered_set<std::string> allowed_;
    std::unordered_map<std::uint64_t, Kind> denied_;
    unsigned denied_words_ = 0;  // bit n: some denied text has n words
};

}  // namespace payerwatch::phi
