// Identifiers that only their label gives away: MRN 00123456, Acct # 55-1234, Member ID: XYZ123456789.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "checksums.hpp"
#include "labels.hpp"
#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

// A label outranks what a bare number may be by its check digit: "phone 1234567893" is no NPI.
constexpr double kLabelled = 0.96;

// Between a label and its identifier stand at most these.
bool is_joint(std::string_view gap) {
    return gap.size() <= 6 && gap.find_first_not_of(" :#.=-*()>,@|'\"\t") == std::string_view::npos;
}

bool is_filler(const Scratch& s, std::size_t i) {
    constexpr std::array<std::string_view, 27> kFillers{
        "active", "last", "four", "4",    "digits", "must",  "is", "no",     "nos",
        "number", "num",  "nbr",  "id",   "of",     "was",   "on", "should", "be",
        "to",     "now",  "eob",  "file", "card",   "under", "as", "code",   "nr"};
    for (const auto filler : kFillers)
        if (s.same(i, filler)) return true;
    return false;
}

// NY PLATE VT 47781, PLATE=PA 1PAJ903: the state that gave it
bool is_issuer(const Scratch& s, std::size_t i) {
    if (s.has(i + 1) && i > 0 && s.tokens[i].word.is(WordBits::kState) && s.gap(i - 1).ends_with("(") &&
        s.gap(i).starts_with(")"))
        return true;  // (PA), (Pennsylvania)
    return s.has(i + 1) && s.tokens[i].letters && s.tokens[i].size() == 2 && s.tokens[i].upper &&
           s.tokens[i].word.is(WordBits::kState) && s.gap(i).size() <= 3;
}

// 10-02-2024 and 02-Sep-2026 behind "policy" are days, not numbers.
bool is_day(const Scratch& s, std::size_t i) {
    if (!s.has(i + 2) || !s.tokens[i].digits || !s.tokens[i + 2].digits) return false;
    if (s.tokens[i + 1].word.is(WordBits::kMonth)) return true;
    if (!s.tokens[i + 1].digits) return false;
    const std::uint32_t a = s.tokens[i].size();
    const std::uint32_t b = s.tokens[i + 1].size();
    const std::uint32_t c = s.tokens[i + 2].size();
    return b <= 2 && ((a == 4 && c <= 2) || (a <= 2 && c == 4));
}

// Kinds that people write in groups with blanks between.
bool is_written_in_groups(Kind kind) {
    return kind == Kind::License || kind == Kind::Plate || kind == Kind::Device || kind == Kind::Ssn ||
           kind == Kind::Itin || kind == Kind::Mbi;
}

std::size_t count_digits(std::string_view word) {
    return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
}

// What joins a part of an identifier to the next: a hyphen; between groups of digits a full stop (5184.8254);
// in some kinds a blank; and 01 or 03 behind a member's number is the person in the family.
bool goes_on(const Scratch& s, std::size_t k, const Label& label, std::size_t length) {
    const std::string_view gap = s.gap(k);
    if (gap == "-") return true;
    if (!s.has(k + 1)) return false;
    const Token& next = s.tokens[k + 1];
    if (gap == "." && label.kind == Kind::Account && s.tokens[k].digits && s.tokens[k].size() >= 5 &&
        next.digits && next.size() == 1)
        return !is_alnum(s.at(next.end));
    // WCA 560972, as railroads number their retired; W6671 33244, as a card is read out
    if (gap == " " && label.kind == Kind::Hicn)
        return s.tokens[k].letters && s.tokens[k].size() <= 3 && next.digits;
    // XNZ 196289763; 961 204 143
    if (gap == " " && label.kind == Kind::Member && s.tokens[k].letters && s.tokens[k].size() == 3 &&
        s.tokens[k].upper && next.digits && next.size() >= 8)
        return true;
    if (gap == " " && (label.kind == Kind::Member || label.kind == Kind::Other) && s.tokens[k].digits &&
        next.digits &&
        ((s.tokens[k].size() == 3 && next.size() == 3 && length <= 6) || (length == 3 && next.size() == 3)))
        return true;
    if (gap == " " && label.kind == Kind::Other && !s.tokens[k].digits && !s.tokens[k].letters &&
        next.digits && next.size() == 4)
        return true;
    if (gap == " " && label.kind == Kind::Member && !s.tokens[k].digits && !s.tokens[k].letters &&
        s.tokens[k].size() <= 5 && next.digits && next.size() == 5)
        return true;
    if (gap == "." && (label.kind == Kind::Account || label.kind == Kind::Mrn))
        return s.tokens[k].digits && next.digits && s.tokens[k].size() >= 3 && next.size() >= 3;
    if (gap == " " && is_written_in_groups(label.kind))
        return length < label.most && length + next.size() <= label.most && !(next.letters && !next.upper);
    return label.kind == Kind::Member && (gap == " " || gap == "*") && next.digits && next.size() == 2 &&
           length >= 7 && count_digits(s.of(s.tokens[k])) >= 6 && s.gap(k + 1) != "/" && s.gap(k + 1) != ".";
}

