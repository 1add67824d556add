// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/credentialcatalog.h"

#include "models/credentials/credentialtablemodel.h"
#include "ui/palette/commandpalette.h"
#include "ui/style/icons.h"
#include "ui/text/credentialtext.h"

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

PaletteCatalog catalogOf(const CredentialTableModel &credentials,
                         const std::function<void(const CredentialId &)> &select)
{
    QList<CredentialRowPointer> rows = credentials.rows();
    if (!credentials.unreadable().isEmpty())
        rows.removeIf([](const CredentialRowPointer &row) { // it cannot be selected
            return row->credential.id.isNull();
        });
    return { .count = int(rows.size()),
             .foldedText =
                 [rows, nameless = displayName({}).toCaseFolded()](int row) {
                     fetchAhead(rows, row);
                     const QStringView name = rows[row]->foldedName();
                     return name.isEmpty() ? QStringView(nameless) : name;
                 },
             .notesContain =
                 [rows](int row, const QStringList &words) {
                     const RowNotes *notes = rows[row]->notes();
                     return notes && std::ranges::all_of(words, [notes](const QString &word) {
                                return notes->searchable.contains(word);
                            });
                 },
             .entry =
                 [select, rows, icon = Icons::get(u"box"_s)](int row) {
                     const Credential &credential = rows[row]->credential;
                     return PaletteEntry{ .text = displayName(credential.name),
                                          //: What kind of thing an entry of the command palette is.
                                          .detail = CommandPalette::tr("Credential"),
                                          .icon = icon,
                                          .run = [select, id = credential.id] { select(id); } };
                 } };
}

} // namespace Purser
