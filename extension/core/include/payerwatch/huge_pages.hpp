// An allocator for large tables that are read at random: where the system grants huge pages, a look-up does
// not wait for the address to be translated. Small requests are ordinary ones. Throws std::bad_alloc.
#pragma once
#include <sys/mman.h>

#include <cstddef>
#include <cstdlib>
#include <new>

namespace payerwatch {

template <typename T>
struct HugePages {
    using value_type = T;
    static constexpr std::size_t kPage = std::size_t{2} << 20;

    HugePages() = default;
    template <typename U>
    HugePages(const HugePages<U>&) {}  // NOLINT(google-explicit-constructor): allocators convert

    [[nodiscard]] T* allocate(std::size_t n) {
        if (n > (SIZE_MAX - kPage) / sizeof(T)) throw std::bad_alloc();
        const bool large = n * sizeof(T) >= kPage;
        const std::size_t size = large ? (n * sizeof(T) + kPage - 1) / kPage * kPage : n * sizeof(T);
        void* const memory = large ? std::aligned_alloc(kPage, size) : std::malloc(size);
        if (memory == nullptr) throw std::bad_alloc();
        if (large) madvise(memory, size, MADV_HUGEPAGE);  // a wish; ordinary pages do as well
        return static_cast<T*>(memory);
    }
    void deallocate(T* memory, std::size_t) { std::free(memory); }
    bool operator==(const HugePages&) const { return true; }
};

}  // namespace payerwatch