bool is_bank_number(const Label& label) {
    return label.words[0] == "routing" || label.words[0] == "aba";
}

// A bank's number is somebody's beside an account's only.
bool is_beside_account(const Scratch& s) {
    for (std::size_t k = 0; k < s.tokens.size(); ++k)
        if (s.same(k, "acct") || s.same(k, "account") || s.same(k, "checking") || s.same(k, "savings"))
            return true;
    return false;
}

// The identifier that begins at token i, with enough digits.
bool take(Scratch& s, std::size_t i, const Label& label, int depth = 0) {
    std::size_t last = i;
    std::size_t length = 0;
    std::size_t digits = 0;
    // A 715576431, as aliens' registrations are written
    const bool lettered = label.kind == Kind::Other && s.same(i, "a") && s.gap(i) == " ";
    for (std::size_t k = i; s.has(k) && k < i + 6; ++k) {
        const std::string_view word = s.of(s.tokens[k]);
        if (k > i && s.tokens[k].letters && s.tokens[k].size() > 3) break;
        length += word.size();
        digits += count_digits(word);
        last = k;
        if (!(k == i && lettered) && !goes_on(s, k, label, length)) break;
    }
    const std::size_t needed = label.kind == Kind::Plate ? 2
                               : label.kind == Kind::License
                                   ? (equal_ignoring_case(s.of(s.tokens[i]).substr(0, 3), "wdl") ? 1 : 3)
                                   : std::min<std::size_t>(4, label.least);
    if (length < label.least || length > label.most || digits < needed) return false;
    if (label.kind == Kind::Plate && digits == length) return false;
    if (label.kind == Kind::Itin && s.at(s.tokens[i].begin) != '9') return false;
    if (is_bank_number(label) && !is_beside_account(s)) return false;
    if (label.kind == Kind::Ssn) {
        if ((length != 4 && length != 9) || digits != length) return false;
        std::string number;
        for (std::size_t k = i; k <= last; ++k) number += s.of(s.tokens[k]);
        // a number that nobody can have may be somebody's, mistyped; one digit throughout is a placeholder
        if (number.find_first_not_of(number[0]) == std::string::npos) return false;
    }
    if (is_day(s, i)) return false;
    s.add(label.kind, i, last, kLabelled);
    // merge MRN 7758560 into 1862186, accts 44120 and 44121
    constexpr std::array<std::string_view, 6> kAnd{"into", "and", "or", "not", "to", "with"};
    const bool goes_on_to =
        std::any_of(kAnd.begin(), kAnd.end(), [&](std::string_view w) { return s.same(last + 1, w); });
    if (goes_on_to && s.has(last + 2) && depth < 4 && count_digits(s.of(s.tokens[last + 2])) >= 4)
        take(s, last + 2, label, depth + 1);
    return true;
}

// The words by which a label, a phrase or a segment begins, as lengths by initial letter: most words of a
// text are ruled out by these two alone.
constexpr std::array<std::uint32_t, 26> kOpenerLengths = [] {
    std::array<std::uint32_t, 26> lengths{};
    const auto add = [&](std::string_view word) {
        lengths[static_cast<std::size_t>(word[0] - 'a')] |= 1U << word.size();
    };
    for (const Label& label : kLabels)
        if (is_lower(label.words[0][0])) add(label.words[0]);
    return lengths;
}();

