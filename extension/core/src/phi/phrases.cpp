// Pictures and measures of a body, by the words for them; carriers of device identifiers.
#include <algorithm>
#include <array>

#include "labels.hpp"
#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

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
        s.tokens[i + 1].digits && s.tokens[i + 1].size() > 12) {
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

}  // namespace

void find_phrases(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        phrases(s, i);
        if (s.has_digits) device(s, i);
    }
}

}  // namespace payerwatch::phi
