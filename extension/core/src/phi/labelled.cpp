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
    return gap.size() <= 6 && gap.find_first_not_of(" :#.=-*('\"\t") == std::string_view::npos;
}

bool is_filler(const Scratch& s, std::size_t i) {
    return s.same(i, "is") || s.same(i, "no") || s.same(i, "nos") || s.same(i, "number") ||
           s.same(i, "num") || s.same(i, "nbr") || s.same(i, "id") || s.same(i, "of") || s.same(i, "was") ||
           s.same(i, "on");
}

// 10-02-2024 behind "policy" is a day, not a number.
bool is_day(const Scratch& s, std::size_t i) {
    if (!s.has(i + 2) || !s.tokens[i].digits || !s.tokens[i + 1].digits || !s.tokens[i + 2].digits)
        return false;
    const std::uint32_t a = s.tokens[i].size();
    const std::uint32_t b = s.tokens[i + 1].size();
    const std::uint32_t c = s.tokens[i + 2].size();
    return b <= 2 && ((a == 4 && c <= 2) || (a <= 2 && c == 4));
}

// The identifier that begins at token i: tokens joined by single hyphens (by single blanks too, in licences
// and on plates), with enough digits.
bool take(Scratch& s, std::size_t i, const Label& label) {
    const bool loose = label.kind == Kind::License || label.kind == Kind::Plate || label.kind == Kind::Device;
    std::size_t last = i;
    std::size_t length = 0;
    std::size_t digits = 0;
    for (std::size_t k = i; s.has(k) && k < i + 6; ++k) {
        const std::string_view word = s.of(s.tokens[k]);
        if (k > i && s.tokens[k].letters && s.tokens[k].size() > 3) break;
        if (k > i && loose && s.gap(k - 1) == " " &&
            (length + word.size() > label.most || (s.tokens[k].letters && !s.tokens[k].upper)))
            break;
        length += word.size();
        digits += static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
        last = k;
        const std::string_view gap = s.gap(k);
        if (gap != "-" && !(loose && gap == " " && length < label.most)) break;
    }
    const std::size_t needed = label.kind == Kind::Plate ? 2 : std::min<std::size_t>(4, label.least);
    if (length < label.least || length > label.most || digits < needed) return false;
    if (label.kind == Kind::Plate && digits == length) return false;
    // a bank's number is somebody's beside an account's only
    if (label.words[0] == "routing" || label.words[0] == "aba") {
        bool account = false;
        for (std::size_t k = 0; k < s.tokens.size(); ++k)
            account = account || s.same(k, "acct") || s.same(k, "account") || s.same(k, "checking") ||
                      s.same(k, "savings");
        if (!account) return false;
    }
    if (label.kind == Kind::Ssn && length != 4 && length != 9) return false;
    if (is_day(s, i)) return false;
    s.add(label.kind, i, last, kLabelled);
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
        bool marked = s.gap(next - 1).find_first_of("#:=") != std::string_view::npos;
        for (int fillers = 0; fillers < 2 && s.has(next) && is_filler(s, next) && is_joint(s.gap(next - 1));
             ++fillers) {
            ++next;
            marked = true;
        }
        marked = marked || s.gap(next - 1).find_first_of("#:=") != std::string_view::npos;
        if (label.joint == Joint::Mark && !marked) continue;
        if (label.joint == Joint::Hash && !s.gap(next - 1).starts_with("#")) continue;
        if (!s.has(next) || !is_joint(s.gap(next - 1))) continue;
        if (take(s, next, label)) return;
    }
}

template <std::size_t N>
bool is_one_of(const Scratch& s, std::size_t i, const std::array<std::string_view, N>& words) {
    for (const auto word : words)
        if (s.same(i, word)) return true;
    return false;
}

// IMG_1234.jpg, patient-12.heic
void image_file(Scratch& s, std::size_t i) {
    const std::size_t end = s.tokens[i].end;
    if (s.at(end) == '.' && s.has(i + 1) && s.gap(i) == "." &&
        (s.same(i + 1, "jpg") || s.same(i + 1, "jpeg") || s.same(i + 1, "png") || s.same(i + 1, "heic"))) {
        std::size_t first = i;
        while (first > 0 && (s.gap(first - 1) == "_" || s.gap(first - 1) == "-")) --first;
        const std::string_view head = s.of(s.tokens[first]);
        for (const std::string_view start :
             {"img", "dsc", "face", "patient", "pt", "photo", "headshot", "selfie", "pic"})
            if (head.size() >= start.size() && equal_ignoring_case(head.substr(0, start.size()), start)) {
                s.add(Kind::Photo, first, i + 1, 0.85);
                break;
            }
    }
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
    for (const auto* word : {"full", "mug", "patient", "pt", "member"}) add(word);
    return lengths;
}();

