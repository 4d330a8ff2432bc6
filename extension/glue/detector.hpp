// The backend's PHI detector. A backend has one thread, so one is enough.
#pragma once
#include "payerwatch/phi/detector.hpp"

namespace payerwatch::pg {

phi::Detector& detector();             // with the built-in rules alone
phi::Detector& detector_of_session();  // with the lists of the customer that the session works for

}  // namespace payerwatch::pg
