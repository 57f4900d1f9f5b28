// renameat2 and syncfs are declared for GNU sources only, so Swift's Glibc module does not show them.
#define _GNU_SOURCE
#include "file_exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int file_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int file_system_sync(int file) {
  return syncfs(file) == 0 ? 0 : errno;
}
