// Which payer a form of a spelling means. Of a form only 63 bits of its hash are kept, which are enough for
// some ten thousand forms: a table of the forms themselves would be most of what a session needs. The table
// is one piece of memory, which is quickly filled and copied.
#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "payerwatch/text.hpp"

namespace payerwatch::mapping {

class FormTable {
  public:
    static std::uint64_t key(const std::string& form) { return stable_hash(form) | 1; }

    void reserve(std::size_t forms) { grow_to(2 * forms); }
    // The payer that is entered for the form, and whether this call did so. The reference is good until the
    // next call.
    std::pair<std::uint32_t&, bool> emplace(const std::string& form, std::size_t payer) {
        if (4 * (used_ + 1) > 3 * slots_.size()) grow_to(2 * slots_.size());
        const std::uint64_t wanted = key(form);
        Slot& slot = slots_[place(wanted)];
        const bool is_new = slot.key == kFree;
        if (is_new) {
            slot = {wanted, static_cast<std::uint32_t>(payer)};
            ++used_;
        }
        return {slot.payer, is_new};
    }
    // nullptr for a form that is not known.
    [[nodiscard]] const std::uint32_t* find(const std::string& form) const {
        if (slots_.empty()) return nullptr;
        const Slot& slot = slots_[place(key(form))];
        return slot.key == kFree ? nullptr : &slot.payer;
    }
    [[nodiscard]] std::uint32_t* find(const std::string& form) {
        return const_cast<std::uint32_t*>(std::as_const(*this).find(form));
    }

  private:
    static constexpr std::uint64_t kFree = 0;  // no key is even
    struct Slot {
        std::uint64_t key = kFree;
        std::uint32_t payer = 0;
    };

    // Where the key is, or would be.
    [[nodiscard]] std::size_t place(std::uint64_t wanted) const {
        std::size_t at = (wanted >> 20) & (slots_.size() - 1);
        while (slots_[at].key != kFree && slots_[at].key != wanted) at = (at + 1) & (slots_.size() - 1);
        return at;
    }
    void grow_to(std::size_t least) {
        std::size_t size = 16;
        while (size < least) size *= 2;
        if (size <= slots_.size()) return;
        std::vector<Slot> earlier(size);
        earlier.swap(slots_);
        for (const Slot& slot : earlier)
            if (slot.key != kFree) slots_[place(slot.key)] = slot;
    }

    std::vector<Slot> slots_;  // a power of two of them, a quarter free at least
    std::size_t used_ = 0;
};

}  // namespace payerwatch::mapping
