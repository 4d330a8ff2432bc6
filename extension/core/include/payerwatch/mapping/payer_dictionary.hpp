// The payers, abbreviations and stop lists that are shipped (extension/core/data/payers), compiled in.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace payerwatch::mapping {

struct DictionaryPayer {
    std::string_view name, parent;
    std::string_view line_of_business;  // commercial, medicare_advantage, medicare, medicaid, tricare, ...
    std::string_view states;            // codes apart by blanks; empty for a national payer
    std::vector<std::string_view> aliases;
};

const std::vector<DictionaryPayer>& dictionary_payers();
const DictionaryPayer* dictionary_payer(
    std::string_view name);  // by its name as it is written; nullptr for none

// What plans are called: products (Choice Plus), and programmes of states (BadgerCare).
struct DictionaryPlan {
    std::string_view words, states;     // in lower case; codes apart by blanks
    std::string_view line_of_business;  // empty: any
};
const std::vector<DictionaryPlan>& dictionary_plans();

// Where payers have their offices.
struct DictionaryCity {
    std::string_view name;   // in lower case
    std::string_view state;  // empty: of several, or where payers of many states have their claims sent
};
const std::vector<DictionaryCity>& dictionary_cities();

// What a word of a payer's name is short for, in lower case: "hlth" is "health"; empty for no abbreviation.
std::string_view expansion_of(std::string_view word);
const std::vector<std::string_view>& dictionary_expansions();

// Spellings that name no payer (self pay), and those that may mean several (BCBS).
const std::vector<std::string_view>& dictionary_not_payers();
const std::vector<std::string_view>& dictionary_ambiguous();

}  // namespace payerwatch::mapping
