// The form of a payer's spelling by which it is looked up.
#pragma once
#include <string>
#include <string_view>

namespace payerwatch::mapping {

// Lower case letters and digits, words by single blanks, '&' as "and", accents and punctuation gone, legal
// forms (inc, llc, corp, co, company, ltd) at the end gone. Never empty for a text with a letter or a digit.
std::string payer_key(std::string_view spelling);

// Coarse group of a CPT or HCPCS code by its range; "OTHER" when it has none. No copyrighted descriptors.
std::string_view coarse_cpt_group(std::string_view cpt);

}  // namespace payerwatch::mapping
