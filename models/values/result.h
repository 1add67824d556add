// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apierror.h"

#include <tl/expected.hpp>

namespace Purser {

/// The value that a call to the service returned, or the error.
template<typename T> using Result = tl::expected<T, ApiError>;

} // namespace Purser
