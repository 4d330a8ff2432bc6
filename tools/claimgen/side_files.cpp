#include "exact_fp.h"

#include "side_files.h"

#include "csv_file.h"

#include <cmath>
#include <initializer_list>
#include <string_view>

namespace payerwatch::claimgen {

namespace {

void write_row(CsvFile& file, std::initializer_list<std::string_view> values) {
    for (const std::string_view value : values) file.field(value);
    file.end_row();
}

std::string two_places(double number) {
    const auto hundredths = std::lround(number * 100.0);
    std::string text = std::to_string(hundredths / 100) + ".";
    text += static_cast<char>('0' + hundredths / 10 % 10);
    text += static_cast<char>('0' + hundredths % 10);
    return text;
}

}  // namespace

void write_truth(const World& world, const std::string& path) {
    CsvFile file(path);
    write_row(file, {"kind", "payer", "cpt_group", "denial_code", "start_date", "end_date", "effect",
                     "detectable"});
    for (const Event& event : world.events) {
        const std::string_view group = event.group == kAllGroups ? "" : kGroupNames[event.group];
        const std::string_view denial = event.denial == kNoDenial ? "" : kDenials[event.denial].code;
        write_row(file, {kind_name(event.kind), world.payers[event.payer].name, group, denial,
                         iso(event.start), event.end ? iso(*event.end) : "", two_places(event.effect),
                         event.detectable ? "true" : "false"});
    }
    file.close();
}

void write_aliases(const World& world, const std::string& path) {
    CsvFile file(path);
    write_row(file, {"alias", "payer"});
    for (const Payer& payer : world.payers) {
        for (const std::string& spelling : payer.spellings) write_row(file, {spelling, payer.name});
    }
    file.close();
}

void write_counts(const Counts& counts, const std::string& path) {
    CsvFile file(path);
    write_row(file, {"what", "rows"});
    for (const auto& [what, rows] : counts) write_row(file, {what, std::to_string(rows)});
    file.close();
}

}  // namespace payerwatch::claimgen
