// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialrow.h"

#include "models/text/textmatch.h"

namespace Purser {

namespace {

// Nobody types it, so that no match runs across the label and the wire name.
constexpr QChar boundary(u'\x1F');

} // namespace

// With a text of its own: threads that share one wait for each other to count it.
CredentialRowType::CredentialRowType(const RegistryType &registryType)
    : type(QStringView(registryType.wireName()).toString())
    , label(registryType.label().toCaseFolded())
    , searchText(label + boundary + registryType.wireName().toCaseFolded())
{ }

CredentialRow::CredentialRow(const Credential &source, const SortKey &key)
    : isIdNumber(isNumber(source.id.text()))
    , credential(source)
    , nameKey(key)
{ }

CredentialRowPointer withNotes(const CredentialRow &row, const RowNotesPointer &notes)
{
    auto *copy = new CredentialRow(row.credential, row.nameKey);
    copy->type = row.type;
    if (row.folded)
        copy->folded = std::make_unique<const CredentialRow::Folded>(*row.folded);
    copy->rowNotes = notes;
    return CredentialRowPointer(copy);
}

CredentialRowMaker::CredentialRowMaker(const QLocale &locale)
    : m_order(locale)
{ }

CredentialRowPointer CredentialRowMaker::make(const Credential &credential,
                                              const RowNotesPointer &notes)
{
    const CredentialRowTypePointer &type = prepared(credential.type);
    const QString name = credential.name.toCaseFolded();
    const QString id = credential.id.text().toCaseFolded();
    auto *row = new CredentialRow(
        { credential.id, credential.name, type->type, credential.createdAt }, m_order.keyOf(name));
    row->type = type;
    if (name != credential.name || id != credential.id.text())
        row->folded =
            std::make_unique<const CredentialRow::Folded>(CredentialRow::Folded{ name, id });
    row->rowNotes = notes;
    return CredentialRowPointer(row);
}

const CredentialRowTypePointer &CredentialRowMaker::prepared(const RegistryType &type)
{
    CredentialRowTypePointer &known = m_types[type.wireName()];
    if (!known)
        known = new CredentialRowType(type);
    return known;
}

} // namespace Purser
