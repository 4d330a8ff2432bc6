// An allocator for large tables that are read at random: where the system grants huge pages, a look-up does
// not wait for the address to be translated. Their memory comes from the system and goes back to it, past the
// heap, which would keep it. Small requests are ordinary ones. Throws std::bad_alloc.
#pragma once
#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
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
        if (n > (SIZE_MAX - 2 * kPage) / sizeof(T)) throw std::bad_alloc();
        if (n * sizeof(T) < kPage) {
            if (void* const memory = std::malloc(n * sizeof(T))) return static_cast<T*>(memory);
            throw std::bad_alloc();
        }
        const std::size_t size = whole_pages(n);
        void* const mapped =
            mmap(nullptr, size + kPage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (mapped == MAP_FAILED) throw std::bad_alloc();
        // cut to the boundaries of huge pages
        auto* const begin = static_cast<char*>(mapped);
        const std::size_t before = (kPage - reinterpret_cast<std::uintptr_t>(begin) % kPage) % kPage;
        if (before > 0) munmap(begin, before);
        munmap(begin + before + size, kPage - before);
        madvise(begin + before, size, MADV_HUGEPAGE);  // a wish; ordinary pages do as well
        return reinterpret_cast<T*>(begin + before);
    }
    void deallocate(T* memory, std::size_t n) {
        if (n * sizeof(T) < kPage)
            std::free(memory);
        else
            munmap(memory, whole_pages(n));
    }
    bool operator==(const HugePages&) const { return true; }

  private:
    static std::size_t whole_pages(std::size_t n) { return (n * sizeof(T) + kPage - 1) / kPage * kPage; }
};

}  // namespace payerwatch
