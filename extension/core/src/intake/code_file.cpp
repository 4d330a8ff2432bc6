#include "payerwatch/intake/code_file.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/error.hpp"
#include "payerwatch/intake/csv_reader.hpp"
#include "payerwatch/intake/header.hpp"
#include "payerwatch/intake/values.hpp"
#include "payerwatch/text.hpp"

namespace payerwatch::intake {

namespace {

constexpr std::size_t kLongestCode = 10;  // taxonomies have ten characters
constexpr std::array<std::string_view, 5> kKinds{"icd10cm", "hcpcs", "rbcs", "pos", "taxonomy"};

std::string plain(std::string_view code) {
    std::string out;
    for (const char c : trim(code))
        if (c != '.') out.push_back(to_upper(c));
    return out;
}

bool is_code(std::string_view code) {
    return code.size() >= 2 && code.size() <= kLongestCode &&
           std::all_of(code.begin(), code.end(), is_alnum) && std::any_of(code.begin(), code.end(), is_digit);
}

// "00001 A00     0 Cholera" and "A000    Cholera due to ...": the order file says which codes may be billed.
std::vector<CodeEntry> read_fixed(std::string_view file) {
    std::vector<CodeEntry> entries;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t end = std::min(file.find('\n', at), file.size());
        std::string_view line = file.substr(at, end - at);
        at = end + 1;
        bool billable = true;
        if (line.size() > 15 && all_digits(line.substr(0, 5)) && line[5] == ' ') {
            billable = line[14] == '1';
            line.remove_prefix(6);
        }
        const std::size_t blank = line.find_first_of(" \t\r");
        const std::string code = plain(line.substr(0, std::min(blank, line.size())));
        if (billable && is_code(code)) entries.push_back({code, kNoDay, kNoDay, {}});
    }
    return entries;
}

int column_of(const std::vector<std::string_view>& cells, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (header_key(trim(cells[i])) == name) return static_cast<int>(i);
    return -1;
}

std::vector<CodeEntry> read_csv(std::string_view file) {
    const auto delimiters = [&](char c) {
        return std::count(file.begin(),
                          file.begin() + static_cast<std::ptrdiff_t>(std::min(file.find('\n'), file.size())),
                          c);
    };
    char delimiter = ',';
    for (const char c : {';', '\t', '|'})
        if (delimiters(c) > delimiters(delimiter)) delimiter = c;
    CsvReader reader(delimiter, 1 << 20);
    reader.feed(file);
    Record record;
    std::vector<CodeEntry> entries;
    int code = -1, from = -1, to = -1, group = -1;
    const auto cell = [&](int column) {
        const auto i = static_cast<std::size_t>(column);
        return column >= 0 && i < record.fields.size() ? trim(record.fields[i]) : std::string_view();
    };
    while (reader.next(record, true)) {
        if (record.fault != Fault::None) continue;
        if (code < 0) {
            code = column_of(record.fields, {"hcpcscd", "hcpcscode", "hcpcs", "hcpc", "cptcode", "cpt",
                                             "icd10code", "icd10cm", "poscode", "code"});
            from =
                column_of(record.fields, {"acteffdt", "hcpcscdadddt", "adddt", "validfrom", "effectivedate"});
            to = column_of(record.fields, {"termdt", "hcpcscdenddt", "validto", "enddate"});
            group = column_of(record.fields, {"rbcscatdesc", "rbcscat", "codegroup", "group"});
            if (code < 0) return {};
            continue;
        }
        CodeEntry entry{plain(cell(code)), read_date(cell(from)).day, read_date(cell(to)).day,
                        std::string(cell(group).substr(0, 64))};
        if (is_code(entry.code)) entries.push_back(std::move(entry));
    }
    return entries;
}

// As codes of the kind look; a file of something else is mostly not like it.
bool fits(std::string_view kind, std::string_view code) {
    const auto digits = [&](std::size_t from, std::size_t to) {
        return all_digits(code.substr(from, to - from));
    };
    if (kind == "icd10cm")
        return code.size() >= 3 && code.size() <= 7 && is_letter(code[0]) && is_digit(code[1]);
    if (kind == "pos") return code.size() == 2 && all_digits(code);
    if (kind == "taxonomy") return code.size() == 10;
    const bool shaped = code.size() == 5 && digits(1, 4) && is_alnum(code[0]) && is_alnum(code[4]);
    return shaped && (kind == "rbcs" || is_letter(code[0]) || is_letter(code[4]));  // HCPCS: no plain CPT
}

}  // namespace

std::vector<CodeEntry> read_code_file(std::string_view kind, std::string_view file) {
    if (std::find(kKinds.begin(), kKinds.end(), kind) == kKinds.end())
        throw Error("22023", "there is no such kind of reference table",
                    "icd10cm, hcpcs, rbcs, pos or taxonomy");
    if (file.starts_with("\xEF\xBB\xBF")) file.remove_prefix(3);
    if (!is_utf8(file))
        throw Error("PW025", "the file of codes is not UTF-8 text",
                    "Take the text or CSV file, not the workbook.");
    const std::string_view first = file.substr(0, file.find('\n'));
    const bool is_csv = first.find_first_of(",;\t|") != std::string_view::npos &&
                        !(first.size() > 15 && all_digits(first.substr(0, 5)));
    std::vector<CodeEntry> entries = is_csv ? read_csv(file) : read_fixed(file);
    if (entries.empty() && is_csv) entries = read_fixed(file);  // a description with a comma
    const auto misfits = std::count_if(entries.begin(), entries.end(),
                                       [&](const CodeEntry& entry) { return !fits(kind, entry.code); });
    if (static_cast<std::size_t>(misfits) * 10 > entries.size())
        throw Error("PW025", "the codes of the file are not of that kind",
                    "icd10cm: a letter, a digit, ...; hcpcs: a letter and four digits; rbcs: five, of which "
                    "three are digits at least.");
    if (entries.empty())
        throw Error(
            "PW025", "the file holds no codes",
            "A code at the beginning of each line, as CMS publishes them, or CSV with a column code.");
    return entries;
}

}  // namespace payerwatch::intake