bool may_open(char initial, std::uint32_t length) {
    const char lower = to_lower(initial);
    return is_lower(lower) && length < 32 &&
           (kOpenerLengths[static_cast<std::size_t>(lower - 'a')] >> length & 1) != 0;
}

// The labels in the order of their initials, each initial's in their own.
constexpr auto kByInitial = [] {
    struct {
        std::array<std::uint16_t, kLabels.size()> label{};
        std::array<std::uint16_t, 27> begin{};
    } order;
    std::uint16_t n = 0;
    for (std::size_t initial = 0; initial < 26; ++initial) {
        order.begin[initial] = n;
        for (std::size_t k = 0; k < kLabels.size(); ++k)
            if (kLabels[k].words[0][0] == static_cast<char>('a' + initial))
                order.label[n++] = static_cast<std::uint16_t>(k);
    }
    order.begin[26] = n;
    return order;
}();

// The label's words from token i; the token behind them, or 0. "Insured's ID" passes over the s.
std::size_t behind(const Scratch& s, std::size_t i, const Label& label) {
    std::size_t next = i;
    for (std::size_t w = 0; w < 3 && !label.words[w].empty(); ++w) {
        if (w > 0) {
            if (label.joint == Joint::Dots && s.gap(next - 1) != ".") return 0;
            if (label.joint == Joint::Slash && s.gap(next - 1) != "/") return 0;
            if (s.same(next, "s") && s.gap(next - 1) == "'" && label.words[w] != "s") ++next;
        }
        if (!s.same(next, label.words[w])) return 0;
        ++next;
    }
    if (s.same(next, "s") && s.gap(next - 1) == "'") ++next;
    return next;
}

// "ID 6115971439": somebody's, unless the word before says that it is something's.
bool is_somebodys(const Scratch& s, std::size_t i) {
    constexpr std::array<std::string_view, 36> kThings{
        "payer",    "claim",   "group",         "tax",    "provider", "npi",     "edi",     "submitter",
        "receiver", "trace",   "check",         "batch",  "site",     "device",  "order",   "auth",
        "referral", "prior",   "facility",      "plan",   "vendor",   "report",  "job",     "transaction",
        "case",     "message", "clearinghouse", "sender", "file",     "trading", "partner", "federal",
        "product",  "line",    "location",      "era"};
    if (i == 0) return true;
    for (const auto thing : kThings)
        if (s.same(i - 1, thing)) return false;
    return true;
}

// Payment policy PP-30203: a rule, not an insurance
bool is_rule(const Scratch& s, std::size_t i) {
    constexpr std::array<std::string_view, 13> kRules{
        "payment", "medical",  "reimbursement", "coverage", "clinical",  "corporate", "coding",
        "drug",    "pharmacy", "billing",       "um",       "guideline", "telehealth"};
    if (i == 0) return false;
    for (const auto rule : kRules)
        if (s.same(i - 1, rule)) return true;
    return false;
}

void try_labels(Scratch& s, std::size_t i) {
    const char lower = to_lower(s.at(s.tokens[i].begin));
    if (!is_lower(lower)) {  // "4 of social"
        for (const Label& label : kLabels) {
            if (!is_digit(label.words[0][0])) continue;
            if (const std::size_t next = behind(s, i, label);
                next != 0 && s.has(next) && is_joint(s.gap(next - 1)) && take(s, next, label))
                return;
        }
        return;
    }
    const auto initial = static_cast<std::size_t>(lower - 'a');
    for (std::size_t k = kByInitial.begin[initial]; k < kByInitial.begin[initial + 1]; ++k) {
        const Label& label = kLabels[kByInitial.label[k]];
        std::size_t next = behind(s, i, label);
        if (next == 0) continue;
        if (label.joint == Joint::Alone && !is_somebodys(s, i)) continue;
        if (label.words[0] == "policy" && is_rule(s, i)) continue;
        if (i > 0 && s.same(i - 1, "bin")) continue;  // BIN/PCN: a pharmacy benefit's address, nobody's
        bool marked = s.gap(next - 1).find_first_of("#:=(") != std::string_view::npos;
        for (int fillers = 0; fillers < 3 && s.has(next) && is_filler(s, next) && is_joint(s.gap(next - 1));
             ++fillers) {
            ++next;
            marked = true;
        }
        marked = marked || s.gap(next - 1).find_first_of("#:=") != std::string_view::npos;
        if (label.joint == Joint::Mark && !marked) continue;
        if (label.joint == Joint::Hash && !s.gap(next - 1).starts_with("#")) continue;
        if (!s.has(next) || !is_joint(s.gap(next - 1))) continue;
        const bool issued =
            label.kind == Kind::Plate || label.kind == Kind::License || label.kind == Kind::Medicaid;
        if (issued && is_issuer(s, next) && is_joint(s.gap(next)) && take(s, next + 1, label)) return;
        if (take(s, next, label)) return;
    }
}

