#include "payerwatch/phi/detector.hpp"

#include <algorithm>

#include "payerwatch/phi/lists.hpp"

#include "clean_shapes.hpp"
#include "scratch.hpp"
#include "sieve.hpp"

namespace payerwatch::phi {

namespace {

// Columns of codes and references hold no names and no bare places; everything else is searched for
// everything.
bool searches_prose(Context context) {
    return context != Context::Code && context != Context::Date;
}

// Of spans that overlap the surer one stays, then the longer one.
void settle(std::vector<Span>& spans) {
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        if (a.score != b.score) return a.score > b.score;
        return a.end - a.begin > b.end - b.begin;
    });
    std::vector<Span> kept;
    for (const Span& span : spans) {
        // spans are few; where they are many (a text of nothing but numbers) neighbours are enough
        bool clear = true;
        const std::size_t from = kept.size() > 512 ? kept.size() - 512 : 0;
        for (std::size_t i = from; i < kept.size() && clear; ++i)
            clear = span.end <= kept[i].begin || span.begin >= kept[i].end;
        if (clear) kept.push_back(span);
    }
    std::sort(kept.begin(), kept.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    spans = std::move(kept);
    // what slipped through above the limit of 512
    spans.erase(
        std::unique(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return b.begin < a.end; }),
        spans.end());
}

}  // namespace

Detector::Detector()
    : clean_(std::make_unique<CleanShapes>()),
      sieve_(std::make_unique<Sieve>()),
      scratch_(std::make_unique<Scratch>()) {}
Detector::~Detector() = default;

const std::vector<Span>& Detector::find(std::string_view value, Context context) {
    find_built_in(value, context);
    return with_lists(value);
}

const std::vector<Span>& Detector::with_lists(std::string_view value) {
    std::vector<Span>& found = scratch_->found;
    const bool unscreened = !found.empty() && found[0].kind == Kind::Unscreened;
    if (lists_ != nullptr && !lists_->empty() && !unscreened) lists_->apply(value, found);
    return found;
}

void Detector::find_built_in(std::string_view value, Context context) {
    Scratch& s = *scratch_;
    s.found.clear();
    if (value.size() > kMaxLength || !is_utf8(value)) {
        s.add(Kind::Unscreened, 0U,
              static_cast<std::uint32_t>(std::min<std::size_t>(value.size(), UINT32_MAX)), 1.0F);
        return;
    }
    s.read(value, context);
    find_dates(s);
    find_ages(s);
    find_numbers(s);
    find_network(s);
    find_labelled(s);
    find_phrases(s);
    find_segments(s);
    if (searches_prose(context)) {
        find_streets(s);
        find_places(s);
        find_names(s);
    }
    if (s.found.size() > 1) settle(s.found);
    if (!s.offset.empty())
        for (Span& span : s.found) {
            span.begin = s.offset[span.begin];
            // the end of the last character, whatever its width in the value
            const std::uint32_t last = s.offset[span.end - 1];
            span.end = std::min<std::uint32_t>(s.offset[span.end],
                                               last + utf8_length(static_cast<unsigned char>(value[last])));
        }
}

const std::vector<Span>& Detector::find_phi(std::string_view value, Context context) {
    if (lists_ != nullptr && lists_->may_add_to(value)) return find(value, context);
    scratch_->found.clear();
    if (is_known_clean(value, context)) return scratch_->found;
    find_built_in(value, context);
    if (scratch_->found.empty() && value.size() <= CleanShapes::kLongest)
        clean_->add(clean_->value_of(value, context));
    return with_lists(value);
}

bool Detector::is_known_clean(std::string_view value, Context context) {
    if (value.size() > CleanShapes::kLongest) return sieve_->is_clean(value, context);
    const std::uint64_t shape = clean_->shape_of(value, context);
    if (clean_->holds(shape)) return true;
    if (clean_->holds(clean_->value_of(value, context))) return true;
    if (!sieve_->is_clean(value, context)) return false;
    clean_->add(shape);
    return true;
}

bool Detector::contains(std::string_view value, Context context) {
    const auto& spans = find_phi(value, context);
    return std::any_of(spans.begin(), spans.end(), [](const Span& span) { return span.cls == Class::Phi; });
}

}  // namespace payerwatch::phi
