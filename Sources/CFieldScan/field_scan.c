#include "field_scan.h"

static size_t scan_plain(
    const uint8_t *bytes, size_t from, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places, size_t found)
{
    for (size_t index = from; index < count; index++) {
        uint8_t byte = bytes[index];
        places[found] = (uint32_t)index;
        found += (byte == delimiter) | (byte == quote) | (byte == '\n') | (byte == '\r');
    }
    return found;
}

size_t bangkom_find_fields_plain(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places)
{
    return scan_plain(bytes, 0, count, delimiter, quote, places, 0);
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static uint64_t mask_of(
    const uint8_t *bytes, __m256i delimiter, __m256i quote, __m256i feed, __m256i carriage)
{
    __m256i low = _mm256_loadu_si256((const __m256i *)bytes);
    __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + 32));
    __m256i low_hits = _mm256_or_si256(
        _mm256_or_si256(_mm256_cmpeq_epi8(low, delimiter), _mm256_cmpeq_epi8(low, quote)),
        _mm256_or_si256(_mm256_cmpeq_epi8(low, feed), _mm256_cmpeq_epi8(low, carriage)));
    __m256i high_hits = _mm256_or_si256(
        _mm256_or_si256(_mm256_cmpeq_epi8(high, delimiter), _mm256_cmpeq_epi8(high, quote)),
        _mm256_or_si256(_mm256_cmpeq_epi8(high, feed), _mm256_cmpeq_epi8(high, carriage)));
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(low_hits)
        | (uint64_t)(uint32_t)_mm256_movemask_epi8(high_hits) << 32;
}

__attribute__((target("avx2,bmi,popcnt"))) static size_t scan_avx2(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places)
{
    const __m256i delimiters = _mm256_set1_epi8((char)delimiter);
    const __m256i quotes = _mm256_set1_epi8((char)quote);
    const __m256i feeds = _mm256_set1_epi8('\n');
    const __m256i carriages = _mm256_set1_epi8('\r');
    size_t found = 0;
    size_t index = 0;
    for (; index + 64 <= count; index += 64) {
        uint64_t mask = mask_of(bytes + index, delimiters, quotes, feeds, carriages);
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
    return scan_plain(bytes, index, count, delimiter, quote, places, found);
}

int bangkom_find_fields_is_wide(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}

size_t bangkom_find_fields(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places)
{
    return bangkom_find_fields_is_wide() ? scan_avx2(bytes, count, delimiter, quote, places)
                                         : bangkom_find_fields_plain(bytes, count, delimiter, quote, places);
}

#else

int bangkom_find_fields_is_wide(void) { return 0; }

size_t bangkom_find_fields(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, uint32_t *places)
{
    return bangkom_find_fields_plain(bytes, count, delimiter, quote, places);
}

#endif
