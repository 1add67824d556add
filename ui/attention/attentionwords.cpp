// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attentionwords.h"

#include "ui/text/expirytext.h"

#include <QCoreApplication>

namespace Purser {

namespace {

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::AttentionWords)
};

} // namespace

QString attentionText(const Attention &attention, const QDate &today)
{
    switch (attention.kind) {
    case Attention::Kind::Expired:
        //: The login of a credential; %1 is a date.
        return AttentionWords::tr("Expired on %1").arg(dayText(attention.day));
    case Attention::Kind::LoginRefused:
        //: The registry refused the login of a credential; %1 is a date.
        return AttentionWords::tr("Login refused on %1")
            .arg(dayText(attention.time.toLocalTime().date()));
    case Attention::Kind::ExpiresToday:
        //: The login of a credential.
        return AttentionWords::tr("Expires today");
    case Attention::Kind::ExpiresSoon:
        //: The login of a credential.
        return AttentionWords::tr("Expires in %n days", nullptr, int(today.daysTo(attention.day)));
    case Attention::Kind::PasswordOld:
        //: %1 is a date.
        return AttentionWords::tr("Password last changed on %1")
            .arg(dayText(attention.time.toLocalTime().date()));
    }
    return {};
}

Theme::Tone attentionTone(Attention::Kind kind)
{
    switch (kind) {
    case Attention::Kind::Expired:
    case Attention::Kind::LoginRefused:
        return Theme::Tone::Danger;
    case Attention::Kind::ExpiresToday:
    case Attention::Kind::ExpiresSoon:
        return Theme::Tone::Warning;
    case Attention::Kind::PasswordOld:
        break;
    }
    return Theme::Tone::Info;
}

} // namespace Purser
