#include "payerwatch/intake/csv_reader.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "payerwatch/text.hpp"

namespace payerwatch::intake {

namespace {

// Control characters other than tab, line feed and carriage return have no place in a claim.
bool has_control(std::string_view s) {
    return std::any_of(s.begin(), s.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return (u < 0x20 && c != '\t' && c != '\n' && c != '\r') || u == 0x7F;
    });
}

// Splits a line that needs no second look: plain ASCII without quotes and control characters. False, and
// fields are to be forgotten, when it has any of them.
bool split_plain(std::string_view line, char delimiter, std::vector<std::string_view>& fields) {
    const char* const data = line.data();
    std::size_t begin = 0;
    const auto cut = [&](std::size_t at) {
        fields.push_back(line.substr(begin, at - begin));
        begin = at + 1;
    };
    std::size_t i = 0;
#ifdef __SSE2__
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i deletes = _mm_set1_epi8(0x7F);
    const __m128i blanks = _mm_set1_epi8(' ');
    for (; i + 16 <= line.size(); i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + i));
        const __m128i is_delimiter = _mm_cmpeq_epi8(bytes, delimiters);
        // signed: control characters and everything beyond ASCII lie below the blank
        const __m128i odd =
            _mm_or_si128(_mm_andnot_si128(is_delimiter, _mm_cmplt_epi8(bytes, blanks)),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, quotes), _mm_cmpeq_epi8(bytes, deletes)));
        if (_mm_movemask_epi8(odd) != 0) return false;
        for (auto mask = static_cast<unsigned>(_mm_movemask_epi8(is_delimiter)); mask != 0; mask &= mask - 1)
            cut(i + static_cast<std::size_t>(std::countr_zero(mask)));
    }
#endif
    for (; i < line.size(); ++i) {
        const char c = data[i];
        if (c == delimiter) {
            cut(i);
        } else if (static_cast<signed char>(c) < ' ' || c == '"' || c == 0x7F) {
            return false;
        }
    }
    fields.push_back(line.substr(begin));
    return true;
}

}  // namespace

CsvReader::CsvReader(char delimiter, std::size_t max_record_bytes)
    : delimiter_(delimiter), limit_(max_record_bytes) {}

void CsvReader::resume_at(std::int64_t offset, std::int64_t line, bool skips) {
    offset_ = offset;
    line_ = line;
    skipping_ = skips;
}

void CsvReader::feed(std::string_view bytes) {
    buffer_.erase(0, at_);
    at_ = 0;
    buffer_.append(bytes);
}

bool CsvReader::next(Record& record, bool last) {
    record.fields.clear();
    record.fault = Fault::None;
    for (;;) {
        if (skipping_) {
            if (!skip_line()) return false;
            continue;
        }
        // blank lines
        if (at_ < buffer_.size() && buffer_[at_] == '\n') {
            ++at_;
            ++offset_;
            ++line_;
            continue;
        }
        if (at_ + 1 < buffer_.size() && buffer_[at_] == '\r' && buffer_[at_ + 1] == '\n') {
            at_ += 2;
            offset_ += 2;
            ++line_;
            continue;
        }
        if (last && at_ + 1 == buffer_.size() && buffer_[at_] == '\r') {
            ++at_;
            ++offset_;
            return false;
        }
        if (at_ == buffer_.size()) return false;
        record.line = line_;
        return next_plain(record) || parse(record, last);
    }
}

// The common case by a short way; what it does not take is left to parse().
bool CsvReader::next_plain(Record& record) {
    const char* const begin = buffer_.data() + at_;
    const std::size_t most = std::min(buffer_.size() - at_, limit_);
    const auto* end = static_cast<const char*>(std::memchr(begin, '\n', most));
    if (end == nullptr) return false;
    const auto size = static_cast<std::size_t>(end - begin);
    const std::size_t text = size > 0 && begin[size - 1] == '\r' ? size - 1 : size;
    if (!split_plain({begin, text}, delimiter_, record.fields)) {
        record.fields.clear();
        return false;
    }
    ++line_;
    at_ += size + 1;
    offset_ += static_cast<std::int64_t>(size + 1);
    return true;
}