// memberId, SUBSCRIBERID, patientAccountNumber: a label's words in one, as in JSON and XML.
bool is_joined_label(std::string_view word, const Label& label) {
    constexpr std::array<std::string_view, 8> kWhose{"patient",   "subscriber", "member",    "insured",
                                                     "guarantor", "person",     "dependent", "pt"};
    constexpr std::array<std::string_view, 8> kRest{"", "number", "no", "num", "nbr", "id", "code", "nr"};
    const auto fits = [&](std::string_view text) {
        std::size_t words = 0;
        for (const std::string_view part : label.words) {
            if (part.empty()) break;
            if (text.size() < part.size() || !equal_ignoring_case(text.substr(0, part.size()), part))
                return false;
            text.remove_prefix(part.size());
            ++words;
        }
        if (words == 1 && text.empty() && text.size() == word.size()) return false;  // no more than the label
        return std::any_of(kRest.begin(), kRest.end(),
                           [&](std::string_view rest) { return equal_ignoring_case(text, rest); });
    };
    if (label.words[0].size() < 3 && label.words[1].empty()) return false;
    if (fits(word)) return true;
    return std::any_of(kWhose.begin(), kWhose.end(), [&](std::string_view whose) {
        return word.size() > whose.size() && equal_ignoring_case(word.substr(0, whose.size()), whose) &&
               fits(word.substr(whose.size()));
    });
}

void try_joined(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (!t.letters || t.size() < 5 || t.size() > 32 || !s.has(i + 1)) return;
    const std::string_view gap = s.gap(i);
    if (!is_joint(gap) || gap.find_first_of(":=>#\"") == std::string_view::npos) return;
    for (const Label& label : kLabels)
        if (is_joined_label(s.of(t), label) && take(s, i + 1, label)) return;
}

// "last four 0010 of SSN"
void last_four(Scratch& s, std::size_t i) {
    if (!s.tokens[i].digits || s.tokens[i].size() != 4 || i == 0 ||
        !(s.same(i - 1, "four") || s.same(i - 1, "4")))
        return;
    const std::size_t of = s.same(i + 1, "of") ? i + 2 : i + 1;
    if (s.same(of, "ssn") || s.same(of, "social") || s.same(of, "ss")) s.add(Kind::Ssn, i, i, kLabelled);
}

template <std::size_t N>
bool is_one_of(const Scratch& s, std::size_t i, const std::array<std::string_view, N>& words) {
    for (const auto word : words)
        if (s.same(i, word)) return true;
    return false;
}

// IMG_1234.jpg, patient-12.heic
void image_file(Scratch& s, std::size_t i) {
    const auto is_image = [&](std::size_t k) {
        return s.same(k, "jpg") || s.same(k, "jpeg") || s.same(k, "png") || s.same(k, "heic");
    };
    // IMG_2860(1).jpg
    const bool copied = s.gap(i) == ")." && i > 0 && s.gap(i - 1) == "(" && s.tokens[i].size() <= 2;
    if ((s.gap(i) != "." && !copied) || !is_image(i + 1)) return;
    std::size_t first = copied ? i - 1 : i;
    const auto goes_back = [&] { return s.gap(first - 1) == "_" || s.gap(first - 1) == "-"; };
    const auto is_of_person = [&](std::size_t k) {
        const std::string_view word = s.of(s.tokens[k]);
        for (const std::string_view start :
             {"img", "dsc", "face", "patient", "pt", "photo", "headshot", "selfie", "pic"})
            if (word.size() >= start.size() && equal_ignoring_case(word.substr(0, start.size()), start))
                return true;
        return false;
    };
    bool person = is_of_person(first);
    while (first > 0 && i - first < 8 && goes_back()) person = is_of_person(--first) || person;
    if (person) s.add(Kind::Photo, first, i + 1, 0.85);
}

