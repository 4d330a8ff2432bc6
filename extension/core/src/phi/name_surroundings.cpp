// What the words around a name say for and against it: titles, verbs, organisations, signs of medicine.
#include "name_finder.hpp"

namespace payerwatch::phi {

double NameFinder::surroundings(std::size_t first, std::size_t last, double strength) const {
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
        // seen at home, home of, home visit: where somebody lives
        if (k < first && one_of(k, {"home", "residence"}) &&
            (one_of(k + 1, {"of", "visit", "visits"}) || (k > 0 && one_of(k - 1, {"at"}))))
            return;
        // ordering physician JANE ROE, attending JANE ROE
        if (k + 1 == first && one_of(k, {"physician", "surgeon", "attending"})) return;
        // "& family"
        if (one_of(k, {"family"}) && k > 0 &&
            (at(k - 1).gap_has_and || one_of(k - 1, {"and"}) || (k == last + 1 && !has(k + 1))))
            return;
        if (one_of(k, {"trust", "estate", "family"}) && one_of(k + 1, {"of"})) return;
        if (one_of(k, {"trust"}) && one_of(k + 1, {"acct", "account"})) return;
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
        one_of(first - 2, {"trust", "estate", "care", "parent", "executor", "family"})) {
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
    if (first > 0 && one_of(first - 1, {"saint", "st", "county", "mount", "fort", "lake", "port", "camp"}))
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

bool NameFinder::is_attached(std::size_t i) const {
    return is_in(i, kAttached) ||
           (at(i).word.is(WordBits::kMedical) && at(i).word.first() == 0 && at(i).word.last() == 0);
}

bool NameFinder::is_apart(std::size_t k, std::size_t first, std::size_t last) const {
    if (k < first) return at(first - 1).gap_is_mark;
    return at(last).gap_is_mark;
}

bool NameFinder::is_plain_word(std::size_t i) const {
    const Word& word = at(i).word;
    return word.is(WordBits::kCommon) && !word.is(WordBits::kOrganisation) && !word.is(WordBits::kGeneric) &&
           word.last() == 0;
}

bool NameFinder::is_medical_head(std::size_t i) const {
    const std::string_view word = at(i).text;
    return is_in(i, kMedicalHeads) || word.ends_with("ectomy") || word.ends_with("otomy") ||
           word.ends_with("plasty") || word.ends_with("pexy") || word.ends_with("oma") ||
           word.ends_with("itis") || word.ends_with("opathy") || word.ends_with("desis") ||
           word == "reconstruction";
}

Word NameFinder::eponym(std::size_t first, std::size_t last) const {
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

}  // namespace payerwatch::phi
