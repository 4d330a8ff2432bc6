// Identifiers that only their label gives away: MRN 00123456, Acct # 55-1234, Member ID: XYZ123456789.
#include <algorithm>
#include <array>

#include "checksums.hpp"
#include "labels.hpp"
#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

// A label outranks what a bare number may be by its check digit: "phone 1234567893" is no NPI.
constexpr double kLabelled = 0.96;

// Between a label and its identifier stand at most these.
bool is_joint(std::string_view gap) {
    return gap.size() <= 4 && gap.find_first_not_of(" :#.=-*(\t") == std::string_view::npos;
}

bool is_filler(const Scratch& s, std::size_t i) {
    return s.same(i, "is") || s.same(i, "no") || s.same(i, "number") || s.same(i, "num") || s.same(i, "id") ||
           s.same(i, "of");
}

// The identifier that begins at token i: tokens joined by single hyphens, with enough digits.
void take(Scratch& s, std::size_t i, const Label& label) {
    std::size_t last = i;
    std::size_t length = 0;
    std::size_t digits = 0;
    bool joined_by_dash = true;
    for (std::size_t k = i; s.has(k) && k < i + 5; ++k) {
        const std::string_view word = s.of(s.tokens[k]);
        if (k > i && s.tokens[k].letters && s.tokens[k].size() > 3) break;
        length += word.size();
        digits += static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
        last = k;
        joined_by_dash = s.gap(k) == "-";
        if (!joined_by_dash) break;
    }
    const std::size_t needed = std::min<std::size_t>(4, label.least);
    if (length < label.least || length > label.most || digits < needed) return;
    if (label.kind == Kind::Ssn && length != 4 && length != 9) return;
    s.add(label.kind, i, last, kLabelled);
}

// The words by which a label, a phrase or a segment begins, as lengths by initial letter: most words of a
// text are ruled out by these two alone.
constexpr std::array<std::string_view, 22> kOpeners{
    "fingerprint", "fingerprints", "voiceprint", "finger", "thumb",    "palm",   "voice",   "retina",
    "retinal",     "iris",         "facial",     "face",   "headshot", "selfie", "mugshot", "photo",
    "photograph",  "full",         "patient",    "ref",    "nm1",      "pid"};

constexpr std::array<std::uint32_t, 26> kOpenerLengths = [] {
    std::array<std::uint32_t, 26> lengths{};
    const auto add = [&](std::string_view word) {
        lengths[static_cast<std::size_t>(word[0] - 'a')] |= 1U << word.size();
    };
    for (const Label& label : kLabels) add(label.words[0]);
    for (const std::string_view word : kOpeners) add(word);
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
        std::array<std::uint8_t, kLabels.size()> label{};
        std::array<std::uint8_t, 27> begin{};
    } order;
    std::uint8_t n = 0;
    for (std::size_t initial = 0; initial < 26; ++initial) {
        order.begin[initial] = n;
        for (std::size_t k = 0; k < kLabels.size(); ++k)
            if (kLabels[k].words[0][0] == static_cast<char>('a' + initial))
                order.label[n++] = static_cast<std::uint8_t>(k);
    }
    order.begin[26] = n;
    return order;
}();

void try_labels(Scratch& s, std::size_t i) {
    const auto initial = static_cast<std::size_t>(to_lower(s.at(s.tokens[i].begin)) - 'a');
    for (std::size_t k = kByInitial.begin[initial]; k < kByInitial.begin[initial + 1]; ++k) {
        const Label& label = kLabels[kByInitial.label[k]];
        if (!s.same(i, label.words[0])) continue;
        std::size_t next = i + 1;
        bool whole = true;
        for (std::size_t w = 1; w < 3 && !label.words[w].empty(); ++w, ++next)
            whole = whole && s.same(next, label.words[w]);
        if (!whole) continue;
        for (int fillers = 0; fillers < 2 && s.has(next) && is_filler(s, next); ++fillers) ++next;
        if (!s.has(next) || !is_joint(s.gap(next - 1))) continue;
        take(s, next, label);
        return;
    }
}

