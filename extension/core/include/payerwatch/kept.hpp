// What a process makes once and never frees. At its end that would only cost time, and where a server made it
// before its sessions were forked, each of them would copy all of it to free it.
#pragma once
#include <utility>

namespace payerwatch {

template <typename T>
const T& kept(T value) {
    return *new T(std::move(value));
}

}  // namespace payerwatch
