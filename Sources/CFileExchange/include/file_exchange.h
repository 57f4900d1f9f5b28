#ifndef BANGKOM_FILE_EXCHANGE_H
#define BANGKOM_FILE_EXCHANGE_H

/// Exchanges two paths of one file system in a single step (Linux renameat2, RENAME_EXCHANGE).
/// Both must exist. Returns 0, or the errno of the failure.
int file_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// Waits until everything written to the file system of an open file is on its disk (Linux syncfs).
/// Returns 0, or the errno of the failure; from Linux 5.8 on that includes failed writes of file contents.
int file_system_sync(int file);

#endif
