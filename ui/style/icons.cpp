// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/paintedicon.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// Paints an SVG whose strokes are `currentColor` in a color of the palette in force.
class TintedSvg : public PaintedIcon
{
public:
    TintedSvg(const QByteArray &svg, Icons::ColorRole role)
        : m_svg(svg)
        , m_role(role)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", color(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.render(painter, rect);
    }

    QIconEngine *clone() const override { return new TintedSvg(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return Theme::mix(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.4);
        if (m_role == Icons::ColorRole::OnAccent)
            return Theme::onAccent(palette);
        return m_role == Icons::ColorRole::Muted ? Theme::mutedText(palette)
                                                 : palette.color(QPalette::WindowText);
    }

    QByteArray m_svg;
    Icons::ColorRole m_role;
};

/// Paints an SVG as it is. Qt's own way takes a plugin, which is in a package of its own on
/// Debian 13.
class PlainSvg : public PaintedIcon
{
public:
    explicit PlainSvg(const QByteArray &svg)
        : m_svg(svg)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_svg);
        renderer.render(painter, rect);
    }

    QIconEngine *clone() const override { return new PlainSvg(*this); }

private:
    QByteArray m_svg;
};

} // namespace

namespace Icons {

QIcon get(const QString &name, ColorRole role)
{
    QFile file(u":/purser/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedSvg(file.readAll(), role));
}

QString nameFor(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Success:
        return u"success"_s;
    case Theme::Tone::Warning:
        return u"warning"_s;
    case Theme::Tone::Danger:
        return u"danger"_s;
    case Theme::Tone::Neutral:
    case Theme::Tone::Info:
        break;
    }
    return u"info"_s;
}

QIcon application()
{
    QFile file(u":/purser/icons/io.github.purser.Purser.svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new PlainSvg(file.readAll()));
}

} // namespace Icons

} // namespace Purser
