// For logs and error messages: secrets and identifiers of patients taken out of a text, whatever brought them
// there.
#pragma once
#include <string>
#include <string_view>

#include "payerwatch/phi/detector.hpp"

namespace payerwatch::phi {

// Passwords, tokens, cookies, keys and the credentials in a URL become [SECRET]; identifiers become [NAME],
// [SSN] and so on, as in a note; a text that cannot be screened becomes [UNSCREENED].
std::string scrub(Detector& detector, std::string_view text);

}  // namespace payerwatch::phi
