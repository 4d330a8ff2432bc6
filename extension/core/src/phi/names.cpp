// Names of people: shapes of names over the gazetteer, and the test that keeps organisations named after
// people out.
#include <algorithm>
#include <array>

#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

// Births behind a first name, as a power of two, from which it is clearly one.
constexpr int kCommonFirst = 12;
constexpr int kVeryCommonFirst = 14;

bool is_initial(const Scratch& s, std::size_t i) {
    return s.has(i) && s.tokens[i].letters && s.tokens[i].size() == 1;
}

// Blank, or period and blank: what stands between the words of one name.
bool is_name_gap(std::string_view gap) {
    return gap == " " || gap == ". " || gap == "  " || gap == "." || gap == "-" || gap == "'";
}

bool is_word_of_trade(const Word& word) {
    return word.is(WordBits::kOrganisation) || word.is(WordBits::kGeneric) || word.is(WordBits::kMedical) ||
           word.is(WordBits::kState) || word.is(WordBits::kStreet);
}

bool may_be_first(const Token& t) {
    if (!t.letters || t.size() < 2) return false;
    return t.word.first() > 0 && !(t.word.is(WordBits::kMedical) || t.word.is(WordBits::kOrganisation));
}

// A surname of the census, or a word that no list knows.
bool may_be_last(const Token& t) {
    if (!t.letters || t.size() < 2) return false;
    if (t.word.is(WordBits::kMedical) || t.word.is(WordBits::kOrganisation) || t.word.is(WordBits::kTitle))
        return false;
    if (t.word.last() > 0) return !t.word.is(WordBits::kState) || t.size() > 2;
    return !t.word.known() && t.capital && t.size() >= 3;
}

class NameFinder {
  public:
    explicit NameFinder(Scratch& scratch) : s(scratch) { count_trade_words(); }

    void run() {
        for (std::size_t i = 0; i < s.tokens.size(); ++i) {
            if (!s.tokens[i].letters) continue;
            const std::size_t end = by_comma(i);
            const std::size_t next = end != 0 ? end : by_title(i);
            const std::size_t last = next != 0 ? next : by_label(i);
            const std::size_t done = last != 0 ? last : by_pair(i);
            if (done != 0) i = done;
        }
        if (s.context == Context::Person) whole_value();
    }

  private:
    Scratch& s;
    int trade_words_ = 0;    // in the value
    int generic_words_ = 0;  // of these, such that make no organisation of a person
    bool has_lower_ = false;

    void count_trade_words() {
        for (const Token& t : s.tokens) {
            if (t.word.is(WordBits::kOrganisation) || t.word.is(WordBits::kGeneric)) ++trade_words_;
            if (t.word.is(WordBits::kGeneric)) ++generic_words_;
            if (t.letters && !t.upper) has_lower_ = true;
        }
    }

    [[nodiscard]] bool is_prose() const { return s.context == Context::Note || s.tokens.size() > 8; }

    // Words of trade near a span, in prose; in the whole value otherwise.
    [[nodiscard]] std::pair<int, int> trade_words_near(std::size_t first, std::size_t last) const {
        if (!is_prose()) return {trade_words_, generic_words_};
        int trade = 0;
        int generic = 0;
        const std::size_t from = first >= 2 ? first - 2 : 0;
        for (std::size_t k = from; k < s.tokens.size() && k <= last + 3; ++k) {
            if (k >= first && k <= last) continue;
            const Word& word = s.tokens[k].word;
            if (!s.tokens[k].capital) continue;  // "his insurance" makes no company
            if (word.is(WordBits::kOrganisation) || word.is(WordBits::kGeneric)) ++trade;
            if (word.is(WordBits::kGeneric)) ++generic;
        }
        return {trade, generic};
    }

    // The words from i make the head of an organisation that the lexicon knows.
    [[nodiscard]] bool is_eponym(std::size_t i, std::size_t last) {
        for (std::size_t from = i >= 2 ? i - 2 : 0; from <= i; ++from) {
            std::string phrase;
            for (std::size_t k = from; k < from + 5 && s.has(k); ++k) {
                if (!phrase.empty()) phrase.push_back(' ');
                for (const char c : s.of(s.tokens[k])) phrase.push_back(to_lower(c));
                if (k >= last && look_up(phrase).is(WordBits::kEponym)) return true;
            }
        }
        return false;
    }

    // Org test of section 6: an organisation unless the words around are just one generic one behind two
    // strong names.
    [[nodiscard]] bool is_organisation(std::size_t first, std::size_t last, bool strong) {
        const auto [trade, generic] = trade_words_near(first, last);
        if (is_eponym(first, last)) return trade > 0 || s.context == Context::Payer || !strong || !is_prose();
        if (trade == 0) return false;
        return !(trade == generic && generic <= 1 && strong);
    }

    void add(std::size_t first, std::size_t last, double score) {
        // a suffix belongs to the name
        while (s.has(last + 1) && s.tokens[last + 1].word.is(WordBits::kSuffix) &&
               s.tokens[last + 1].size() <= 3 && (s.gap(last) == " " || s.gap(last) == ", "))
            ++last;
        s.add(Kind::Name, first, last, score);
    }

