// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/credentialwords.h"

#include "models/credentialfiltermodel.h"
#include "ui/words/plaintext.h"

#include <QCoreApplication>

namespace Purser {

namespace {

struct CredentialWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::CredentialWords)
};

} // namespace

QString shownName(const QString &name, qsizetype limit)
{
    return name.isEmpty() ? CredentialWords::tr("(no name)") : shownText(name, limit);
}

QString cellText(const QModelIndex &index)
{
    const QString text = index.data().toString();
    if (index.column() == CredentialTableModel::NameColumn)
        return shownName(text);
    // The service did not say the type, or when it was created.
    return text.isEmpty() ? QStringLiteral("–") : shownText(text);
}

} // namespace Purser
