#define _GNU_SOURCE

#include "machine.h"

#include <malloc.h>
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>

static const uintptr_t large_page = 2 * 1024 * 1024;

void bangkom_prefer_large_pages(void *start, size_t bytes)
{
#ifdef MADV_HUGEPAGE
    uintptr_t first = ((uintptr_t)start + large_page - 1) & ~(large_page - 1);
    uintptr_t end = ((uintptr_t)start + bytes) & ~(large_page - 1);
    if (first < end) madvise((void *)first, end - first, MADV_HUGEPAGE);
#endif
}

void bangkom_economise_memory(void)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_ARENA_MAX, bangkom_processors() > 1 ? bangkom_processors() : 1);
#endif
}

void bangkom_release_memory(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

int bangkom_processors(void)
{
    cpu_set_t allowed;
    return sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 0;
}
