// Files on their way in: however the bytes are cut into pieces, the records, the claims and the offsets are
// the same; headers, dates, amounts, codes and payers never fail but by an Error.
#include <algorithm>
#include <string>
#include <string_view>

#include "fuzz.hpp"
#include "payerwatch/error.hpp"
#include "payerwatch/intake/claim_parser.hpp"
#include "payerwatch/intake/code_file.hpp"
#include "payerwatch/intake/csv_reader.hpp"
#include "payerwatch/intake/gzip.hpp"
#include "payerwatch/intake/header.hpp"
#include "payerwatch/mapping/payer_matcher.hpp"
#include "payerwatch/quality/check.hpp"
#include "payerwatch/text.hpp"

using namespace payerwatch;

namespace {

constexpr std::size_t kLimit = 512;

// Every record as text, with its fault and where the reader stood.
std::string records_of(std::string_view file, std::size_t piece, char delimiter) {
    intake::CsvReader reader(delimiter, kLimit);
    intake::Record record;
    std::string out;
    for (std::size_t at = 0; at <= file.size(); at += piece) {
        reader.feed(file.substr(at, piece));
        const bool last = at + piece > file.size();
        while (reader.next(record, last)) {
            out += std::to_string(record.line) + ':' + std::to_string(static_cast<int>(record.fault));
            if (record.fault == intake::Fault::None)
                for (const std::string_view field : record.fields) out.append("\x1F").append(field);
            out += '\n';
        }
        REQUIRE(reader.pending().size() <= std::max(kLimit, piece) + piece + 1);
    }
    return out + std::to_string(reader.offset());
}

void read_claims(std::string_view file) {
    intake::Dialect dialect = intake::detect_dialect(file);
    intake::CsvReader reader(dialect.delimiter, kLimit);
    reader.decode_latin1(dialect.latin1);
    reader.feed(file.substr(dialect.skip_bytes));
    intake::Record record;
    intake::ClaimParser parser;
    quality::Counts counts;
    std::vector<quality::Failure> failures;
    for (bool header = true; reader.next(record, true); header = false) {
        if (header) {
            for (const std::string_view cell : record.fields) intake::suggested_field(cell);
            const intake::ColumnMap columns = intake::map_header(record.fields);
            parser = intake::ClaimParser(columns, intake::detect_date_order(file, dialect, columns));
            continue;
        }
        Claim claim;
        if (record.fault != intake::Fault::None || !parser.parse(record.fields, claim)) continue;
        failures.clear();
        quality::check(claim, 9500, quality::Limits(), counts, failures);
        REQUIRE(intake::claim_fingerprint(claim) == intake::claim_fingerprint(claim));
        REQUIRE(intake::derived_claim_ref(claim).starts_with("dr_"));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const std::string_view value(reinterpret_cast<const char*>(data) + 2, size - 2);
    const std::size_t piece = 1 + data[1] % 97;
    static const mapping::PayerMatcher matcher;
    switch (data[0] % 6) {
        case 0: {
            const char delimiter = ",;\t|"[data[1] % 4];
            REQUIRE(records_of(value, piece, delimiter) == records_of(value, size, delimiter));
            break;
        }
        case 1: try { read_claims(value);
            } catch (const Error&) {}
            break;
        case 2: {
            const DateValue date = intake::read_date(value);
            REQUIRE(date.ok() == (date.day != kNoDay));
            const AmountValue amount = intake::read_amount(value);
            REQUIRE(amount.ok() == (amount.cents != kNoCents));
            intake::read_outcome(value);
            break;
        }
        case 3: {
            const auto decision = matcher.decide(value);
            if (decision.accepts()) REQUIRE(decision.match.payer < matcher.size());
            for (const auto& match : matcher.match(value, 5))
                REQUIRE(match.score > 0 && match.score <= 1.0001);
            break;
        }
        case 4:
            try {
                for (const auto& entry : intake::read_code_file("icd10cm", value))
                    REQUIRE(entry.code.size() <= 10);
            } catch (const Error&) {}
            break;
        default:
            try {
                intake::GzipReader gzip;
                std::string out;
                for (std::size_t at = 0; at < value.size() && out.size() < 1 << 20; at += piece) {
                    gzip.feed(value.substr(at, piece));
                    while (out.size() < 1 << 20 && gzip.unpack(out, 4096)) {}
                }
            } catch (const Error&) {}
    }
    return 0;
}
