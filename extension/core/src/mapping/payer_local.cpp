// Whether a spelling names one of a customer's own payers, which no dictionary has: the same employer's,
// county's or union's plan, whatever the plan is called and however a clerk shortens it.
#include <algorithm>

#include "payerwatch/mapping/payer_matcher.hpp"

#include "local_words.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::size_t kFewestNames = 2;  // Lakewood Health Trust need not be Lakewood Medical Group
constexpr std::size_t kMostBeside = 2;   // words beside a whole name: Stillhouse Trucking Drivers Mutual
constexpr double kBesideShare = 0.4;     // words of less are a product, or stand behind a dash or in brackets

// What two spellings of local payers share, and what only one of them has.
struct Shared {
    std::size_t words = 0;    // of the name
    std::size_t telling = 0;  // of these, such as few others have, letter by letter
    std::size_t numbers = 0;  // of a local union or a district
    bool owner = false;       // county, school, union

    // Enough for the same payer, whatever else either has. Blue Ridge is not Blue Ridge Casino.
    [[nodiscard]] bool is_whole() const {
        return telling + numbers >= kFewestNames || (telling == 1 && owner && words > kFewestNames);
    }
};

Shared shared_by(const LocalWords& said, std::size_t numbers) {
    Shared shared;
    shared.numbers = numbers;
    for (const LocalWord& each : said) {
        if (!each.met) continue;
        shared.words += each.must_meet || each.tells ? 1U : 0U;
        shared.telling += each.exactly && each.tells ? 1U : 0U;
        shared.owner = shared.owner || is_owner(std::string(each.text));
    }
    return shared;
}

bool is_unmet(const LocalWord& word) {
    return word.must_meet && !word.met;
}

// Harrow County is not Harrow County Schools; but a school and its district, growers and their association
// are one.
bool has_unmet_owner(const LocalWords& words, const Shared& shared) {
    return std::any_of(words.begin(), words.end(), [&](const LocalWord& each) {
        const bool may_lack = (each.text == "district" && shared.owner) ||
                              ((each.text == "association" || each.text == "cooperative") &&
                               (shared.owner || shared.telling >= kFewestNames));
        return is_unmet(each) && is_owner(std::string(each.text)) && !may_lack;
    });
}

// Dunmore Glass Works is Dunmore Glass, but Jefferson Davis Parish is not Jefferson Parish.
bool is_unmet_last(const LocalWords& words) {
    const auto first = std::find_if(words.begin(), words.end(), is_unmet);
    return std::none_of(first, words.end(), [](const LocalWord& each) { return each.met && each.must_meet; });
}

// In brackets or behind a dash stands a network or an administrator: not by that alone are two one.
bool is_met_by_name(const LocalWords& words) {
    return std::any_of(words.begin(), words.end(),
                       [](const LocalWord& each) { return each.must_meet && each.met; });
}

}  // namespace

LocalWord PayerMatcher::local_word(const std::string& text, double share, bool is_first,
                                   bool is_numbered) const {
    // "618" is said of a local union, whether or not it is called that
    const bool is_said = is_numbered && (text == "local" || text == "union");
    const bool is_behind = !is_first && (is_networks(text) || is_administrators(text));
    const bool is_name = !is_plans(text);
    const bool tells = is_name && text.size() >= 3 && !is_owner(text) && !is_blue(text) && !is_land(text) &&
                       lines_of_word(text) == 0 && tells_much(text);
    return {tribe_word(text), is_name && share > kBesideShare && !is_said && !is_behind, tells};
}

// All of its name, or, where that is of several words that tell, most of it.
PayerMatcher::Local PayerMatcher::local(const Query& asked, const Form& form) const {
    if (is_shipped(form.payer)) return Local::No;  // the dictionary knows what it is called
    const std::size_t numbers = std::max(asked.words.numbers.size(), form.numbers.size());  // the same ones
    LocalWords said;
    LocalWords known;
    for (const PayerWord& word : asked.words.words)
        said.push_back(local_word(word.text, word.share, said.empty(), numbers > 0));
    for (const FormWord& word : form.words)
        known.push_back(
            local_word(words_[word.id].text, static_cast<double>(word.share), known.empty(), numbers > 0));
    meet(said, known);

    const Shared shared = shared_by(said, numbers);
    if (shared.telling + numbers == 0 || shared.words + numbers < kFewestNames) return Local::No;
    if (has_unmet_owner(said, shared) || has_unmet_owner(known, shared)) return Local::No;
    if (!is_met_by_name(said) || !is_met_by_name(known)) return Local::No;
    const bool is_an_office = asked.words.states_are_an_office && !asked.words.city.empty();
    const bool in_one_place = asked.words.states == form.states || is_an_office;
    if (!in_one_place && !shared.is_whole()) return Local::No;
    const auto more = static_cast<std::size_t>(std::count_if(said.begin(), said.end(), is_unmet));
    const auto less = static_cast<std::size_t>(std::count_if(known.begin(), known.end(), is_unmet));
    // St Francis Hospital Wichita
    const std::uint64_t city = FormTable::key(asked.words.city);
    const bool is_elsewhere =
        city != form.city && city != FormTable::key({}) && form.city != FormTable::key({});
    const bool is_of_one = city != form.city && shared.owner;
    if (is_elsewhere || is_of_one) return Local::No;
    if (more == 0 && less == 0) return Local::Same;
    const bool one_has_more = (more == 0 || less == 0) && more + less <= kMostBeside &&
                              (numbers > 0 || (is_unmet_last(said) && is_unmet_last(known)));
    return one_has_more && shared.is_whole() ? Local::Part : Local::No;
}

}  // namespace payerwatch::mapping
