// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView knownHosts[] = { "github.com"_L1, "yottalabs.ai"_L1 };

QString read(const QString &language)
{
    QFile file(u":/purser/help/guide.%1.md"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<Chapter> chaptersOf(QStringView markdown)
{
    QList<Chapter> chapters;
    for (const QStringView line : markdown.split(u'\n')) {
        if (line.startsWith("## "_L1))
            chapters.append({ line.mid(3).trimmed().toString(), {} });
        if (!chapters.isEmpty())
            chapters.last().markdown += line.toString() + u'\n';
    }
    return chapters;
}

QList<Chapter> guide()
{
    //: The language code of this translation, as in "de": it names the file of the guide.
    const QString text = read(QCoreApplication::translate("Purser::Guide", "en"));
    return chaptersOf(text.isEmpty() ? read(u"en"_s) : text);
}

bool isKnownHost(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 || !url.userInfo().isEmpty())
        return false;
    return std::ranges::any_of(knownHosts, [host = url.host()](QLatin1StringView known) {
        return host == known || host.endsWith(u'.' + known);
    });
}

} // namespace Purser
