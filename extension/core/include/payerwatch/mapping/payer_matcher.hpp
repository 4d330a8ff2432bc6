// Which payer a spelling means. Words that two spellings share count by how rare they are among all payers;
// states, lines of business and numbers must not contradict each other, whatever the words say: Blue Cross of
// Texas is not that of Ohio, nor is Aetna Medicare Aetna. What is not sure is left to a person.
#pragma once
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "payerwatch/mapping/form_table.hpp"
#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_words.hpp"

namespace payerwatch::mapping {

struct LocalWord;

enum class Method : std::uint8_t {
    Same,       // the very name or alias, case, punctuation and abbreviations aside
    Similar,    // surely enough
    Review,     // perhaps: a person decides
    Ambiguous,  // may mean several payers
    NotAPayer,  // self pay and the like
    New,        // like none that is known
};
std::string_view name(Method method);  // same, similar, review, ambiguous, not_a_payer, new

struct PayerMatch {
    std::size_t payer = 0;  // as add() returned it
    double score = 0;       // 0 to 1
};

class PayerMatcher {
  public:
    // With the payers that are shipped, or none.
    explicit PayerMatcher(bool with_dictionary = true);

    // Enters a payer, or finds the one of that name. Further spellings by add_spelling().
    std::size_t add(std::string_view name, std::uint32_t lines = 0, std::uint64_t states = 0);
    std::size_t add(const DictionaryPayer& payer);
    void add_spelling(std::size_t payer, std::string_view spelling);
    // The same of a customer's own, whatever the dictionary says.
    void add_own(std::string_view payer_name, std::string_view spelling);
    [[nodiscard]] const std::string& name_of(std::size_t payer) const { return payers_[payer].name; }
    [[nodiscard]] std::size_t size() const { return payers_.size(); }

    // Best first, one for each payer, none below kReview.
    [[nodiscard]] std::vector<PayerMatch> match(std::string_view spelling, std::size_t most) const;

    struct Decision {
        Method method = Method::New;
        PayerMatch match;  // for Same, Similar and Review
        [[nodiscard]] bool accepts() const { return method == Method::Same || method == Method::Similar; }
    };
    [[nodiscard]] Decision decide(std::string_view spelling) const;

    [[nodiscard]] bool is_shipped(std::size_t payer) const { return payer < shipped_; }

    static constexpr double kAccept = 0.87;
    static constexpr double kReview = 0.6;
    static constexpr double kMargin = 0.04;  // by which the best must lead the second to be accepted
    // The same where no other comes near.
    static constexpr double kAcceptAlone = 0.75;
    static constexpr double kAlone = 0.13;

  private:
    static constexpr std::size_t kNoPayer = UINT32_MAX;   // one form, several payers
    static constexpr std::size_t kLongestSpelling = 300;  // what is longer is a text, and would take long
    struct Payer {
        std::string name;
        std::string_view parent;  // of the dictionary; empty for a customer's own
        std::uint32_t lines;
        std::uint64_t states;
        std::size_t form = 0;                 // where its first stands, if it has one
        bool is_administrator = false;        // of plans that others fund, with others' networks
        std::vector<std::uint32_t> words{};   // of its spellings and its parent, in order
        std::vector<std::string> initials{};  // of its names: php
    };
    // A word of any form.
    struct Word {
        std::string text;
        bool is_general;
        std::uint32_t lines;  // of business that it names
        std::vector<std::uint32_t> forms;
    };
    struct FormWord {
        std::uint32_t id;  // in words_
        float share;
    };
    // What a spelling of a payer says, as PayerWords.
    struct Form {
        std::uint32_t payer;
        std::uint32_t lines;
        std::uint64_t states;
        std::uint64_t key;   // of the whole of it, as own_ has it
        std::uint64_t city;  // the same of an office's city
        std::vector<FormWord> words;
        std::vector<std::string> numbers, loose_numbers;
        std::string stump;
        bool is_own;  // a customer's spelling, be it of a payer of the dictionary
    };
    struct Near {
        std::uint32_t word;
        double likeness;
    };
    // What is asked for again and again of the words of one query and of the forms that are compared with it.
    struct Query {
        PayerWords words;
        std::vector<std::vector<Near>> nears;
        std::vector<double> weights;        // of words.words
        std::vector<std::uint32_t> lines;   // of business that they name, and nothing else
        std::vector<double> known_weights;  // by words_; 0: not asked for yet
    };

