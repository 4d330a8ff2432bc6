// X12 and HL7 segments, read field by field.
#include <algorithm>
#include <array>
#include <vector>

#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

// The fields of an X12 or HL7 segment from a token on: what stands between separators, up to the segment's
// end.
struct Field {
    std::uint32_t begin, end;
    [[nodiscard]] bool empty() const { return begin == end; }
};

std::vector<Field> fields_of(const Scratch& s, std::size_t i, char separator) {
    constexpr std::size_t kMost = 24;
    std::vector<Field> fields;
    std::uint32_t begin = s.tokens[i].begin;
    for (std::uint32_t k = begin;; ++k) {
        const char c = s.at(k);
        const bool ends = k >= s.text.size() || c == '~' || c == '\n' || c == '\r';
        if (ends || c == separator) {
            fields.push_back({begin, k});
            begin = k + 1;
        }
        if (ends || fields.size() == kMost) return fields;
    }
}

// NM1*IL*1*LAST*FIRST*MIDDLE***MI*ID
void x12_name(Scratch& s, std::size_t i) {
    std::vector<Field> fields = fields_of(s, i, '*');
    // quoted without the segment's name: QC*1*LAST*FIRST
    if (!s.same(i, "nm1")) fields.insert(fields.begin(), Field{fields[0].begin, fields[0].begin});
    const auto text = [&](std::size_t n) {
        return n < fields.size() ? s.text.substr(fields[n].begin, fields[n].end - fields[n].begin)
                                 : std::string_view();
    };
    constexpr std::array<std::string_view, 4> kPatients{"il", "qc", "74", "03"};
    const bool patient = std::any_of(kPatients.begin(), kPatients.end(), [&](std::string_view code) {
        return equal_ignoring_case(text(1), code);
    });
    if (fields.size() < 4 || !patient || text(2) != "1" || fields[3].empty()) return;
    std::size_t last = 3;
    while (last < 5 && last + 1 < fields.size() && !fields[last + 1].empty()) ++last;
    std::uint32_t end = fields[last].end;
    if (const std::size_t blank = text(last).find_first_of(" ,;");
        last > 3 && last + 1 == fields.size() && blank != std::string_view::npos)
        end = fields[last].begin + static_cast<std::uint32_t>(blank);
    if (end > fields[3].begin) s.add(Kind::Name, fields[3].begin, end, 0.98F);
    // the qualifier stands in the ninth field, or earlier where somebody has miscounted
    for (std::size_t n = last + 1; n < fields.size() && n < 14; ++n) {
        constexpr std::array<std::string_view, 5> kQualifiers{"mi", "hn", "ii", "mr", "n"};
        if (std::none_of(kQualifiers.begin(), kQualifiers.end(),
                         [&](std::string_view code) { return equal_ignoring_case(text(n - 1), code); }))
            continue;
        const std::size_t number = text(n).find_first_of("0123456789");
        if (number == std::string_view::npos) break;
        const std::size_t blank = text(n).find(' ', number);
        const bool family = blank != std::string_view::npos &&
                            (text(n).size() == blank + 3 || text(n).find_first_not_of("0123456789 ") ==
                                                                std::string_view::npos);  // U9231615 02
        const std::uint32_t stop = blank == std::string_view::npos || family
                                       ? fields[n].end
                                       : fields[n].begin + static_cast<std::uint32_t>(blank);
        s.add(Kind::Member, fields[n].begin, stop, 0.97F);
        break;
    }
}

