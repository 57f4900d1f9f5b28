#include "field_scan.h"

/// From `from` on, which begins a block, behind what was found; `place_before` and `blank_before` tell of the byte in
/// front of it.
static struct bangkom_fields_found scan_plain(
    const uint8_t *bytes, size_t from, size_t count, uint8_t delimiter, uint8_t quote, struct bangkom_fields fields,
    struct bangkom_fields_found found, uint8_t place_before, uint8_t blank_before)
{
    for (size_t index = from; index < count; index++) {
        uint8_t byte = bytes[index];
        uint8_t is_line = (byte == '\n') | (byte == '\r');
        uint8_t is_quote = byte == quote;
        uint8_t is_place = (byte == delimiter) | is_quote | is_line;
        uint8_t is_blank = !is_place & ((byte <= 0x20) | (byte == 0xC2) | (byte == 0xA0));
        uint8_t is_unclear = is_quote | (is_blank & place_before) | (is_place & blank_before);
        uint8_t *unclear = fields.unclear + index / BANGKOM_FIELD_SCAN_BLOCK;
        *unclear = index % BANGKOM_FIELD_SCAN_BLOCK == 0 ? is_unclear : *unclear | is_unclear;
        fields.lines[found.lines] = (uint32_t)found.places;
        fields.places[found.places] = (uint32_t)index;
        found.lines += is_line;
        found.places += is_place;
        place_before = is_place;
        blank_before = is_blank;
    }
    return found;
}

static struct bangkom_fields_found find_plain(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, struct bangkom_fields fields)
{
    struct bangkom_fields_found none = {0, 0};
    return scan_plain(bytes, 0, count, delimiter, quote, fields, none, 1, 0);
}

#if defined(__x86_64__)
#include <immintrin.h>

/// What a block's bytes are, one bit each.
struct block {
    uint64_t places;
    uint64_t lines;
    uint64_t quotes;
    uint64_t blanks;
};

/// Notes all of a block but its places. `before` tells of the byte in front of it, as the lowest bit.
static inline __attribute__((always_inline)) void note_block(
    const struct block *block, size_t index, struct bangkom_fields fields, struct bangkom_fields_found *found,
    uint64_t *place_before, uint64_t *blank_before)
{
    uint64_t edges = (block->blanks & (block->places << 1 | *place_before))
        | (block->places & (block->blanks << 1 | *blank_before));
    fields.unclear[index / BANGKOM_FIELD_SCAN_BLOCK] = (block->quotes | edges) != 0;
    *place_before = block->places >> 63;
    *blank_before = block->blanks >> 63;
    for (uint64_t lines = block->lines; lines != 0; lines &= lines - 1) {
        // The places in front of the line's end.
        uint64_t before = block->places & ((lines & -lines) - 1);
        fields.lines[found->lines++] = (uint32_t)found->places + (uint32_t)__builtin_popcountll(before);
    }
}

__attribute__((target("avx2"))) static uint64_t mask_of(__m256i low, __m256i high)
{
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

__attribute__((target("avx2"))) static uint64_t equal_256(__m256i low, __m256i high, uint8_t byte)
{
    __m256i bytes = _mm256_set1_epi8((char)byte);
    return mask_of(_mm256_cmpeq_epi8(low, bytes), _mm256_cmpeq_epi8(high, bytes));
}

__attribute__((target("avx2"))) static __m256i lines_of(__m256i bytes)
{
    return _mm256_or_si256(
        _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\n')), _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\r')));
}

__attribute__((target("avx2"))) static __m256i blanks_of(__m256i bytes)
{
    return _mm256_or_si256(
        _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(0x20)), bytes),
        _mm256_or_si256(
            _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8((char)0xC2)),
            _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8((char)0xA0))));
}

