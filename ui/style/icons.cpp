// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/paintedicon.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QtMath>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// The picture of an icon for a square of so many pixels, out of those that were drawn while
/// building: the smallest that is large enough.
QImage picture(const QString &name, int pixels)
{
    const QDir folder(u":/purser/icons/%1"_s.arg(name));
    int best = 0;
    for (const QString &file : folder.entryList({ u"*.png"_s })) {
        const int size = QFileInfo(file).baseName().toInt();
        if (best == 0 || (best < pixels ? size > best : size >= pixels && size < best))
            best = size;
    }
    return QImage(folder.filePath(u"%1.png"_s.arg(best)));
}

QImage pictureFor(const QString &name, const QPainter &painter, const QRect &rect)
{
    return picture(name, qCeil(rect.width() * painter.device()->devicePixelRatioF()));
}

void drawPicture(QPainter &painter, const QRect &rect, const QImage &image)
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, image);
    painter.restore();
}

/// Paints a line icon in a color of the palette in force.
class TintedIcon : public PaintedIcon
{
public:
    TintedIcon(const QString &name, Icons::ColorRole role)
        : m_name(name)
        , m_role(role)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QImage image = pictureFor(m_name, *painter, rect);
        QPainter tint(&image);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(image.rect(), color(mode));
        tint.end();
        drawPicture(*painter, rect, image);
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }

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

    QString m_name;
    Icons::ColorRole m_role;
};

/// Paints an icon in its own colors.
class ColoredIcon : public PaintedIcon
{
public:
    explicit ColoredIcon(const QString &name)
        : m_name(name)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        drawPicture(*painter, rect, pictureFor(m_name, *painter, rect));
    }

    QIconEngine *clone() const override { return new ColoredIcon(*this); }

private:
    QString m_name;
};

} // namespace

namespace Icons {

QIcon get(const QString &name, ColorRole role)
{
    return picture(name, 1).isNull() ? QIcon() : QIcon(new TintedIcon(name, role));
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
    return QIcon(new ColoredIcon(u"io.github.purser.Purser"_s));
}

} // namespace Icons

} // namespace Purser
