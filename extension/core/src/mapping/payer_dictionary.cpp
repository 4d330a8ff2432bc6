#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/kept.hpp"

#include <unordered_map>

namespace payerwatch::mapping {

namespace {

// kPayers, kPlans, kCities, kAbbreviations, kNotPayers and kAmbiguous: the files as they are, each with a
// line of headings.
#include "payers.inc"

template <typename Take>
void for_each_line(std::string_view file, Take&& take) {
    std::size_t at = file.find('\n', file.find_first_not_of('\n')) + 1;
    while (at < file.size()) {
        const std::size_t end = std::min(file.find('\n', at), file.size());
        if (end > at) take(file.substr(at, end - at));
        at = end + 1;
    }
}

std::vector<std::string_view> cells(std::string_view line, char delimiter) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0;;) {
        const std::size_t end = line.find(delimiter, at);
        out.push_back(line.substr(at, end - at));
        if (end == std::string_view::npos) return out;
        at = end + 1;
    }
}

std::vector<std::string_view> first_cells(std::string_view file) {
    std::vector<std::string_view> out;
    for_each_line(file, [&](std::string_view line) { out.push_back(cells(line, '\t')[0]); });
    return out;
}

}  // namespace

const std::vector<DictionaryPayer>& dictionary_payers() {
    static const auto& payers = kept([] {
        std::vector<DictionaryPayer> out;
        for_each_line(kPayers, [&](std::string_view line) {
            const auto cell = cells(line, '\t');
            DictionaryPayer payer{cell.at(0), cell.at(1), cell.at(2), cell.at(3), {}};
            if (cell.size() > 4 && !cell[4].empty()) payer.aliases = cells(cell[4], '|');
            out.push_back(std::move(payer));
        });
        return out;
    }());
    return payers;
}

const DictionaryPayer* dictionary_payer(std::string_view name) {
    for (const DictionaryPayer& payer : dictionary_payers())
        if (payer.name == name) return &payer;
    return nullptr;
}

const std::vector<DictionaryPlan>& dictionary_plans() {
    static const auto& plans = kept([] {
        std::vector<DictionaryPlan> out;
        for_each_line(kPlans, [&](std::string_view line) {
            const auto cell = cells(line, '\t');
            out.push_back({cell.at(0), cell.at(1), cell.at(2)});
        });
        return out;
    }());
    return plans;
}

const std::vector<DictionaryCity>& dictionary_cities() {
    static const auto& cities = kept([] {
        std::vector<DictionaryCity> out;
        for_each_line(kCities, [&](std::string_view line) {
            const auto cell = cells(line, '\t');
            out.push_back({cell.at(0), cell.at(1)});
        });
        return out;
    }());
    return cities;
}

const std::vector<std::string_view>& dictionary_expansions() {
    static const auto& out = kept([] {
        std::vector<std::string_view> expansions;
        for_each_line(kAbbreviations,
                      [&](std::string_view line) { expansions.push_back(cells(line, '\t').at(1)); });
        return expansions;
    }());
    return out;
}

std::string_view expansion_of(std::string_view word) {
    static const auto& expansions = kept([] {
        std::unordered_map<std::string_view, std::string_view> out;
        for_each_line(kAbbreviations, [&](std::string_view line) {
            const auto cell = cells(line, '\t');
            out.emplace(cell.at(0), cell.at(1));
        });
        return out;
    }());
    const auto found = expansions.find(word);
    return found == expansions.end() ? std::string_view() : found->second;
}

const std::vector<std::string_view>& dictionary_not_payers() {
    static const auto& out = kept(first_cells(kNotPayers));
    return out;
}

const std::vector<std::string_view>& dictionary_ambiguous() {
    static const auto& out = kept(first_cells(kAmbiguous));
    return out;
}

}  // namespace payerwatch::mapping
