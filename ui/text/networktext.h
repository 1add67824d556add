// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/certificateproblem.h"
#include "models/values/networksettings.h"
#include "models/values/proxyproblem.h"

#include <QString>

namespace Purser {

/// Whose certificate was not accepted, who issued it, why, and what helps.
QString certificateMessage(const CertificateProblem &problem);

/// Which proxy let nothing through, where it is set, why, and what helps.
QString proxyMessage(const ProxyProblem &problem);

/// Said when an answer takes longer than usual.
QString stillWaitingMessage();

QString proxyAddressProblemMessage(ProxyAddress::Problem problem);

/// Empty when there is none.
QString caFileProblemMessage(CaFileProblem problem);

} // namespace Purser
