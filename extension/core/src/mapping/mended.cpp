#include "mended.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/text.hpp"
#include "payerwatch/kept.hpp"

#include "payer_word_lists.hpp"
#include "word_likeness.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::size_t kManyWords = 8192;  // of all payers
constexpr std::size_t kMendable = 6;      // of shorter ones a slip makes other words

// Every word of the payers of the dictionary.
const std::unordered_set<std::string>& known_words() {
    static const auto& words = kept([] {
        std::unordered_set<std::string> out;
        out.reserve(kManyWords);
        // as payer_key() does, for names that have but letters and digits; it would take long
        const auto take = [&](std::string_view name) {
            std::string word;
            for (const char c : name) {
                if (is_alnum(c)) {
                    word.push_back(to_lower(c));
                } else if (c != '\'' && !word.empty()) {
                    out.insert(word);
                    word.clear();
                }
            }
            if (!word.empty()) out.insert(word);
        };
        for (const DictionaryPayer& payer : dictionary_payers()) {
            take(payer.name);
            for (const std::string_view alias : payer.aliases) take(alias);
        }
        return out;
    }());
    return words;
}

// Words that a slip can be mended to, by their first letter: those that abbreviations stand for, and those
// that tell a line of business or a state.
using ByLetter = std::unordered_map<char, std::vector<std::string>>;
const ByLetter& mendable_words() {
    static const auto& words = kept([] {
        std::unordered_set<std::string> seen;
        ByLetter out;
        const auto take = [&](std::string_view full) {
            for (std::string& word : split(full))
                if (word.size() >= kMendable && seen.insert(word).second) out[word[0]].push_back(word);
        };
        for (const std::string_view full : dictionary_expansions()) take(full);
        for (const DictionaryPlan& plan : dictionary_plans())
            if (!plan.states.empty()) take(plan.words);
        for (const Marker& marker : kMarkers) take(marker.word);
        for (const PairMarker& pair : kPairMarkers) take(pair.first), take(pair.second);
        return out;
    }());
    return words;
}

// Behind "Blue" a cross and a shield may be too short to tell slips otherwise; Blue X.
void mend_crosses(Words& words) {
    for (std::size_t i = 1; i < words.size(); ++i)
        for (const char* known : {"cross", "shield"})
            if (words[i - 1] == "blue" && is_slip(words[i], known)) words[i] = known;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i] == "x" && words[i - 1] == "blue") words[i] = "cross";
}

// A wrong letter may make another word, unless it is long: growers and grocers.
bool is_sure_slip(const std::string& word, const std::string& known) {
    constexpr std::size_t kVeryLong = 8;
    const bool is_letter_wrong = word.size() == known.size() && edit_distance(word, known, 1) <= 1;
    return is_slip(word, known) && (!is_letter_wrong || word.size() >= kVeryLong);
}

}  // namespace

bool is_known_word(const std::string& word) {
    return known_words().contains(word);
}

// Only what is no word of any known payer: Medica is no slip of Medicaid. What is cut off behind the
// beginning of such a word is that word.
void mend(Words& words, bool is_cut) {
    mend_crosses(words);
    for (std::string& word : words) {
        if (word.size() < kMendable - 1 || !expansion_of(word).empty() || known_words().contains(word))
            continue;
        const auto like = mendable_words().find(word[0]);
        if (like == mendable_words().end()) continue;
        const bool may_end = is_cut && &word == &words.back();
        std::vector<const std::string*> found;
        for (const std::string& known : like->second)
            if (is_sure_slip(word, known) || (may_end && known.starts_with(word))) found.push_back(&known);
        const auto shortest = std::min_element(
            found.begin(), found.end(), [](const auto* a, const auto* b) { return a->size() < b->size(); });
        // supplement, supplemental
        const bool one = std::all_of(found.begin(), found.end(),
                                     [&](const auto* each) { return each->starts_with(**shortest); });
        if (!found.empty() && one) word = std::string(**shortest);
    }
}

}  // namespace payerwatch::mapping
