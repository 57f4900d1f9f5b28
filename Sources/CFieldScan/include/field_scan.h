#ifndef BANGKOM_FIELD_SCAN_H
#define BANGKOM_FIELD_SCAN_H

#include <stddef.h>
#include <stdint.h>

/// Room that the places need behind the last one: they are written in groups.
#define BANGKOM_FIELD_SCAN_SLACK 64

/// Bytes that share a mark in `edges`.
#define BANGKOM_FIELD_SCAN_BLOCK 64

/// Writes the places of all delimiters, quotes, line feeds and carriage returns in `bytes`, in order, and for every
/// block of 64 bytes whether cells in it must be looked at: `edges` is not 0 where one of its bytes is a blank at the start
/// or behind a place, or a place behind a blank. A blank is what is at most 0x20, and 0xC2 and 0xA0 as halves of a
/// no-break space, unless it is a place itself.
///
/// `places` must have room for `count` places and the slack above, `edges` for each block begun; `count` is below 2³².
/// Uses the widest instructions that the processor has, with the same answers on all.
/// Returns how many places there are.
size_t bangkom_find_fields(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places, uint8_t *edges);

/// The same byte by byte: the slow twin, and the way of processors without AVX2.
size_t bangkom_find_fields_plain(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places, uint8_t *edges);

/// Whether `bangkom_find_fields` uses AVX2 on this processor.
int bangkom_find_fields_is_wide(void);

#endif