    [[nodiscard]] const Word* word(const std::string& text) const;  // nullptr: no form has it
    [[nodiscard]] double weight(const Word* word) const;
    [[nodiscard]] double weight(Query& query, std::uint32_t word) const;
    [[nodiscard]] std::uint32_t only_lines_of(const std::string& text) const;
    [[nodiscard]] bool tells_much(const std::string& text) const;
    [[nodiscard]] bool says_much(const PayerWords& query) const;
    void join_as_known(PayerWords& query) const;
    [[nodiscard]] PayerMatch named(const PayerWords& query, const std::string& form,
                                   const std::string& reduced) const;
    [[nodiscard]] PayerMatch named_but_for_a_slip(const PayerWords& query) const;
    [[nodiscard]] PayerMatch named_but_for_its_tail(const PayerWords& query) const;
    [[nodiscard]] PayerMatch named_but_for_its_end(const PayerWords& query) const;
    [[nodiscard]] bool goes_on(const PayerWords& query) const;
    [[nodiscard]] bool begins(const PayerWords& query, const Form& form) const;
    [[nodiscard]] bool may_be_cut_off(const PayerWords& query, const Form& form) const;
    [[nodiscard]] bool are_two(std::string_view left, std::string_view right) const;
    [[nodiscard]] bool names_two(std::string_view spelling) const;
    [[nodiscard]] std::size_t named_exactly(const PayerWords& words) const;
    [[nodiscard]] std::size_t same_but_for_known(const PayerWords& query) const;
    [[nodiscard]] bool is_in_many_states(std::size_t payer) const;
    [[nodiscard]] Decision settled(PayerMatch match, Method method) const;
    [[nodiscard]] std::vector<PayerMatch> best(const PayerWords& words, std::size_t most) const;
    void compare(PayerWords words, std::vector<PayerMatch>& found) const;
    [[nodiscard]] std::vector<Near> near(const std::string& word, bool may_be_cut) const;
    [[nodiscard]] bool contradict(const PayerWords& query, const Form& form) const;
    struct Evidence;
    [[nodiscard]] bool begins_with_insurer(const PayerWords& query, const Form& form) const;
    [[nodiscard]] bool has_siblings(const Form& form) const;
    [[nodiscard]] bool is_sure_near(const Query& query, std::size_t q, const Form& form, std::size_t f) const;
    [[nodiscard]] double score(Query& query, const Form& form) const;
    [[nodiscard]] bool tells(Query& query, std::uint32_t word) const;
    void weigh_unmet(const Query& query, std::size_t word, const Form& form, Evidence& found) const;
    void weigh_lacking(Query& query, std::size_t word, const Form& form, Evidence& found) const;
    static bool is_of_one_blue(const PayerWords& query);
    void weigh_states(const PayerWords& query, const Form& form, Evidence& found) const;
    [[nodiscard]] bool goes_with(const Query& query, std::size_t word, const Form& form) const;
    enum class Local : std::uint8_t { No, Part, Same };
    [[nodiscard]] LocalWord local_word(const std::string& text, double share, bool is_first,
                                       bool is_numbered) const;
    [[nodiscard]] Local local(const Query& query, const Form& form) const;
    [[nodiscard]] bool is_administrators(const std::string& text) const;
    void add_form(std::size_t payer, std::string_view spelling, bool is_own);
    void add_own_form(std::size_t payer, const PayerWords& words);
    void add_words(std::size_t payer, const std::vector<std::uint32_t>& ids);

    std::vector<Payer> payers_;
    std::size_t shipped_ = 0;                               // payers of the dictionary
    std::unordered_map<std::string, std::size_t> by_name_;  // payer_key of the name
    std::vector<const Form*> forms_;
    std::shared_ptr<std::deque<Form>> made_ = std::make_shared<std::deque<Form>>();  // what it added to them
    std::vector<Word> words_;
    std::unordered_map<std::string, std::uint32_t> word_ids_;
    std::unordered_map<char, std::vector<std::uint32_t>> by_letter_;  // words of four letters and more
    FormTable exact_;      // the whole of what a spelling says; of a customer's own with its loose numbers
    FormTable reduced_;    // the same without plans
    FormTable own_;        // the whole of a customer's own
    FormTable own_names_;  // the same without plans, where nobody else is called so
};

}  // namespace payerwatch::mapping
