#include "clean_shapes.hpp"

#include <cstring>
#include <random>

namespace payerwatch::phi {

namespace {

constexpr std::uint64_t every(unsigned byte) {
    return 0x0101010101010101U * byte;
}

// Eight bytes with the digits among them taken for 0.
inline std::uint64_t without_digits(std::uint64_t bytes) {
    const std::uint64_t from_zero = bytes ^ every('0');
    // a byte of 0 to 9, and only it, stays below 0x80 when 0x76 is added; the sums carry into no neighbour
    const std::uint64_t digits = ~(((from_zero & every(0x7F)) + every(0x76)) | from_zero) & every(0x80);
    return bytes & ~((digits >> 7) * 0x0F);
}

inline std::uint64_t eight_at(const char* at) {
    std::uint64_t bytes;
    std::memcpy(&bytes, at, 8);
    return bytes;
}

// Up to seven bytes.
inline std::uint64_t few_at(const char* at, std::size_t size) {
    std::uint64_t bytes = 0;
    if (size > 0) std::memcpy(&bytes, at, size);  // an empty value may have no address
    return bytes;
}

// The halves of the full product, folded: every bit of both numbers reaches every bit of the result.
inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

}  // namespace

CleanShapes::CleanShapes() : slots_(std::size_t{2} << kBits) {
    std::random_device random;
    for (std::uint64_t& seed : seeds_) seed = std::uint64_t{random()} << 32 | random() | 1;
}

template <bool KeepsDigits>
std::uint64_t CleanShapes::hash_of(std::string_view value, Context context) const {
    const auto taken = [](std::uint64_t bytes) { return KeepsDigits ? bytes : without_digits(bytes); };
    const char* at = value.data();
    const std::size_t size = value.size();
    std::uint64_t hash =
        mixed(seeds_[0] ^ size, seeds_[1] ^ static_cast<std::uint64_t>(context) ^ (KeepsDigits ? 256 : 0));
    if (size < 8) {
        hash = mixed(hash ^ taken(few_at(at, size)), seeds_[2]);
    } else {
        std::size_t i = 0;
        for (; i + 16 < size; i += 16)
            hash = mixed(hash ^ taken(eight_at(at + i)), seeds_[2] ^ taken(eight_at(at + i + 8)));
        // the last eight bytes, and those before them that no step has read
        const std::uint64_t rest = i + 8 < size ? taken(eight_at(at + i)) : 0;
        hash = mixed(hash ^ rest, seeds_[2] ^ taken(eight_at(at + size - 8)));
    }
    return mixed(hash, seeds_[3]) | 1;
}

std::uint64_t CleanShapes::shape_of(std::string_view value, Context context) const {
    return hash_of<false>(value, context);
}

std::uint64_t CleanShapes::value_of(std::string_view value, Context context) const {
    return hash_of<true>(value, context);
}

}  // namespace payerwatch::phi
