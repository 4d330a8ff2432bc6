#include "payerwatch/mapping/payer_words.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "payerwatch/mapping/payer_key.hpp"
#include "payerwatch/text.hpp"

#include "mended.hpp"
#include "payer_ends.hpp"
#include "payer_word_lists.hpp"
#include "payer_places.hpp"
#include "payer_plans.hpp"
#include "spelt_out.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

namespace {

constexpr double kProductShare = 0.15;
constexpr double kSoftShare = 0.35;
constexpr double kTailShare = 0.15;
constexpr std::size_t kCutLength = 19;  // systems cut names at 20 to 35 characters

std::uint32_t lines_at(const Words& words, std::size_t i) {
    std::uint32_t lines = 0;
    for (const Marker& marker : kMarkers)
        if (words[i] == marker.word) lines |= static_cast<std::uint32_t>(marker.line);
    for (const PairMarker& marker : kPairMarkers)
        if (i + 1 < words.size() && words[i] == marker.first && words[i + 1] == marker.second)
            lines |= static_cast<std::uint32_t>(marker.line);
    return lines;
}

double share_of(const std::string& word) {
    return is_in(word, kProducts) ? kProductShare : is_in(word, kSoftWords) ? kSoftShare : 1.0;
}

enum class Part : std::uint8_t { Name, Plan, Programme };  // a programme is a state's

// Which words belong to a plan's name. Its state and line of business are the spelling's.
std::vector<Part> take_plans(PayerWords& out, const Words& words) {
    std::vector<Part> parts(words.size(), Part::Name);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const Plan plan = plan_at(words, i); plan.words > 0) {
            out.states |= plan.states;
            out.lines |= plan.lines;
            std::fill_n(parts.begin() + static_cast<std::ptrdiff_t>(i), plan.words,
                        plan.states != 0 ? Part::Programme : Part::Plan);
            i += plan.words - 1;
        }
    return parts;
}

// TennCare by itself is a payer's name, and Choice Plus is all that is said.
void name_by_plan(std::vector<PayerWord>& words, const std::vector<Part>& parts) {
    bool named = false;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].share == 1 && parts[i] == Part::Name) {
            if (!is_general(words[i].text)) return;
            named = true;
        }
    const bool programme = std::find(parts.begin(), parts.end(), Part::Programme) != parts.end();
    for (std::size_t i = 0; i < words.size(); ++i)
        if (parts[i] == Part::Programme || (parts[i] == Part::Plan && !programme && !named))
            words[i].share = 1;
}

// "Presbyterian Health Plan": php.
std::string initials_of(const Words& words) {
    std::string initials;
    for (const std::string& word : words)
        if (!is_in(word, kEmptyWords)) initials += word[0];
    return initials;
}

// One stretch of a spelling: all that is not in brackets or behind a dash, or one of those.
class Stretch {
  public:
    Stretch(PayerWords& out, Words words, bool is_tail) : out_(out), is_tail_(is_tail) {
        cut_at_address(words, is_tail ? 0 : 2);
        words_ = spelt_out(std::move(words), out.is_cut);
        part_of_ = take_plans(out, words_);
    }

    void take() {
        for (std::size_t i = 0; i < words_.size();) {
            if (const std::size_t n = take_place(i); n > 0) {
                i += n;
                continue;
            }
            take_word(i++);
        }
        if (!is_tail_) name_by_plan(taken_, parts_);
        settle_places();
        std::move(taken_.begin(), taken_.end(), std::back_inserter(out_.words));
        settle_numbers();
    }

  private:
    // Words of a state or an office's city at i; 0 for none.
    std::size_t take_place(std::size_t i) {
        int state = -1;
        if (const std::size_t n = state_words(words_, i, out_.is_cut, state); n > 0) {
            see_town(i, n, state);
            take_state(i, state);
            return n;
        }
        const Office office = part_of_[i] == Part::Name ? office_at(words_, i, is_tail_) : Office{};
        if (office.words == 0) return 0;
        out_.city = words_[i + office.words - 1];
        city_state_ = office.state;
        return office.words;
    }

    // Indiana PA, Arkansas City KS
    void see_town(std::size_t i, std::size_t n, int state) {
        if (words_[i].size() == 2) return;
        std::size_t next = i + n;
        if (next < words_.size() && (words_[next] == "city" || words_[next] == "county")) ++next;
        if (next + 1 != words_.size() || words_[next].size() != 2) return;
        const int other = state_of_code(words_[next]);
        out_.is_torn = out_.is_torn || (other >= 0 && other != state);
    }

