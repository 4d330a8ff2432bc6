// The whole of what a spelling says, as a key: two spellings of one form mean the same payer.
#pragma once
#include <string>

#include "payerwatch/mapping/payer_words.hpp"

namespace payerwatch::mapping {

// Words of `least` share and more: 0 with what a plan is called beside its payer's name, kNameShare without.
std::string form_of(const PayerWords& words, double least = 0);

// That of a customer's own payer: Cedar Health Option 1 is not Option 2.
std::string own_form_of(const PayerWords& words, double least = 0);

// More than what a plan is called: PPO and HMO are not one payer.
bool has_name(const PayerWords& words);

}  // namespace payerwatch::mapping
