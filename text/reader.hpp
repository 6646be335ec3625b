// SPDX-License-Identifier: Apache-2.0
#pragma once

// The second half of reading: from an article's bytes to a document with valid UTF-8 text,
// metadata and a map back to the file. Stateless, so every worker may decode its own articles.
// Zones are found later (`text/zones.hpp`); the HTML reader leaves what the markup says
// about headline, byline and captions in `Document::zones` as hints.

#include <vector>

#include "model/document.hpp"
#include "text/sources.hpp"

namespace dramatis {

/// Reads `item` into `document`, replacing what it held. False if there is no article to be had
/// from it; then, and also if bytes had to be replaced, `report` says why. Never throws; linear.
/// Safe to call from several threads.
bool read_document(SourceItem item, Document& document, std::vector<Diagnostic>& report);

// One function a format, in a file of its own.

/// Plain text: the whole file is the text, byte for byte if it is valid UTF-8.
bool read_plain_text(SourceItem item, Document& document, std::vector<Diagnostic>& report);

/// A web page: title, date, byline and publisher from JSON-LD, meta tags, `<time>` and microdata;
/// text from headline, paragraphs, lists and captions of the main part. Navigation, asides, footers, forms, scripts and
/// blocks that are mostly links are left out. Paragraphs are separated by a blank line.
bool read_html(SourceItem item, Document& document, std::vector<Diagnostic>& report);

/// One JSON object: `text` (needed), `id`, `title`, `published`, `url`, `publisher`, `author`; other
/// members become attributes. Of equal keys the last counts, which is reported.
bool read_json(SourceItem item, Document& document, std::vector<Diagnostic>& report);

}  // namespace dramatis
