// How the words of a name stand together: Jane Q Roe, ROE JANE, Roe, Jane, "name: Jane".
#include "name_finder.hpp"

namespace payerwatch::phi {

double NameFinder::unknown(const Element& e) const {
    if (e.text.size() < 2) return kNever;
    if (e.text.size() == 2 && !e.has_lower && s_.context != Context::Person) return kNever;  // JH, NF
    double points = 1.0 + e.likeness;
    if (!e.capital && s_.context != Context::Person) points -= has_upper_ ? 1.2 : is_prose() ? 0.8 : 0.4;
    if (e.capital && !has_lower_ && is_prose()) points -= 0.4;
    if (e.capital && !e.has_lower && has_lower_ && e.text.size() < 5) points -= 0.8;  // an abbreviation
    return points;
}

double NameFinder::firstness(std::size_t i) const {
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

double NameFinder::lastness(std::size_t i) const {
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

double NameFinder::middle(std::size_t from, std::size_t to) const {
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

NameFinder::Candidate NameFinder::by_order(std::size_t i) const {
    Candidate best;
    const bool titled =
        i > 0 && near(i - 1) && is_title(i - 1) && !is_month_of_day(i) && !at(i).word.is(WordBits::kMonth);
    const double first = firstness(i);
    if (titled && at(i).text.size() == 1 && near(i)) {  // Mrs. S. Iyer
        const double alone = lastness(i + 1);
        if (alone > 0.2) best = {i, with_suffix(i + 1), alone + 0.5 + surroundings(i, i + 1, alone)};
    } else if (titled) {
        std::size_t surname = i;
        while (at(surname).word.is(WordBits::kParticle) && near(surname)) ++surname;
        const double alone = std::max(first, lastness(surname));
        if (surname > i && alone > 0.2)
            best = {i, with_suffix(surname), alone + surroundings(i, surname, alone) + 0.5};
        else if (alone > 0.2 && (at(i).capital || (!at(i - 1).capital && !at(i).word.is(WordBits::kCommon))))
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
        const bool both_unknown =
            at(i).word.first() == 0 && at(last).word.last() == 0 && !at(last).word.known() && between <= 0;
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

NameFinder::Candidate NameFinder::by_reverse(std::size_t i) const {
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

NameFinder::Candidate NameFinder::by_comma(std::size_t i) const {
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
    if (first <= -0.5 || (at(given).word.is(WordBits::kState) && at(given).word.first() < 14)) return best;
    const double surname = comma > i && !at(comma).word.is(WordBits::kSuffix)
                               ? std::max(lastness(i), lastness(comma))
                               : lastness(i);
    if (at(given).text.size() == 1) return best;
    const bool star = at(comma).gap_is_star;
    if (star && (at(given).text.size() < 3 || (at(given).word.first() == 0 && at(i).word.last() == 0)))
        return best;  // REF*TJ
    // MAC for CABG, ASA 3
    if (one_of(given, {"asa"}) && has(given + 1) && !at(given + 1).is_word) return best;
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

NameFinder::Candidate NameFinder::by_label(std::size_t i) const {
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
    if (at(i).text.size() == 1) {  // subscriber: F. Strong, not twin A Gary
        if (one_of(label, {"twin"})) return {};
        const double surname = near(i) ? lastness(i + 1) : kNever;
        if (surname <= 0.2 || at(i + 1).word.is(WordBits::kCommon)) return {};
        return {i, with_suffix(i + 1), surname + (marked ? 2.5 : 1.5)};
    }
    const bool single = is_in(label, kSingleNameLabels) && at(i).capital && has_lower_;
    if (alone <= 0.2 || (at(i).word.is(WordBits::kCommon) && !single)) return {};
    // twin A Ly, baby boy Gill
    double points = alone + (marked ? 2.0 : 1.0) + (label + 1 != i ? 0.8 : 0);
    if (is_in(label, kSingleNameLabels) && at(i).capital) points += marked ? 0.5 : 1.8;
    if (at(i).gap_is_comma) points += 0.3;
    if (near(i) && is_in(i + 1, kPersonVerbs)) points += 0.7;  // Pt Ruffin requests
    return {i, with_suffix(i), points};
}

}  // namespace payerwatch::phi
