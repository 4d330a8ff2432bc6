#include "payerwatch/quality/check.hpp"

#include <algorithm>

#include "payerwatch/text.hpp"

namespace payerwatch::quality {

namespace {

constexpr Day kYear2000 = 0;
constexpr Day kIcd10Start = 5752;  // 2015-10-01
constexpr std::size_t kLongestReference = 256;
constexpr std::size_t kLongestPayer = 512;
constexpr std::size_t kLongestCode = 64;

bool is_reference(std::string_view s) {
    return s.size() <= 38 && std::all_of(s.begin(), s.end(), [](char c) {
               return is_alnum(c) || c == '_' || c == '.' || c == '/' || c == '-';
           });
}

bool is_no_payer(std::string_view s) {
    constexpr std::array<std::string_view, 8> kNames{"UNKNOWN",  "N/A",     "NA",       "NONE",
                                                     "SELF PAY", "SELFPAY", "SELF-PAY", "?"};
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](std::string_view n) { return equal_ignoring_case(s, n); });
}

bool is_foreign_code(std::string_view s) {
    return (all_digits(s) && (s.size() == 3 || s.size() == 4 || s.size() == 11)) ||
           (s.size() == 7 && std::all_of(s.begin(), s.end(), is_alnum));
}

// "25", "25,59", "25 59", "2559"
bool are_modifiers(std::string_view s) {
    std::array<std::string_view, 4> seen;
    std::size_t n = 0;
    while (!s.empty()) {
        if (s.front() == ',' || s.front() == ' ' || s.front() == ':') {
            s.remove_prefix(1);
            continue;
        }
        if (s.size() < 2 || !is_alnum(s[0]) || !is_alnum(s[1]) || n == 4) return false;
        const std::string_view modifier = s.substr(0, 2);
        for (std::size_t i = 0; i < n; ++i)
            if (equal_ignoring_case(seen[i], modifier)) return false;
        seen[n++] = modifier;
        s.remove_prefix(2);
    }
    return true;
}

// CMS place-of-service code set: assigned two-digit codes.
bool is_place_of_service(std::string_view s) {
    if (s.empty() || s.size() > 2 || !all_digits(s)) return false;
    const int code = s.size() == 1 ? s[0] - '0' : (s[0] - '0') * 10 + (s[1] - '0');
    constexpr std::array<std::pair<int, int>, 9> kAssigned{
        {{1, 27}, {31, 34}, {41, 42}, {49, 58}, {60, 62}, {65, 66}, {71, 72}, {81, 81}, {99, 99}}};
    return std::any_of(kAssigned.begin(), kAssigned.end(),
                       [code](const auto& range) { return code >= range.first && code <= range.second; });
}

bool is_icd10(std::string_view s) {
    if (s.size() < 3 || !is_letter(s[0]) || !is_digit(s[1]) || !is_alnum(s[2])) return false;
    s.remove_prefix(3);
    if (!s.empty() && s.front() == '.') {
        s.remove_prefix(1);
        if (s.empty()) return false;
    }
    return s.size() <= 4 && std::all_of(s.begin(), s.end(), is_alnum);
}

bool is_icd9(std::string_view s) {
    const std::size_t dot = s.find('.');
    const std::string_view head = s.substr(0, dot);
    if (head.size() != 3 || !all_digits(head)) return false;
    if (dot == std::string_view::npos) return true;
    const std::string_view tail = s.substr(dot + 1);
    return tail.size() <= 2 && all_digits(tail);
}

// The code without its group: CO-45 -> 45, PR 1 -> 1.
std::string_view bare_code(std::string_view s) {
    s = trim(s);
    for (const std::string_view group : {"CO", "PR", "OA", "PI", "CR"})
        if (s.size() > 2 && equal_ignoring_case(s.substr(0, 2), group)) {
            s.remove_prefix(2);
            while (!s.empty() && (s.front() == '-' || s.front() == ' ')) s.remove_prefix(1);
            break;
        }
    return trim(s);
}

// True if the test holds for each of the codes in "CO-45, PR-1".
template <typename Test>
bool each_code(std::string_view s, Test&& test) {
    bool any = false;
    while (!s.empty()) {
        const std::size_t end = s.find_first_of(",;|");
        const std::string_view element = trim(s.substr(0, end));
        s.remove_prefix(end == std::string_view::npos ? s.size() : end + 1);
        if (element.empty()) continue;
        any = true;
        if (!test(bare_code(element))) return false;
    }
    return any;
}

