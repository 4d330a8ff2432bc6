#include "payerwatch/intake/header.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/error.hpp"
#include "payerwatch/intake/csv_reader.hpp"
#include "payerwatch/text.hpp"

namespace payerwatch::intake {

std::string header_key(std::string_view cell) {
    std::string out;
    for (const char c : cell)
        if (is_alnum(c)) {
            out.push_back(to_lower(c));
        } else if (c != ' ' && c != '_' && c != '-' && c != '\t' && c != '.') {
            out.push_back(c);
        }
    return out;
}

namespace {

struct Alias {
    std::string_view name;  // as header_key() leaves it
    Field field;
};

constexpr std::array<Alias, 51> kAliases{{
    {"claimref", Field::ClaimRef},
    {"claimid", Field::ClaimRef},
    {"claimnumber", Field::ClaimRef},
    {"line", Field::Line},
    {"linenumber", Field::Line},
    {"serviceline", Field::Line},
    {"payer", Field::Payer},
    {"payername", Field::Payer},
    {"payercode", Field::PayerCode},
    {"payerid", Field::PayerCode},
    {"lineofbusiness", Field::LineOfBusiness},
    {"lob", Field::LineOfBusiness},
    {"facility", Field::Facility},
    {"facilityname", Field::Facility},
    {"pos", Field::Pos},
    {"placeofservice", Field::Pos},
    {"cpt", Field::Cpt},
    {"cptcode", Field::Cpt},
    {"procedurecode", Field::Cpt},
    {"modifier", Field::Modifier},
    {"modifiers", Field::Modifier},
    {"icd10", Field::Icd10},
    {"icd10code", Field::Icd10},
    {"diagnosiscode", Field::Icd10},
    {"providernpi", Field::ProviderNpi},
    {"npi", Field::ProviderNpi},
    {"servicedate", Field::ServiceDate},
    {"dateofservice", Field::ServiceDate},
    {"dos", Field::ServiceDate},
    {"submitteddate", Field::SubmittedDate},
    {"submissiondate", Field::SubmittedDate},
    {"decideddate", Field::DecidedDate},
    {"decisiondate", Field::DecidedDate},
    {"adjudicateddate", Field::DecidedDate},
    {"paiddate", Field::PaidDate},
    {"paymentdate", Field::PaidDate},
    {"billedamount", Field::BilledAmount},
    {"charge", Field::BilledAmount},
    {"charges", Field::BilledAmount},
    {"billed", Field::BilledAmount},
    {"allowedamount", Field::AllowedAmount},
    {"allowed", Field::AllowedAmount},
    {"paidamount", Field::PaidAmount},
    {"paid", Field::PaidAmount},
    {"payment", Field::PaidAmount},
    {"outcome", Field::Outcome},
    {"status", Field::Outcome},
    {"denialcode", Field::DenialCode},
    {"denialreasoncode", Field::DenialCode},
    {"carc", Field::DenialCode},
    {"denialreason", Field::DenialReason},
}};
constexpr std::array<Alias, 3> kMoreAliases{
    {{"denialreasontext", Field::DenialReason}, {"notes", Field::Notes}, {"note", Field::Notes}}};

constexpr std::array<Field, 4> kRequired{Field::Payer, Field::Cpt, Field::SubmittedDate, Field::Outcome};

template <typename F>
void each_alias(F&& f) {
    for (const Alias& alias : kAliases) f(alias);
    for (const Alias& alias : kMoreAliases) f(alias);
}

// What may be said of a header cell without repeating a patient's name.
std::string describe_cell(std::size_t column, std::string_view cell) {
    const std::string squeezed = header_key(cell);
    bool known = false;
    // Two letters off a long name is a slip; two letters off "cpt" may be anybody.
    const unsigned slips = squeezed.size() >= 8 ? 2 : squeezed.size() >= 5 ? 1 : 0;
    each_alias([&](const Alias& alias) {
        known = known || (alias.name.size() >= 5 ? edit_distance(squeezed, alias.name, slips) <= slips
                                                 : alias.name == squeezed);
    });
    const std::string place = "column " + std::to_string(column + 1);
    const int field = suggested_field(cell);
    const std::string perhaps =
        field < 0 ? std::string() : std::string(", perhaps ") + field_name(static_cast<Field>(field));
    if (known) return place + " \"" + std::string(cell) + "\"" + perhaps;
    return place + " (" + std::to_string(cell.size()) + " letters" + perhaps + ")";
}

bool looks_like_data(std::string_view cell) {
    return read_date(cell).ok() || read_amount(cell).ok();
}

// A bad byte is a bad row; a file whose bytes beyond ASCII are accented letters among plain ones, none of
// them UTF-8, is Latin-1, or what Windows makes of it.
bool looks_like_latin1(std::string_view block) {
    std::size_t stray = 0;
    for (std::size_t i = 0; i < block.size();) {
        const auto c = static_cast<unsigned char>(block[i]);
        if (c < 0x80) {
            ++i;
            continue;
        }
        const unsigned n = utf8_length(c);
        if (n > 1 && i + n <= block.size() && is_utf8(block.substr(i, n))) return false;
        if (i + n > block.size()) break;
        // Windows-1252 has curly quotes, dashes and the euro sign where Latin-1 has nothing
        if (c < 0xA0) {
            if (c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D) return false;
            ++i;
            continue;
        }
        if (c == 0xFF) return false;
        const bool among_letters =
            (i > 0 && is_letter(block[i - 1])) || (i + 1 < block.size() && is_letter(block[i + 1]));
        if (!among_letters) return false;
        ++stray;
        ++i;
    }
    return stray > 0;
}

}  // namespace

namespace {

// Words that together tell a field; the first line of which all words stand in a cell decides.
struct Suggestion {
    std::array<std::string_view, 2> words;  // the beginnings of words; "" for none
    Field field;
};
constexpr std::array kSuggestions = std::to_array<Suggestion>({
    {{"service", "date"}, Field::ServiceDate},
    {{"from", "date"}, Field::ServiceDate},
    {{"submi", "date"}, Field::SubmittedDate},
    {{"fil", "date"}, Field::SubmittedDate},
    {{"sent", "date"}, Field::SubmittedDate},
    {{"bill", "date"}, Field::SubmittedDate},
    {{"claim", "date"}, Field::SubmittedDate},
    {{"adjud", "date"}, Field::DecidedDate},
    {{"decision", "date"}, Field::DecidedDate},
    {{"process", "date"}, Field::DecidedDate},
    {{"finali", "date"}, Field::DecidedDate},
    {{"denial", "date"}, Field::DecidedDate},
    {{"paid", "date"}, Field::PaidDate},
    {{"pay", "date"}, Field::PaidDate},
    {{"check", "date"}, Field::PaidDate},
    {{"remit", "date"}, Field::PaidDate},
    {{"denial", "desc"}, Field::DenialReason},
    {{"reason", "desc"}, Field::DenialReason},
    {{"denial", "text"}, Field::DenialReason},
    {{"denial", "code"}, Field::DenialCode},
    {{"reason", "code"}, Field::DenialCode},
    {{"adjustment", "code"}, Field::DenialCode},
    {{"payer", "id"}, Field::PayerCode},
    {{"payor", "id"}, Field::PayerCode},
    {{"insurance", "id"}, Field::PayerCode},
    {{"place", "service"}, Field::Pos},
    {{"line", "business"}, Field::LineOfBusiness},
    {{"claim", "status"}, Field::Outcome},
    {{"claim", "amount"}, Field::BilledAmount},
    {{"claim", "line"}, Field::Line},
    {{"icn", ""}, Field::ClaimRef},
    {{"claim", ""}, Field::ClaimRef},
    {{"payer", ""}, Field::Payer},
    {{"payor", ""}, Field::Payer},
    {{"insur", ""}, Field::Payer},
    {{"carrier", ""}, Field::Payer},
    {{"proc", ""}, Field::Cpt},
    {{"hcpcs", ""}, Field::Cpt},
    {{"cpt", ""}, Field::Cpt},
    {{"mod", ""}, Field::Modifier},
    {{"diag", ""}, Field::Icd10},
    {{"dx", ""}, Field::Icd10},
    {{"icd", ""}, Field::Icd10},
    {{"npi", ""}, Field::ProviderNpi},
    {{"allow", ""}, Field::AllowedAmount},
    {{"charge", ""}, Field::BilledAmount},
    {{"bill", ""}, Field::BilledAmount},
    {{"paid", ""}, Field::PaidAmount},
    {{"payment", ""}, Field::PaidAmount},
    {{"status", ""}, Field::Outcome},
    {{"disposition", ""}, Field::Outcome},
    {{"result", ""}, Field::Outcome},
    {{"denial", ""}, Field::DenialReason},
    {{"location", ""}, Field::Facility},
    {{"site", ""}, Field::Facility},
    {{"comment", ""}, Field::Notes},
    {{"remark", ""}, Field::Notes},
    {{"dos", ""}, Field::ServiceDate},
});

// ClaimStatus_desc: claim, status, desc
std::vector<std::string> words_of(std::string_view cell) {
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool hump = is_upper(cell[i]) && i > 0 && is_lower(cell[i - 1]);
        if ((hump || !is_alnum(cell[i])) && !words.back().empty()) words.emplace_back();
        if (is_alnum(cell[i])) words.back().push_back(to_lower(cell[i]));
    }
    return words;
}

}  // namespace

