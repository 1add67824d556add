// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Purser {

/// Returns the content of a regular file, or std::nullopt if there is none, if it cannot be read,
/// or if it has more than `maxSize` bytes. Pipes and devices are not opened: that may never end.
std::optional<QByteArray> readWholeFile(const QString &file, qint64 maxSize);

/// Writes a file that only this user can read. It has either all of the bytes or is as it was, also
/// when the process is killed or the disk is full. Returns false if it is as it was.
bool replaceFile(const QString &file, const QByteArray &bytes);

} // namespace Purser
