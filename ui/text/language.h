// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace Purser {

/// The language of every text, and of dates and numbers, while it lives, and the application's font
/// for it. English is the language of the sources; its translation has the plural forms.
class Language
{
public:
    /// The application object is there already.
    Language();

    /// Those that there are translations for.
    static QStringList codes();
    /// The language's name for itself.
    static QString name(const QString &code);
    /// The one of codes() that comes nearest to what the system asks for.
    static QString ofSystem();
    static QString nearest(const QStringList &wanted);

    /// The one of codes() that texts are in.
    static QString current();

    /// One of codes(); the system's for an empty or unknown one. What is shown already stays.
    void choose(const QString &code);

private:
    void applyFont(const QString &language);

    std::optional<QFont> m_systemFont; // none in a program without windows
    QTranslator m_purser;
    QTranslator m_qt; // what Qt's own dialogs and menus say
};

} // namespace Purser
