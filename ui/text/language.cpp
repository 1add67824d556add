// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "ui/style/languagefont.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

const auto folder = ":/purser/translations"_L1;

} // namespace

Language::Language()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        m_systemFont = QGuiApplication::font();
    choose({});
}

QStringList Language::codes()
{
    return { u"en"_s, u"zh_CN"_s, u"ja"_s, u"es"_s, u"fr"_s, u"de"_s };
}

QString Language::name(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s; // not that of one country
    if (code == "zh_CN"_L1)
        return u"简体中文"_s;
    const QString name = QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QString Language::ofSystem()
{
    return nearest(QLocale::system().uiLanguages());
}

QString Language::nearest(const QStringList &wanted)
{
    for (const QString &language : wanted) {
        for (const QString &code : codes()) {
            const QLocale one(language);
            const QLocale other(code);
            if (one.language() == other.language() && one.script() == other.script())
                return code;
        }
    }
    return u"en"_s;
}

QString Language::current()
{
    //: The language code of this translation, e.g. "de".
    return QCoreApplication::translate("Purser::Guide", "en");
}

void Language::choose(const QString &code)
{
    const bool isChosen = codes().contains(code);
    const QString language = isChosen ? code : ofSystem();
    // The system's own formats, also where they are of another country than the language.
    QLocale::setDefault(isChosen ? QLocale(code) : QLocale::system());

    QCoreApplication::removeTranslator(&m_purser);
    QCoreApplication::removeTranslator(&m_qt);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // Where Qt is a part of the program, so are its translations.
    if (const QString name = u"qtbase_"_s + language;
        m_qt.load(name, folder) || m_qt.load(name, qtFolder))
        QCoreApplication::installTranslator(&m_qt);
    if (m_purser.load(u"purser_"_s + language, folder))
        QCoreApplication::installTranslator(&m_purser);
    applyFont(language);
}

void Language::applyFont(const QString &language)
{
    if (!m_systemFont)
        return;
    // In its own language, the system knows best.
    const QFont font = language == ofSystem()
        ? *m_systemFont
        : languageFont(*m_systemFont, language, &QFontDatabase::hasFamily);
    if (font != QGuiApplication::font())
        QGuiApplication::setFont(font);
}

} // namespace Purser
