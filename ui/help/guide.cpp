// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include "ui/text/language.h"

#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>
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

/// The keys at the beginning of a table's row, as they are called here: "Strg+N" in German, "⌘N" on
/// a Mac.
QString withNativeKeys(const QString &row)
{
    static const QRegularExpression keys(
        u"(?:(?:Ctrl|Shift)\\+)+(?:F\\d+|[A-Z0-9]|,(?= \\|))|\\b(?:F\\d+|Del|Enter|Esc)\\b"_s);
    const qsizetype end = row.indexOf(u'|', 1);
    QString result;
    qsizetype done = 0;
    auto matches = keys.globalMatch(row);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > end)
            break;
        result += QStringView(row).sliced(done, match.capturedStart() - done);
        result += QKeySequence(match.captured(), QKeySequence::PortableText)
                      .toString(QKeySequence::NativeText);
        done = match.capturedEnd();
    }
    return result.append(QStringView(row).sliced(done));
}

} // namespace

QList<Chapter> chaptersOf(QStringView markdown)
{
    QList<Chapter> chapters;
    for (const QStringView line : markdown.split(u'\n')) {
        if (line.startsWith("## "_L1))
            chapters.append({ line.mid(3).trimmed().toString(), {} });
        if (!chapters.isEmpty())
            chapters.last().markdown +=
                (line.startsWith("| "_L1) ? withNativeKeys(line.toString()) : line.toString())
                + u'\n';
    }
    return chapters;
}

QList<Chapter> guide()
{
    const QString text = read(Language::current());
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
