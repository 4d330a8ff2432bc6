#include "payerwatch/error.hpp"
#include "payerwatch/phi/detector.hpp"
#include "payerwatch/phi/keyed_hash.hpp"
#include "payerwatch/phi/own_rule.hpp"

#include <string>

#include "arguments.hpp"
#include "bridge.hpp"
#include "detector.hpp"
#include "tables.hpp"

namespace payerwatch::pg {

phi::Detector& detector() {
    static phi::Detector instance;
    phi::on_window = checkpoint;
    instance.use(nullptr);
    return instance;
}

namespace {

// Characters of a UTF-8 text before a byte.
int character_at(std::string_view value, std::size_t from, std::size_t to) {
    int n = 0;
    for (std::size_t i = from; i < to; ++i)
        n += (static_cast<unsigned char>(value[i]) & 0xC0) != 0x80 ? 1 : 0;
    return n;
}

constexpr std::size_t kLongestSample = 100000;

}  // namespace
}  // namespace payerwatch::pg

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_phi_detect) {
    if (pg::is_null(fcinfo, 0)) return pg::row_datum(fcinfo, {pg::Value::of_bool(false), pg::Value::of("")});
    const auto value = pg::text_argument(fcinfo, 0);
    if (pg::is_null(fcinfo, 1)) throw Error("22004", "the context must not be null");
    const auto context = phi::context_of(pg::text_argument(fcinfo, 1));
    const std::string message = phi::describe(value, pg::detector_of_session().find_phi(value, context));
    return pg::row_datum(fcinfo, {pg::Value::of_bool(!message.empty()), pg::Value::of(message)});
}

PAYERWATCH_FUNCTION(payerwatch_phi_contains) {
    const auto value = pg::text_argument(fcinfo, 0);
    return BoolGetDatum(pg::detector().contains(value, phi::context_of(pg::text_argument(fcinfo, 1))));
}

PAYERWATCH_FUNCTION(payerwatch_phi_spans) {
    const auto value = pg::text_argument(fcinfo, 0);
    const auto context = phi::context_of(pg::text_argument(fcinfo, 1));
    pg::ResultSet rows(fcinfo);
    std::size_t at = 0;
    int position = 1;
    for (const phi::Span& span : pg::detector_of_session().find(value, context)) {
        pg::checkpoint();
        position += pg::character_at(value, at, span.begin);
        const int length = pg::character_at(value, span.begin, span.end);
        rows.add({pg::Value::of(phi::info(span.kind).code), pg::Value::of_int4(position),
                  pg::Value::of_int4(length), pg::Value(Float4GetDatum(span.score)),
                  pg::Value::of(phi::name(span.cls))});
        position += length;
        at = span.end;
    }
    return static_cast<Datum>(0);
}

PAYERWATCH_FUNCTION(payerwatch_phi_redact) {
    const auto value = pg::text_argument(fcinfo, 0);
    const auto context = phi::context_of(pg::text_argument(fcinfo, 1));
    const auto style = phi::style_of(pg::text_argument(fcinfo, 2));
    const std::string key = style == phi::Style::Hash ? pg::customer_secret() : std::string();
    const std::string out = phi::redact(pg::detector_of_session(), value, context, style, key);
    if (out.size() > 200 * 1024 * 1024) throw Error("PW001", "the redacted text is too long");
    return pg::text_datum(out);
}

PAYERWATCH_FUNCTION(payerwatch_phi_kinds) {
    pg::ResultSet rows(fcinfo);
    for (const phi::KindInfo& kind : phi::kinds())
        rows.add({pg::Value::of(kind.code), pg::Value::of(kind.hipaa), pg::Value::of(phi::name(kind.cls)),
                  pg::Value::of(kind.description)});
    return static_cast<Datum>(0);
}

PAYERWATCH_FUNCTION(payerwatch_phi_test_rule) {
    const phi::OwnRule rule(pg::text_argument(fcinfo, 0));
    const auto samples = pg::text_array(fcinfo->args[1].value);
    pg::ResultSet rows(fcinfo);
    for (const auto sample : samples) {
        pg::checkpoint();
        if (sample.size() > pg::kLongestSample) throw Error("PW003", "a sample has at most 100000 bytes");
        std::vector<phi::Span> spans;
        rule.find(sample, spans);
        for (const phi::Span& span : spans)
            if (span.kind == phi::Kind::Unscreened)
                throw Error("54001", "the rule is too complex for a sample", "Avoid nested repetition.");
        rows.add({pg::Value::of(sample), pg::Value::of_bool(!spans.empty())});
    }
    return static_cast<Datum>(0);
}

PAYERWATCH_FUNCTION(payerwatch_keyed_hash) {
    return pg::text_datum(phi::keyed_hash(pg::text_argument(fcinfo, 0), pg::text_argument(fcinfo, 1)));
}

// RAISE for functions in PL/pgSQL whose arguments must not reach the log: the statement is hidden.
PAYERWATCH_FUNCTION(payerwatch_refuse) {
    static std::string state;  // an Error keeps the pointer only
    state = pg::text_argument(fcinfo, 0);
    if (state.size() != 5) state = "XX000";
    throw Error(state.c_str(), std::string(pg::text_argument(fcinfo, 1)),
                std::string(pg::text_argument(fcinfo, 2)));
}
