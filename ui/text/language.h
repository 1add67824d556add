// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace Purser {

/// Installs the translations of Purser and Qt, and sets the default locale and the application's
/// font to match. The translations are removed when this object is destroyed. The source strings
/// are English; the English translation adds their plural forms.
class Language
{
public:
    /// Switches to the system's language. The application object must already exist.
    Language();

    /// Returns the codes of the available languages, such as "de" or "zh_CN".
    static QStringList codes();
    /// Returns the name of a language in that language, such as "Deutsch".
    static QString name(const QString &code);
    /// Returns the available language that best matches the system's languages.
    static QString ofSystem();
    /// Returns the code of the first available language in `wanted`, or "en".
    static QString nearest(const QStringList &wanted);

    /// Returns the code of the current language.
    static QString current();

    /// Switches to the language `code`, or to ofSystem() if `code` is empty or unknown. Text that
    /// is already displayed doesn't change.
    void choose(const QString &code);

private:
    void applyFont(const QString &language);

    std::optional<QFont> m_systemFont; // std::nullopt without a QGuiApplication
    QTranslator m_purser;
    QTranslator m_qt; // for Qt's own dialogs and menus
};

} // namespace Purser
