#ifndef BANGKOM_FIELD_SCAN_H
#define BANGKOM_FIELD_SCAN_H

#include <stddef.h>
#include <stdint.h>

/// Room that the places need behind the last one: they are written in groups.
#define BANGKOM_FIELD_SCAN_SLACK 64

/// Bytes that share a mark in `unclear`.
#define BANGKOM_FIELD_SCAN_BLOCK 64

/// Where what was found is put.
struct bangkom_fields {
    /// The places of all delimiters, quotes, line feeds and carriage returns, in order. Room for one a byte and the
    /// slack above.
    uint32_t *places;
    /// The numbers, from 0, of those places that are line feeds or carriage returns. Room for one a byte and one more.
    uint32_t *lines;
    /// For every block of 64 bytes, not 0 where its cells must be looked at: one of its bytes is a quote, a blank at the
    /// start or behind a place, or a place behind a blank. A blank is what is at most 0x20, and 0xC2 and 0xA0 as halves
    /// of a no-break space, unless it is a place itself. Room for each block begun.
    uint8_t *unclear;
};

/// How many of them there are.
struct bangkom_fields_found {
    size_t places;
    size_t lines;
};

/// The ways of finding them, each with the same answers as the first, which goes byte by byte and works everywhere.
enum bangkom_field_scan {
    BANGKOM_FIELD_SCAN_PLAIN,
    /// With AVX2.
    BANGKOM_FIELD_SCAN_256,
    /// With AVX-512 (BW, VBMI2).
    BANGKOM_FIELD_SCAN_512,
};

/// The way with the widest instructions that the processor has; it has those of the ways before it too.
enum bangkom_field_scan bangkom_field_scan_widest(void);

/// Finds where fields and lines end in `bytes`; `count` is below 2³².
struct bangkom_fields_found bangkom_find_fields(
    enum bangkom_field_scan way, const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote,
    struct bangkom_fields fields);

#endif
