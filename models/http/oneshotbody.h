// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QIODevice>

namespace Purser {

/// A request body that can be read only once and never rewound.
///
/// When a connection closes before the status line, Qt sends the request again if it can rewind the
/// body. Since this body can't be rewound, a create, update or delete is sent at most once.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(Secret content);

    qint64 length() const { return m_content.utf8().size(); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    qint64 size() const override { return length(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    Secret m_content;
    qint64 m_position = 0;
};

} // namespace Purser