__attribute__((target("avx2,bmi,popcnt"))) static struct bangkom_fields_found find_256(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, struct bangkom_fields fields)
{
    struct bangkom_fields_found found = {0, 0};
    size_t index = 0;
    // In front of the first block a place is thought.
    uint64_t place_before = 1;
    uint64_t blank_before = 0;
    for (; index + 64 <= count; index += 64) {
        __m256i low = _mm256_loadu_si256((const __m256i *)(bytes + index));
        __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + index + 32));
        struct block block;
        block.lines = mask_of(lines_of(low), lines_of(high));
        block.quotes = equal_256(low, high, quote);
        block.places = equal_256(low, high, delimiter) | block.quotes | block.lines;
        block.blanks = mask_of(blanks_of(low), blanks_of(high)) & ~block.places;
        note_block(&block, index, fields, &found, &place_before, &blank_before);
        uint64_t places = block.places;
        size_t hits = (size_t)__builtin_popcountll(places);
        uint32_t *next = fields.places + found.places;
        // Eight at once, whether there are so many or not: a branch for each would be guessed wrong too often.
        for (size_t written = 0; written < hits; written += 8) {
            for (int place = 0; place < 8; place++) {
                next[written + place] = (uint32_t)(index + _tzcnt_u64(places));
                places = _blsr_u64(places);
            }
        }
        found.places += hits;
    }
    return scan_plain(
        bytes, index, count, delimiter, quote, fields, found, (uint8_t)place_before, (uint8_t)blank_before);
}

#define BANGKOM_AVX512 "avx512f,avx512bw,avx512vbmi2,bmi,popcnt"

__attribute__((target(BANGKOM_AVX512))) static uint64_t equal_512(__m512i block, uint8_t byte)
{
    return _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8((char)byte));
}

__attribute__((target(BANGKOM_AVX512))) static struct bangkom_fields_found find_512(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, struct bangkom_fields fields)
{
    uint8_t in_order[64];
    for (int place = 0; place < 64; place++) { in_order[place] = (uint8_t)place; }
    const __m512i all_places = _mm512_loadu_si512(in_order);
    struct bangkom_fields_found found = {0, 0};
    size_t index = 0;
    uint64_t place_before = 1;
    uint64_t blank_before = 0;
    for (; index + 64 <= count; index += 64) {
        __m512i here = _mm512_loadu_si512(bytes + index);
        struct block block;
        block.lines = equal_512(here, '\n') | equal_512(here, '\r');
        block.quotes = equal_512(here, quote);
        block.places = equal_512(here, delimiter) | block.quotes | block.lines;
        block.blanks = (_mm512_cmple_epu8_mask(here, _mm512_set1_epi8(0x20)) | equal_512(here, 0xC2)
                           | equal_512(here, 0xA0))
            & ~block.places;
        note_block(&block, index, fields, &found, &place_before, &blank_before);
        size_t hits = (size_t)__builtin_popcountll(block.places);
        uint32_t *next = fields.places + found.places;
        __m512i start = _mm512_set1_epi32((int)index);
        __m512i places = _mm512_maskz_compress_epi8(block.places, all_places);
        for (size_t written = 0; written < hits; written += 16) {
            __m512i wide = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(places));
            _mm512_storeu_si512(next + written, _mm512_add_epi32(start, wide));
            // The next sixteen come to the front.
            places = _mm512_shuffle_i64x2(places, places, 0x39);
        }
        found.places += hits;
    }
    return scan_plain(
        bytes, index, count, delimiter, quote, fields, found, (uint8_t)place_before, (uint8_t)blank_before);
}

enum bangkom_field_scan bangkom_field_scan_widest(void)
{
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi") || !__builtin_cpu_supports("popcnt")) {
        return BANGKOM_FIELD_SCAN_PLAIN;
    }
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2") ? BANGKOM_FIELD_SCAN_512
                                                                                      : BANGKOM_FIELD_SCAN_256;
}

struct bangkom_fields_found bangkom_find_fields(
    enum bangkom_field_scan way, const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote,
    struct bangkom_fields fields)
{
    switch (way) {
    case BANGKOM_FIELD_SCAN_512: return find_512(bytes, count, delimiter, quote, fields);
    case BANGKOM_FIELD_SCAN_256: return find_256(bytes, count, delimiter, quote, fields);
    default: return find_plain(bytes, count, delimiter, quote, fields);
    }
}

#else

enum bangkom_field_scan bangkom_field_scan_widest(void) { return BANGKOM_FIELD_SCAN_PLAIN; }

struct bangkom_fields_found bangkom_find_fields(
    enum bangkom_field_scan way, const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote,
    struct bangkom_fields fields)
{
    (void)way;
    return find_plain(bytes, count, delimiter, quote, fields);
}

#endif
