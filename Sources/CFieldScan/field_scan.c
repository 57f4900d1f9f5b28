#include "field_scan.h"

/// From `from` on, which begins a block; `place_before` and `blank_before` tell of the byte in front of it.
static size_t scan_plain(
    const uint8_t *bytes, size_t from, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places, uint8_t *edges,
    size_t found, uint8_t place_before, uint8_t blank_before)
{
    for (size_t index = from; index < count; index++) {
        uint8_t byte = bytes[index];
        uint8_t is_place = (byte == delimiter) | (byte == quote) | (byte == '\n') | (byte == '\r');
        uint8_t is_blank = !is_place & ((byte <= 0x20) | (byte == 0xC2) | (byte == 0xA0));
        uint8_t is_edge = (is_blank & place_before) | (is_place & blank_before);
        uint8_t *edge = edges + index / BANGKOM_FIELD_SCAN_BLOCK;
        *edge = index % BANGKOM_FIELD_SCAN_BLOCK == 0 ? is_edge : *edge | is_edge;
        places[found] = (uint32_t)index;
        found += is_place;
        place_before = is_place;
        blank_before = is_blank;
    }
    return found;
}

size_t bangkom_find_fields_plain(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places, uint8_t *edges)
{
    return scan_plain(bytes, 0, count, delimiter, quote, places, edges, 0, 1, 0);
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static uint64_t mask_of(__m256i low, __m256i high)
{
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

__attribute__((target("avx2"))) static __m256i places_of(__m256i bytes, __m256i delimiter, __m256i quote)
{
    return _mm256_or_si256(
        _mm256_or_si256(_mm256_cmpeq_epi8(bytes, delimiter), _mm256_cmpeq_epi8(bytes, quote)),
        _mm256_or_si256(
            _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\n')), _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\r'))));
}

__attribute__((target("avx2"))) static __m256i blanks_of(__m256i bytes)
{
    return _mm256_or_si256(
        _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(0x20)), bytes),
        _mm256_or_si256(
            _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8((char)0xC2)),
            _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8((char)0xA0))));
}

__attribute__((target("avx2,bmi,popcnt"))) static size_t scan_avx2(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places, uint8_t *edges)
{
    const __m256i delimiters = _mm256_set1_epi8((char)delimiter);
    const __m256i quotes = _mm256_set1_epi8((char)quote);
    size_t found = 0;
    size_t index = 0;
    // Of the byte in front of a block, as the lowest bit. In front of the first one a place is thought.
    uint64_t place_before = 1;
    uint64_t blank_before = 0;
    for (; index + 64 <= count; index += 64) {
        __m256i low = _mm256_loadu_si256((const __m256i *)(bytes + index));
        __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + index + 32));
        uint64_t mask = mask_of(places_of(low, delimiters, quotes), places_of(high, delimiters, quotes));
        uint64_t blanks = mask_of(blanks_of(low), blanks_of(high)) & ~mask;
        edges[index / 64] = ((blanks & (mask << 1 | place_before)) | (mask & (blanks << 1 | blank_before))) != 0;
        place_before = mask >> 63;
        blank_before = blanks >> 63;
        size_t hits = (size_t)__builtin_popcountll(mask);
        uint32_t *next = places + found;
        // Eight at once, whether there are so many or not: a branch for each would be guessed wrong too often.
        for (size_t written = 0; written < hits; written += 8) {
            for (int place = 0; place < 8; place++) {
                next[written + place] = (uint32_t)(index + _tzcnt_u64(mask));
                mask = _blsr_u64(mask);
            }
        }
        found += hits;
    }
    return scan_plain(
        bytes, index, count, delimiter, quote, places, edges, found, (uint8_t)place_before, (uint8_t)blank_before);
}

int bangkom_find_fields_is_wide(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}

size_t bangkom_find_fields(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places, uint8_t *edges)
{
    return bangkom_find_fields_is_wide()
        ? scan_avx2(bytes, count, delimiter, quote, places, edges)
        : bangkom_find_fields_plain(bytes, count, delimiter, quote, places, edges);
}

#else

int bangkom_find_fields_is_wide(void) { return 0; }

size_t bangkom_find_fields(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places, uint8_t *edges)
{
    return bangkom_find_fields_plain(bytes, count, delimiter, quote, places, edges);
}

#endif