void phrases(Scratch& s, std::size_t i) {
    constexpr std::array<std::string_view, 9> kBody{"finger",  "thumb", "palm",   "voice", "retina",
                                                    "retinal", "iris",  "facial", "face"};
    constexpr std::array<std::string_view, 7> kPrint{"print",   "prints", "scan", "template",
                                                     "profile", "hash",   "id"};
    if (s.same(i, "fingerprint") || s.same(i, "fingerprints") || s.same(i, "voiceprint"))
        s.add(Kind::Biometric, i, i, 0.7);
    for (const auto body : kBody)
        if (s.same(i, body))
            for (const auto print : kPrint)
                if (s.same(i + 1, print)) s.add(Kind::Biometric, i, i + 1, 0.8);
    if (s.same(i, "headshot") || s.same(i, "selfie") || s.same(i, "mugshot")) s.add(Kind::Photo, i, i, 0.8);
    if ((s.same(i, "photo") || s.same(i, "photograph")) && s.same(i + 1, "of") &&
        (s.same(i + 2, "patient") || s.same(i + 3, "patient")))
        s.add(Kind::Photo, i, i + 2, 0.8);
    if ((s.same(i, "full") && s.same(i + 1, "face")) || (s.same(i, "patient") && s.same(i + 1, "photo")))
        s.add(Kind::Photo, i, i + 1, 0.8);
}

// Ten bare digits are a telephone number only where something says so.
void bare_phone(Scratch& s, std::size_t i) {
    constexpr std::array<std::string_view, 9> kWords{"phone", "tel",  "telephone", "cell", "mobile",
                                                     "ph",    "call", "callback",  "fax"};
    if (!s.tokens[i].digits || s.tokens[i].size() != 10 || !is_nanp(s.of(s.tokens[i]))) return;
    for (std::size_t back = 1; back <= 2 && back <= i; ++back)
        for (const auto word : kWords)
            if (s.same(i - back, word)) {
                s.add(word == "fax" ? Kind::Fax : Kind::Phone, i, i, kLabelled);
                if (is_toll_free(s.of(s.tokens[i]))) s.found.back().cls = Class::OrgContact;
                return;
            }
}

// X12 REF*EA*..., NM1*IL*1*LAST*FIRST****MI*ID and HL7 PID|...|LAST^FIRST
void segments(Scratch& s, std::size_t i) {
    if (s.same(i, "ref") && s.same(i + 1, "ea") && s.gap(i) == "*" && s.has(i + 2))
        s.add(Kind::Mrn, i + 2, i + 2, 0.9);
    if (s.same(i, "nm1") && s.gap(i) == "*" && (s.same(i + 1, "il") || s.same(i + 1, "qc")) &&
        s.same(i + 2, "1") && s.has(i + 4)) {
        s.add(Kind::Name, i + 3, i + 4, 0.98);
        for (std::size_t k = i + 5; k < i + 8 && s.has(k + 1); ++k)
            if (s.same(k, "mi") && s.gap(k) == "*") s.add(Kind::Member, k + 1, k + 1, 0.95);
    }
    if (s.same(i, "pid") && s.gap(i).starts_with("|"))
        for (std::size_t k = i + 1; k < i + 12 && s.has(k + 1); ++k)
            if (s.gap(k) == "^" && s.tokens[k].letters && s.tokens[k + 1].letters) {
                s.add(Kind::Name, k, k + 1, 0.95);
                break;
            }
}

}  // namespace

void find_labelled(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const Token& t = s.tokens[i];
        if (t.digits) {
            bare_phone(s, i);
            continue;
        }
        if (!may_open(s.at(t.begin), t.size())) continue;
        try_labels(s, i);
        phrases(s, i);
        segments(s, i);
    }
}

}  // namespace payerwatch::phi
