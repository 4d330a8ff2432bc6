// Which payer a form of a spelling means. Of a form only 64 bits of its hash are kept, which are enough for
// some ten thousand forms: a table of the forms themselves would be most of what a session needs.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

namespace payerwatch::mapping {

class FormTable {
  public:
    static std::uint64_t key(const std::string& form) { return std::hash<std::string>{}(form); }

    void reserve(std::size_t forms) { payers_.reserve(forms); }
    // The payer that is entered for the form, and whether this call did so.
    std::pair<std::uint32_t&, bool> emplace(const std::string& form, std::size_t payer) {
        const auto [at, is_new] = payers_.emplace(key(form), static_cast<std::uint32_t>(payer));
        return {at->second, is_new};
    }
    // nullptr for a form that is not known.
    [[nodiscard]] const std::uint32_t* find(const std::string& form) const {
        const auto at = payers_.find(key(form));
        return at == payers_.end() ? nullptr : &at->second;
    }
    [[nodiscard]] std::uint32_t* find(const std::string& form) {
        const auto at = payers_.find(key(form));
        return at == payers_.end() ? nullptr : &at->second;
    }

  private:
    std::unordered_map<std::uint64_t, std::uint32_t> payers_;
};

}  // namespace payerwatch::mapping
