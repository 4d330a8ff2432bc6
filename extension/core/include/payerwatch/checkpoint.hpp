// Called by long loops once per unit of work; throws what a cancelled statement must throw.
#pragma once

namespace payerwatch {

using Checkpoint = void (*)();
inline void no_checkpoint() {}

}  // namespace payerwatch
