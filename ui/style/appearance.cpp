// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include "ui/style/checkboxstyle.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QStyleHints>

namespace Purser {

using namespace Qt::StringLiterals;

Appearance::Appearance(QApplication &application)
    : m_application(application)
{
    QApplication::setStyle(new CheckBoxStyle); // the application takes it over
    apply();
    application.installEventFilter(this);
}

namespace {

/// Gives the title bars the colors of the theme.
void applyToTitleBars([[maybe_unused]] Preferences::Theme theme)
{
#if defined(Q_OS_WIN) && QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QGuiApplication::styleHints()->setColorScheme(
        theme == Preferences::Theme::Dark        ? Qt::ColorScheme::Dark
            : theme == Preferences::Theme::Light ? Qt::ColorScheme::Light
                                                 : Qt::ColorScheme::Unknown);
#endif
}

} // namespace

void Appearance::choose(Preferences::Theme theme)
{
    applyToTitleBars(theme);
    switch (theme) {
    case Preferences::Theme::System:
        QApplication::setPalette({});
        break;
    case Preferences::Theme::Light:
        QApplication::setPalette(Theme::lightPalette());
        break;
    case Preferences::Theme::Dark:
        QApplication::setPalette(Theme::darkPalette());
        break;
    }
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const QString sheet = styleSheet(QApplication::palette());
    if (sheet != m_application.styleSheet())
        m_application.setStyleSheet(sheet);
}

QString Appearance::styleSheet(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor accent = Theme::accent(palette);
    const QColor danger =
        Theme::readable(Theme::text(Theme::Tone::Danger, palette, base), Qt::white, 4.6);

    const std::pair<QLatin1StringView, QColor> colors[] = {
        { "window"_L1, window },
        { "base"_L1, base },
        { "text"_L1, text },
        { "muted"_L1, Theme::mutedText(palette) },
        { "border"_L1, Theme::border(palette) },
        { "strong-border"_L1, Theme::mix(window, text, 0.38) },
        { "hairline"_L1, Theme::hairline(palette) },
        { "raised"_L1, Theme::mix(base, text, Theme::isDark(palette) ? 0.1 : 0.03) },
        { "hover"_L1, Theme::mix(base, text, 0.07) },
        { "pressed"_L1, Theme::mix(base, text, 0.14) },
        { "accent"_L1, accent },
        { "accent-hover"_L1, Theme::mix(accent, Qt::black, 0.12) },
        { "on-accent"_L1, Theme::onAccent(palette) },
        { "selection"_L1, Theme::selection(palette) },
        { "danger"_L1, danger },
        { "danger-hover"_L1, Theme::mix(danger, Qt::black, 0.12) },
        { "danger-text"_L1, Theme::text(Theme::Tone::Danger, palette, base) },
        { "disabled"_L1, Theme::mix(window, text, 0.45) },
        { "disabled-fill"_L1, Theme::mix(window, text, 0.06) },
    };

    QFile file(u":/purser/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, color] : colors)
        sheet.replace(u"${%1}"_s.arg(name), color.name());
    sheet.replace("${arrow}"_L1, Theme::isDark(palette) ? "white"_L1 : "black"_L1);
    return sheet;
}

} // namespace Purser
