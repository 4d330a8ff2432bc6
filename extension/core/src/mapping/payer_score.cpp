#include <algorithm>
#include <bit>

#include "payerwatch/mapping/payer_matcher.hpp"
#include "payerwatch/text.hpp"

#include "payer_evidence.hpp"
#include "payer_word_kinds.hpp"
#include "payer_word_lists.hpp"
#include "spelling.hpp"

namespace payerwatch::mapping {

namespace {

constexpr double kStateWeight = 3;
constexpr double kMissingState = 0.3;  // share of a state's weight where the payer is known to be there
constexpr double kAlongWeight = 0.1;   // share of the weight of a word that goes with the payer
constexpr double kCityWeight = 0.6;    // of a word that no payer has, behind a name
constexpr double kCutWeight = 0.3;     // share of the weight of a name's end, where it may be cut off
constexpr double kPartOfName = 0.95;   // likeness of the beginning of a name

}  // namespace

// A word of the query that the form lacks, but that says nothing against its payer: its line of business,
// another of its names or its parent's, its initials, the network that an administrator rents.
bool PayerMatcher::goes_with(const Query& asked, std::size_t q, const Form& form) const {
    const std::string& text = asked.words.words[q].text;
    const Payer& payer = payers_[form.payer];
    const auto is_payers = [&](std::uint32_t word) {
        return std::binary_search(payer.words.begin(), payer.words.end(), word);
    };
    const std::uint32_t lines =
        form.lines | (payer.lines != 0 ? payer.lines : static_cast<std::uint32_t>(Line::Marketplace));
    if (asked.lines[q] != 0 && (asked.lines[q] & ~lines) == 0) return true;
    // some payers of other lines were Blues once
    if (!is_blue(text) && std::any_of(asked.nears[q].begin(), asked.nears[q].end(),
                                      [&](const Near& near) { return is_payers(near.word); }))
        return true;
    if (payer.is_administrator && is_networks(text)) return true;
    if (text == "st") {
        const auto full = word_ids_.find("state");
        return full != word_ids_.end() && is_payers(full->second);
    }
    return std::find(payer.initials.begin(), payer.initials.end(), text) != payer.initials.end();
}

// Tufts Health Plan CareFreedom: all of the name, and it is an insurer's; UPMC Shadyside is a hospital.
bool PayerMatcher::begins_with_insurer(const PayerWords& query, const Form& form) const {
    const auto& name = form.words;
    const auto text = [&](const FormWord& word) -> const std::string& { return words_[word.id].text; };
    return !form.is_own && name.size() >= 2 && name.size() < query.words.size() &&
           std::equal(name.begin(), name.end(), query.words.begin(),
                      [&](const FormWord& a, const PayerWord& b) { return text(a) == b.text; }) &&
           std::any_of(name.begin(), name.end(),
                       [&](const FormWord& word) { return is_only_insurers(text(word)); });
}

// What the query says behind a name that is whole, in words that no payer has, is a city or a plan and counts
// for little.
void PayerMatcher::weigh_unmet(const Query& asked, std::size_t q, const Form& form, Evidence& found) const {
    const PayerWord& word = asked.words.words[q];
    const double weight = asked.weights[q] * word.share;
    const bool of_name = word.share >= kNameShare && word.text.size() > 1;  // Plan G
    found.cared = found.cared || is_provider(word.text);
    const bool says_nothing = is_insurers(word.text) || is_in(word.text, kProductAdjectives);
    found.loose = found.loose || (of_name && asked.lines[q] == 0 && is_general(word.text) && !says_nothing);
    found.asks = found.asks || (of_name && asked.lines[q] == 0);
    if (goes_with(asked, q, form)) {
        found.said += kAlongWeight * weight;
        found.apart = found.apart || asked.lines[q] == 0;
        return;
    }
    const bool is_known = !asked.nears[q].empty();
    const bool city = !is_known && found.telling > 0 && !form.is_own;
    // Regence BlueShield is not Regence BlueCross BlueShield
    const bool blue = is_blue(word.text) &&
                      std::any_of(form.words.begin(), form.words.end(),
                                  [&](const FormWord& each) { return is_blue(words_[each.id].text); });
    const bool more = is_known && of_name && (blue || !says_nothing);
    found.more = found.more || more;
    found.sibling = found.sibling || (more && (q == 0 || blue || is_siblings(word.text)));
    found.stranger =
        found.stranger || (!city && of_name && asked.weights[q] >= kTelling && !is_general(word.text));
    found.foreign = found.foreign || (!is_known && of_name);
    found.partly = found.partly || of_name;
    found.apart = found.apart || is_blue(word.text) || !is_insurers(word.text);
    found.said += city ? std::min(weight, kCityWeight) : weight;
}

// Blue Cross of Texas: where there is no Blue Shield besides.
bool PayerMatcher::is_of_one_blue(const PayerWords& query) {
    static const std::uint64_t of_two = states_of("CA ID NY PA WA");
    return query.states != 0 && (query.states & of_two) == 0 &&
           std::any_of(query.words.begin(), query.words.end(),
                       [](const PayerWord& word) { return is_blue(word.text); });
}

void PayerMatcher::weigh_lacking(Query& asked, std::size_t f, const Form& form, Evidence& found) const {
    const PayerWords& query = asked.words;
    const Payer& payer = payers_[form.payer];
    const Word& word = words_[form.words[f].id];
    const double share = static_cast<double>(form.words[f].share);
    // "Aetna CHIP" is known as that of Texas by its plan alone
    const bool is_plan = share < kNameShare || (share < 1 && word.lines != 0);
    found.unsure =
        found.unsure || (is_plan && ((payer.states != 0 && form.states == 0 && query.states == 0) ||
                                     (payer.lines != 0 && form.lines == 0 && query.lines == 0)));
    if (word.lines != 0 && (word.lines & ~query.lines) == 0) return;  // the query says it in other words
    if (is_blue(word.text) && is_of_one_blue(query) && query.states == form.states) return;
    if (share >= kNameShare && tells(asked, form.words[f].id)) {
        const bool is_brand = f == 0;
        found.lacks = true;
        found.unsure = found.unsure || is_brand || (payer.lines != 0 && query.lines == 0);
    }
    found.partly = found.partly || share >= kNameShare;
    found.apart = found.apart || is_blue(word.text) || !is_insurers(word.text);
    found.owns = found.owns || (share >= kNameShare && !is_insurers(word.text) && !is_blue(word.text));
    const bool may_be_cut = query.is_cut && f + 1 == form.words.size() && f >= 2;
    found.form_said += weight(asked, form.words[f].id) * share * (may_be_cut ? kCutWeight : 1);
}

// Whether other payers of that brand and line work in single states: Kaiser Permanente is none of Georgia's.
bool PayerMatcher::has_siblings(const Form& form) const {
    const std::vector<std::uint32_t>& forms = words_[form.words[0].id].forms;
    const std::uint32_t lines = payers_[form.payer].lines;
    return std::any_of(forms.begin(), forms.end(), [&](std::uint32_t id) {
        const Payer& other = payers_[forms_[id]->payer];
        return forms_[id]->words[0].id == form.words[0].id && forms_[id]->payer != form.payer &&
               other.lines == lines && other.states != 0;
    });
}

void PayerMatcher::weigh_states(const PayerWords& query, const Form& form, Evidence& found) const {
    if (query.states == 0) return;
    if (form.states != 0) {
        found.both(kStateWeight);
        found.telling += kStateWeight;
    } else if (!query.states_are_an_office) {
        const Payer& payer = payers_[form.payer];
        const bool there = is_shipped(form.payer) &&
                           (payer.states == 0 ? !has_siblings(form) : (query.states & payer.states) != 0);
        found.said += kStateWeight * (there ? kMissingState : 1);
        found.unsure = found.unsure || !there;
    }
}

// A word of five letters and more that lacks one, has one too many or two exchanged, or no vowels; a wrong
// one only if it is very long.
bool PayerMatcher::is_sure_near(const Query& asked, std::size_t q, const Form& form, std::size_t f) const {
    constexpr std::size_t kShortest = 5;
    constexpr std::size_t kVeryLong = 9;
    const std::string& said = asked.words.words[q].text;
    const std::string& known = words_[form.words[f].id].text;
    if (said.size() < kShortest) return false;
    if (known.starts_with(said) && (known.size() > said.size() + 1 || said.size() <= kShortest)) return false;
    return said.size() != known.size() || said.size() >= kVeryLong || edit_distance(said, known, 1) > 1;
}

double PayerMatcher::score(Query& asked, const Form& form) const {
    const PayerWords& query = asked.words;
    const Local same = local(asked, form);
    if (same != Local::No) return same == Local::Same ? 1 : kPartOfName;
    Evidence found;
    std::vector<bool> met(form.words.size());
    for (std::size_t q = 0; q < query.words.size(); ++q) {
        double best = 0;
        std::size_t at = SIZE_MAX;
        for (const Near& candidate : asked.nears[q])
            for (std::size_t f = 0; f < form.words.size(); ++f)
                if (!met[f] && form.words[f].id == candidate.word && candidate.likeness > best) {
                    best = candidate.likeness;
                    at = f;
                }
        if (at == SIZE_MAX) {
            weigh_unmet(asked, q, form, found);
            continue;
        }
        met[at] = true;
        const auto [less, most] =
            std::minmax({query.words[q].share, static_cast<double>(form.words[at].share)});
        const double w = weight(asked, form.words[at].id) * most;
        found.both(w, best);
        if (less >= kNameShare && tells(asked, form.words[at].id)) {
            found.telling += w;
            ++found.names;
            found.exact =
                found.exact || best == 1 || (query.words.size() > 1 && is_sure_near(asked, q, form, at));
            found.whole = found.whole ||
                          (q == 0 && best == 1 && !query.is_of_stranger && is_coined(query.words[q].text));
        }
    }
    if (!form.numbers.empty() && form.numbers == query.numbers) {  // Local 1199
        ++found.names;
        found.exact = true;
    }
    for (std::size_t f = 0; f < form.words.size(); ++f)
        if (!met[f]) weigh_lacking(asked, f, form, found);
    found.whole = found.whole || begins_with_insurer(query, form);
    // San Francisco is not San Francisco Health Plan
    const auto of_name = [](const auto& word) { return word.share >= kNameShare; };
    const auto said = std::count_if(query.words.begin(), query.words.end(), of_name);
    const auto meant = std::count_if(form.words.begin(), form.words.end(), of_name);
    found.unsure = found.unsure || (said < meant && said <= 2 && query.lines == 0);
    // of a customer's own payers nothing else is known: two employers may be a letter or a word apart
    found.unsure = found.unsure || form.is_own;
    if (found.telling == 0 && found.stranger) return 0;
    weigh_states(query, form, found);
    found.both(std::popcount(query.lines & form.lines));
    return found.points();
}

}  // namespace payerwatch::mapping