// Claim adjustment reason codes: numbers, of which the list has come to three hundred and some, or a letter
// and digits.
bool are_adjustment_codes(std::string_view s) {
    return each_code(s, [](std::string_view code) {
        if (all_digits(code)) return code.size() <= 2 || (code.size() == 3 && code < "400");
        return code.size() >= 2 && code.size() <= 3 &&
               std::string_view("ABDPWY").find(to_upper(code[0])) != std::string_view::npos &&
               all_digits(code.substr(1));
    });
}

// Contractual reductions and the patient's share: no payer refuses anything by these.
bool are_no_denial_codes(std::string_view s) {
    constexpr std::array<std::string_view, 9> kCodes{"45", "1", "2", "3", "23", "66", "144", "187", "253"};
    return each_code(s, [&](std::string_view code) {
        return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
    });
}

// PR anywhere: the patient, not the payer, owes it.
bool is_patients_share(std::string_view s) {
    while (!s.empty()) {
        const std::size_t end = s.find_first_of(",;|");
        const std::string_view element = trim(s.substr(0, end));
        s.remove_prefix(end == std::string_view::npos ? s.size() : end + 1);
        if (element.size() > 2 && equal_ignoring_case(element.substr(0, 2), "PR")) return true;
    }
    return false;
}

class Judge {
  public:
    Judge(const Limits& of, Counts& counts, std::vector<Failure>& failures)
        : limits(of), counts_(counts), failures_(failures) {}
    const Limits& limits;

    void operator()(int rule, Field field, bool holds) {
        if (limits.off[static_cast<std::size_t>(rule)]) return;
        counts_.judge(rule, !holds);
        if (!holds) fail(rule, field, catalogue()[static_cast<std::size_t>(rule - 1)].verdict);
    }
    void judge(int rule, Field field, bool holds, Verdict verdict) {
        if (limits.off[static_cast<std::size_t>(rule)] && verdict != Verdict::Reject) return;
        counts_.judge(rule, !holds);
        if (!holds) fail(rule, field, verdict);
    }

  private:
    void fail(int rule, Field field, Verdict verdict) {
        failures_.push_back({static_cast<std::uint8_t>(rule), field, verdict});
    }
    Counts& counts_;
    std::vector<Failure>& failures_;
};

void check_codes(const Claim& claim, Judge& rule) {
    const std::string_view ref = claim[Field::ClaimRef];
    if (claim.has(Field::ClaimRef)) rule(4, Field::ClaimRef, !ref.empty());
    // What is part of an index must fit one.
    const auto judge_length = [&](int number, Field field, bool holds, std::size_t most) {
        rule.judge(number, field, holds, claim[field].size() > most ? Verdict::Reject : Verdict::Flag);
    };
    if (!ref.empty()) judge_length(5, Field::ClaimRef, is_reference(ref), kLongestReference);

    const std::string_view payer = claim[Field::Payer];
    const bool usable = !payer.empty() && payer.size() <= kLongestPayer;
    rule.judge(10, Field::Payer, usable && !is_no_payer(payer), usable ? Verdict::Flag : Verdict::Reject);

    const std::string_view cpt = claim[Field::Cpt];
    rule(13, Field::Cpt, !cpt.empty());
    if (!cpt.empty()) {
        judge_length(14, Field::Cpt, is_procedure_code(cpt), kLongestCode);
        rule(16, Field::Cpt, !is_foreign_code(cpt));
        if (const CodeTables* tables = rule.limits.tables; tables != nullptr && is_procedure_code(cpt)) {
            const CodeTable& table =
                tables->procedures.is_empty() && !is_digit(cpt[0]) ? tables->level_two : tables->procedures;
            if (!table.is_empty()) rule(15, Field::Cpt, table.knows(cpt, claim.service.day));
        }
    }
    if (const auto modifier = claim[Field::Modifier]; !modifier.empty())
        rule(17, Field::Modifier, are_modifiers(modifier));
    if (const auto pos = claim[Field::Pos]; !pos.empty()) rule(18, Field::Pos, is_place_of_service(pos));

    const std::string_view icd = claim[Field::Icd10];
    if (claim.has(Field::Icd10)) rule(19, Field::Icd10, !icd.empty());
    if (!icd.empty()) {
        rule(20, Field::Icd10, is_icd10(icd));
        if (const CodeTables* tables = rule.limits.tables;
            tables != nullptr && !tables->diagnoses.is_empty() && is_icd10(icd))
            rule(22, Field::Icd10, tables->diagnoses.knows(icd, claim.service.day));
        if (claim.service.ok()) rule(21, Field::Icd10, !is_icd9(icd) || claim.service.day < kIcd10Start);
    }

    const std::string_view npi = claim[Field::ProviderNpi];
    if (claim.has(Field::ProviderNpi)) rule(24, Field::ProviderNpi, !npi.empty());
    if (!npi.empty()) {
        const bool shaped = npi.size() == 10 && all_digits(npi) && (npi[0] == '1' || npi[0] == '2');
        rule(25, Field::ProviderNpi, shaped);
        if (shaped) rule(26, Field::ProviderNpi, is_npi(npi));
        rule(27, Field::ProviderNpi, npi != "0000000000" && npi != "1111111111" && npi != "1234567893");
    }
}

