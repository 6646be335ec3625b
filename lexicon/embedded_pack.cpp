// SPDX-License-Identifier: Apache-2.0
// Alone in its file: programs that carry no image (dramatis-pack, which makes it) never link
// this object, so they need no `dramatis_pack_begin`.

#include "lexicon/pack_image.hpp"

extern "C" {
extern const std::byte dramatis_pack_begin[];
extern const std::byte dramatis_pack_end[];
}

namespace dramatis {

PackImage PackImage::embedded() {
  return PackImage({dramatis_pack_begin, static_cast<std::size_t>(dramatis_pack_end - dramatis_pack_begin)});
}

}  // namespace dramatis