int suggested_field(std::string_view cell) {
    const std::vector<std::string> words = words_of(cell);
    const auto stands = [&](std::string_view beginning) {
        return std::any_of(words.begin(), words.end(),
                           [&](const std::string& word) { return word.starts_with(beginning); });
    };
    for (const Suggestion& suggestion : kSuggestions)
        if (stands(suggestion.words[0]) && (suggestion.words[1].empty() || stands(suggestion.words[1])))
            return static_cast<int>(suggestion.field);
    return -1;
}

int field_of_header(std::string_view cell) {
    const std::string squeezed = header_key(trim(cell));
    int found = -1;
    each_alias([&](const Alias& alias) {
        if (alias.name == squeezed) found = static_cast<int>(alias.field);
    });
    return found;
}

Dialect detect_dialect(std::string_view block) {
    const auto starts = [&](std::string_view magic) { return block.starts_with(magic); };
    const char* const hint = "Export the claims as CSV text with a header line.";
    if (block.find_first_not_of(" \t\r\n") == std::string_view::npos)
        throw Error("PW020", "the file is empty", hint);
    if (starts("PK\x03\x04")) throw Error("PW021", "the file is a zip archive, not CSV", "Unpack it first.");
    if (starts("\x1F\x8B"))
        throw Error("PW021", "the file is gzip-compressed, not CSV",
                    "A packed file comes in one COPY without a begun upload, or one POST.");
    if (starts("%PDF")) throw Error("PW021", "the file is a PDF document, not CSV", hint);
    if (starts("\xFF\xFE") || starts("\xFE\xFF"))
        throw Error("PW021", "the file is encoded as UTF-16, not UTF-8", "Save it as CSV in UTF-8.");
    Dialect dialect;
    if (starts("\xEF\xBB\xBF")) {
        dialect.skip_bytes = 3;
        block.remove_prefix(3);
    }
    block.remove_prefix(std::min(block.find_first_not_of("\r\n"), block.size()));
    if (block.empty()) throw Error("PW020", "the file is empty", hint);
    const std::string_view first = block.substr(0, block.find('\n'));
    if (first.find('\0') != std::string_view::npos) throw Error("PW021", "the file is binary, not CSV", hint);
    long best = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const auto n = std::count(first.begin(), first.end(), candidate);
        if (n > best) {
            best = n;
            dialect.delimiter = candidate;
        }
    }
    if (best == 0)
        throw Error("PW021", "the first line has no comma, semicolon, tab or pipe, so this is not CSV", hint);
    dialect.latin1 = looks_like_latin1(block);
    return dialect;
}