void check_dates(const Claim& claim, Day today, Judge& rule) {
    const auto readable = [&](Field field, const DateValue& date, Verdict verdict) {
        if (date.reading != Reading::Empty) rule.judge(28, field, date.ok(), verdict);
    };
    readable(Field::ServiceDate, claim.service, Verdict::Quarantine);
    readable(Field::SubmittedDate, claim.submitted, Verdict::Reject);
    readable(Field::DecidedDate, claim.decided, Verdict::Quarantine);
    readable(Field::PaidDate, claim.paid_on, Verdict::Quarantine);

    rule(32, Field::SubmittedDate, claim.submitted.reading != Reading::Empty);
    if (claim.service.ok()) {
        rule(30, Field::ServiceDate, claim.service.day <= today);
        const Day reference = claim.submitted.ok() ? claim.submitted.day : today;
        rule(31, Field::ServiceDate,
             claim.service.day >= kYear2000 && reference - claim.service.day <= 5 * 366);
    }
    if (claim.service.ok() && claim.submitted.ok()) {
        rule(33, Field::SubmittedDate, claim.service.day <= claim.submitted.day);
        rule(34, Field::SubmittedDate, claim.submitted.day - claim.service.day <= rule.limits.days_to_submit);
    }
    if (claim.submitted.ok() && claim.decided.ok()) {
        rule(35, Field::DecidedDate, claim.submitted.day <= claim.decided.day);
        rule(38, Field::DecidedDate, claim.decided.day - claim.submitted.day <= rule.limits.days_to_decide);
    }
    if (claim.decided.ok() && claim.paid_on.ok())
        rule(36, Field::PaidDate, claim.decided.day - claim.paid_on.day <= rule.limits.days_after_decision);
    if (claim.decided.ok()) rule(37, Field::DecidedDate, claim.decided.day <= today);
    if (claim.paid_on.ok()) rule(37, Field::PaidDate, claim.paid_on.day <= today);
}

void check_amounts(const Claim& claim, Judge& rule) {
    if (claim.has(Field::BilledAmount)) rule(40, Field::BilledAmount, claim.billed.ok());
    if (claim.billed.ok()) {
        rule(41, Field::BilledAmount, claim.billed.cents > 0 || claim.outcome == Outcome::Reversed);
        rule(42, Field::BilledAmount, claim.billed.cents <= rule.limits.billed_cents);
    }
    const auto plain = [&](Field field, const AmountValue& amount) {
        if (amount.reading == Reading::Empty) return;
        const bool readable = amount.ok() || field == Field::BilledAmount;  // R40 speaks of that one
        rule(43, field, readable && !amount.odd_form);
    };
    plain(Field::BilledAmount, claim.billed);
    plain(Field::AllowedAmount, claim.allowed);
    plain(Field::PaidAmount, claim.paid);
    if (claim.allowed.ok() && claim.billed.ok() && claim.outcome != Outcome::Reversed)
        rule(44, Field::AllowedAmount, claim.allowed.cents <= claim.billed.cents + 1);
    if (claim.paid.ok() && claim.allowed.ok() && claim.outcome != Outcome::Reversed)
        rule(45, Field::PaidAmount,
             static_cast<double>(claim.paid.cents) <=
                 static_cast<double>(claim.allowed.cents) * (1 + rule.limits.interest) + 1);
    if (claim.outcome != Outcome::Reversed) {
        if (claim.paid.ok()) rule(46, Field::PaidAmount, claim.paid.cents >= 0);
        if (claim.allowed.ok()) rule(46, Field::AllowedAmount, claim.allowed.cents >= 0);
    }
}

