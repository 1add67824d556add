// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>
#include <QtMath>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// The color of the pixels that are painted fully; invalid when there are several or none.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(64, 64), mode).toImage();
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            if (ink.isValid() && ink != pixel)
                return {};
            ink = pixel;
        }
    }
    return ink;
}

QStringList namesInTheSource()
{
    // Icons::get(u"…"), the actions' make(tr("…"), u"…", and PlaceholderPage::describe(u"…".
    static const QRegularExpression use(
        u"(?:Icons::get\\(|make\\(tr\\(\"[^\"]*\"\\),\\s*|->describe\\()u\"([a-z-]+)\"_s"_s);
    QStringList names;
    QDirIterator files(QStringLiteral(PURSER_UI_SOURCE_DIR), { u"*.cpp"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto matches = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            names += matches.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconThatIsAskedForCanBeDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QStringList names = namesInTheSource();
        for (const QString &known : { u"add"_s, u"search"_s, u"offline"_s, u"copy"_s })
            QVERIFY2(names.contains(known), qPrintable(known)); // the expression finds all forms
        // By the tone of a message.
        names += { u"info"_s, u"success"_s, u"warning"_s, u"danger"_s };
        names.removeDuplicates();
        for (const QString &name : std::as_const(names))
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyIconThatIsAskedForCanBeDrawn()
    {
        QFETCH(const QString, name);
        const QIcon icon = Icons::get(name);
        QVERIFY(!icon.isNull());
        QVERIFY(inkOf(icon).isValid());
    }

    void anUnknownNameGivesNoIcon() { QVERIFY(Icons::get(u"no-such-icon"_s).isNull()); }

    void theInkIsThatOfThePaletteInForce()
    {
        const QIcon icon = Icons::get(u"add"_s);
        const QPalette before = QApplication::palette();
        for (const QColor &ink : { QColor(0x10, 0x20, 0x30), QColor(0xf0, 0xe0, 0xd0) }) {
            QPalette palette = before;
            palette.setColor(QPalette::WindowText, ink);
            QApplication::setPalette(palette);
            QCOMPARE(inkOf(icon), ink);
        }
        QApplication::setPalette(before);
    }

    void inksDiffer()
    {
        const QColor text = inkOf(Icons::get(u"add"_s));
        QVERIFY(inkOf(Icons::get(u"add"_s, Icons::ColorRole::Muted)) != text);
        QCOMPARE(inkOf(Icons::get(u"add"_s, Icons::ColorRole::OnAccent)),
                 QApplication::palette().color(QPalette::HighlightedText));
        QVERIFY(inkOf(Icons::get(u"add"_s), QIcon::Disabled) != text);
    }

    /// Device pixels of the usual sizes at the usual scales: each has a picture of its own, so that
    /// nothing is scaled when it is painted.
    void everyUsualSizeHasItsOwnPicture_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 14, 16, 18, 24, 32, 48 })
            for (const double scale : { 1.0, 1.25, 1.5, 2.0, 2.5, 3.0 })
                QTest::addRow("%d at %.0f %%", size, 100 * scale) << qCeil(size * scale);
    }

    void everyUsualSizeHasItsOwnPicture()
    {
        QFETCH(const int, size);
        const QImage drawn(u":/purser/icons/key/%1.png"_s.arg(size));
        QCOMPARE(drawn.size(), QSize(size, size));
        const QImage painted = Icons::get(u"key"_s).pixmap(QSize(size, size)).toImage();
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x)
                QCOMPARE(qAlpha(painted.pixel(x, y)), qAlpha(drawn.pixel(x, y)));
    }

    /// Qt itself shows these, and only what it can read without a plugin.
    void everyPictureOfTheStyleSheetCanBeRead()
    {
        QFile file(u":/purser/style.qss"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sheet = QString::fromUtf8(file.readAll());
        static const QRegularExpression picture(u"url\\(([^)]*)\\)"_s);
        auto matches = picture.globalMatch(sheet);
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            QString path = matches.next().captured(1);
            QVERIFY2(path.endsWith(u".png"_s), qPrintable(path));
            for (const QString &arrow : { u"black"_s, u"white"_s }) {
                QString named = path;
                named.replace(u"${arrow}"_s, arrow);
                for (const QString &scale : { u".png"_s, u"@2x.png"_s, u"@3x.png"_s }) {
                    QString scaled = named;
                    scaled.replace(u".png"_s, scale);
                    QVERIFY2(!QImage(scaled).isNull(), qPrintable(scaled));
                }
            }
        }
    }

    void theApplicationHasAnIcon()
    {
        QVERIFY(!Icons::application().isNull());
        QVERIFY(!Icons::application().pixmap(32, 32).isNull());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
