// Where the sieve asks whether words may be somebody's name: never less than the finder would say.
#include <algorithm>
#include <string>

#include "payerwatch/phi/gazetteer.hpp"
#include "payerwatch/text.hpp"

#include "sieve.hpp"

namespace payerwatch::phi {

// What hyphens and apostrophes join to the word makes a name of it: Anna-Non, An-na.
bool Sieve::is_name_together(std::size_t begin, std::size_t end) const {
    const auto joins = [&](std::size_t i) { return at(i) == '-' || at(i) == '\''; };
    while (begin >= 2 && joins(begin - 1) && is_letter(bytes_[begin - 2])) {
        begin -= 2;
        while (begin > 0 && is_letter(bytes_[begin - 1])) --begin;
    }
    while (joins(end) && is_letter(at(end + 1))) {
        end += 2;
        while (is_letter(at(end))) ++end;
    }
    const auto is_name = [](const std::string& word) {
        const Word known = look_up(word);
        return known.first() > 0 || known.last() > 0 || !known.known();
    };
    std::string whole;
    std::string part;
    for (std::size_t i = begin; i <= end; ++i) {
        if (i < end && is_letter(bytes_[i])) {
            part.push_back(to_lower(bytes_[i]));
            continue;
        }
        if (part.size() > 1 && is_name(part)) return true;
        whole += part;
        part.clear();
    }
    const Word word = look_up(whole);
    return word.first() > 0 || word.last() > 0;
}

// No two words near each other have the points of a name.
bool Sieve::names_are_harmless() const {
    constexpr int kField = 80;  // alone in its field, and beside a payer's word
    const auto is = [&](std::size_t i, std::uint32_t flag) { return (parts_[i].flags & flag) != 0; };
    const auto capital = [&](const Part& part) { return is_upper(bytes_[part.begin]); };
    // what a joint puts behind a small letter is no capital to the finders: mrn'NY
    const bool caseless = std::none_of(parts_.begin(), parts_.end(), [&](const Part& part) {
        return capital(part) &&
               (part.begin == 0 || (bytes_[part.begin - 1] != '-' && bytes_[part.begin - 1] != '\''));
    });
    for (std::size_t i = 0; i + 1 < parts_.size(); ++i) {
        // behind a label one word is enough
        for (std::size_t k = i + 1; is(i, WordFacts::kNameLabel) && k <= i + 3 && k < parts_.size(); ++k)
            if (is(k, WordFacts::kName) &&
                (!is(k, WordFacts::kCommon) || is(i, WordFacts::kSingleNameLabel)) &&
                (caseless || capital(parts_[k])))
                return false;
        // P Smith, self pay
        if (self_pay_ && context_ != Context::Note && parts_[i].end - parts_[i].begin == 1)
            for (std::size_t k = i + 1; k <= i + 3 && k < parts_.size(); ++k)
                if (is(k, WordFacts::kName)) return false;
        if (!is(i, WordFacts::kName)) continue;
        int bonus = kField;
        if (i > 0 && is(i - 1, WordFacts::kPersonWord | WordFacts::kNameLabel)) bonus += 100;
        if (self_pay_ && context_ != Context::Note) bonus += 100;
        int middle = 0;
        bool plain = true;
        for (std::size_t j = i + 1; j < parts_.size() && j <= i + 8; ++j) {
            const int between = joint(j - 1);
            if (between == 0) break;
            if (between == 2) middle += 80;
            if (is(j, WordFacts::kSuffix)) middle += 100;
            if (is(j, WordFacts::kName)) {
                const int reversed = parts_[i].last + parts_[j].first;
                int points =
                    (plain && between == 1 ? std::max(parts_[i].first + parts_[j].last, reversed - 40)
                                           : std::max(parts_[i].first + parts_[j].last, reversed)) +
                    middle + bonus;
                if (at(parts_[j].end) == '\'') points += 80;
                if (at(parts_[j].end) == '*') points += 100;  // ROE*TE*
                if (j + 1 < parts_.size()) {
                    if (joint(j) != 0 && is(j + 1, WordFacts::kSuffix | WordFacts::kParticle)) points += 130;
                    if (is(j + 1, WordFacts::kPersonVerb)) points += 70;
                    if (is(j + 1, WordFacts::kPersonWord)) points += 100;  // (wife)
                }
                if (plain && between == 1 && is(i, WordFacts::kCommon) && is(j, WordFacts::kCommon))
                    points -= 100;
                if (points >= kNamePoints) return false;
                middle += 90;
            } else if (is(j, WordFacts::kParticle)) {
                middle += 130;
            } else if (!is(j, WordFacts::kSuffix)) {
                break;
            }
            plain = false;  // something stands between
        }
    }
    return true;
}

// Between a part and the next: 2 for a comma, 1 for blanks and the like, 0 for something else.
int Sieve::joint(std::size_t part) const {
    std::string_view between = text().substr(parts_[part].end, parts_[part + 1].begin - parts_[part].end);
    if (between == " ") return 1;
    // however many blanks: JANE K          ROE
    const std::size_t mark = between.find_first_not_of(" \t");
    if (mark == std::string_view::npos) return 1;
    between = between.substr(mark, between.find_last_not_of(" \t") + 1 - mark);
    if (between.size() > 5) return 0;
    if (between.find_first_of(",;/") != std::string_view::npos)
        return between.find_first_not_of(" ,;/.-'\"\ts") == std::string_view::npos ? 2 : 0;
    return between.find_first_not_of(" .-'\"\ts") == std::string_view::npos ? 1 : 0;
}

}  // namespace payerwatch::phi
