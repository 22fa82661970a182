// SPDX-License-Identifier: GPL-3.0-or-later
// libxlsxwriter, with its structures of C strings filled in here: Swift strings are const.
#ifndef MITTELFLUSS_CXLSXWRITER_SHIM_H
#define MITTELFLUSS_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

// A workbook whose rows are written as they come, so that memory does not grow with them.
static inline lxw_workbook *cxlsx_workbook_new(const char *path) {
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    return workbook_new_opt(path, &options);
}

// The library copies the texts.
static inline lxw_error cxlsx_set_properties(
    lxw_workbook *workbook, const char *title, const char *subject, const char *author,
    const char *comments, time_t created) {
    lxw_doc_properties properties = {
        .title = (char *)title,
        .subject = (char *)subject,
        .author = (char *)author,
        .comments = (char *)comments,
        .created = created,
    };
    return workbook_set_properties(workbook, &properties);
}

#endif
