// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/certificateproblem.h"
#include "models/values/networksettings.h"
#include "models/values/proxyproblem.h"

#include <QString>

namespace Purser {

/// Says whose certificate was rejected, who issued it, why it was rejected, and what the user can
/// do about it.
QString certificateMessage(const CertificateProblem &problem);

/// Says which proxy failed, where it is set, what went wrong, and what the user can do about it.
QString proxyMessage(const ProxyProblem &problem);

/// Shown while a response takes longer than usual.
QString stillWaitingMessage();

QString proxyAddressProblemMessage(ProxyAddress::Problem problem);

/// Returns an empty string for CaFileProblem::None.
QString caFileProblemMessage(CaFileProblem problem);

} // namespace Purser
