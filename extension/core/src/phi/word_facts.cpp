#include "word_facts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "payerwatch/phi/gazetteer.hpp"
#include "payerwatch/phi/likeness.hpp"

#include "labels.hpp"
#include "name_words.hpp"
#include "name_points.hpp"
#include "place_words.hpp"

namespace payerwatch::phi {

namespace {

constexpr std::array<std::string_view, 6> kYears{"yo", "yr", "yrs", "yrold", "year", "years"};
// with digits behind them
constexpr std::array<std::string_view, 29> kBesideDigits{
    "rfd",     "age",    "aged",       "turned", "turns", "turning",  "po",     "box", "pobox", "rr",
    "hc",      "psc",    "unit",       "cmr",    "post",  "apo",      "fpo",    "dpo", "rural", "zip",
    "zipcode", "postal", "postalcode", "fm",     "cr",    "broadway", "bowery", "on",  "pob"};
constexpr std::array<std::string_view, 24> kMonths{
    "january",   "february", "march",    "april",    "may",  "june", "july", "august",
    "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
    "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"};
// Words that are or begin an identifier by themselves.
constexpr std::array<std::string_view, 13> kAlone{"www",    "nonagenarian", "centenarian", "supercentenarian",
                                                  "ninety", "hundred",      "jpg",         "jpeg",
                                                  "png",    "heic",         "full",        "mug",
                                                  "head"};

template <std::size_t N>
bool is_in(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// 0 for a word that opens no label.
std::uint8_t least_behind(std::string_view word) {
    unsigned least = 0;
    for (const Label& label : kLabels)
        if (label.kind != Kind::Claim && label.words[0] == word && (least == 0 || label.least < least))
            least = label.least;
    return static_cast<std::uint8_t>(least);
}

std::int16_t hundredths(double points) {
    return static_cast<std::int16_t>(
        std::max(std::ceil(points * 100), static_cast<double>(WordFacts::kNoName)));
}

// What NameFinder::firstness and lastness give the word at most.
void judge_as_name(const Word& w, std::string_view word, WordFacts& facts) {
    facts.first = facts.last = WordFacts::kNoName;
    if (word == "bill") {  // with a capital among small letters: a payer's word and a first name
        facts.flags |= WordFacts::kName;
        facts.first = 200;
        return;
    }
    if (!w.known()) {
        facts.flags |= WordFacts::kName;
        facts.first = facts.last = hundredths(1.0 + name_likeness(word));
        return;
    }
    if ((w.first() == 0 && w.last() == 0) || w.is(WordBits::kOrganisation) || w.is(WordBits::kGeneric) ||
        w.is(WordBits::kTitle) || w.is(WordBits::kLabel) || (w.is(WordBits::kState) && word.size() == 2))
        return;
    facts.flags |= WordFacts::kName;
    facts.first = hundredths(first_name_points(w));
    if (!w.is(WordBits::kSuffix) && !(w.is(WordBits::kState) && w.last() == 0))
        facts.last = hundredths(surname_points(w));
}

}  // namespace

const WordFacts& WordFactsCache::enter(WordFacts* set, const FoldedWord& word, std::uint64_t hash,
                                       std::size_t length) {
    set[1] = set[0];
    set[0] = work_out(word, hash, length);
    return set[0];
}

WordFacts WordFactsCache::work_out(const FoldedWord& folded, std::uint64_t hash, std::size_t length) {
    std::array<char, kLongestFolded> letters{};
    std::memcpy(letters.data(), &folded.low, 8);
    std::memcpy(letters.data() + 8, &folded.high, 8);
    const std::string_view word(letters.data(), length);
    WordFacts facts;
    facts.hash = hash;
    facts.flags = WordFacts::kNone;
    std::uint32_t& flags = facts.flags;
    const auto set = [&](bool is, std::uint32_t flag) { flags |= is ? flag : 0U; };
    const Word known = look_up(folded);
    judge_as_name(known, word, facts);
    set(known.is(WordBits::kParticle), WordFacts::kParticle);
    set(known.is(WordBits::kSuffix), WordFacts::kSuffix);
    set(known.is(WordBits::kStreet), WordFacts::kStreet);
    set(known.is(WordBits::kState), WordFacts::kState);
    set(known.is(WordBits::kTitle) && is_in(word, kTitles), WordFacts::kTitle);
    set(is_in(word, kNameLabels), WordFacts::kNameLabel);
    set(is_in(word, kSingleNameLabels), WordFacts::kSingleNameLabel);
    set(is_in(word, kPersonWords), WordFacts::kPersonWord);
    set(is_in(word, kPersonVerbs), WordFacts::kPersonVerb);
    set(is_in(word, kSelfPayWords), WordFacts::kSelfPay);
    set(is_in(word, kBiometrics) || is_in(word, kBody) || is_in(word, kPictures) || is_in(word, kPhotos) ||
            is_in(word, kAlone),
        WordFacts::kPhrase);
    facts.least = least_behind(word);
    set(facts.least != 0, WordFacts::kLabel);
    set(is_in(word, kBesideDigits) || is_in(word, kDayLabels), WordFacts::kBeside);
    set(is_in(word, kPhoneWords) || word == "f", WordFacts::kPhone);
    set(is_in(word, kYears), WordFacts::kYears);
    set(is_in(word, kMonths), WordFacts::kMonth);
    set(is_in(word, kHomeWords), WordFacts::kHome);
    set(is_in(word, kPlaceJoints) || word == "of", WordFacts::kPlaceJoint);
    set(word == "name" || word == "is" || word == "are", WordFacts::kBehindLabel);
    set(word == "city", WordFacts::kCity);
    set(word == "town" || word == "birthplace", WordFacts::kTown);
    set(word == "hometown", WordFacts::kCity);
    set(word == "county" || word == "parish" || word == "co", WordFacts::kCounty);
    set(is_in(word, kPlainsTails), WordFacts::kPlains);
    if (flags != WordFacts::kNone) set(known.is(WordBits::kCommon), WordFacts::kCommon);
    return facts;
}

}  // namespace payerwatch::phi
