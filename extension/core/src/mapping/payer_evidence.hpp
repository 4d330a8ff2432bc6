// What speaks for a form, and what against it.
#pragma once
#include <algorithm>

#include "payerwatch/mapping/payer_matcher.hpp"

namespace payerwatch::mapping {

constexpr double kNearlyAll = 0.79;  // share of what both say, beside which a known word is a plan's
constexpr double kSurely = 0.9;      // share beside which a general word more does not matter
constexpr double kSameName = 0.95;   // likeness of ODS Health Plans and ODS Health

struct PayerMatcher::Evidence {
    double shared = 0;  // weights
    double said = 0;
    double form_said = 0;
    double telling = 0;     // of what is shared, that which few payers have
    int names = 0;          // words of it
    bool more = false;      // the query has a word that other payers have
    bool sibling = false;   // and that often tells payers of one brand apart, or names another
    bool lacks = false;     // it has not a word of the form that tells much
    bool partly = false;    // words of a name that only one of both has
    bool foreign = false;   // it has a word that no payer has
    bool stranger = false;  // it names somebody else, too
    bool whole = false;     // it begins with a brand that means nobody else, or with all of an insurer's name
    bool unsure = false;    // whatever the weights say
    bool loose = false;     // it has a word of a name, however general, that the form lacks
    bool asks = false;      // it has any word of a name that the form lacks
    bool owns = false;      // and the form has one of its own
    bool cared = false;     // and that is a hospital's or a clinic's
    bool exact = false;     // a word that tells, letter by letter
    bool apart = false;     // only one of both has a word that is more than "health plan" and the like

    void both(double weight, double likeness = 1) {
        shared += weight * likeness;
        said += weight;
        form_said += weight;
    }

    // Where one word alone tells, nothing may speak against it: Oscar Mayer is not Oscar.
    [[nodiscard]] bool is_thin(double share) const {
        if (names != 1) return names == 0 && partly;
        const bool differs = (asks && owns) || foreign || (loose && share < kSurely);
        return lacks || !exact || (differs && !whole);
    }

    // Twice what both share, by what both say; 1 for the same words.
    [[nodiscard]] double points() const {
        // a state and a line of business that somebody else has, too, prove nothing
        if (telling == 0 || said + form_said == 0) return 0;
        const double share = 2 * shared / (said + form_said);
        const bool is_all_but_more = share >= kNearlyAll && !lacks && !sibling && (names > 1 || whole);
        const bool doubtful =
            unsure || cared || (more && !is_all_but_more) || is_thin(share) || (lacks && share < kAccept);
        if (doubtful) return std::min(share, kAcceptAlone - 0.01);
        return exact && !apart && !lacks && (names > 1 || whole) ? std::max(share, kSameName) : share;
    }
};

}  // namespace payerwatch::mapping
