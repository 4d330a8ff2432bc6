#include "payer_plans.hpp"

#include <unordered_map>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_words.hpp"
#include "payerwatch/kept.hpp"

#include "spelt_out.hpp"

namespace payerwatch::mapping {

namespace {

struct Named {
    Words words;
    Plan plan;
};

using Plans = std::unordered_map<std::string, std::vector<Named>>;  // by the first word, the longest first

Plans read_plans() {
    Plans plans;
    for (const DictionaryPlan& plan : dictionary_plans()) {
        Words words = spelt_out(split(plan.words));
        const std::string first = words[0];
        const Plan meaning{words.size(), states_of(plan.states), line_of(plan.line_of_business)};
        plans[first].push_back({std::move(words), meaning});
    }
    for (auto& [first, named] : plans)
        std::stable_sort(named.begin(), named.end(),
                         [](const Named& a, const Named& b) { return a.words.size() > b.words.size(); });
    return plans;
}

}  // namespace

Plan plan_at(const Words& words, std::size_t i) {
    static const auto& plans = kept(read_plans());
    const auto named = plans.find(words[i]);
    if (named == plans.end()) return {};
    for (const Named& each : named->second)
        if (stand_at(words, i, each.words)) return each.plan;
    return {};
}

}  // namespace payerwatch::mapping
