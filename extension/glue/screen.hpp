// PHI screening of the texts of a claim, with a memory of values that were clean.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/phi/detector.hpp"

namespace payerwatch::pg {

class Screen {
  public:
    Screen();

    struct Hit {
        Field field;
        phi::Kind kind;
        bool redacted;  // otherwise the row must be rejected
    };
    // Identifiers in a stored text reject the row; in the denial text and in notes they are redacted, and the
    // claim's views then point into memory of the screen that lasts until the next call.
    const std::vector<Hit>& screen(Claim& claim);

  private:
    bool is_clean(Field field, std::string_view value, phi::Context context);

    // Slots hold hashes of clean values. The seed is drawn for each COPY, so that nobody can prepare a value
    // that passes for another one.
    static constexpr std::size_t kSlots = 4096;
    std::uint64_t seed_;
    std::array<std::array<std::uint64_t, kSlots>, kFieldCount> clean_{};
    std::vector<Hit> hits_;
    std::array<std::string, 2> redacted_;
};

}  // namespace payerwatch::pg
