// Finds identifiers of patients in a text. Fails closed: what cannot be screened comes back as one UNSCREENED
// span. Linear in the length of the text. A detector keeps scratch memory between calls and serves one
// thread.
#pragma once
#include <cstdint>
#include <string>
#include <memory>
#include <string_view>
#include <vector>

#include "payerwatch/phi/kinds.hpp"

namespace payerwatch::phi {

inline constexpr std::size_t kMaxLength = 1 << 20;  // longer texts are not screened and count as PHI

struct Span {
    Kind kind;
    Class cls;
    std::uint32_t begin;  // byte offsets into the value
    std::uint32_t end;
    float score;  // 0..1
};

class CleanShapes;
class Lists;
class Sieve;
struct Scratch;

class Detector {
  public:
    Detector();
    ~Detector();
    Detector(const Detector&) = delete;
    Detector& operator=(const Detector&) = delete;

    // What the following calls add and leave out; null: nothing. Not owned.
    void use(const Lists* lists) { lists_ = lists; }

    // Spans in order, none overlapping another; valid until the next call.
    const std::vector<Span>& find(std::string_view value, Context context);
    // The same by a shorter way, for values that nearly always hold nothing: no spans where none is of class
    // Phi for sure.
    const std::vector<Span>& find_phi(std::string_view value, Context context);
    bool contains(std::string_view value, Context context);  // any span of class Phi

  private:
    bool is_known_clean(std::string_view value, Context context);
    void find_built_in(std::string_view value, Context context);
    const std::vector<Span>& with_lists(std::string_view value);

    std::unique_ptr<CleanShapes> clean_;
    std::unique_ptr<Sieve> sieve_;
    std::unique_ptr<Scratch> scratch_;
    const Lists* lists_ = nullptr;
};

enum class Style : std::uint8_t { Label, Mask, Hash, Drop };
Style style_of(std::string_view name);  // 22023

// The value with its PHI spans replaced: [NAME]; X for every letter and digit; [NAME:k3j9...] keyed with
// `key`; nothing.
std::string redact(Detector& detector, std::string_view value, Context context, Style style,
                   std::string_view key);

// "may contain PHI: NAME at characters 1-10, ..."; never the text. Empty when there is none.
std::string describe(std::string_view value, const std::vector<Span>& spans);

}  // namespace payerwatch::phi
