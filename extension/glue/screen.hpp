// PHI screening of the texts of a claim, with a memory of values that were clean.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/phi/detector.hpp"

#include "customer_phi.hpp"

namespace payerwatch::pg {

class Screen {
  public:
    explicit Screen(std::int32_t customer);

    struct Hit {
        Field field;
        phi::Kind kind;
        PhiAction action;
    };
    // What the customer's policy says of each identifier in a stored text. Where it is redacted, the claim's
    // view then points into memory of the screen that lasts until the next call.
    const std::vector<Hit>& screen(Claim& claim);

  private:
    bool is_clean(Field field, std::string_view value, phi::Context context);
    void screen_field(Claim& claim, Field field, phi::Context context);

    std::shared_ptr<const CustomerPhi> customers_;
    phi::Detector detector_;

    // Slots hold hashes of clean values. The seed is drawn for each COPY, so that nobody can prepare a value
    // that passes for another one.
    static constexpr std::size_t kSlots = 4096;
    std::uint64_t seed_;
    std::array<std::array<std::uint64_t, kSlots>, kFieldCount> clean_{};
    std::vector<Hit> hits_;
    std::array<std::string, kFieldCount> redacted_;
};

// What the intake does where a customer has not said otherwise: identifiers reject the row; in the denial
// text and in notes they are redacted.
std::array<PhiAction, kFieldCount> default_actions();

}  // namespace payerwatch::pg
