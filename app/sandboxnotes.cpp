// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxnotes.h"

#include "app/sandbox/sandboxregistry.h"
#include "models/notes/accountnotes.h"

#include <QDateTime>

namespace Purser {

using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;

void addSandboxNotes(AccountNotes &notes, const QString &registry, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const auto add = [&](QStringView id, const QString &owner, const QDate &expires,
                         Verdict verdict, int daysAgo) {
        const CredentialId credential = *CredentialId::fromText(id);
        notes.update(credential,
                     { .registry = registry,
                       .image = SandboxRegistry::image(),
                       .username = SandboxRegistry::username(),
                       .owner = owner,
                       .expires = expires });
        const QDateTime time = now.toUTC().addDays(-daysAgo);
        notes.recordPasswordChange(credential, time.addDays(-1));
        if (verdict != Verdict::NotChecked)
            notes.recordCheck(credential, { .verdict = verdict, .time = time });
    };
    // The ids are those of the sandbox's samples.
    add(u"371904466120093701", u"mlops"_s, today.addDays(5), Verdict::Accepted, 2);
    add(u"384410568058921807", u"vision"_s, today.addDays(-3), Verdict::NotChecked, 30);
    add(u"384877201365518909", u"mlops"_s, {}, Verdict::Refused, 1);
    add(u"352260913377402881", u"speech"_s, today.addDays(90), Verdict::Accepted, 9);
}

} // namespace Purser
