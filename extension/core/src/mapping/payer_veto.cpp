// What tells payers apart whatever the words say: numbers of unions and districts, lines of business, states.
#include <algorithm>
#include <bit>

#include "payerwatch/mapping/payer_matcher.hpp"

namespace payerwatch::mapping {

namespace {

constexpr int kFewStates = 2;

template <typename Spelling>
std::vector<std::string> all_numbers(const Spelling& words) {
    std::vector<std::string> all = words.numbers;
    all.insert(all.end(), words.loose_numbers.begin(), words.loose_numbers.end());
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace

bool PayerMatcher::contradict(const PayerWords& query, const Form& form) const {
    const Payer& payer = payers_[form.payer];
    const bool same_numbers = !form.is_own
                                  ? query.numbers == form.numbers ||
                                        (form.numbers.empty() && query.numbers == form.loose_numbers) ||
                                        (query.numbers.empty() && query.loose_numbers == form.numbers)
                                  : all_numbers(query) == all_numbers(form);
    if (!same_numbers) return true;
    // Lakewood Employers Trust A, and B
    const bool is_one_end = query.stump.empty() || form.stump.empty() || query.stump == form.stump;
    if (form.is_own && !is_one_end) return true;
    // who insures no special line may be on the marketplace
    const std::uint32_t own = payer.lines != 0 ? payer.lines : static_cast<std::uint32_t>(Line::Marketplace);
    // every line that either names, the other names, too, or it is the payer's own
    if ((form.lines & ~(query.lines | ((query.lines & own) == 0 ? 0U : own))) != 0) return true;
    if ((query.lines & ~(form.lines | own)) != 0) return true;
    const std::uint64_t named = form.states;
    const bool may_lack = form.is_own && query.states == 0;  // local() looks
    if (named != 0 && (query.states & named) == 0 && !may_lack) return true;
    // the office of a payer of many states may be anywhere
    const bool elsewhere = named == 0 && query.states != 0 && (query.states & payer.states) == 0;
    return elsewhere && payer.states != 0 &&
           (!query.states_are_an_office ||
            (std::popcount(payer.states) <= kFewStates && !payer.is_administrator));
}

}  // namespace payerwatch::mapping