ColumnMap map_header(const std::vector<std::string_view>& cells, const OwnHeaders& own) {
    ColumnMap columns;
    std::array<bool, kFieldCount> seen{};
    bool any_known = false;
    bool data = false;
    for (const std::string_view raw : cells) {
        const std::string_view cell = trim(raw);
        const auto named = own.empty() ? own.end() : own.find(header_key(cell));
        const int field = named == own.end() ? field_of_header(cell) : named->second;
        columns.push_back(field);
        any_known = any_known || field >= 0;
        data = data || looks_like_data(cell);
    }
    if (!any_known || data)
        throw Error("PW022", "the file has no header line: its first line holds no column names we know",
                    "Put a header on top; required are payer, cpt, submitted_date, outcome.");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] < 0) continue;
        auto& twice = seen[static_cast<std::size_t>(columns[i])];
        if (twice)
            throw Error("PW024",
                        std::string("two columns mean ") + field_name(static_cast<Field>(columns[i])) +
                            "; the second is " + describe_cell(i, trim(cells[i])),
                        "Remove or rename one of them.");
        twice = true;
    }
    std::string missing;
    for (const Field field : kRequired)
        if (!seen[static_cast<std::size_t>(field)])
            missing += (missing.empty() ? "" : ", ") + std::string(field_name(field));
    if (!missing.empty()) {
        std::string unknown;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i] < 0) unknown += (unknown.empty() ? "" : ", ") + describe_cell(i, trim(cells[i]));
        throw Error("PW023", "required columns are missing: " + missing,
                    unknown.empty() ? "Add them to the export."
                                    : "Not recognised: " + unknown +
                                          ". payerwatch.column_map_set() says what a column is called here.");
    }
    return columns;
}

DateOrder detect_date_order(std::string_view block, const Dialect& dialect, const ColumnMap& columns) {
    CsvReader reader(dialect.delimiter, 1 << 20);
    reader.decode_latin1(dialect.latin1);
    reader.feed(block.substr(0, std::min<std::size_t>(block.size(), 1 << 20)));
    Record record;
    int day_first = 0;
    int month_first = 0;
    for (int n = 0; n < 1001 && reader.next(record); ++n) {
        for (std::size_t i = 0; i < std::min(columns.size(), record.fields.size()); ++i) {
            if (columns[i] < static_cast<int>(Field::ServiceDate) ||
                columns[i] > static_cast<int>(Field::PaidDate))
                continue;
            const std::string_view value = trim(record.fields[i]);
            if (must_be_day_first(value)) ++day_first;
            if (must_be_month_first(value)) ++month_first;
        }
    }
    return day_first > month_first ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

}  // namespace payerwatch::intake
