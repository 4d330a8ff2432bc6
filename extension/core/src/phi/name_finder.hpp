// Names of people, by evidence: how often a word is a first name or a surname, what it looks like when no
// list knows it, how the words stand together (name_shapes.cpp), and what stands around them
// (name_surroundings.cpp). Sums of points, compared with one threshold.
#pragma once
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "elements.hpp"
#include "labels.hpp"
#include "name_words.hpp"
#include "name_points.hpp"
#include "scratch.hpp"

namespace payerwatch::phi {

class NameFinder {
  public:
    explicit NameFinder(Scratch& scratch) : s_(scratch), elements_(scratch) {
        for (const Element& e : elements_.all) {
            if (e.is_word && e.has_lower) has_lower_ = true;
            if (e.is_word && e.capital) has_upper_ = true;
            if (e.is_word) ++words_;
        }
        for (std::size_t i = 0; s_.context != Context::Note && i < elements_.all.size() && !self_pay_; ++i)
            self_pay_ = is_self_pay(i);
    }

    void run();

  private:
    static constexpr double kBesideOthers = 2.7;  // beside other identifiers, or other names
    struct Candidate {
        std::size_t first = 0, last = 0;  // elements
        double points = kNever;
    };
    void search(double threshold);

    // "called Wilma Yazzie, told Wilma": what is a part of a name stays one
    void names_again();

    // Freya & Otto Schumacher
    void first_names_beside_names();

    // Eight digits that are a day behind a name: HALVORSON ARVID 19450401
    void days_behind_names();

    // A number behind a name is the person's: Jane Roe #373031108, ROE, JANE (233C85964)
    void numbers_behind_names();

    Scratch& s_;
    Elements elements_;
    std::vector<Candidate> names_;
    bool has_lower_ = false;  // capitals mean something
    bool has_upper_ = false;
    int words_ = 0;
    bool self_pay_ = false;
    bool beside_others_ = false;

    [[nodiscard]] const Element& at(std::size_t i) const { return elements_.all[i]; }
    [[nodiscard]] bool has(std::size_t i) const { return i < elements_.all.size(); }
    [[nodiscard]] bool is_prose() const { return s_.context == Context::Note || words_ > 7; }
    [[nodiscard]] bool near(std::size_t i) const { return has(i + 1) && at(i).gap_is_blank; }
    [[nodiscard]] bool one_of(std::size_t i, std::initializer_list<std::string_view> words) const {
        if (!has(i)) return false;
        for (const std::string_view word : words)
            if (at(i).text == word) return true;
        return false;
    }

    template <std::size_t N>
    [[nodiscard]] bool is_in(std::size_t i, const std::array<std::string_view, N>& words) const {
        return has(i) && std::find(words.begin(), words.end(), at(i).text) != words.end();
    }

    void add(const Candidate& found) {
        s_.add(Kind::Name, at(found.first).begin, at(found.last).end,
               static_cast<float>(std::min(0.98, 0.7 + (found.points - kNameThreshold) * 0.1)));
    }

    // What a word that no list knows says by its looks.
    [[nodiscard]] double unknown(const Element& e) const;
    [[nodiscard]] double firstness(std::size_t i) const;

    [[nodiscard]] double lastness(std::size_t i) const;

    // "ROE, JANE May 15th, 1970"
    [[nodiscard]] bool is_month_of_day(std::size_t i) const {
        return at(i).word.is(WordBits::kMonth) && has(i + 1) && !at(i + 1).is_word;
    }

    // Two Bulls, Iron Cloud: the surnames of the plains' nations are two words; the second's points stand for
    // both.
    [[nodiscard]] bool is_plains_surname(std::size_t i) const {
        return i > 0 && near(i - 1) && is_in(i, kPlainsTails) && is_in(i - 1, kPlainsHeads);
    }

    // Initials, further first names and particles between the first name and the surname.
    [[nodiscard]] double middle(std::size_t from, std::size_t to) const;

    // A suffix belongs to the name: Jr., III.
    [[nodiscard]] std::size_t with_suffix(std::size_t last) const {
        if (has(last + 1) && at(last + 1).is_word && at(last + 1).word.is(WordBits::kSuffix) &&
            at(last + 1).text.size() <= 3 && (at(last).gap_is_blank || at(last).gap_is_comma))
            return last + 1;
        return last;
    }

    // What surrounds the elements first..last.
    [[nodiscard]] double surroundings(std::size_t first, std::size_t last, double strength) const;

    // What is written beside a patient's name where a payer's was asked for: "Jane Roe charity", "ROE, JANE -
    // AETNA".
    [[nodiscard]] bool is_attached(std::size_t i) const;

    // A dash, colon or bracket stands between element k and the name: "Aetna HDHP - Jane Roe".
    [[nodiscard]] bool is_apart(std::size_t k, std::size_t first, std::size_t last) const;

    // An ordinary word that is no organisation's.
    [[nodiscard]] bool is_plain_word(std::size_t i) const;

    [[nodiscard]] bool is_title(std::size_t i) const {
        // MS among small letters is Mississippi
        if (one_of(i, {"ms"}) && has_lower_ && !at(i).has_lower && at(i).capital) return false;
        return is_in(i, kTitles) && at(i).word.is(WordBits::kTitle);
    }

    // "self pay", not "self insured"
    [[nodiscard]] bool is_self_pay(std::size_t i) const {
        return is_in(i, kSelfPayWords) &&
               !(one_of(i, {"self"}) && one_of(i + 1, {"insured", "funded", "ins", "administered"}));
    }

    // Words before which or after which people are spoken of.
    [[nodiscard]] bool is_person_word(std::size_t i) const { return is_in(i, kPersonWords); }
    [[nodiscard]] bool is_medical_head(std::size_t i) const;

    // What the lexicon knows of these words together: the head of an organisation, a sign or syndrome.
    [[nodiscard]] Word eponym(std::size_t first, std::size_t last) const;

    // John Q Smith, Mary Ann de la Cruz, Nguyen Thi Hoa
    [[nodiscard]] Candidate by_order(std::size_t i) const;

    // ROE JANE A, as registration systems print it: both well known, in capitals
    [[nodiscard]] Candidate by_reverse(std::size_t i) const;

    // SMITH, JOHN A and DELA CRUZ II, MARIA
    [[nodiscard]] Candidate by_comma(std::size_t i) const;

    // Patient: John Q Public, Insured Name - JANE DOE
    [[nodiscard]] Candidate by_label(std::size_t i) const;

    // In a column of names one word is enough.
    void whole_value();
};

}  // namespace payerwatch::phi
