// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/certificateproblem.h"
#include "models/values/networksettings.h"
#include "models/values/proxyproblem.h"

#include <QString>

namespace Purser {

/// Returns a message about a rejected certificate: its host, its issuer, the reasons for the
/// rejection, and advice if the rejection is due to a missing CA certificate.
QString certificateMessage(const CertificateProblem &problem);

/// Returns a message about a proxy that failed: its address, where it is configured, what went
/// wrong, and what the user can do about it.
QString proxyMessage(const ProxyProblem &problem);

/// Returns the message shown while a response takes longer than usual.
QString stillWaitingMessage();

QString proxyAddressProblemMessage(ProxyAddress::Problem problem);

/// Returns an empty string for CaFileProblem::None.
QString caFileProblemMessage(CaFileProblem problem);

} // namespace Purser
