// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/credentialhelper.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace Purser {

class MessageBar;

/// Offers to run the credential helpers that store a file's passwords, each in a line with a
/// button. Hidden while there is nothing to offer.
class HelperOffers : public QWidget
{
    Q_OBJECT

public:
    explicit HelperOffers(QWidget *parent = nullptr);

    /// Replaces all offers by those of the helpers with these names. A helper is offered when its
    /// program has been found.
    void offer(const QStringList &names);
    /// Adds an offer to run the helper, unless there is one.
    void add(const CredentialHelper &helper);
    void remove(const QString &name);
    bool isEmpty() const { return m_offers.isEmpty(); }

Q_SIGNALS:
    /// Emitted when isEmpty() may have changed.
    void changed();
    /// Emitted when the user clicks "Run". The offer remains until remove() is called.
    void accepted(const Purser::CredentialHelper &helper);
    /// Emitted for the helpers whose programs haven't been found.
    void missing(const QStringList &names);

private:
    QHash<QString, MessageBar *> m_offers; // by helper name
    int m_search = 0; // number of the last search, to ignore the results of earlier ones
};

} // namespace Purser
