// Errors that reach the SQL user. Messages name places and rules, never the text that was given.
#pragma once
#include <stdexcept>
#include <string>

namespace payerwatch {

// sqlstate: five characters; class PW is ours and listed in docs/errors.md.
class Error : public std::runtime_error {
  public:
    Error(const char* sqlstate, const std::string& message, std::string hint = {})
        : std::runtime_error(message), sqlstate_(sqlstate), hint_(std::move(hint)) {}
    [[nodiscard]] const char* sqlstate() const noexcept { return sqlstate_; }
    [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

  private:
    const char* sqlstate_;
    std::string hint_;
};

}  // namespace payerwatch
