// Cuts a stream of bytes into CSV records. Nothing in the stream can make it fail: a record that cannot be
// read comes out as a record with a fault, and reading goes on behind it. Memory is bounded by the longest
// record allowed.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace payerwatch::intake {

enum class Fault : std::uint8_t {
    None,
    BadQuoting,  // text after a closing quote, or a quote that never closes
    TooLong,     // longer than the limit
    BadText,     // not UTF-8, or a NUL or control character
};

struct Record {
    std::vector<std::string_view> fields;  // views into the reader, valid until its next call
    std::int64_t line = 0;                 // physical line on which it begins, from 1
    Fault fault = Fault::None;
};

class CsvReader {
  public:
    CsvReader(char delimiter, std::size_t max_record_bytes);

    // Where to go on after an earlier piece of the same file; skips: inside an over-long record.
    void resume_at(std::int64_t offset, std::int64_t line, bool skips = false);
    [[nodiscard]] bool skips() const { return skipping_; }
    void decode_latin1(bool on) { latin1_ = on; }
    void set_delimiter(char delimiter) { delimiter_ = delimiter; }

    // Hands over more bytes; views of earlier records end here.
    void feed(std::string_view bytes);
    // The next whole record; false when more bytes are needed. Blank lines are passed over.
    // With last, what is left is a record although no line end follows.
    bool next(Record& record, bool last = false);

    // Offset in the file of the first byte that no record has consumed.
    [[nodiscard]] std::int64_t offset() const { return offset_; }
    [[nodiscard]] std::int64_t line() const { return line_; }
    // The bytes that were fed and not consumed yet.
    [[nodiscard]] std::string_view pending() const { return std::string_view(buffer_).substr(at_); }

  private:
    bool next_plain(Record& record);
    bool parse(Record& record, bool last);
    bool too_long(Record& record);
    bool skip_line();
    void finish(Record& record, std::size_t end);
    void check_text(Record& record, std::size_t end);

    char delimiter_;
    std::size_t limit_;
    bool latin1_ = false;
    bool skipping_ = false;           // inside an over-long record, looking for its end
    std::size_t skipped_quoted_ = 0;  // bytes since a quote opened in it; 0: none is open
    std::string buffer_;
    std::size_t at_ = 0;
    std::int64_t offset_ = 0;
    std::int64_t line_ = 1;
    std::string unescaped_;  // fields with doubled quotes, rewritten
    std::string decoded_;    // the record as UTF-8 when the file is Latin-1
    struct Piece {
        std::size_t begin, end;
        bool rewritten;  // positions are in unescaped_
    };
    std::vector<Piece> pieces_;
};

}  // namespace payerwatch::intake
