// The detector on any bytes: sound spans, the sieve and the finders of one mind.
#include "fuzz.hpp"

using namespace payerwatch::phi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Detector detector;
    if (size == 0) return 0;
    const auto context = static_cast<Context>(data[0] % 7);
    const std::string_view value(reinterpret_cast<const char*>(data) + 1, size - 1);
    const bool contains = detector.contains(value, context);
    const std::vector<Span> spans = detector.find(value, context);
    require_sound(value, spans);
    bool found = false;
    for (const Span& span : spans) found = found || span.cls == Class::Phi;
    REQUIRE(found == contains);
    return 0;
}