// One pass over the record; starts over with the next call when its end has not arrived yet.
bool CsvReader::parse(Record& record, bool last) {
    pieces_.clear();
    unescaped_.clear();
    const char* const data = buffer_.data();
    const std::size_t size = std::min(buffer_.size(), at_ + limit_ + 1);
    const bool cut = size < buffer_.size();
    std::size_t i = at_;
    for (;;) {
        if (i < size && data[i] == '"') {
            const std::size_t begin = ++i;
            std::size_t rewritten_from = std::string::npos;
            std::size_t copied = begin;
            for (;;) {
                while (i < size && data[i] != '"') ++i;
                if (i >= size) {
                    if (cut || i - at_ > limit_) return too_long(record);
                    if (!last) return false;
                    record.fault = Fault::BadQuoting;
                    // The quote never closes: the reject is the line on which the record begins, not the rest
                    // of the file.
                    const std::size_t newline = buffer_.find('\n', at_);
                    finish(record, newline == std::string::npos ? size : newline + 1);
                    return true;
                }
                if (i + 1 < size && data[i + 1] == '"') {
                    if (rewritten_from == std::string::npos) rewritten_from = unescaped_.size();
                    unescaped_.append(data + copied, i + 1 - copied);
                    i += 2;
                    copied = i;
                    continue;
                }
                break;
            }
            if (i + 1 >= size && !last && !cut)
                return false;  // the quote may be the first half of a doubled one
            if (rewritten_from == std::string::npos) {
                pieces_.push_back({begin, i, false});
            } else {
                unescaped_.append(data + copied, i - copied);
                pieces_.push_back({rewritten_from, unescaped_.size(), true});
            }
            ++i;
            // blanks between the closing quote and the delimiter are harmless
            while (i < size && data[i] == ' ') ++i;
            if (i < size && data[i] != delimiter_ && data[i] != '\n' && data[i] != '\r') {
                record.fault = Fault::BadQuoting;
                while (i < size && data[i] != '\n') ++i;
            }
        } else {
            const std::size_t begin = i;
            while (i < size && data[i] != delimiter_ && data[i] != '\n') ++i;
            std::size_t end = i;
            if (end > begin && i < size && data[i] == '\n' && data[end - 1] == '\r') --end;
            if (end > begin && i == buffer_.size() && last && data[end - 1] == '\r') --end;
            pieces_.push_back({begin, end, false});
        }
        if (i >= size) {
            if (cut || i - at_ > limit_) return too_long(record);
            if (!last) return false;
            finish(record, i);
            return true;
        }
        if (data[i] == delimiter_) {
            ++i;
            if (i >= size && !cut && last) {
                pieces_.push_back({i, i, false});
                finish(record, i);
                return true;
            }
            continue;
        }
        if (data[i] == '\r') {
            if (i + 1 >= size && !last && !cut) return false;
            if (i + 1 < size && data[i + 1] == '\n') {
                finish(record, i + 2);
                return true;
            }
            record.fault = Fault::BadQuoting;
            while (i < size && data[i] != '\n') ++i;
            if (i >= size) continue;
        }
        finish(record, i + 1);
        return true;
    }
}

// An over-long record ends at the next line end outside quotes or, when an open quote made it long, at the
// first line end after its start, so that one stray quote costs one line.
bool CsvReader::too_long(Record& record) {
    record.fault = Fault::TooLong;
    const std::string_view head = std::string_view(buffer_).substr(at_, limit_ + 1);
    bool quoted = false;
    for (const char c : head)
        if (c == '"') quoted = !quoted;
    const std::size_t newline = head.find('\n');
    if (quoted && newline != std::string_view::npos) {
        record.fault = Fault::BadQuoting;
        pieces_.clear();
        finish(record, at_ + newline + 1);
        return true;
    }
    skipping_ = true;
    skipped_quoted_ = 0;
    record.fields.clear();
    return true;
}

bool CsvReader::skip_line() {
    while (at_ < buffer_.size()) {
        const char c = buffer_[at_++];
        ++offset_;
        if (c == '"') {
            skipped_quoted_ = skipped_quoted_ == 0 ? 1 : 0;
        } else if (skipped_quoted_ > 0 && ++skipped_quoted_ > limit_) {
            skipped_quoted_ = 0;  // this one will not close
        }
        if (c == '\n') {
            ++line_;
            if (skipped_quoted_ > 0) continue;
            skipping_ = false;
            return true;
        }
    }
    return false;
}

void CsvReader::finish(Record& record, std::size_t end) {
    check_text(record, end);
    const std::string_view raw = std::string_view(buffer_).substr(at_, end - at_);
    line_ += std::count(raw.begin(), raw.end(), '\n');
    offset_ += static_cast<std::int64_t>(end - at_);
    at_ = end;
}

void CsvReader::check_text(Record& record, std::size_t end) {
    const std::string_view raw = std::string_view(buffer_).substr(at_, end - at_);
    const bool plain = is_utf8(raw);
    if (has_control(raw) || (!plain && !latin1_)) {
        if (record.fault == Fault::None) record.fault = Fault::BadText;
    }
    if (record.fault != Fault::None) return;
    record.fields.reserve(pieces_.size());
    if (plain) {
        for (const Piece& piece : pieces_) {
            const std::string_view source =
                piece.rewritten ? std::string_view(unescaped_) : std::string_view(buffer_);
            record.fields.push_back(source.substr(piece.begin, piece.end - piece.begin));
        }
        return;
    }
    decoded_.clear();
    for (Piece& piece : pieces_) {
        const std::string_view source =
            piece.rewritten ? std::string_view(unescaped_) : std::string_view(buffer_);
        const std::size_t begin = decoded_.size();
        decoded_ += utf8_from_latin1(source.substr(piece.begin, piece.end - piece.begin));
        piece = {begin, decoded_.size(), true};
    }
    for (const Piece& piece : pieces_)
        record.fields.push_back(std::string_view(decoded_).substr(piece.begin, piece.end - piece.begin));
}

}  // namespace payerwatch::intake
