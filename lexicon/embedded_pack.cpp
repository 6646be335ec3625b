// SPDX-License-Identifier: Apache-2.0
// Alone in its file: programs that carry no image (dramatis-pack, which makes it) never link
// this object, so they need no `dramatis_pack_begin`.

#include <mutex>

#include "lexicon/large_pages.hpp"
#include "lexicon/pack_image.hpp"

extern "C" {
extern const std::byte dramatis_pack_begin[];
extern const std::byte dramatis_pack_end[];
}

namespace dramatis {

namespace {

std::span<const std::byte> embedded_bytes() {
  return {dramatis_pack_begin, static_cast<std::size_t>(dramatis_pack_end - dramatis_pack_begin)};
}

}  // namespace

PackImage PackImage::embedded() { return PackImage(embedded_bytes()); }

std::size_t move_embedded_pack_to_large_pages() {
  static std::once_flag once;
  std::size_t moved = 0;
  std::call_once(once, [&] { moved = move_to_large_pages(embedded_bytes()); });
  return moved;
}

}  // namespace dramatis
