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

/// A request as it came over the wire: names, values and target are the client's own bytes.
struct RawRequest
{
    QByteArray method;
    QByteArray target;
    RawHeaders headers;
    QByteArray body; ///< without the chunk lines, when it came in chunks

    /// The first value under the name, in whatever case; null when there is none.
    QByteArray header(QByteArrayView name) const;

    /// Takes one complete request from the front of `buffer`; nothing while a part is missing.
    static std::optional<RawRequest> takeFrom(QByteArray &buffer);
};

} // namespace Purser
