// What a word of the lists says by itself, as a first name and as a surname: points, before the words beside
// it speak. One table for the finder and for the sieve, which must never judge lower.
#pragma once

#include <algorithm>
#include <array>

#include "payerwatch/phi/gazetteer.hpp"

namespace payerwatch::phi {

inline constexpr double kNever = -9;
inline constexpr double kNameThreshold = 3.2;  // of a name's points together

inline double first_name_points(const Word& w) {
    double points = kNever;
    if (w.first() >= 14)
        points = 3.0;
    else if (w.first() >= 12)
        points = 2.5;
    else if (w.first() >= 10)
        points = 2.2;
    else if (w.first() > 0)
        points = 1.7;
    else if (w.last() > 0)
        points = 0.9;
    if (w.is(WordBits::kCommon)) points -= 1.0;
    if (w.is(WordBits::kPlace)) points -= w.first() >= 14 ? 0.3 : 0.8;
    if (w.is(WordBits::kState)) points -= 0.8;
    if (w.is(WordBits::kMedical)) points -= w.first() >= 10 ? 1.2 : 3;
    if (w.is(WordBits::kMonth)) points -= 0.8;
    if (w.is(WordBits::kStreet)) points -= 0.7;
    return points;
}

inline double surname_points(const Word& w) {
    constexpr std::array<double, 6> kByClass{kNever, 1.3, 1.4, 1.7, 2.0, 2.2};
    double points = kByClass[static_cast<std::size_t>(std::min(w.last(), 5))];
    if (w.last() == 0 && w.first() > 0) points = w.first() >= 12 ? 1.0 : 0.7;
    if (w.is(WordBits::kCommon)) points -= w.last() >= 5 ? 0.6 : 1.3;
    if (w.is(WordBits::kPlace)) points -= w.last() >= 5 ? 0.2 : 0.6;
    if (w.is(WordBits::kMedical)) points -= w.last() >= 4 ? 1.2 : 3;
    if (w.is(WordBits::kStreet)) points -= 0.5;
    if (w.is(WordBits::kMonth)) points -= 1;
    return points;
}

}  // namespace payerwatch::phi
