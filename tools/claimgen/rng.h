// Random numbers that are the same everywhere; the standard library's distributions are not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace payerwatch::claimgen {

// One purpose, one stream: switching contaminations or truths off leaves every other draw as it was.
enum class Stream : std::uint64_t {
    PayerNames = 1,
    Payers,
    Providers,
    Shocks,
    Volumes,
    Days,
    Claims,
    Texts,
    Events,
    EventSample,
    Phi,
    Broken
};

class Rng {
  public:
    Rng(std::uint64_t seed, Stream stream, std::uint64_t index = 0);

    std::uint64_t next();
    double uniform();  // [0, 1)
    bool chance(double p) { return uniform() < p; }
    std::size_t below(std::size_t n);
    int between(int low, int high);  // both included
    double normal();
    double lognormal(double median, double sigma);
    double gamma(double shape);
    double beta(double mean, double deviation);

    template <class List>
    const auto& pick(const List& list) {
        return list[below(list.size())];
    }

    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t i = list.size(); i > 1; --i) {
            const std::size_t j = below(i);
            if (j != i - 1) std::swap(list[i - 1], list[j]);
        }
    }

  private:
    std::uint64_t state_;
};

// An index drawn in proportion to its weight.
class WeightedPick {
  public:
    WeightedPick() = default;
    explicit WeightedPick(const std::vector<double>& weights);
    std::size_t operator()(Rng& rng) const;
    double share(std::size_t index) const;
    std::size_t size() const { return cumulated_.size(); }

  private:
    std::vector<double> cumulated_;
};

}  // namespace payerwatch::claimgen
