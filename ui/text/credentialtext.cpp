// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/credentialtext.h"

#include "models/credentials/credentialfiltermodel.h"
#include "ui/text/expirytext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Purser {

namespace {

struct CredentialText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::CredentialText)
};

/// What a cell says of the notes; empty for other columns, and where there is nothing to say.
QString notesCellText(const QModelIndex &index)
{
    const auto *model = static_cast<const CredentialFilterModel *>(index.model());
    const RowNotes *row = model->rowAt(index.row())->notes();
    if (!row)
        return {};
    const CredentialNotes &notes = row->notes;
    switch (index.column()) {
    case CredentialTableModel::ExpiresColumn:
        return expiryText(notes.expires, model->expiryAt(index.row()));
    case CredentialTableModel::CheckedColumn:
        return notes.lastCheck ? lastCheckText(*notes.lastCheck, QDateTime::currentDateTimeUtc())
                               : QString();
    case CredentialTableModel::PasswordColumn:
        return notes.passwordChangedAt
            ? relativeTime(*notes.passwordChangedAt, QDateTime::currentDateTimeUtc())
            : QString();
    default:
        return {};
    }
}

} // namespace

QString displayName(const QString &name, qsizetype limit)
{
    //: In place of the name of a credential.
    return name.isEmpty() ? CredentialText::tr("(no name)") : displayText(name, limit);
}

QString copiedName(const QString &name)
{
    return displayText(name, maxDisplayLength);
}

QString changedElsewhereMessage(const ListChanges &changes)
{
    QStringList parts;
    if (changes.added > 0)
        //: Credentials; part of a list such as "2 new, 1 renamed and 1 deleted".
        parts += CredentialText::tr("%n new", nullptr, changes.added);
    if (changes.renamed > 0)
        //: Credentials; part of a list such as "2 new, 1 renamed and 1 deleted".
        parts += CredentialText::tr("%n renamed", nullptr, changes.renamed);
    if (changes.removed > 0)
        //: Credentials; part of a list such as "2 new, 1 renamed and 1 deleted".
        parts += CredentialText::tr("%n deleted", nullptr, changes.removed);
    //: %1 is a list such as "2 new, 1 renamed and 1 deleted", of credentials.
    return CredentialText::tr("Changes made elsewhere: %1.")
        .arg(QLocale().createSeparatedList(parts));
}

QString unreadableMessage(int count)
{
    //: %n is 1 or more.
    return CredentialText::tr(
        "%n credentials in the list have no usable ID. Their IDs are shown as “Unreadable”, and "
        "you can't change or delete the credentials in Purser.",
        nullptr, count);
}

QString unreadableRowMessage()
{
    return CredentialText::tr("The service sent no usable ID for this credential, so you can't "
                              "change or delete it here.");
}

QString cellText(const QModelIndex &index)
{
    const QString text = index.data().toString();
    if (index.column() == CredentialTableModel::NameColumn)
        return displayName(text);
    if (index.column() == CredentialTableModel::IdColumn && text.isEmpty())
        //: In place of an ID that the service sent in a form that cannot be used.
        return CredentialText::tr("Unreadable");
    if (index.column() == CredentialTableModel::CreatedColumn) {
        const auto *model = static_cast<const CredentialFilterModel *>(index.model());
        if (const std::optional<QDateTime> &createdAt = model->at(index.row()).createdAt)
            return relativeTime(*createdAt, QDateTime::currentDateTimeUtc());
    }
    if (QString notes = notesCellText(index); !notes.isEmpty())
        return notes;
    // The service did not say the type or when it was created, or there is no note.
    return text.isEmpty() ? QStringLiteral("–") : displayText(text);
}

} // namespace Purser
