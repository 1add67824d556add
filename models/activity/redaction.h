// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Purser {

/// Decides which values are redacted in records and messages. Passwords are always redacted.
namespace Redaction {

/// Returns the text that replaces a redacted value.
QString placeholder();

/// Returns `value` if `field` is one of the few fields that are known to be harmless, and
/// placeholder() otherwise.
QString redactedValue(const QString &field, const QString &value);

/// Returns `text` with each occurrence of `secret` replaced by placeholder(), in case a server
/// echoes it. A secret of fewer than four bytes is not replaced, since it can't be distinguished
/// from ordinary text.
QString redact(const QString &text, const Secret &secret);

} // namespace Redaction

} // namespace Purser
