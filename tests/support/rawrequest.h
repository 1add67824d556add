// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

#include <optional>

namespace Purser {

using RawHeaders = QList<QPair<QByteArray, QByteArray>>;

/// A request as received from the client. Header names, values and the target are unchanged.
struct RawRequest
{
    QByteArray method;
    QByteArray target;
    RawHeaders headers;
    QByteArray body; ///< decoded if the transfer encoding is chunked

    /// Returns the value of the first header with this name, ignoring case, or a null byte array.
    QByteArray header(QByteArrayView name) const;

    /// Removes one complete request from the start of `buffer` and returns it, or returns
    /// std::nullopt if no request is complete yet.
    static std::optional<RawRequest> takeFrom(QByteArray &buffer);
};

} // namespace Purser
