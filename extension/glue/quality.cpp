#include "payerwatch/quality/score.hpp"

#include "payerwatch/error.hpp"
#include "payerwatch/intake/claim_parser.hpp"

#include <string>
#include <vector>

#include "arguments.hpp"
extern "C" {
#include "access/xact.h"
#include "utils/jsonb.h"
#include "utils/timestamp.h"
}

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_quality_catalogue) {
    pg::ResultSet rows(fcinfo);
    for (const auto& rule : quality::catalogue())
        rows.add({pg::Value::of(quality::rule_name(rule.number)), pg::Value::of(rule.field),
                  pg::Value::of(quality::name(rule.severity)), pg::Value::of(quality::name(rule.dimension)),
                  pg::Value::of(quality::name(rule.verdict)), pg::Value::of(quality::name(rule.keeps_out)),
                  pg::Value::of(rule.check)});
    return static_cast<Datum>(0);
}

PAYERWATCH_FUNCTION(payerwatch_quality_check) {
    const Datum argument = fcinfo->args[0].value;
    const Jsonb* json = pg::call([&] { return DatumGetJsonbP(argument); });
    if (!JB_ROOT_IS_OBJECT(json))
        throw Error("22023", "a claim is a JSON object", "Its keys are column names, as in a file's header.");
    intake::ColumnMap columns;
    std::vector<std::string> values;
    JsonbIterator* it = pg::call([&] { return JsonbIteratorInit(const_cast<JsonbContainer*>(&json->root)); });
    JsonbValue value;
    int field = -1;
    for (;;) {
        const JsonbIteratorToken token = pg::call([&] { return JsonbIteratorNext(&it, &value, true); });
        if (token == WJB_DONE) break;
        if (token == WJB_KEY) {
            field = intake::field_of_header(
                {value.val.string.val, static_cast<std::size_t>(value.val.string.len)});
        } else if (token == WJB_VALUE && field >= 0) {
            columns.push_back(field);
            switch (value.type) {
                case jbvString:
                    values.emplace_back(value.val.string.val, static_cast<std::size_t>(value.val.string.len));
                    break;
                case jbvNumeric:
                    values.emplace_back(pg::call([&] {
                        return DatumGetCString(
                            DirectFunctionCall1(numeric_out, NumericGetDatum(value.val.numeric)));
                    }));
                    break;
                default: values.emplace_back();
            }
        }
    }
    Claim claim;
    intake::ClaimParser(columns, intake::DateOrder::MonthFirst).parse({values.begin(), values.end()}, claim);
    quality::Counts counts;
    std::vector<quality::Failure> failures;
    const auto today = static_cast<Day>(GetCurrentTransactionStartTimestamp() / USECS_PER_DAY);
    quality::check(claim, today, quality::Limits(), counts, failures);
    pg::ResultSet rows(fcinfo);
    for (const auto& failure : failures) {
        const auto& rule = quality::catalogue()[failure.rule - 1U];
        rows.add({pg::Value::of(quality::rule_name(failure.rule)), pg::Value::of(field_name(failure.field)),
                  pg::Value::of(quality::name(rule.severity)), pg::Value::of(quality::name(rule.dimension))});
    }
    return static_cast<Datum>(0);
}

// (rules, applicable, failed, rows) -> (score, worst dimension)
PAYERWATCH_FUNCTION(payerwatch_quality_score) {
    const auto names = pg::text_array(fcinfo->args[0].value);
    const auto applicable = pg::int8_array(fcinfo->args[1].value);
    const auto failed = pg::int8_array(fcinfo->args[2].value);
    quality::Counts counts;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int number = names[i].size() == 3 ? (names[i][1] - '0') * 10 + (names[i][2] - '0') : 0;
        if (number < 1 || number > quality::kRuleCount || applicable.size() != names.size() ||
            failed.size() != names.size())
            throw Error("22023", "three arrays of equal length are needed, the first of rules");
        counts.applicable[static_cast<std::size_t>(number)] = applicable[i];
        counts.failed[static_cast<std::size_t>(number)] = failed[i];
    }
    const auto score = quality::score(counts, DatumGetInt64(fcinfo->args[3].value));
    return pg::row_datum(
        fcinfo, {std::isnan(score.total) ? pg::Value() : pg::Value::of_float8(score.total),
                 score.worst_dimension < 0
                     ? pg::Value()
                     : pg::Value::of(quality::name(static_cast<quality::Dimension>(score.worst_dimension)))});
}

PAYERWATCH_FUNCTION(payerwatch_wilson) {
    const auto bounds =
        quality::wilson(DatumGetInt64(fcinfo->args[0].value), DatumGetInt64(fcinfo->args[1].value));
    return pg::make_float8_array({bounds.low, bounds.high});
}