// PID|1||ID^^^MR||LAST^FIRST^M||BIRTH|F|||STREET^^CITY^ST^ZIP||PHONE|||||ACCOUNT|SSN|LICENSE
void hl7_patient(Scratch& s, std::size_t i) {
    const std::vector<Field> fields = fields_of(s, i, '|');
    const auto component = [&](const Field& field, std::size_t n) {
        Field part = field;
        for (;; --n) {
            part.end = part.begin;
            while (part.end < field.end && s.at(part.end) != '^') ++part.end;
            if (n == 0 || part.end == field.end) break;
            part.begin = part.end + 1;
        }
        return n == 0 ? part : Field{field.end, field.end};
    };
    const auto add = [&](Kind kind, const Field& part) {
        if (!part.empty()) s.add(kind, part.begin, part.end, 0.97F);
    };
    constexpr std::size_t kMrn = 3, kName = 5, kBirth = 7, kAddress = 11, kAccount = 18, kSsn = 19,
                          kLicense = 20;
    for (std::size_t n = kMrn; n < fields.size(); ++n) {
        if (n == kMrn) {
            Field first = component(fields[n], 0);
            const bool numbered = count_digits(s.text.substr(first.begin, first.end - first.begin)) > 0;
            // a name where the number belongs, as in a message cut short
            if (!numbered) first.end = component(fields[n], 1).end;
            add(numbered ? Kind::Mrn : Kind::Name, first);
        }
        if (n == kName) {
            Field name = component(fields[n], 0);
            for (const std::size_t part : {1U, 2U, 3U})
                if (const Field given = component(fields[n], part); !given.empty()) name.end = given.end;
            // in half a segment the name's field is its last, and what follows in the text is none of it
            if (const auto blank = s.text.substr(name.begin, name.end - name.begin).find("  ");
                blank == std::string_view::npos)
                add(Kind::Name, name);
        }
        if (n == kBirth) {
            const Field birth = component(fields[n], 0);
            if (birth.end - birth.begin >= 8 && all_digits(s.text.substr(birth.begin, 8)))
                add(Kind::Date, birth);
        }
        if (n == kAddress || n == kAddress + 1) {
            if (s.text.substr(fields[n].begin, fields[n].end - fields[n].begin).find('^') !=
                std::string_view::npos) {
                add(Kind::Address, component(fields[n], 0));
                add(Kind::City, component(fields[n], 2));
                add(Kind::Zip, component(fields[n], 4));
            }
        }
        if (n == kAccount) add(Kind::Account, component(fields[n], 0));
        if (n == kSsn) add(Kind::Ssn, component(fields[n], 0));
        if (n == kLicense) add(Kind::License, component(fields[n], 0));
    }
}

// X12 REF*EA*..., DTP*435*D8*..., N4*CITY*ST*ZIP
void segments(Scratch& s, std::size_t i) {
    if (!s.has(i + 1) || s.tokens[i].size() > 3) return;
    const std::string_view gap = s.gap(i);
    if (gap[0] != '*' && gap[0] != '|') return;
    const Token& next = s.tokens[i + 1];
    if (gap[0] == '|') {
        if (s.same(i, "pid")) hl7_patient(s, i);
        return;
    }
    if (s.same(i, "ref") && s.same(i + 1, "ea") && s.has(i + 2)) {
        std::size_t last = i + 2;
        while (last < i + 6 && s.gap(last) == "-" && s.has(last + 1)) ++last;
        s.add(Kind::Mrn, i + 2, last, 0.97);
    }
    if (s.same(i, "ref") && s.same(i + 1, "sy") && s.has(i + 2)) s.add(Kind::Ssn, i + 2, i + 2, 0.97);
    if ((s.same(i, "fx") || s.same(i, "te")) && next.digits)
        s.add(s.same(i, "fx") ? Kind::Fax : Kind::Phone, i + 1, i + 1, 0.95);
    if (s.same(i, "n4") && (s.tokens[i].begin == 0 || s.at(s.tokens[i].begin - 1) != '*')) {
        std::size_t last = i + 1;
        while (s.has(last + 1) && s.gap(last) == " ") ++last;
        s.add(Kind::City, i + 1, last, 0.9);
        if (s.has(last + 2) && s.tokens[last + 2].digits) s.add(Kind::Zip, last + 2, last + 2, 0.9);
    }
    if ((s.same(i, "d8") || s.same(i, "dt") || s.same(i, "ts")) && next.digits && next.size() >= 8)
        s.add(Kind::Date, i + 1, i + 1, 0.97);
    if (s.same(i, "rd8") && next.digits && next.size() == 8)
        s.add(Kind::Date, i + 1, s.has(i + 2) && s.gap(i + 1) == "-" ? i + 2 : i + 1, 0.97);
    const bool quoted = (s.same(i, "qc") || s.same(i, "il")) && s.same(i + 1, "1") && s.gap(i) == "*" &&
                        (i == 0 || !s.same(i - 1, "nm1"));
    if (s.same(i, "nm1") || quoted) x12_name(s, i);
}

}  // namespace

void find_segments(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i)
        if (!s.tokens[i].digits) segments(s, i);
}

}  // namespace payerwatch::phi