// The number behind a print or scan: "iris scan ref FP-61152", "fingerprint template 3277DF9F"
std::size_t with_reference(const Scratch& s, std::size_t last) {
    std::size_t next = last + 1;
    if (s.same(next, "ref") || s.same(next, "id") || s.same(next, "no") || s.same(next, "number")) ++next;
    while (next < last + 4 && s.has(next) && s.gap(next - 1).size() <= 2 &&
           count_digits(s.of(s.tokens[next])) == 0 && s.tokens[next].upper && s.gap(next) == "-")
        ++next;  // FP-
    return s.has(next) && s.gap(next - 1).size() <= 2 && count_digits(s.of(s.tokens[next])) >= 2 ? next
                                                                                                 : last;
}

constexpr std::array<std::uint32_t, 26> kPhraseLengths = [] {
    std::array<std::uint32_t, 26> lengths{};
    const auto add = [&](std::string_view word) {
        lengths[static_cast<std::size_t>(word[0] - 'a')] |= 1U << word.size();
    };
    for (const auto word : kBiometrics) add(word);
    for (const auto word : kBody) add(word);
    for (const auto word : kPictures) add(word);
    for (const auto word : kPhotos) add(word);
    for (const auto* word : {"full", "mug", "head", "patient", "pt", "member"}) add(word);
    return lengths;
}();

void phrases(Scratch& s, std::size_t i) {
    image_file(s, i);
    const char initial = to_lower(s.at(s.tokens[i].begin));
    const std::uint32_t length = s.tokens[i].size();
    if (!is_lower(initial) || length > 31 ||
        (kPhraseLengths[static_cast<std::size_t>(initial - 'a')] >> length & 1) == 0)
        return;
    if (is_one_of(s, i, kBiometrics)) {
        const std::size_t print = is_one_of(s, i + 1, kPrint) ? i + 1 : i;
        s.add(Kind::Biometric, i, with_reference(s, print), 0.7);
    }
    if (is_one_of(s, i, kBody)) {
        std::size_t print = s.same(i + 1, "vein") ? i + 2 : i + 1;
        if (is_one_of(s, print, kPrint)) {
            if (is_one_of(s, print + 1, kPrint)) ++print;
            s.add(Kind::Biometric, i, with_reference(s, print), 0.8);
        }
    }
    if ((s.same(i, "mug") || s.same(i, "head")) && s.same(i + 1, "shot")) s.add(Kind::Photo, i, i + 1, 0.8);
    if ((s.same(i, "face") || s.same(i, "facial")) && is_one_of(s, i + 1, kPhotos))
        s.add(Kind::Photo, i, i + 1, 0.8);
    const auto is_patient = [&](std::size_t k) {
        return s.same(k, "patient") || s.same(k, "pt") || s.same(k, "member") || s.same(k, "face");
    };
    if (is_one_of(s, i, kPictures) && !s.same(i, "photograph")) s.add(Kind::Photo, i, i, 0.8);
    if (is_one_of(s, i, kPhotos) && s.same(i + 1, "of")) {
        if (is_patient(i + 2)) s.add(Kind::Photo, i, i + 2, 0.8);
        if (s.same(i + 2, "the") && is_patient(i + 3)) s.add(Kind::Photo, i, i + 3, 0.8);
    }
    if (s.same(i, "full") && s.same(i + 1, "face"))
        s.add(Kind::Photo, i, is_one_of(s, i + 2, kPhotos) ? i + 2 : i + 1, 0.8);
    if (is_patient(i)) {
        const std::size_t photo = s.same(i + 1, "s") ? i + 2 : i + 1;
        if (is_one_of(s, photo, kPhotos)) s.add(Kind::Photo, i, photo, 0.8);
        if (is_one_of(s, photo, kPictures)) s.add(Kind::Photo, i, photo, 0.85);
    }
}

