// Sorts the bytes of a text into classes, sixty-four a step, with the widest instructions that the machine
// has. Every kernel gives the same answer.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace payerwatch::phi {

// Bit i speaks of byte i of the block.
struct Block {
    std::uint64_t letters = 0;
    std::uint64_t digits = 0;
    std::uint64_t colons = 0;
    std::uint64_t blanks = 0;
    std::uint64_t stops = 0;  // , . ;
    std::uint64_t odd = 0;    // beyond ASCII, NUL, and @ * | ^ +, which only identifiers and messages have
    bool operator==(const Block&) const = default;
};

// Writes a block for every 64 bytes begun; reads no byte outside the text.
using Kernel = void (*)(const char* text, std::size_t size, Block* out);
Kernel best_kernel();
std::vector<Kernel> kernels_of_this_machine();  // the portable one first

}  // namespace payerwatch::phi
