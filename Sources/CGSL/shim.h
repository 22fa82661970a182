// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the GNU Scientific Library that Mittelfluss uses, and an instruction of processors
// for which Swift has no word.
#ifndef MITTELFLUSS_CGSL_SHIM_H
#define MITTELFLUSS_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_qrng.h>
#include <gsl/gsl_randist.h>

// A C variable is no constant that Swift threads may share; what this returns never changes.
static inline const gsl_qrng_type *mittelfluss_sobol_type(void) { return gsl_qrng_sobol; }

// Has the memory at an address fetched; the processor goes on meanwhile. Any address will do.
static inline void fetch_ahead(const void *address) { __builtin_prefetch(address); }

#endif
