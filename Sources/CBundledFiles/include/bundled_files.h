#ifndef BUNDLED_FILES_H
#define BUNDLED_FILES_H

#include <stddef.h>

// The files that the program carries inside itself: everything in the folder `templates` of the
// repository and the rule files beside this target's source. A test compares them with the disk.

typedef struct {
  // `templates/report.css` or `rules/target-jp.yml`.
  const char *name;
  const unsigned char *bytes;
  size_t length;
} bundled_file;

size_t bundled_file_count(void);

// index: below bundled_file_count(), else the result is {NULL, NULL, 0}.
bundled_file bundled_file_at(size_t index);

#endif
