// A file or stdout, written in large pieces, with CSV quoting where a value needs it.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace payerwatch::claimgen {

class CsvFile {
  public:
    explicit CsvFile(const std::string& path);  // - is stdout; throws std::runtime_error
    ~CsvFile();
    CsvFile(const CsvFile&) = delete;
    CsvFile& operator=(const CsvFile&) = delete;

    void field(std::string_view value);
    void end_row();
    void close();

  private:
    void flush();

    std::string path_;
    std::FILE* file_;
    std::string buffer_;
    bool row_started_ = false;
};

}  // namespace payerwatch::claimgen
