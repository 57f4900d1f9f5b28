#define _GNU_SOURCE

#include "machine.h"

#include <malloc.h>
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/resource.h>

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
    /* Where addresses are limited there is no room for another heap, and a thread without one asks for it with every
       allocation. */
    struct rlimit space;
    int limited = getrlimit(RLIMIT_AS, &space) != 0 || space.rlim_cur != RLIM_INFINITY;
    int processors = bangkom_processors();
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_ARENA_MAX, limited || processors < 1 ? 1 : processors + 1);
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
