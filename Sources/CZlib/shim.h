// SPDX-License-Identifier: GPL-3.0-or-later
// zlib: packs what the archive keeps of inputs and results.
#include <zlib.h>
