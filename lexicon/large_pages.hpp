// SPDX-License-Identifier: Apache-2.0
#pragma once

// The embedded pack in large pages of memory. The pack is forty megabytes that are read here and there, so with
// pages of 4 KB every other look-up also misses the processor's table of pages; with pages of 2 MB none does.

#include <cstddef>
#include <span>

namespace dramatis {

/// Moves the part of `bytes` that fills whole large pages into such, at the same addresses and with the same
/// content; says how many bytes that were. 0 where the system has no large pages to give, and `bytes` is as it was.
/// `bytes` is mapped memory that nobody writes. Other threads may read it meanwhile: the exchange is one system call.
/// Afterwards the part is private memory, no longer shared with other processes of the same program. Costs the
/// copying, some 15 ms for 40 MB.
std::size_t move_to_large_pages(std::span<const std::byte> bytes);

/// Whether that was done with anything: then other tables of megabytes that are read here and there, made afterwards,
/// should be in large pages too.
[[nodiscard]] bool large_pages_pay();

/// Moves the pack that this program carries; a second call does nothing.
std::size_t move_embedded_pack_to_large_pages();

}  // namespace dramatis
