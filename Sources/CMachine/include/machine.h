#ifndef BANGKOM_MACHINE_H
#define BANGKOM_MACHINE_H

#include <stddef.h>

/// Begins to fetch what stands at an address, which need not be one: a hint that changes nothing but time.
static inline void bangkom_prefetch(const void *address) { __builtin_prefetch(address); }

/// Asks for large pages under memory that is about to be filled, where the system has them: tables that are probed at
/// random else miss a page with nearly every probe. A hint; nothing depends on the answer.
void bangkom_prefer_large_pages(void *start, size_t bytes);

/// Has large memory given back to the system as soon as it is free, and where addresses are not limited a heap for each
/// processor and one for the first thread, which waits beside as many (each reserves 64 MB of them, and twice that while
/// it is made). Without it the C library keeps more and more memory for later while tables grow, and has a heap for each
/// thread; with fewer heaps, threads wait for one another in every allocation. To be called before there are threads.
void bangkom_economise_memory(void);

/// Gives memory back to the system that is free between what is in use. Takes some milliseconds.
void bangkom_release_memory(void);

/// How many processors this program may use; 0 where the system does not tell.
int bangkom_processors(void);

#endif