void phrases(Scratch& s, std::size_t i) {
    image_file(s, i);
    const char initial = to_lower(s.at(s.tokens[i].begin));
    const std::uint32_t length = s.tokens[i].size();
    if (!is_lower(initial) || length > 31 ||
        (kPhraseLengths[static_cast<std::size_t>(initial - 'a')] >> length & 1) == 0)
        return;
    if (is_one_of(s, i, kBiometrics)) s.add(Kind::Biometric, i, i, 0.7);
    if (is_one_of(s, i, kBody)) {
        const std::size_t print = s.same(i + 1, "vein") ? i + 2 : i + 1;
        if (is_one_of(s, print, kPrint)) s.add(Kind::Biometric, i, print, 0.8);
    }
    if (s.same(i, "mug") && s.same(i + 1, "shot")) s.add(Kind::Photo, i, i + 1, 0.8);
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
    const auto to_blank = [&] {
        std::size_t last = i;
        while (s.has(last + 1) && s.gap(last).find(' ') == std::string_view::npos) ++last;
        return last;
    };
    if (before == '(' && s.same(i, "01") && s.gap(i).starts_with(")") && s.has(i + 1) &&
        s.tokens[i + 1].size() >= 14) {
        for (std::size_t k = i + 1; s.has(k + 1) && k < i + 16; ++k)
            if (s.gap(k).ends_with("(") && s.same(k + 1, "21")) {
                s.add(Kind::Device, begin - 1, s.tokens[to_blank()].end, 0.95F);
                return;
            }
    }
    const bool mixed = !s.tokens[i].digits && !s.tokens[i].letters;
    const bool starts = begin < 2 || s.at(begin - 2) == ' ' || s.at(begin - 2) == '*' ||
                        s.at(begin - 2) == '"' || s.at(begin - 2) == ':';
    if (before == '+' && mixed && starts && s.tokens[i].size() >= 6 && s.gap(i).starts_with("/$"))
        s.add(Kind::Device, begin - 1, s.tokens[to_blank()].end, 0.95F);
    if (before == '=' && mixed && starts && s.tokens[i].size() >= 12 && is_letter(s.at(begin)))
        s.add(Kind::Device, begin - 1, s.tokens[to_blank()].end, 0.85F);
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
    const auto starred = [&](std::size_t k) { return s.gap(k).starts_with("*"); };
    if (s.same(i, "ref") && starred(i) && s.same(i + 1, "sy") && s.has(i + 2))
        s.add(Kind::Ssn, i + 2, i + 2, 0.95);
    if ((s.same(i, "clm") || s.same(i, "clp")) && starred(i) && s.has(i + 1))
        s.add(Kind::Account, i + 1, i + 1, 0.9);
    if ((s.same(i, "fx") || s.same(i, "te")) && s.gap(i) == "*" && s.has(i + 1) && s.tokens[i + 1].digits)
        s.add(s.same(i, "fx") ? Kind::Fax : Kind::Phone, i + 1, i + 1, 0.95);
    if (s.same(i, "n4") && starred(i) && s.has(i + 1)) {
        std::size_t last = i + 1;
        while (s.has(last + 1) && s.gap(last) == " ") ++last;
        s.add(Kind::City, i + 1, last, 0.9);
        if (s.has(last + 2) && s.tokens[last + 2].digits) s.add(Kind::Zip, last + 2, last + 2, 0.9);
    }
    if (s.same(i, "d8") && s.gap(i) == "*" && s.has(i + 1) && s.tokens[i + 1].digits &&
        s.tokens[i + 1].size() == 8)
        s.add(Kind::Date, i + 1, i + 1, 0.9);
    if (s.same(i, "pid") && s.gap(i).starts_with("|")) {
        // PID-3: behind the third bar
        std::size_t bars = 0;
        for (std::size_t k = i; k < i + 4 && s.has(k + 1); ++k) {
            const std::string_view gap = s.gap(k);
            bars += static_cast<std::size_t>(std::count(gap.begin(), gap.end(), '|'));
            if (bars == 3 && !s.tokens[k + 1].letters) s.add(Kind::Mrn, k + 1, k + 1, 0.9);
            if (bars >= 3) break;
        }
    }
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
            if (t.size() == 1) try_labels(s, i);
            phrases(s, i);
            device(s, i);
            continue;
        }
        if (may_open(s.at(t.begin), t.size())) try_labels(s, i);
        phrases(s, i);
        segments(s, i);
        device(s, i);
    }
}

}  // namespace payerwatch::phi
