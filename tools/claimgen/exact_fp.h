// Include this first in every source file. Same seed, same bytes on every machine: a fused multiply-add
// rounds differently, and compilers use one wherever the target has it.
#pragma once

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#endif