    // SMITH, JOHN A
    std::size_t by_comma(std::size_t i) {
        const std::string_view gap = s.gap(i);
        if ((gap != ", " && gap != "," && gap != "^") || !s.has(i + 1)) return 0;
        const Token& last_name = s.tokens[i];
        const Token& first_name = s.tokens[i + 1];
        if (!may_be_last(last_name) || !may_be_first(first_name)) return 0;
        if (first_name.word.is(WordBits::kState) || first_name.word.is(WordBits::kPlace)) return 0;
        if (!last_name.capital || !first_name.capital) {
            if (last_name.word.last() < 4 || first_name.word.first() < kVeryCommonFirst ||
                first_name.word.is(WordBits::kCommon))
                return 0;
        }
        if (first_name.word.is(WordBits::kCommon) &&
            (last_name.word.is(WordBits::kCommon) || first_name.word.first() < kCommonFirst))
            return 0;
        if (last_name.word.is(WordBits::kCommon) && first_name.word.first() < kCommonFirst) return 0;
        if (last_name.word.is(WordBits::kPlace) && first_name.word.first() < kVeryCommonFirst) return 0;
        // a list of three names of firms: Baker, Henry & Cole
        if (s.has(i + 2) && (s.gap(i + 1).find('&') != std::string_view::npos || s.same(i + 2, "and")))
            return 0;
        const auto [trade, generic] = trade_words_near(i, i + 1);
        if (trade > generic + 1) return 0;
        std::size_t begin = i;
        if (i > 0 && s.tokens[i - 1].word.is(WordBits::kParticle) && s.gap(i - 1) == " ") begin = i - 1;
        const std::size_t end = is_initial(s, i + 2) && s.gap(i + 1) == " " ? i + 2 : i + 1;
        add(begin, end, 0.95);
        return end;
    }

    // Mrs. Alvarez
    std::size_t by_title(std::size_t i) {
        if (!s.tokens[i].word.is(WordBits::kTitle) || !s.has(i + 1)) return 0;
        const std::string_view gap = s.gap(i);
        if (gap != " " && gap != ". " && gap != ".") return 0;
        const bool plain =
            s.same(i, "mr") || s.same(i, "mrs") || s.same(i, "ms") || s.same(i, "miss") || s.same(i, "dr");
        if (!plain || !s.tokens[i].capital) return 0;
        std::size_t last = i + 1;
        while (is_initial(s, last) && s.has(last + 1)) ++last;
        const Token& t = s.tokens[last];
        if (!t.letters || !t.capital || t.size() < 2 || is_word_of_trade(t.word) ||
            t.word.is(WordBits::kTitle))
            return 0;
        if (t.word.is(WordBits::kCommon) && t.word.last() < 3 && t.word.first() == 0) return 0;
        if (t.upper && !t.word.known() && t.size() < 3) return 0;
        if (s.has(last + 1) && is_name_gap(s.gap(last)) && s.tokens[last + 1].capital &&
            may_be_last(s.tokens[last + 1]) && !s.tokens[last + 1].word.is(WordBits::kCommon))
            ++last;
        const auto [trade, generic] = trade_words_near(i, last);
        if (trade > 0 && !is_prose()) return 0;
        add(i + 1, last, 0.9);
        return last;
    }

    // Patient: John Q Public, Insured Name - JANE DOE
    std::size_t by_label(std::size_t i) {
        constexpr std::array<std::string_view, 12> kLabels{"patient",   "pt",     "insured",     "subscriber",
                                                           "guarantor", "member", "beneficiary", "dependent",
                                                           "spouse",    "name",   "claimant",    "mother"};
        bool labelled = false;
        for (const auto label : kLabels) labelled = labelled || s.same(i, label);
        if (!labelled) return 0;
        std::size_t next = i + 1;
        std::string_view gap = s.gap(i);
        if (s.same(next, "name") || s.same(next, "is")) gap = s.gap(next++);
        if (!s.has(next)) return 0;
        const bool marked = gap.find_first_of(":=-#") != std::string_view::npos && gap.size() <= 3;
        if (!marked && gap != " ") return 0;
        std::size_t last = next;
        const Token& t = s.tokens[next];
        if (!t.letters || t.size() < 2 || is_word_of_trade(t.word) || t.word.is(WordBits::kLabel)) return 0;
        const bool name = may_be_first(t) || t.word.last() > 0 || (marked && !t.word.known());
        if (!name) return 0;
        const bool two = s.has(next + 1) && is_name_gap(s.gap(next)) && may_be_last(s.tokens[next + 1]) &&
                         !(s.tokens[next + 1].word.is(WordBits::kCommon) && !s.tokens[next + 1].capital);
        if (!marked) {
            // without a colon the word itself must look like a name: "patient will", "member may appeal"
            if (!t.capital || t.word.is(WordBits::kCommon)) return 0;
            if (!has_lower_ && !two) return 0;
            if (t.word.first() < kCommonFirst && !two) return 0;
        } else if (t.word.is(WordBits::kCommon) && !two) {
            return 0;
        }
        if (two) last = next + 1;
        if (two && s.tokens[last].size() == 1 && s.has(last + 1)) ++last;
        add(next, last, 0.9);
        return last;
    }

