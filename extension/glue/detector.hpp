// The backend's PHI detector. A backend has one thread, so one is enough.
#pragma once
#include "payerwatch/phi/detector.hpp"

namespace payerwatch::pg {

phi::Detector& detector();

}  // namespace payerwatch::pg
