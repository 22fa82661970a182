// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the GNU Scientific Library that Mittelfluss uses.
#ifndef MITTELFLUSS_CGSL_SHIM_H
#define MITTELFLUSS_CGSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_math.h>
#include <gsl/gsl_randist.h>

#endif
