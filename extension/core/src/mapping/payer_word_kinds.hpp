// What a word of a payer's name can prove.
#pragma once
#include <cstdint>
#include <string>

namespace payerwatch::mapping {

constexpr double kNameShare = 0.2;  // words of less are no part of the payer's name
constexpr double kTelling = 2.7;    // least weight of a word that is no general one

// Words that many payers share, however few of the known ones do: they prove nothing, in whatever order.
bool is_general(const std::string& word);

bool is_blue(const std::string& word);  // bluecross, blueshield

// A brand that is no other word and nobody's name: what stands behind Humana is its office or its plan. Oscar
// may be Mayer's.
bool is_coined(const std::string& word);

// What any payer may add to its name.
bool is_insurers(const std::string& word);

// Behind a brand, what often is a payer of its own: HealthKeepers Plus, Health Choice, an Optum network.
bool is_siblings(const std::string& word);

// What a hospital or a clinic is called, and no plan.
bool is_provider(const std::string& word);

// Brands of hospitals, too: with a city, theirs.
bool is_of_hospitals(const std::string& word);

// What nobody but an insurer, an administrator or a fund is called.
bool is_only_insurers(const std::string& word);

// What any plan of an employer, a union or a county may add to its name.
bool is_plans(const std::string& word);

// What kind of employer or union a plan is of: those of one place are not one.
bool is_owner(const std::string& word);

// What lies in a place's name, as in Kettle Creek: it tells places, not who is there.
bool is_land(const std::string& word);

// Whose networks administrators rent, and what those are called.
bool is_networks(const std::string& word);

// A line of business that a word names by itself.
bool is_marker(const std::string& word);
bool is_marker_pair(const std::string& first, const std::string& second);

// Lines of business that a word names, or helps to name; bits of Line.
std::uint32_t lines_of_word(const std::string& word);

}  // namespace payerwatch::mapping
