// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the GNU Scientific Library that Mittelfluss uses, and an instruction of processors
// for which Swift has no word.
#ifndef MITTELFLUSS_CGSL_SHIM_H
#define MITTELFLUSS_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_randist.h>

// Has the memory at an address fetched; the processor goes on meanwhile. Any address will do.
static inline void fetch_ahead(const void *address) { __builtin_prefetch(address); }

#endif
