// SPDX-License-Identifier: Apache-2.0
// The heap in pages of two megabytes: tables and documents lie all over it, and of pages of four kilobytes there are
// more than the processor remembers the places of. A short run touches two such pages instead of a thousand small ones.

#include <mimalloc.h>

namespace {

void use_large_pages_for_heap() { mi_option_enable(mi_option_large_os_pages); }

}  // namespace

#ifdef __ELF__
// Before the constructors of any library: the first of them that asks for memory has the heap laid out.
[[gnu::section(".preinit_array"), gnu::used]] void (*const g_before_heap)() = use_large_pages_for_heap;
#endif
