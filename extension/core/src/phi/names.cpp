// How a text is searched for names, and what else a name makes somebody's: the day, number or first name
// beside it.
#include "name_finder.hpp"

namespace payerwatch::phi {

void NameFinder::run() {
    // what else was found speaks of a person
    beside_others_ = std::any_of(s_.found.begin(), s_.found.end(),
                                 [](const Span& span) { return span.cls == Class::Phi; });
    search(beside_others_ ? kBesideOthers : kNameThreshold);
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

void NameFinder::names_again() {
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
        if (known && !taken) add({i, i, kNameThreshold});
    }
}

void NameFinder::first_names_beside_names() {
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
            add({before, before, kNameThreshold});
    }
}

void NameFinder::search(double threshold) {
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

void NameFinder::days_behind_names() {
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

void NameFinder::numbers_behind_names() {
    if (is_prose()) return;
    for (const Candidate& name : names_) {
        const std::size_t next = name.last + 1;
        if (!has(next) || at(next).is_word || at(next).text.size() < 7 || !at(name.last).gap_is_mark)
            continue;
        const std::string& text = at(next).text;
        if (std::count_if(text.begin(), text.end(), is_digit) < 5) continue;
        std::uint32_t end = at(next).end;
        while (end < s_.text.size() && (is_alnum(s_.text[end]) || s_.text[end] == '-' || s_.text[end] == '*'))
            ++end;
        s_.add(Kind::Member, at(next).begin, end, 0.8F);
    }
}

void NameFinder::whole_value() {
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

void find_names(Scratch& s) {
    if (!s.tokens.empty()) NameFinder(s).run();
}

}  // namespace payerwatch::phi
