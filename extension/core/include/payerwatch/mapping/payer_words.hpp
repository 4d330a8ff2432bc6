// What a payer's spelling says, word by word: the words that name it, its states and lines of business, and
// what is only a product, an id or an address. The same of every spelling of one payer, if all goes well.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace payerwatch::mapping {

// Lines of business that a spelling can name; a bit each.
enum class Line : std::uint32_t {
    Medicare = 1U << 0,
    Medicaid = 1U << 1,
    Dental = 1U << 2,
    Vision = 1U << 3,
    WorkersComp = 1U << 4,
    Auto = 1U << 5,
    Tricare = 1U << 6,
    Federal = 1U << 7,  // federal employees
    Marketplace = 1U << 8,
    Behavioral = 1U << 9,
    Pharmacy = 1U << 10,
    Supplement = 1U << 11,
    Life = 1U << 12,
    Veterans = 1U << 13,
    Student = 1U << 14,
};

struct PayerWord {
    std::string text;
    double share = 1;  // of its full weight: less for a product, or what stands behind a dash
    bool operator==(const PayerWord&) const = default;
};

struct PayerWords {
    std::vector<PayerWord> words;
    std::size_t head = 0;                    // so many of them stand before any brackets or dash
    std::vector<std::string> numbers;        // of a local union, a district: they tell payers apart
    std::vector<std::string> loose_numbers;  // that may be such, or a plan's
    std::uint64_t states = 0;                // a bit each, in the order of kStateCodes
    std::uint32_t lines = 0;                 // bits of Line
    std::string city;                        // of an office; the last word of it
    bool states_are_an_office = false;       // they stand behind a city, and may not be the plan's
    bool states_are_the_citys = false;       // no state is named but that of the city
    std::string initials;                    // of all words
    bool is_torn = false;         // beside a state stands another, or "city": it may be a town's name
    bool is_of_stranger = false;  // "of" or "by" a word that no payer has
    bool is_cut = false;          // so long that its end may be missing
    std::string stump;            // what is left of its last word, if that is but a letter or two
};

PayerWords payer_words(std::string_view spelling);

// Lines of business as the dictionary of payers writes them (medicare_advantage, workers_comp, ...); 0 for
// commercial and what is not known.
std::uint32_t line_of(std::string_view line_of_business);
// "TX OK" as bits.
std::uint64_t states_of(std::string_view codes);

}  // namespace payerwatch::mapping