void check_outcome(const Claim& claim, Day today, Judge& rule) {
    const std::string_view code = claim[Field::DenialCode];
    rule(48, Field::Outcome, claim.outcome != Outcome::None);
    if (claim.outcome != Outcome::None) rule(47, Field::Outcome, claim.outcome != Outcome::Other);
    if (!code.empty())
        rule.judge(52, Field::DenialCode, are_adjustment_codes(code),
                   code.size() > kLongestCode ? Verdict::Reject : Verdict::Flag);
    const bool paid_something = claim.paid.ok() && claim.paid.cents != 0;
    switch (claim.outcome) {
        case Outcome::Denied:
            rule(49, Field::DecidedDate, claim.decided.reading != Reading::Empty);
            if (claim.has(Field::PaidAmount) || claim.has(Field::PaidDate))
                rule(50, Field::PaidAmount, !paid_something && claim.paid_on.reading == Reading::Empty);
            if (claim.has(Field::DenialCode) || claim.has(Field::DenialReason))
                rule(51, Field::DenialCode, !code.empty() || !claim[Field::DenialReason].empty());
            if (!code.empty()) rule(53, Field::DenialCode, !are_no_denial_codes(code));
            break;
        case Outcome::Paid:
            if (claim.has(Field::PaidDate) && paid_something)
                rule(54, Field::PaidDate, claim.paid_on.reading != Reading::Empty);
            if (claim.has(Field::PaidAmount))
                rule(55, Field::PaidAmount,
                     claim.paid.reading != Reading::Empty &&
                         (claim.paid.cents != 0 || is_patients_share(code)));
            if (!code.empty()) rule(56, Field::DenialCode, are_no_denial_codes(code));
            break;
        case Outcome::Pending:
            if (claim.has(Field::DecidedDate) || claim.has(Field::PaidDate) || claim.has(Field::PaidAmount))
                rule(57, Field::Outcome,
                     claim.decided.reading == Reading::Empty && claim.paid_on.reading == Reading::Empty &&
                         !paid_something);
            if (claim.submitted.ok())
                rule(58, Field::Outcome, today - claim.submitted.day <= rule.limits.days_pending);
            break;
        default: break;
    }
}

}  // namespace

bool is_npi(std::string_view text) {
    if (text.size() != 10 || !all_digits(text) || (text[0] != '1' && text[0] != '2')) return false;
    int sum = 24;  // the constant part of the prefix 80840
    for (std::size_t i = 0; i < 9; ++i) {
        int digit = text[i] - '0';
        if (i % 2 == 0) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return (10 - sum % 10) % 10 == text[9] - '0';
}

bool is_procedure_code(std::string_view s) {
    if (s.size() != 5) return false;
    const bool middle = is_digit(s[1]) && is_digit(s[2]) && is_digit(s[3]);
    if (is_digit(s[0]))
        return middle &&
               (is_digit(s[4]) || std::string_view("FTUM").find(to_upper(s[4])) != std::string_view::npos);
    return middle && is_digit(s[4]) && to_upper(s[0]) >= 'A' && to_upper(s[0]) <= 'V';
}

void check(const Claim& claim, Day today, const Limits& limits, Counts& counts,
           std::vector<Failure>& failures) {
    Judge rule(limits, counts, failures);
    check_codes(claim, rule);
    check_dates(claim, today, rule);
    check_amounts(claim, rule);
    check_outcome(claim, today, rule);
}

Verdict worst(const std::vector<Failure>& failures) {
    Verdict verdict = Verdict::Flag;
    for (const Failure& failure : failures) verdict = std::max(verdict, failure.verdict);
    return verdict;
}

bool keeps_dollars_out(const std::vector<Failure>& failures) {
    return std::any_of(failures.begin(), failures.end(), [](const Failure& failure) {
        return catalogue()[static_cast<std::size_t>(failure.rule - 1)].keeps_out == KeepsOut::Dollars;
    });
}

}  // namespace payerwatch::quality
