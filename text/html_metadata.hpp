// SPDX-License-Identifier: Apache-2.0
#pragma once

// Title, date, byline and publisher of a page, from the best place that states each.

#include "model/document.hpp"
#include "text/html_page.hpp"

namespace dramatis {

/// Fills `title`, `published`, `author`, `publisher`, `url` from JSON-LD (schema.org Article and its
/// kinds), OpenGraph and other meta tags, microdata and `<time>`, in this order.
void read_metadata(const HtmlPage& page, Document& document);

}  // namespace dramatis