    // John Smith, JOHN Q SMITH, J. Smith no (an initial alone is no evidence)
    std::size_t by_pair(std::size_t i) {
        const Token& first_name = s.tokens[i];
        if (!may_be_first(first_name) || !is_name_gap(s.gap(i))) return 0;
        std::size_t last = i + 1;
        while (last < i + 3 && is_initial(s, last) && is_name_gap(s.gap(last))) ++last;
        while (last < i + 4 && s.has(last) && s.tokens[last].word.is(WordBits::kParticle) &&
               s.tokens[last].size() <= 3 && is_name_gap(s.gap(last)) && s.has(last + 1))
            ++last;
        if (!s.has(last)) return 0;
        const bool middle_initial = last > i + 1 && s.tokens[i + 1].size() == 1;
        const bool any_surname = middle_initial && s.tokens[last].letters && s.tokens[last].capital &&
                                 s.tokens[last].size() > 2 && first_name.word.first() >= kCommonFirst &&
                                 !is_word_of_trade(s.tokens[last].word);
        if (!any_surname && !may_be_last(s.tokens[last])) return 0;
        // two first names before the surname: Mary Ann Lopez
        if (s.has(last + 1) && may_be_first(s.tokens[last]) && s.gap(last) == " " &&
            s.tokens[last + 1].word.last() >= 3 && may_be_last(s.tokens[last + 1]) &&
            !s.tokens[last + 1].word.is(WordBits::kCommon))
            ++last;
        const Token& last_name = s.tokens[last];
        if (first_name.capital != last_name.capital && !s.tokens[last - 1].word.is(WordBits::kParticle))
            return 0;

        const Word a = first_name.word;
        const Word b = last_name.word;
        const bool weak_first = a.is(WordBits::kCommon) || a.is(WordBits::kPlace) || a.first() < 10;
        const bool weak_last = b.is(WordBits::kCommon) || b.is(WordBits::kPlace) || b.last() <= 1;
        const bool strong = a.first() >= kCommonFirst && b.last() >= 3;
        // in lower case only names that are nothing else, or a whole field that is a name
        const bool field = !is_prose() && i == 0 && s.tokens.size() <= 4;
        if (!first_name.capital &&
            (weak_first || (weak_last && !(field && b.last() >= 4)) || a.first() < kVeryCommonFirst))
            return 0;
        if (a.is(WordBits::kMonth) || b.is(WordBits::kMonth)) {
            if (!middle_initial && !strong) return 0;
        }
        if (a.is(WordBits::kStreet) || b.is(WordBits::kStreet)) {
            if (!strong) return 0;
        }
        if (s.context != Context::Person && !middle_initial) {
            if (weak_first && weak_last) return 0;
            if (b.last() == 0 && (a.first() < kCommonFirst || weak_first)) return 0;
            if (a.is(WordBits::kCommon) && b.last() < 3) return 0;
            if (b.is(WordBits::kCommon) && a.first() < kCommonFirst) return 0;
        }
        // a house number before, a street behind: the street's name
        if (s.has(last + 1) && s.tokens[last + 1].word.is(WordBits::kStreet) && i > 0 &&
            s.tokens[i - 1].digits)
            return 0;
        if (i > 0 && (s.same(i - 1, "st") || s.same(i - 1, "saint") || s.same(i - 1, "county") ||
                      s.same(i - 1, "mount")))
            return 0;
        if (s.context != Context::Person &&
            is_organisation(i, last, strong && a.first() >= 13 && b.last() >= 4))
            return 0;
        if (s.context == Context::Payer && !strong && !middle_initial) return 0;
        add(i, last, strong || middle_initial ? 0.9 : 0.75);
        return last;
    }

    // In a column of names one word is enough.
    void whole_value() {
        if (!s.found.empty()) return;
        for (std::size_t i = 0; i < s.tokens.size(); ++i) {
            const Token& t = s.tokens[i];
            if (!t.letters || t.size() < 2 || t.word.is(WordBits::kTitle) ||
                t.word.is(WordBits::kOrganisation))
                continue;
            if (t.word.first() > 0 || t.word.last() > 0 || !t.word.known()) {
                s.add(Kind::Name, 0U, static_cast<std::uint32_t>(s.text.size()), 0.7F);
                return;
            }
        }
    }
};

}  // namespace

void find_names(Scratch& s) {
    bool any = false;
    for (const Token& t : s.tokens)
        any = any || t.word.first() > 0 || t.word.is(WordBits::kLabel) || t.word.is(WordBits::kTitle);
    if (any || s.context == Context::Person) NameFinder(s).run();
}

}  // namespace payerwatch::phi
