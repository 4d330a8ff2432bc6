// payerwatch-claimgen: seeded made-up claims for tests, demos and benchmarks, with the truth about them.
#include "exact_fp.h"

#include "claims_file.h"
#include "options.h"
#include "side_files.h"
#include "world.h"

#include <cstdio>
#include <exception>

int main(int argc, char** argv) {
    using namespace payerwatch::claimgen;
    try {
        const Options options = parse_options(argc, argv);
        if (options.help) {
            std::fputs(usage(), stdout);
            return 0;
        }
        const World world(options);
        CsvFile claims(options.claims);
        const Counts counts = write_claims(world, claims);
        claims.close();
        if (!options.truth.empty()) write_truth(world, options.truth);
        if (!options.aliases.empty()) write_aliases(world, options.aliases);
        if (!options.counts.empty()) write_counts(counts, options.counts);
        return 0;
    } catch (const UsageError& error) {
        std::fprintf(stderr, "payerwatch-claimgen: %s (see --help)\n", error.what());
        return 2;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "payerwatch-claimgen: %s\n", error.what());
        return 1;
    }
}
