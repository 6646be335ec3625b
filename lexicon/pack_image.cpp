// SPDX-License-Identifier: Apache-2.0
#include "lexicon/pack_image.hpp"

#include <algorithm>
#include <cstring>

#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

constexpr char kMagic[8] = {'D', 'R', 'A', 'M', 'P', 'A', 'C', 'K'};
constexpr std::uint32_t kFormatVersion = 4;
constexpr std::uint32_t kByteOrder = 0x01020304;
constexpr std::size_t kAlign = 64;
constexpr std::string_view kPoolSection = "strings";

struct Header {
  char magic[8];
  std::uint32_t version;
  std::uint32_t byte_order;
  char hash[16];
  std::uint32_t section_count;
  std::uint32_t reserved;
  std::uint64_t size;  // of the whole image
};
static_assert(sizeof(Header) == 48);

struct SectionRecord {
  char name[48];  // padded with zeros; records ascend by name
  std::uint64_t offset;
  std::uint64_t size;

  [[nodiscard]] std::string_view name_view() const { return {name, ::strnlen(name, sizeof name)}; }
};
static_assert(sizeof(SectionRecord) == 64);

[[noreturn]] void refuse(std::string message) {
  throw RuleError(Diagnostic{
      Severity::error, {}, 0, 0, "rule pack image: " + std::move(message), "build it again with dramatis-pack"});
}

std::size_t aligned(std::size_t n) { return (n + kAlign - 1) / kAlign * kAlign; }

const Header& header_of(std::span<const std::byte> bytes) { return *reinterpret_cast<const Header*>(bytes.data()); }

std::span<const SectionRecord> sections_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const SectionRecord*>(bytes.data() + aligned(sizeof(Header))),
          header_of(bytes).section_count};
}

}  // namespace

PackImage::PackImage(std::span<const std::byte> bytes) : bytes_(bytes) {
  if (bytes.size() < aligned(sizeof(Header))) refuse("too short");
  if (reinterpret_cast<std::uintptr_t>(bytes.data()) % 16 != 0) refuse("not aligned to 16 bytes");
  const Header& header = header_of(bytes);
  if (std::memcmp(header.magic, kMagic, sizeof kMagic) != 0) refuse("wrong magic");
  if (header.byte_order != kByteOrder) refuse("wrong byte order");
  if (header.version != kFormatVersion) {
    refuse("format version " + std::to_string(header.version) + ", this program reads " +
           std::to_string(kFormatVersion));
  }
  if (header.size != bytes.size()) refuse("cut short");
  if (header.section_count > (bytes.size() - aligned(sizeof(Header))) / sizeof(SectionRecord))
    refuse("bad section table");
  for (const SectionRecord& s : sections_of(bytes)) {
    if (s.offset % kAlign != 0 || s.offset > bytes.size() || s.size > bytes.size() - s.offset) {
      refuse("section '" + std::string(s.name_view()) + "' lies outside");
    }
  }
  hash_ = {header.hash, sizeof header.hash};
  pool_ = text_section(kPoolSection);
}

std::span<const std::byte> PackImage::raw_section(std::string_view name) const {
  const std::span<const SectionRecord> sections = sections_of(bytes_);
  const auto found = std::lower_bound(sections.begin(), sections.end(), name,
                                      [](const SectionRecord& s, std::string_view n) { return s.name_view() < n; });
  if (found == sections.end() || found->name_view() != name) return {};
  return bytes_.subspan(found->offset, found->size);
}

std::string_view PackImage::text_section(std::string_view name) const {
  const std::span<const std::byte> raw = raw_section(name);
  return {reinterpret_cast<const char*>(raw.data()), raw.size()};
}

PoolString PackImageBuilder::intern(std::string_view s) {
  if (const auto found = interned_.find(s); found != interned_.end()) return found->second;
  if (pool_.size() + s.size() > 0xFFFF'FFFFU) refuse("more than 4 GiB of strings");
  const PoolString at{static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint32_t>(s.size())};
  pool_ += s;
  interned_.emplace(std::string(s), at);
  return at;
}

void PackImageBuilder::add_section(std::string_view name, std::span<const std::byte> bytes) {
  if (name.empty() || name.size() >= sizeof(SectionRecord::name))
    refuse("bad section name '" + std::string(name) + "'");
  sections_.insert_or_assign(std::string(name), std::vector<std::byte>(bytes.begin(), bytes.end()));
}

void PackImageBuilder::add_text_section(std::string_view name, std::string_view text) {
  add_section(name, std::as_bytes(std::span<const char>(text)));
}

std::vector<std::byte> PackImageBuilder::finish(std::string_view hash) const {
  if (hash.size() < sizeof(Header::hash)) refuse("hash too short");
  std::map<std::string_view, std::span<const std::byte>> all;  // ascending by name
  for (const auto& [name, bytes] : sections_) all.emplace(name, bytes);
  all.insert_or_assign(kPoolSection, std::as_bytes(std::span<const char>(pool_)));

  const std::size_t table = aligned(sizeof(Header));
  std::size_t at = aligned(table + all.size() * sizeof(SectionRecord));
  std::size_t size = at;
  for (const auto& [name, bytes] : all) size += aligned(bytes.size());

  std::vector<std::byte> out(size);
  Header header{};
  std::memcpy(header.magic, kMagic, sizeof kMagic);
  header.version = kFormatVersion;
  header.byte_order = kByteOrder;
  std::memcpy(header.hash, hash.data(), sizeof header.hash);
  header.section_count = static_cast<std::uint32_t>(all.size());
  header.size = size;
  std::memcpy(out.data(), &header, sizeof header);
  std::size_t record_at = table;
  for (const auto& [name, bytes] : all) {
    SectionRecord record{};
    std::memcpy(record.name, name.data(), name.size());
    record.offset = at;
    record.size = bytes.size();
    std::memcpy(out.data() + record_at, &record, sizeof record);
    if (!bytes.empty()) std::memcpy(out.data() + at, bytes.data(), bytes.size());
    record_at += sizeof record;
    at += aligned(bytes.size());
  }
  return out;
}

}  // namespace dramatis
