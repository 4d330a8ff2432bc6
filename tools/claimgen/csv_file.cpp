#include "exact_fp.h"

#include "csv_file.h"

#include <stdexcept>

namespace payerwatch::claimgen {

namespace {

constexpr std::size_t kPiece = 1U << 20;

}  // namespace

CsvFile::CsvFile(const std::string& path)
    : path_(path), file_(path == "-" ? stdout : std::fopen(path.c_str(), "wb")) {
    if (file_ == nullptr) throw std::runtime_error("cannot write " + path_);
    buffer_.reserve(kPiece + 4096);
}

CsvFile::~CsvFile() {
    if (file_ != nullptr && file_ != stdout) std::fclose(file_);
}

void CsvFile::field(std::string_view value) {
    if (row_started_) buffer_ += ',';
    row_started_ = true;
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        buffer_ += value;
        return;
    }
    buffer_ += '"';
    for (const char c : value) {
        if (c == '"') buffer_ += '"';
        buffer_ += c;
    }
    buffer_ += '"';
}

void CsvFile::end_row() {
    buffer_ += '\n';
    row_started_ = false;
    if (buffer_.size() >= kPiece) flush();
}

void CsvFile::flush() {
    if (std::fwrite(buffer_.data(), 1, buffer_.size(), file_) != buffer_.size()) {
        throw std::runtime_error("cannot write " + path_);
    }
    buffer_.clear();
}

void CsvFile::close() {
    flush();
    const bool failed = file_ == stdout ? std::fflush(file_) != 0 : std::fclose(file_) != 0;
    file_ = nullptr;
    if (failed) throw std::runtime_error("cannot write " + path_);
}

}  // namespace payerwatch::claimgen
