// SPDX-License-Identifier: GPL-3.0-or-later
// libxlsxwriter, with its structures of C strings filled in here: Swift strings are const.
#ifndef MITTELFLUSS_CXLSXWRITER_SHIM_H
#define MITTELFLUSS_CXLSXWRITER_SHIM_H

#include <string.h>
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

// The level of a row within groups that can be folded.
static inline lxw_error cxlsx_set_level(lxw_worksheet *sheet, lxw_row_t row, uint8_t level) {
    lxw_row_col_options options = {.hidden = 0, .level = level, .collapsed = 0};
    return worksheet_set_row_opt(sheet, row, LXW_DEF_ROW_HEIGHT, NULL, &options);
}

// A note on a cell, wide enough for some lines.
static inline lxw_error cxlsx_write_note(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text) {
    lxw_comment_options options = {.x_scale = 2.2, .y_scale = 1.6, .author = "Mittelfluss"};
    return worksheet_write_comment_opt(sheet, row, column, text, &options);
}

// Which cells of a column a rule is for, and between which numbers it wants them.
typedef struct {
    lxw_row_t first_row, last_row;
    lxw_col_t column;
    uint8_t is_whole, has_least, has_greatest, excludes_least;
    double least, greatest;
} cxlsx_check;

// The library copies the texts; empty ones are none.
static inline lxw_error cxlsx_add_check(
    lxw_worksheet *sheet, const cxlsx_check *place, lxw_data_validation *rule, const char *title,
    const char *hint, const char *refusal) {
    rule->input_title = title && *title ? (char *)title : NULL;
    rule->input_message = hint && *hint ? (char *)hint : NULL;
    rule->error_title = rule->input_title;
    rule->error_message = refusal && *refusal ? (char *)refusal : NULL;
    return worksheet_data_validation_range(
        sheet, place->first_row, place->column, place->last_row, place->column, rule);
}

// One of some words, which stand in one text with line feeds between them; at most 99.
static inline lxw_error cxlsx_check_words(
    lxw_worksheet *sheet, const cxlsx_check *place, const char *words, const char *title,
    const char *hint, const char *refusal) {
    char copy[1024];
    char *list[100];
    size_t count = 0;
    if (strlen(words) >= sizeof copy) return LXW_ERROR_PARAMETER_VALIDATION;
    strcpy(copy, words);
    for (char *word = copy; word && count < 99; count++) {
        char *end = strchr(word, '\n');
        if (end) *end = 0;
        list[count] = word;
        word = end ? end + 1 : NULL;
    }
    list[count] = NULL;
    lxw_data_validation rule = {.validate = LXW_VALIDATION_TYPE_LIST};
    rule.value_list = (void *)list;
    return cxlsx_add_check(sheet, place, &rule, title, hint, refusal);
}

// What stands in a range.
static inline lxw_error cxlsx_check_range(
    lxw_worksheet *sheet, const cxlsx_check *place, const char *range, const char *title,
    const char *hint, const char *refusal) {
    lxw_data_validation rule = {.validate = LXW_VALIDATION_TYPE_LIST_FORMULA};
    rule.value_formula = (char *)range;
    return cxlsx_add_check(sheet, place, &rule, title, hint, refusal);
}

// A number between two ends.
static inline lxw_error cxlsx_check_number(
    lxw_worksheet *sheet, const cxlsx_check *place, const char *title, const char *hint,
    const char *refusal) {
    lxw_data_validation rule = {0};
    rule.validate = place->is_whole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
    if (place->has_least && place->has_greatest) {
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = place->least;
        rule.maximum_number = place->greatest;
    } else if (place->has_greatest) {
        rule.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
        rule.value_number = place->greatest;
    } else {
        rule.criteria = place->excludes_least ? LXW_VALIDATION_CRITERIA_GREATER_THAN
                                              : LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        rule.value_number = place->has_least ? place->least : -1e300;
    }
    return cxlsx_add_check(sheet, place, &rule, title, hint, refusal);
}

// Anything; only the hint is shown.
static inline lxw_error cxlsx_check_anything(
    lxw_worksheet *sheet, const cxlsx_check *place, const char *title, const char *hint) {
    lxw_data_validation rule = {.validate = LXW_VALIDATION_TYPE_ANY};
    return cxlsx_add_check(sheet, place, &rule, title, hint, NULL);
}

#endif
