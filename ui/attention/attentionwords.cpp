// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attentionwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

/// With the name of the month and without that of the weekday, for which a list has no room.
QString dateText(const QDate &date)
{
    static const QRegularExpression weekday(u"dddd,?\\s*"_s);
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    return QLocale().toString(date, format.remove(weekday).trimmed());
}

} // namespace

QString attentionText(const Attention &attention, const QDate &today)
{
    switch (attention.kind) {
    case Attention::Kind::Expired:
        //: The login of a credential; %1 is a date.
        return AttentionWords::tr("Expired on %1").arg(dateText(attention.day));
    case Attention::Kind::LoginRefused:
        //: The registry refused the login of a credential; %1 is a date.
        return AttentionWords::tr("Login refused on %1")
            .arg(dateText(attention.time.toLocalTime().date()));
    case Attention::Kind::ExpiresToday:
        //: The login of a credential.
        return AttentionWords::tr("Expires today");
    case Attention::Kind::ExpiresSoon:
        //: The login of a credential.
        return AttentionWords::tr("Expires in %n days", nullptr, int(today.daysTo(attention.day)));
    case Attention::Kind::PasswordOld:
        //: %1 is a date.
        return AttentionWords::tr("Password last changed on %1")
            .arg(dateText(attention.time.toLocalTime().date()));
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
