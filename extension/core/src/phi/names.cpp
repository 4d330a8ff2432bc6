// Names of people, by evidence: how often a word is a first name or a surname, what it looks like when no
// list knows it, how the words stand together, and what stands around them. Sums of points, compared with one
// threshold.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "elements.hpp"
#include "labels.hpp"
#include "name_points.hpp"
#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

constexpr double kThreshold = 3.2;
constexpr double kBesideOthers = 2.7;

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

    void run() {
        // what else was found speaks of a person
        beside_others_ = std::any_of(s_.found.begin(), s_.found.end(),
                                     [](const Span& span) { return span.cls == Class::Phi; });
        search(beside_others_ ? kBesideOthers : kThreshold);
        if (names_.empty()) {
            if (s_.context == Context::Person) whole_value();
            return;
        }
        // where one is named, another is likely: Jane Roe & John Roe
        search(kBesideOthers);
        days_behind_names();
        numbers_behind_names();
        first_names_beside_names();
        names_again();
    }

    // "called Wilma Yazzie, told Wilma": what is a part of a name stays one
    void names_again() {
        const std::vector<Candidate> named = names_;
        if (elements_.all.size() > 400) return;  // a note, not a book
        for (std::size_t i = 0; i < elements_.all.size(); ++i) {
            const Element& e = at(i);
            const bool family = one_of(i + 1, {"family", "household"}) && e.word.last() > 0 &&
                                one_of(i + 2, {"plan", "acct", "account", "policy"});
            if (!e.is_word || !e.capital || e.text.size() < 3 || (e.word.is(WordBits::kCommon) && !family))
                continue;
            bool taken = false;
            bool known = family;
            for (const Candidate& name : named)
                for (std::size_t k = name.first; k <= name.last; ++k) {
                    taken = taken || k == i;
                    known = known || (at(k).text == e.text && at(k).capital);
                }
            if (known && !taken) add({i, i, kThreshold});
        }
    }

    // Freya & Otto Schumacher
    void first_names_beside_names() {
        const std::vector<Candidate> named = names_;
        for (std::size_t n = 0; n < named.size(); ++n) {
            const Candidate& name = named[n];
            if (name.first == 0) continue;
            std::size_t before = name.first - 1;
            if (one_of(before, {"and"}) && before > 0)
                --before;
            else if (!at(before).gap_has_and)
                continue;
            const bool taken = n > 0 && named[n - 1].last >= before;
            if (!taken && at(before).is_word && at(before).word.first() >= 9 &&
                !at(before).word.is(WordBits::kOrganisation))
                add({before, before, kThreshold});
        }
    }

  private:
    struct Candidate {
        std::size_t first = 0, last = 0;  // elements
        double points = kNever;
    };

    void search(double threshold) {
        auto known = names_.begin();
        std::vector<Candidate> more;
        for (std::size_t i = 0; i < elements_.all.size();) {
            if (known != names_.end() && i >= known->first) {
                i = known->last + 1;
                ++known;
                continue;
            }
            const Candidate best =
                std::max({by_label(i), by_comma(i), by_order(i), by_reverse(i)},
                         [](const Candidate& a, const Candidate& b) { return a.points < b.points; });
            if (best.points < threshold || (known != names_.end() && best.last >= known->first)) {
                ++i;
                continue;
            }
            add(best);
            more.push_back(best);
            i = best.last + 1;
        }
        names_.insert(names_.end(), more.begin(), more.end());
        std::sort(names_.begin(), names_.end(),
                  [](const Candidate& a, const Candidate& b) { return a.first < b.first; });
    }

    // Eight digits that are a day behind a name: HALVORSON ARVID 19450401
    void days_behind_names() {
        for (const Candidate& name : names_) {
            const std::size_t next = name.last + 1;
            if (!has(next) || at(next).is_word || at(next).text.size() != 8 ||
                at(next).begin - at(name.last).end > 3)
                continue;
            const std::string& text = at(next).text;
            if (all_digits(text) && (text.starts_with("19") || text.starts_with("20")) &&
                text.substr(4, 2) <= "12" && text.substr(6) <= "31")
                s_.add(Kind::Date, at(next).begin, at(next).end, 0.8F);
        }
    }

    // A number behind a name is the person's: Jane Roe #373031108, ROE, JANE (233C85964)
    void numbers_behind_names() {
        if (is_prose()) return;
        for (const Candidate& name : names_) {
            const std::size_t next = name.last + 1;
            if (!has(next) || at(next).is_word || at(next).text.size() < 7 || !at(name.last).gap_is_mark)
                continue;
            const std::string& text = at(next).text;
            if (std::count_if(text.begin(), text.end(), is_digit) < 5) continue;
            std::uint32_t end = at(next).end;
            while (end < s_.text.size() &&
                   (is_alnum(s_.text[end]) || s_.text[end] == '-' || s_.text[end] == '*'))
                ++end;
            s_.add(Kind::Member, at(next).begin, end, 0.8F);
        }
    }

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
               static_cast<float>(std::min(0.98, 0.7 + (found.points - kThreshold) * 0.1)));
    }

    // What a word that no list knows says by its looks.
    [[nodiscard]] double unknown(const Element& e) const {
        if (e.text.size() < 2) return kNever;
        if (e.text.size() == 2 && !e.has_lower && s_.context != Context::Person) return kNever;  // JH, NF
        double points = 1.0 + e.likeness;
        if (!e.capital && s_.context != Context::Person) points -= has_upper_ ? 1.2 : is_prose() ? 0.8 : 0.4;
        if (e.capital && !has_lower_ && is_prose()) points -= 0.4;
        if (e.capital && !e.has_lower && has_lower_ && e.text.size() < 5) points -= 0.8;  // an abbreviation
        return points;
    }

    [[nodiscard]] double firstness(std::size_t i) const {
        if (!has(i) || !at(i).is_word) return kNever;
        // G Ocasio, self pay
        if (at(i).text.size() == 1) return self_pay_ && i + 1 < 3 ? 1.2 : kNever;
        const Element& e = at(i);
        const Word& w = e.word;
        if (e.text == "bill" && has_lower_ && e.capital && i > 0)
            return 2.0;  // Bill Winters, among small letters
        if (w.is(WordBits::kOrganisation) || w.is(WordBits::kGeneric) || w.is(WordBits::kTitle) ||
            w.is(WordBits::kLabel))
            return e.is_joined && w.first() > 0 ? 0 : kNever;
        if (w.is(WordBits::kState) && e.text.size() == 2) return kNever;
        if (e.is_syllables && !w.is(WordBits::kCommon) && !w.is(WordBits::kMedical))
            return (w.first() >= 12 ? 2.5 : 2.1) - (e.capital || s_.context == Context::Person ? 0 : 0.5);
        if (!w.known()) return unknown(e) - 0.2;
        double points = first_name_points(w);
        if (!e.capital && s_.context != Context::Person) points -= has_upper_ ? 0.9 : 0.3;
        return points;
    }

    [[nodiscard]] double lastness(std::size_t i) const {
        if (!has(i) || !at(i).is_word || at(i).text.size() < 2) return kNever;
        const Element& e = at(i);
        const Word& w = e.word;
        if (w.is(WordBits::kOrganisation) || w.is(WordBits::kGeneric) || w.is(WordBits::kTitle) ||
            w.is(WordBits::kLabel) || w.is(WordBits::kSuffix))
            return e.is_joined && w.last() > 0 ? 0 : kNever;
        if (w.is(WordBits::kState) && (e.text.size() == 2 || w.last() == 0)) return kNever;
        if (is_plains_surname(i)) return 2.0;
        if (!w.known()) return unknown(e);
        double points = surname_points(w);
        if (!e.capital && s_.context != Context::Person) points -= has_upper_ ? 0.7 : 0.2;
        return points;
    }

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
    [[nodiscard]] double middle(std::size_t from, std::size_t to) const {
        double points = 0;
        for (std::size_t k = from; k < to; ++k) {
            if (!at(k).is_word) return kNever;
            if (at(k).text.size() == 1) {
                points += 1.3;
            } else if (at(k).word.is(WordBits::kParticle) || (k + 1 == to && is_plains_surname(to))) {
                points += 0.6;
            } else {
                const double p = std::max(firstness(k), lastness(k));
                if (p < 0.2) return kNever;
                points += at(k).word.known() ? std::min(0.9, 0.3 + 0.4 * p) : std::min(0.7, 0.4 * p);
            }
        }
        return points;
    }

    // A suffix belongs to the name: Jr., III.
    [[nodiscard]] std::size_t with_suffix(std::size_t last) const {
        if (has(last + 1) && at(last + 1).is_word && at(last + 1).word.is(WordBits::kSuffix) &&
            at(last + 1).text.size() <= 3 && (at(last).gap_is_blank || at(last).gap_is_comma))
            return last + 1;
        return last;
    }

    // What surrounds the elements first..last.
    [[nodiscard]] double surroundings(std::size_t first, std::size_t last, double strength) const {
        double points = 0;
        const bool begins = first == 0;
        const bool ends = !has(last + 1);
        // An organisation's words beside it, or anywhere in a field that is no prose.
        double organisation = 0;
        int generic = 0;
        bool self_pay = false;
        const auto judge = [&](std::size_t k, bool beside) {
            const Word& word = at(k).word;
            // STATE FARM FOR JANE ROE
            if (k < first && one_of(first - 1, {"for", "re", "attn"})) return;
            // hospitals of veterans bear whole names, and veterans' claims say VA too
            if (one_of(k, {"va", "vamc"}) && beside) {
                organisation += one_of(k, {"va"}) ? 0.6 : 1.4;
                return;
            }
            // "& family"
            if (one_of(k, {"family"}) && k > 0 &&
                (at(k - 1).gap_has_and || one_of(k - 1, {"and"}) || (k == last + 1 && !has(k + 1))))
                return;
            if (one_of(k, {"trust", "estate"}) && one_of(k + 1, {"of"})) return;
            if (is_attached(k) || (s_.context != Context::Note && is_self_pay(k))) {
                self_pay = self_pay || is_self_pay(k);
                return;
            }
            // charity care, payment plan
            if (k > 0 && s_.context != Context::Note && is_self_pay(k - 1)) return;
            // in capitals throughout: discharged JANE ROE HOME, ROE LIFE FLIGHT
            if (!has_lower_ && is_prose() &&
                one_of(k, {"home", "school", "church", "family", "life", "care", "hold"}))
                return;
            const bool blues = one_of(k, {"blue", "cross", "shield", "bluecross", "bc", "bs"});
            if ((word.is(WordBits::kGeneric) && !one_of(k, {"va"})) || blues)
                ++generic;
            else if (word.is(WordBits::kOrganisation))
                organisation += beside ? 1.4 : is_apart(k, first, last) ? 0.5 : 1;
        };
        if (is_prose()) {
            // as far as the capitals go, or one word where there are no others
            const auto goes_on = [&](std::size_t k) {
                return !(has_lower_ && has_upper_) || at(k).capital ||
                       (k == last + 1 && one_of(k, {"va", "vamc", "cl", "ctr", "hosp", "nsg", "med"}));
            };
            const std::size_t reach = has_lower_ && has_upper_ ? 3 : 2;
            for (std::size_t n = 1; n <= reach && has(last + n) && at(last + n - 1).gap_is_blank &&
                                    !at(last + n - 1).possessive && goes_on(last + n);
                 ++n) {
                judge(last + n, n == 1);
                if (!has_lower_ && is_plain_word(last + n)) break;  // REQUESTED FINANCIAL ASSISTANCE
            }
            for (std::size_t n = 1; n <= reach && n <= first && near(first - n) && goes_on(first - n); ++n) {
                if (is_person_word(first - n)) break;
                judge(first - n, false);
            }
        } else {
            for (std::size_t k = 0; k < elements_.all.size(); ++k)
                if ((k < first || k > last) && (!beside_others_ || k == last + 1 || k + 1 == first))
                    judge(k, k == last + 1 && near(last));
        }
        // trust of, care of, executor: a person's affairs
        if (first >= 2 && one_of(first - 1, {"of"}) &&
            one_of(first - 2, {"trust", "estate", "care", "parent", "executor"})) {
            organisation = 0;
            points += 0.8;
        }
        if (self_pay && organisation > 0) organisation = std::max(0.0, organisation - 1.5);
        const Word head = eponym(first, last);
        if (head.is(WordBits::kMedical)) return kNever;
        if (head.is(WordBits::kEponym) &&
            (organisation + generic > 0 || s_.context == Context::Payer || strength < 5.0))
            return kNever;
        points -= 2.8 * organisation;
        if (generic > 0 && organisation == 0)
            points += strength >= 4.5 || s_.context == Context::Payer          ? 0.3
                      : at(first).word.first() > 0 && at(last).word.last() > 0 ? 0.0
                                                                               : -0.8;
        // The fracture, sign or operation of somebody.
        if (!ends && near(last) && is_medical_head(last + 1)) points -= 3;
        if (first > 0 &&
            one_of(first - 1, {"saint", "st", "county", "mount", "fort", "lake", "port", "camp"}))
            points -= 3;
        if (first > 0 && near(first - 1) && is_title(first - 1)) points += 2.8;
        if (first > 0 && (near(first - 1) || at(first - 1).gap_is_mark || at(first - 1).gap_is_slash) &&
            is_person_word(first - 1))
            points += 1.0;
        if (!ends && at(last).possessive) points += 0.8;
        if (self_pay && organisation == 0) points += 1.0;
        if (!ends && is_in(last + 1, kPersonVerbs)) points += 0.7;
        if (!ends && at(last).gap_is_bracket && is_person_word(last + 1)) points += 1.0;
        if (at(last).gap_is_star && one_of(last + 1, {"te", "em"})) points += 1.0;  // PER*IC*JANE ROE*TE*
        if (begins && ends) points += s_.context == Context::Payer ? 0.5 : 0.2;
        return points;
    }

    // What is written beside a patient's name where a payer's was asked for: "Jane Roe charity", "ROE, JANE -
    // AETNA".
    [[nodiscard]] bool is_attached(std::size_t i) const {
        return is_in(i, kAttached) ||
               (at(i).word.is(WordBits::kMedical) && at(i).word.first() == 0 && at(i).word.last() == 0);
    }

    // A dash, colon or bracket stands between element k and the name: "Aetna HDHP - Jane Roe".
    [[nodiscard]] bool is_apart(std::size_t k, std::size_t first, std::size_t last) const {
        if (k < first) return at(first - 1).gap_is_mark;
        return at(last).gap_is_mark;
    }

    // An ordinary word that is no organisation's.
    [[nodiscard]] bool is_plain_word(std::size_t i) const {
        const Word& word = at(i).word;
        return word.is(WordBits::kCommon) && !word.is(WordBits::kOrganisation) &&
               !word.is(WordBits::kGeneric) && word.last() == 0;
    }

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
    [[nodiscard]] bool is_medical_head(std::size_t i) const {
        const std::string_view word = at(i).text;
        return is_in(i, kMedicalHeads) || word.ends_with("ectomy") || word.ends_with("otomy") ||
               word.ends_with("plasty") || word.ends_with("pexy") || word.ends_with("oma") ||
               word.ends_with("itis") || word.ends_with("opathy") || word.ends_with("desis") ||
               word == "reconstruction";
    }

    // What the lexicon knows of these words together: the head of an organisation, a sign or syndrome.
    [[nodiscard]] Word eponym(std::size_t first, std::size_t last) const {
        for (std::size_t from = first >= 2 ? first - 2 : 0; from <= first; ++from) {
            std::string phrase;
            for (std::size_t k = from; k < from + 5 && has(k); ++k) {
                if (!phrase.empty()) phrase.push_back(' ');
                phrase += at(k).text;
                if (k < last) continue;
                Word word = look_up(phrase);
                // three words and more are nobody else's name: Carl T Hayden
                if (word.is(WordBits::kEponym) && k >= from + 2) word.bits |= WordBits::kMedical;
                if (word.is(WordBits::kEponym)) return word;
            }
        }
        return {};
    }

    // John Q Smith, Mary Ann de la Cruz, Nguyen Thi Hoa
    [[nodiscard]] Candidate by_order(std::size_t i) const {
        Candidate best;
        const bool titled = i > 0 && near(i - 1) && is_title(i - 1) && !is_month_of_day(i) &&
                            !at(i).word.is(WordBits::kMonth);
        const double first = firstness(i);
        if (titled) {
            std::size_t surname = i;
            while (at(surname).word.is(WordBits::kParticle) && near(surname)) ++surname;
            const double alone = std::max(first, lastness(surname));
            if (surname > i && alone > 0.2)
                best = {i, with_suffix(surname), alone + surroundings(i, surname, alone) + 0.5};
            else if (alone > 0.2 &&
                     (at(i).capital || (!at(i - 1).capital && !at(i).word.is(WordBits::kCommon))))
                best = {i, with_suffix(i), alone + surroundings(i, i, alone)};
        }
        if (first <= -0.5 || (at(i).word.is(WordBits::kParticle) && at(i).word.first() < 12)) return best;
        for (std::size_t last = i + 1; last <= i + 5 && near(last - 1) && !at(last - 1).possessive; ++last) {
            if (is_medical_head(last)) break;
            if (is_month_of_day(last)) break;
            const double surname = lastness(last);
            if (surname <= kNever / 2 && at(last).text.size() > 1 && !at(last).word.is(WordBits::kParticle) &&
                !(has(last + 1) && is_plains_surname(last + 1)))
                break;
            if (surname <= 0) continue;
            if (has_lower_ && at(i).capital != at(last).capital) continue;
            const double between = middle(i + 1, last);
            if (between <= kNever / 2) break;
            double points = first + surname + between;
            const bool both_common = at(i).word.is(WordBits::kCommon) && at(last).word.is(WordBits::kCommon);
            if (both_common && between <= 0) points -= !has_lower_ && is_prose() ? 2 : 1;
            // two words that no list knows are names only where something says so
            const bool both_unknown = at(i).word.first() == 0 && at(last).word.last() == 0 &&
                                      !at(last).word.known() && between <= 0;
            if (both_unknown) points -= 0.2;
            // a first name that no list knows before a surname that one does
            if (!at(i).word.known() && at(i).has_lower && at(i).capital && at(last).word.last() >= 3 &&
                between <= 0 && !at(last).word.is(WordBits::kCommon) && !at(last).word.is(WordBits::kPlace) &&
                !at(last).word.is(WordBits::kMedical))
                points += 0.5;
            // Bristol West, Genesis Davenport East: quarters rather than surnames
            if (one_of(last, {"west", "east", "north", "south"}) && at(i).word.first() < 14) points -= 1.5;
            points += surroundings(i, last, points);
            if (points > best.points)
                best = {i, with_suffix(last), points + (with_suffix(last) != last ? 1.0 : 0)};
        }
        return best;
    }

    // ROE JANE A, as registration systems print it: both well known, in capitals
    [[nodiscard]] Candidate by_reverse(std::size_t i) const {
        if (has_lower_ && !at(i).has_lower) return {};
        const bool whole = i == 0 && elements_.all.size() <= 3;
        if (!near(i) || (has_lower_ && has_upper_ && !whole && !(at(i).capital && is_in(i, kSurnameFirst))))
            return {};
        const Word& surname = at(i).word;
        const Word& given = at(i + 1).word;
        if (surname.last() == 0 || (given.first() < 9 && !at(i + 1).is_syllables)) return {};
        double points = lastness(i) + firstness(i + 1) - 0.4;
        if (surname.is(WordBits::kCommon) && given.is(WordBits::kCommon)) points -= 1;
        std::size_t last = i + 1;
        if (near(last) && at(last + 1).is_word && at(last + 1).text.size() == 1) {
            ++last;
            points += 1.0;
        }
        points += surroundings(i, last, points);
        return {i, last, points};
    }

    // SMITH, JOHN A and DELA CRUZ II, MARIA
    [[nodiscard]] Candidate by_comma(std::size_t i) const {
        Candidate best;
        if (lastness(i) <= 0) return best;
        std::size_t comma = i;
        while (comma < i + 2 && !at(comma).gap_is_comma && near(comma) &&
               (at(comma + 1).word.is(WordBits::kSuffix) || lastness(comma + 1) > 0 ||
                (at(comma).word.is(WordBits::kParticle) && at(comma + 1).word.is(WordBits::kParticle))))
            ++comma;
        // Knutson; Leif and MENSAH/MAURISHA, where nothing else stands in the field
        const bool other = at(comma).gap_is_slash && i == 0 && elements_.all.size() <= 4;
        if ((!at(comma).gap_is_comma && !other) || !has(comma + 1)) return best;
        std::size_t given = comma + 1;
        double suffix = 0;
        if (at(given).word.is(WordBits::kSuffix) && at(given).text.size() <= 3 && at(given).gap_is_comma &&
            has(given + 1))
            ++given, suffix = 1;
        const double first = firstness(given);
        if (first <= -0.5 || (at(given).word.is(WordBits::kState) && at(given).word.first() < 14))
            return best;
        const double surname = comma > i && !at(comma).word.is(WordBits::kSuffix)
                                   ? std::max(lastness(i), lastness(comma))
                                   : lastness(i);
        if (at(given).text.size() == 1) return best;
        const bool star = at(comma).gap_is_star;
        if (star && (at(given).text.size() < 3 || (at(given).word.first() == 0 && at(i).word.last() == 0)))
            return best;  // REF*TJ
        // with a walker, min assist
        if (i > 0 && near(i - 1) && one_of(i - 1, {"a", "an", "the"}) && at(i).word.is(WordBits::kCommon))
            return best;
        double points = surname + first + suffix + (at(comma).gap_is_caret || star ? 1.8 : 0.8);
        // two words that no list knows are rather drugs or things
        if (at(given).word.first() == 0 && at(i).word.last() == 0 && !at(comma).gap_is_caret) points -= 1.0;
        if (comma > i && at(comma).word.is(WordBits::kSuffix)) points += 1;
        if (at(i).word.is(WordBits::kPlace) && at(given).word.first() < 14) points -= 1;
        if (at(i).word.is(WordBits::kCommon) && at(given).word.first() < 12) points -= 0.8;
        const bool small = !at(given).capital && !at(i).capital;
        const bool sure = at(given).word.first() >= 9 && at(i).word.last() >= 2 &&
                          !at(i).word.is(WordBits::kCommon) && !at(given).word.is(WordBits::kCommon);
        if (has_upper_ && !at(given).capital && !(small && sure)) points -= 1;
        if (has_upper_ && !at(i).capital && !(small && sure)) points -= 0.6;
        std::size_t end = given;
        while (end < given + 2 && near(end) && at(end + 1).is_word && !is_month_of_day(end + 1) &&
               (at(end + 1).text.size() == 1 ||
                (firstness(end + 1) > 1 && at(end + 1).capital == at(given).capital)))
            points += at(++end).text.size() == 1 ? 1.2 : 0.4;
        // a list of firms: Baker, Henry & Cole
        if (has(end + 1) && (at(end).gap_has_and || one_of(end + 1, {"and"})) && !has_lower_) points -= 1;
        if (has(end + 1) && at(end).gap_has_and) return best;
        points += surroundings(i, end, points);
        return {i, with_suffix(end), points};
    }

    // Patient: John Q Public, Insured Name - JANE DOE
    [[nodiscard]] Candidate by_label(std::size_t i) const {
        if (i == 0) return {};
        std::size_t label = i - 1;
        bool marked = at(label).gap_is_mark;
        if (!marked && !at(label).gap_is_blank) return {};
        if ((one_of(label, {"name", "is", "are"}) ||
             (!marked && at(label).text.size() == 1 && label > 0 && one_of(label - 1, {"twin"}))) &&
            label > 0 && (at(label - 1).gap_is_blank || at(label - 1).possessive))
            --label;
        // "Last: Roe" and "last name Roe", not "First Coast"
        if (one_of(label, {"last", "first"}) && !marked && label + 1 == i) return {};
        const bool labelled = is_in(label, kNameLabels);
        if (!labelled || !at(i).is_word || (!at(i).capital && has_upper_ && !marked)) return {};
        const double first = firstness(i);
        const double alone = std::max(first, lastness(i));
        Candidate whole = by_order(i);
        const Candidate comma = by_comma(i);
        if (comma.points > whole.points) whole = comma;
        if (whole.points > kNever / 2) {
            whole.points += marked ? 1.5 : 0.4;
            return whole;
        }
        if (at(i).text.size() == 1) return {};
        const bool single = is_in(label, kSingleNameLabels) && at(i).capital && has_lower_;
        if (alone <= 0.2 || (at(i).word.is(WordBits::kCommon) && !single)) return {};
        // twin A Ly, baby boy Gill
        double points = alone + (marked ? 2.0 : 1.0) + (label + 1 != i ? 0.8 : 0);
        if (is_in(label, kSingleNameLabels) && at(i).capital) points += marked ? 0.5 : 1.8;
        if (at(i).gap_is_comma) points += 0.3;
        return {i, with_suffix(i), points};
    }

    // In a column of names one word is enough.
    void whole_value() {
        if (!s_.found.empty()) return;
        for (const Element& e : elements_.all) {
            if (!e.is_word || e.text.size() < 2 || e.word.is(WordBits::kTitle) ||
                e.word.is(WordBits::kOrganisation))
                continue;
            if (e.word.first() > 0 || e.word.last() > 0 || !e.word.known()) {
                s_.add(Kind::Name, 0U, static_cast<std::uint32_t>(s_.text.size()), 0.7F);
                return;
            }
        }
    }
};

}  // namespace

void find_names(Scratch& s) {
    if (!s.tokens.empty()) NameFinder(s).run();
}

}  // namespace payerwatch::phi