// Carriers of unique device identifiers with a serial number: GS1 (01)...(21)..., HIBCC +.../$..., ICCBBA
// =...
void device(Scratch& s, std::size_t i) {
    const std::uint32_t begin = s.tokens[i].begin;
    const char before = begin > 0 ? s.at(begin - 1) : ' ';
    const auto to_blank = [&](std::size_t last) {
        while (s.has(last + 1) && s.gap(last).find(' ') == std::string_view::npos) ++last;
        return last;
    };
    if (before == '(' && s.same(i, "01") && s.gap(i).starts_with(")") && s.has(i + 1) &&
        s.tokens[i + 1].size() >= 12) {
        for (std::size_t k = i + 1; s.has(k + 2) && k < i + 16; ++k)
            if (s.gap(k).ends_with("(") && s.same(k + 1, "21") && s.gap(k + 1).starts_with(")")) {
                s.add(Kind::Device, begin - 1, s.tokens[to_blank(k + 2)].end, 0.98F);
                return;
            }
    }
    const bool mixed = !s.tokens[i].digits && !s.tokens[i].letters;
    const std::uint32_t sign = before == '/' && begin > 1 && s.at(begin - 2) == '=' ? begin - 2 : begin - 1;
    const bool starts = begin < 2 || sign == 0 ||
                        std::string_view(" *\":|>(,").find(s.at(sign - 1)) != std::string_view::npos;
    if (!mixed || !starts || begin == 0) return;
    if (before == '+' && s.tokens[i].size() >= 6 &&
        (s.gap(i).starts_with("/$") || s.gap(i).starts_with("/")) && is_letter(s.at(begin)))
        s.add(Kind::Device, begin - 1, s.tokens[to_blank(i)].end, 0.95F);
    const bool goes_on = s.at(s.tokens[i].end) == '=';
    if (s.at(sign) == '=' && s.tokens[i].size() >= (goes_on ? 8U : 12U) && is_letter(s.at(begin)))
        s.add(Kind::Device, sign, s.tokens[to_blank(i)].end, 0.97F);
}

// Ten bare digits are a telephone number only where something says so.
void bare_phone(Scratch& s, std::size_t i) {
    constexpr std::array<std::string_view, 13> kWords{"contact", "facsimile", "phone", "tel",  "telephone",
                                                      "cell",    "mobile",    "ph",    "call", "callback",
                                                      "fax",     "fx",        "efax"};
    if (!s.tokens[i].digits || s.tokens[i].size() != 10 || !is_nanp(s.of(s.tokens[i]))) return;
    // C: 7024055471
    if (i > 0 && s.tokens[i - 1].size() == 1 && s.gap(i - 1).starts_with(":") &&
        std::string_view("cfphwm").find(to_lower(s.at(s.tokens[i - 1].begin))) != std::string_view::npos) {
        s.add(s.same(i - 1, "f") ? Kind::Fax : Kind::Phone, i, i, kLabelled);
        if (is_toll_free(s.of(s.tokens[i]))) s.found.back().cls = Class::OrgContact;
        return;
    }
    for (std::size_t back = 1; back <= 3 && back <= i; ++back)
        for (const auto word : kWords)
            if (s.same(i - back, word)) {
                s.add(word.ends_with("x") || word == "facsimile" ? Kind::Fax : Kind::Phone, i, i, kLabelled);
                if (is_toll_free(s.of(s.tokens[i]))) s.found.back().cls = Class::OrgContact;
                return;
            }
}

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

void find_labelled(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const Token& t = s.tokens[i];
        if (!s.has_digits) {  // no identifier that a label gives away
            phrases(s, i);
            segments(s, i);
            continue;
        }
        if (t.digits) {
            bare_phone(s, i);
            last_four(s, i);
            if (t.size() == 1) try_labels(s, i);
            phrases(s, i);
            device(s, i);
            continue;
        }
        if (may_open(s.at(t.begin), t.size())) try_labels(s, i);
        try_joined(s, i);
        phrases(s, i);
        segments(s, i);
        device(s, i);
    }
}

}  // namespace payerwatch::phi
