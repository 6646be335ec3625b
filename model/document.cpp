// SPDX-License-Identifier: Apache-2.0
#include "model/document.hpp"

namespace dramatis {

std::string_view name_of(ZoneKind kind) {
  switch (kind) {
    case ZoneKind::headline: return "headline";
    case ZoneKind::byline: return "byline";
    case ZoneKind::dateline: return "dateline";
    case ZoneKind::body: return "body";
    case ZoneKind::caption: return "caption";
    case ZoneKind::furniture: return "furniture";
    case ZoneKind::repeat: return "repeat";
  }
  return "body";
}

}  // namespace dramatis
