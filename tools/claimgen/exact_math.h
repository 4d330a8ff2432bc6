// exp and log from plain arithmetic: those of libm may differ in the last bit from one C library to the next.
#pragma once

namespace payerwatch::claimgen {

double exact_exp(double x);
double exact_log(double x);

}  // namespace payerwatch::claimgen
