// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialrow.h"

namespace Purser {

namespace {

// Nobody types it, so that no match runs across two fields.
constexpr QChar boundary(u'\x1F');

/// The collation of the C locale compares bytes, with digits as letters, and English does not
/// depend on what is installed on the system.
QLocale collationOf(const QLocale &locale)
{
    const QLocale collation = locale.collation();
    return collation.language() == QLocale::C ? QLocale(QLocale::English) : collation;
}

} // namespace

CredentialRowMaker::CredentialRowMaker(const QLocale &locale)
    : m_collator(collationOf(locale))
{
    m_collator.setNumericMode(true);
}

CredentialRowPointer CredentialRowMaker::make(const Credential &credential)
{
    const Type &type = prepared(credential.type);
    const QString name = credential.name.toCaseFolded();
    auto *row = new CredentialRow(m_collator.sortKey(name));
    row->credential = { credential.id, credential.name, type.type, credential.createdAt };
    row->typeLabel = type.foldedLabel;
    row->searchText = name + type.searchText + credential.id.text().toCaseFolded();
    row->nameLength = name.size();
    return CredentialRowPointer(row);
}

const CredentialRowMaker::Type &CredentialRowMaker::prepared(const RegistryType &type)
{
    const auto known = m_types.constFind(type.wireName());
    if (known != m_types.constEnd())
        return *known;
    const QString label = type.label().toCaseFolded();
    return *m_types.insert(
        type.wireName(),
        { type, label, boundary + label + boundary + type.wireName().toCaseFolded() + boundary });
}

} // namespace Purser
