// SPDX-License-Identifier: GPL-3.0-or-later
// libzip, with its open calls as one each, so that no half-opened source is left behind.
#ifndef MITTELFLUSS_CZIP_SHIM_H
#define MITTELFLUSS_CZIP_SHIM_H

#include <zip.h>

// An archive in memory that is only read; NULL and the library's code where it is none. The bytes
// must stay until the archive is discarded.
static inline zip_t *czip_open(const void *bytes, size_t count, int *code) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes, count, 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
    if (!archive) {
        *code = zip_error_code_zip(&error);
        if (source) zip_source_free(source);
    }
    zip_error_fini(&error);
    return archive;
}

#endif
