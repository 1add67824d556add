// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/settingsvalidation.h"

#include "app/settingsfile/inilines.h"

#include <QStringDecoder>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

using Kind = SettingsProblem::Kind;

namespace {

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// By its byte order mark, or by the zero bytes that Latin letters have in it.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        if (*marked != QStringConverter::Utf8)
            return marked;
    }
    qsizetype zeros[] = { 0, 0 }; // at even and at odd places
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++zeros[i % 2];
    }
    const qsizetype many = bytes.size() / 4;
    if (zeros[1] > many && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (zeros[0] > many && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool hasSettings(const QList<IniLine> &lines)
{
    return std::ranges::any_of(
        lines, [](const IniLine &line) { return line.kind == IniLine::Kind::Section; });
}

/// The number of the first line that is so; 0 if there is none.
template<typename Is> int numberOf(const QList<IniLine> &lines, Is is)
{
    const auto found = std::ranges::find_if(lines, is);
    return found == lines.end() ? 0 : int(found - lines.begin()) + 1;
}

bool isConflictMark(const IniLine &line)
{
    return std::ranges::any_of(
        std::initializer_list<const char *>{ "<<<<<<<", "|||||||", ">>>>>>>" },
        [&line](const char *mark) { return line.text.startsWith(mark); });
}

/// The version that the file names; nothing if it names one that is no number.
std::optional<int> versionOf(const QList<IniLine> &lines)
{
    QByteArray section = "General";
    for (const IniLine &line : lines) {
        if (line.kind == IniLine::Kind::Section)
            section = line.section();
        if (line.kind == IniLine::Kind::Value && section == "General" && line.key() == "version") {
            bool isNumber = false;
            const int version = line.value().toInt(&isNumber);
            return isNumber ? std::optional(version) : std::nullopt;
        }
    }
    return settingsVersion;
}

SettingsProblem problemOfBrokenText(const QByteArray &bytes)
{
    const bool isText = hasSettings(iniLines(QString::fromLatin1(bytes).toUtf8()));
    return { .kind = isText ? Kind::OtherEncoding : Kind::NoSettings };
}

} // namespace

std::optional<SettingsProblem> validateSettings(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return SettingsProblem{ .kind = Kind::Empty };
    if (wideEncoding(bytes))
        return SettingsProblem{ .kind = Kind::OtherEncoding };
    if (bytes.contains('\0'))
        return SettingsProblem{ .kind = Kind::Zeros };
    if (!decoded(bytes, QStringConverter::Utf8))
        return problemOfBrokenText(bytes);

    const QList<IniLine> lines = iniLines(settingsText(bytes));
    if (const int line = numberOf(lines, isConflictMark))
        return SettingsProblem{ .kind = Kind::MergeConflict, .line = line };
    if (!hasSettings(lines))
        return SettingsProblem{ .kind = Kind::NoSettings };
    // A newer version may have a syntax of its own, so it comes before the broken lines.
    const std::optional<int> version = versionOf(lines);
    if (version > settingsVersion)
        return SettingsProblem{ .kind = Kind::NewerVersion };
    const auto isBroken = [](const IniLine &line) { return line.kind == IniLine::Kind::Broken; };
    if (const int line = numberOf(lines, isBroken))
        return SettingsProblem{ .kind = Kind::BrokenLine, .line = line };
    if (!version)
        return SettingsProblem{ .kind = Kind::NoSettings };
    return std::nullopt;
}

QByteArray settingsText(const QByteArray &bytes)
{
    QString text;
    if (const auto wide = wideEncoding(bytes)) {
        text = QStringDecoder(*wide)(bytes);
    } else {
        // One damaged line doesn't garble the letters of the others.
        for (const QByteArray &line : bytes.split('\n'))
            text +=
                decoded(line, QStringConverter::Utf8).value_or(QString::fromLatin1(line)) + u'\n';
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.remove(QChar::Null).toUtf8();
}

} // namespace Purser
