// The detector's work in steps, not in seconds: the compiler calls __sanitizer_cov_trace_pc() in each basic
// block of the core, and the number of calls is the same on every run and machine. For each awkward piece:
// work that grows with the length and not faster, and no byte that costs more than so many times a byte of
// clean text.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string>

#include "payerwatch/phi/detector.hpp"

#include "../core/awkward_pieces.hpp"

namespace {
std::uint64_t steps = 0;
}

extern "C" {
void __sanitizer_cov_trace_pc() {
    ++steps;
}

// What the C library does with bytes counts, too: these take the place of its own.
const void* memchr(const void* bytes, int c, std::size_t n) {
    const auto* at = static_cast<const unsigned char*>(bytes);
    for (std::size_t i = 0; i < n; ++i, ++steps)
        if (at[i] == static_cast<unsigned char>(c)) return at + i;
    return nullptr;
}
int memcmp(const void* a, const void* b, std::size_t n) {
    const auto* x = static_cast<const unsigned char*>(a);
    const auto* y = static_cast<const unsigned char*>(b);
    for (std::size_t i = 0; i < n; ++i, ++steps)
        if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
    return 0;
}
void* memmove(void* to, const void* from, std::size_t n) {
    auto* x = static_cast<unsigned char*>(to);
    const auto* y = static_cast<const unsigned char*>(from);
    steps += n / 16;  // in wide steps
    if (x < y)
        for (std::size_t i = 0; i < n; ++i) x[i] = y[i];
    else
        for (std::size_t i = n; i > 0; --i) x[i - 1] = y[i - 1];
    return to;
}
void* memcpy(void* to, const void* from, std::size_t n) {
    return memmove(to, from, n);
}
}

using namespace payerwatch::phi;

namespace {

constexpr double kMostGrowth = 4.2;  // for four times the length
constexpr double kMostPerByte = 30;  // times clean text

double steps_per_byte(std::string_view piece, std::size_t size) {
    Detector detector;
    std::string value;
    while (value.size() + piece.size() <= size) value += piece;
    steps = 0;
    detector.find(value, Context::Note);
    return static_cast<double>(steps) / static_cast<double>(value.size());
}

}  // namespace

int main() {
    const double clean = steps_per_byte(
        "The claim was denied since no authorization is on file; see work queue. ", kMaxLength);
    std::printf("clean text: %.1f steps a byte\n", clean);
    double most = 0;
    double growth = 0;
    bool failed = false;
    for (const std::string_view piece : kAwkwardPieces) {
        const double quarter = steps_per_byte(piece, kMaxLength / 4);
        const double whole = steps_per_byte(piece, kMaxLength);
        const bool bad = 4 * whole / quarter > kMostGrowth || whole / clean > kMostPerByte;
        failed = failed || bad;
        most = std::max(most, whole / clean);
        growth = std::max(growth, 4 * whole / quarter);
        if (bad)
            std::printf("not linear: \"%.*s\": %.1f steps a byte of 256 KiB, %.1f of 1 MiB\n",
                        static_cast<int>(piece.size()), piece.data(), quarter, whole);
    }
    std::printf(
        "most steps a byte: %.1f times those of clean text; most for four times the length: %.2f times\n",
        most, growth);
    if (!failed) std::printf("linear: passed\n");
    return failed ? 1 : 0;
}
