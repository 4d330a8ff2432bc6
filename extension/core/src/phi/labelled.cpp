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
    constexpr std::array<std::string_view, 7> kAnd{"into", "and", "or", "not", "to", "with", "keep"};
    const bool goes_on_to =
        std::any_of(kAnd.begin(), kAnd.end(), [&](std::string_view w) { return s.same(last + 1, w); });
    if (goes_on_to && s.has(last + 2) && depth < 4 && count_digits(s.of(s.tokens[last + 2])) >= 2)
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

// Ten bare digits are a telephone number only where something says so.
void bare_phone(Scratch& s, std::size_t i) {
    if (!s.tokens[i].digits || s.tokens[i].size() != 10 || !is_nanp(s.of(s.tokens[i]))) return;
    // C: 7024055471
    if (i > 0 && s.tokens[i - 1].size() == 1 && s.gap(i - 1).starts_with(":") &&
        std::string_view("cfphwm").find(to_lower(s.at(s.tokens[i - 1].begin))) != std::string_view::npos) {
        s.add(s.same(i - 1, "f") ? Kind::Fax : Kind::Phone, i, i, kLabelled);
        if (is_toll_free(s.of(s.tokens[i]))) s.found.back().cls = Class::OrgContact;
        return;
    }
    for (std::size_t back = 1; back <= 3 && back <= i; ++back)
        for (const auto word : kPhoneWords)
            if (s.same(i - back, word)) {
                s.add(word.ends_with("x") || word == "facsimile" ? Kind::Fax : Kind::Phone, i, i, kLabelled);
                if (is_toll_free(s.of(s.tokens[i]))) s.found.back().cls = Class::OrgContact;
                return;
            }
}

}  // namespace

void find_labelled(Scratch& s) {
    if (!s.has_digits) return;
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const Token& t = s.tokens[i];
        if (t.digits) {
            bare_phone(s, i);
            last_four(s, i);
            if (t.size() == 1) try_labels(s, i);
            continue;
        }
        if (may_open(s.at(t.begin), t.size())) try_labels(s, i);
        try_joined(s, i);
    }
}

}  // namespace payerwatch::phi
