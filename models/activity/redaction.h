// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Purser {

/// What is kept out of records and messages: the one place that decides it.
namespace Redaction {

/// What stands in the place of a value.
QString placeholder();

/// The value, if its field is one of the few that are known to be harmless; else placeholder().
QString redactedValue(const QString &field, const QString &value);

/// `text` with placeholder() in place of each `secret` in it, should somebody echo it. Secrets of
/// under four characters are too short to be told from other text.
QString redact(const QString &text, const Secret &secret);

} // namespace Redaction

} // namespace Purser