    void take_state(std::size_t i, int state) {
        const bool ends = i + 1 == words_.size() && words_[i].size() == 2;
        const bool behind_name = taken_.size() > 1 && taken_.back().text == words_[i - 1];
        // a second state is that of an office: Health Net of CA Farmington MO, Blue Cross of Idaho Meridian
        // ID
        if (states_first_ && (!out_.city.empty() || (ends && behind_name))) {
            if (!out_.city.empty()) return;
            out_.city = taken_.back().text;
            taken_.pop_back();
            parts_.pop_back();
            return;
        }
        out_.states |= std::uint64_t{1} << state;
        states_first_ = states_first_ || out_.city.empty();
        // behind a word that no payer has, and with nothing behind it, it is a city's
        if (ends && i >= 2 && !is_known_word(words_[i - 1])) out_.states_are_an_office = true;
    }

    void take_word(std::size_t i) {
        std::string word = words_[i];
        is_numbered_ = is_numbered_ || is_in(word, kNumbered);
        // UFCW Local 464A
        if (i > 0 && is_in(words_[i - 1], kNumbered) && is_digit(word[0]))
            word.resize(std::min(word.find_first_not_of("0123456789"), word.size()));
        if (is_in(word, kEmptyWords) || (is_id(word) && !is_name(i))) return;
        if (is_stump(words_, i, out_.is_cut)) {
            if (out_.stump.empty()) out_.stump = word;
            return;
        }
        if (all_digits(word)) {
            const bool box = i > 0 && (words_[i - 1] == "box" || words_[i - 1] == "po");
            if (!box && !is_tail_ && part_of_[i] == Part::Name) out_.numbers.push_back(word);
            return;
        }
        const bool of = i > 0 && (words_[i - 1] == "of" || words_[i - 1] == "by");
        out_.is_of_stranger = out_.is_of_stranger || (of && !is_known_word(word));
        out_.lines |= lines_at(words_, i);
        taken_.push_back({word, share_at(i)});
        parts_.push_back(part_of_[i]);
    }

    // 1199C Health and Welfare
    [[nodiscard]] bool is_name(std::size_t i) const { return i == 0 && !is_tail_ && !all_digits(words_[0]); }

    [[nodiscard]] double share_at(std::size_t i) const {
        const std::string& word = words_[i];
        // a plan's letter tells a customer's own plans apart
        const double of_plan = word.size() == 1 ? kSoftShare : kProductShare;
        const double share = part_of_[i] == Part::Name ? share_of(word) : of_plan;
        if (!is_tail_) return share;
        // VA Community Care Network (Optum)
        return std::min(share, is_known_word(word) && !is_general(word) ? kSoftShare : kTailShare);
    }

    void settle_places() {
        if (out_.states == 0 && city_state_ >= 0) {
            out_.states = std::uint64_t{1} << city_state_;
            out_.states_are_the_citys = true;
        }
        out_.states_are_an_office = out_.states_are_an_office || (!out_.city.empty() && !states_first_);
    }

    // Without a local or a district, a number is a plan's, unless somebody calls it that of a local union.
    void settle_numbers() {
        if (is_numbered_ || is_tail_ || out_.words.size() <= 1 || out_.numbers.empty()) return;
        if (words_[0] == out_.numbers[0]) return;
        out_.loose_numbers = std::move(out_.numbers);
        out_.numbers.clear();
    }

    PayerWords& out_;
    bool is_tail_;
    Words words_;
    std::vector<Part> part_of_;     // of words_
    std::vector<PayerWord> taken_;  // of words_, what names a payer or its plan
    std::vector<Part> parts_;       // of taken_
    bool states_first_ = false;     // a state stands before any city
    int city_state_ = -1;
    bool is_numbered_ = false;
};

}  // namespace

PayerWords payer_words(std::string_view spelling) {
    PayerWords out;
    out.is_cut = spelling.size() > kCutLength;
    // what stands in brackets or behind a dash says more about the payer, or where its claims go
    std::string head(spelling);
    std::vector<std::string> tails;
    if (const auto open = head.find('('); open != std::string::npos && open > 0) {
        const auto close = std::min(head.find(')', open), head.size());
        tails.push_back(head.substr(open + 1, close - open - 1));
        head.erase(open, std::min(close + 1, head.size()) - open);
    }
    if (const auto dash = head.find(" - "); dash != std::string::npos && dash > 0) {
        tails.push_back(head.substr(dash + 3));
        head.erase(dash);
    }
    Words words = split(payer_key(head));
    out.initials = initials_of(words);
    Stretch(out, std::move(words), false).take();
    out.head = out.words.size();
    for (const std::string& tail : tails) {
        const std::string key = payer_key(tail);
        if (const int state = state_of_code(key); state >= 0)
            out.states |= std::uint64_t{1} << state;
        else
            Stretch(out, split(key), !out.words.empty()).take();
    }
    std::sort(out.numbers.begin(), out.numbers.end());
    std::sort(out.loose_numbers.begin(), out.loose_numbers.end());
    return out;
}

}  // namespace payerwatch::mapping
