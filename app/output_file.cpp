// SPDX-License-Identifier: Apache-2.0
#include "app/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

/// Paths of open files aside, for the signal handler: fixed slots, no allocation there.
struct Slot {
  std::atomic<const char*> path{nullptr};
};
std::array<Slot, 64> g_unfinished;

Slot* claim_slot(const char* path) {
  for (Slot& slot : g_unfinished) {
    const char* empty = nullptr;
    if (slot.path.compare_exchange_strong(empty, path)) return &slot;
  }
  return nullptr;  // more than 64 outputs at once: a killed run may leave a file aside
}

IoError cannot_write(const std::filesystem::path& path, int error) {
  std::string advice;
  if (error == ENOENT && !std::filesystem::exists(path.parent_path().empty() ? "." : path.parent_path()))
    advice = "create the folder first";
  else if (error == ENOENT) advice = "no file can be made in this folder: choose another";
  else if (error == ENOTDIR) advice = "a part of the path is a file, not a folder";
  else if (error == EACCES || error == EPERM || error == EROFS) advice = "choose a place you may write to";
  else if (error == ENOSPC) advice = "the disk is full: free some space and run again";
  else if (error == EISDIR) advice = "this is a folder: name a file in it";
  else if (error == EPIPE) advice = "the reading end was closed";
  return IoError(Diagnostic{Severity::error, path == "-" ? "standard output" : path.string(), 0, 0,
                            std::string("cannot write: ") + std::strerror(error), advice});
}

/// A stream buffer over a file descriptor that keeps the first error.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor), buffer_(1 << 16) {
    setp(buffer_.data(), buffer_.data() + buffer_.size());
  }
  [[nodiscard]] int error() const { return error_; }
  bool flush_all() {
    const bool ok = put_out(pbase(), static_cast<std::size_t>(pptr() - pbase()));
    setp(buffer_.data(), buffer_.data() + buffer_.size());
    return ok;
  }

 protected:
  int_type overflow(int_type c) override {
    if (!flush_all()) return traits_type::eof();
    if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
    return traits_type::not_eof(c);
  }
  std::streamsize xsputn(const char* s, std::streamsize n) override {
    constexpr std::streamsize kLarge = 1 << 15;  // not worth a copy
    if (n >= epptr() - pptr() || n >= kLarge) {
      if (!flush_all()) return 0;
      if (n >= kLarge) return put_out(s, static_cast<std::size_t>(n)) ? n : 0;
    }
    std::memcpy(pptr(), s, static_cast<std::size_t>(n));
    pbump(static_cast<int>(n));
    return n;
  }
  int sync() override { return flush_all() ? 0 : -1; }

 private:
  bool put_out(const char* s, std::size_t n) {
    while (n > 0 && error_ == 0) {
      const ssize_t done = ::write(descriptor_, s, n);
      if (done < 0) {
        if (errno != EINTR) error_ = errno;
        continue;
      }
      s += done;
      n -= static_cast<std::size_t>(done);
    }
    return error_ == 0;
  }
  int descriptor_;
  int error_ = 0;
  std::vector<char> buffer_;
};

}  // namespace

struct OutputFile::State {
  std::filesystem::path target;
  std::string aside;  // empty for standard output, devices and pipes, which are written in place
  int descriptor = -1;
  Slot* slot = nullptr;
  std::unique_ptr<DescriptorBuffer> buffer;
  std::unique_ptr<std::ostream> stream;

  ~State() {
    if (descriptor > STDERR_FILENO) ::close(descriptor);
    if (!aside.empty()) ::unlink(aside.c_str());
    if (slot != nullptr) slot->path = nullptr;
  }
};

OutputFile::OutputFile(const std::filesystem::path& path) : state_(std::make_unique<State>()) {
  State& s = *state_;
  s.target = path;
  struct stat there {};
  const bool exists = ::stat(path.c_str(), &there) == 0;
  if (path == "-") {
    s.descriptor = STDOUT_FILENO;
  } else if (exists && S_ISDIR(there.st_mode)) {
    throw cannot_write(path, EISDIR);
  } else if (exists && !S_ISREG(there.st_mode)) {
    s.descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);  // /dev/null, /dev/full, a named pipe
    if (s.descriptor < 0) throw cannot_write(path, errno);
  } else {
    const std::string name = "." + path.filename().string() + ".dramatis-" + std::to_string(::getpid());
    s.aside = (path.parent_path() / name).string();
    s.slot = claim_slot(s.aside.c_str());  // first: a signal may come as soon as the file is there
    s.descriptor = ::open(s.aside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (s.descriptor < 0) {
      const int error = errno;
      if (s.slot != nullptr) std::exchange(s.slot, nullptr)->path = nullptr;
      s.aside.clear();
      throw cannot_write(path, error);
    }
  }
  s.buffer = std::make_unique<DescriptorBuffer>(s.descriptor);
  s.stream = std::make_unique<std::ostream>(s.buffer.get());
}

OutputFile::~OutputFile() = default;
OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;

std::ostream& OutputFile::stream() { return *state_->stream; }

bool OutputFile::is_standard_output() const { return state_->descriptor == STDOUT_FILENO; }

void OutputFile::write(std::string_view bytes) {
  state_->stream->write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (state_->buffer->error() != 0) flush();
}

void OutputFile::flush() {
  State& s = *state_;
  s.buffer->flush_all();
  if (s.buffer->error() == 0) return;
  if (s.buffer->error() == EPIPE && is_standard_output()) throw ClosedPipe();
  throw cannot_write(s.target, s.buffer->error());
}

void OutputFile::commit() {
  State& s = *state_;
  flush();
  if (s.aside.empty()) return;
  if (::fsync(s.descriptor) != 0 && errno != EINVAL) throw cannot_write(s.target, errno);
  const int closed = ::close(s.descriptor);
  s.descriptor = -1;
  if (closed != 0 || ::rename(s.aside.c_str(), s.target.c_str()) != 0) throw cannot_write(s.target, errno);
  if (s.slot != nullptr) s.slot->path = nullptr;
  s.slot = nullptr;
  s.aside.clear();
}

void remove_unfinished_files() noexcept {
  for (Slot& slot : g_unfinished)
    if (const char* path = slot.path.load()) ::unlink(path);
}

}  // namespace dramatis
