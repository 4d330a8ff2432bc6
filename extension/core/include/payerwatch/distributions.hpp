// Tails of the distributions that the detectors use. Lower-case p is a probability, z a standard normal
// score.
#pragma once

namespace payerwatch::stats {

double normal_upper(double z);           // P(Z > z)
double normal_score(double upper_tail);  // z with P(Z > z) = upper_tail; clamped to +-37
double chi_square_upper(double x, double degrees);
// Mid-p tail P(X > d) + P(X = d)/2 of the beta-binomial with n trials, mean p and intra-class correlation rho
// >= 0.
double beta_binomial_upper(long d, long n, double p, double rho);

}  // namespace payerwatch::stats
