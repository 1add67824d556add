// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/icons/iconfiles.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;

/// The application's own drawing, read back by independent readers.
class TestIconFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPictureHasTheDrawingOnATransparentGround();
    void theSameDrawingGivesTheSameBytes();
    void windowsFindsEverySizeWithItsAlpha();
    void macOSFindsEverySize();

private:
    static void verifyDrawing(const QImage &image);

    QSvgRenderer m_drawing;
};

void TestIconFiles::initTestCase()
{
    QVERIFY(m_drawing.load(QStringLiteral(PURSER_ICON)));
}

void TestIconFiles::verifyDrawing(const QImage &image)
{
    const int middle = image.width() / 2;
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(middle, middle)), 255);
    QVERIFY(qBlue(image.pixel(middle, image.height() / 8)) > 100); // the sea, right way up
    QVERIFY(qBlue(image.pixel(middle, image.height() / 8))
            > qBlue(image.pixel(middle, image.height() - 1 - image.height() / 8)));
}

void TestIconFiles::aPictureHasTheDrawingOnATransparentGround()
{
    QImage image;
    QVERIFY(image.loadFromData(IconFiles::png(IconFiles::rendered(m_drawing, 48)), "PNG"));
    QCOMPARE(image.size(), QSize(48, 48));
    verifyDrawing(image);
}

void TestIconFiles::theSameDrawingGivesTheSameBytes()
{
    QCOMPARE(IconFiles::ico(m_drawing), IconFiles::ico(m_drawing));
    QCOMPARE(IconFiles::icns(m_drawing), IconFiles::icns(m_drawing));
}

void TestIconFiles::windowsFindsEverySizeWithItsAlpha()
{
    QByteArray bytes = IconFiles::ico(m_drawing);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "ico");
    QList<int> sizes;
    for (int i = 0; i < reader.imageCount(); ++i) {
        QVERIFY(reader.jumpToImage(i));
        const QImage image = reader.read();
        QVERIFY2(!image.isNull(), qPrintable(reader.errorString()));
        sizes += image.width();
        verifyDrawing(image);
    }
    QCOMPARE(sizes, (QList<int>{ 16, 20, 24, 32, 40, 48, 64, 128, 256 }));
}

void TestIconFiles::macOSFindsEverySize()
{
    const QByteArray bytes = IconFiles::icns(m_drawing);
    QVERIFY(bytes.startsWith("icns"));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 4), quint32(bytes.size()));
    QMap<QByteArray, int> sizes;
    for (qsizetype at = 8; at < bytes.size();) {
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.constData() + at + 4));
        QVERIFY(length > 8 && at + length <= bytes.size());
        QImage image;
        QVERIFY(image.loadFromData(bytes.mid(at + 8, length - 8), "PNG"));
        verifyDrawing(image);
        sizes.insert(bytes.mid(at, 4), image.width());
        at += length;
    }
    QCOMPARE(sizes,
             (QMap<QByteArray, int>{ { "ic07", 128 },
                                     { "ic08", 256 },
                                     { "ic09", 512 },
                                     { "ic10", 1024 },
                                     { "ic11", 32 },
                                     { "ic12", 64 },
                                     { "ic13", 256 },
                                     { "ic14", 512 } }));
}

QTEST_GUILESS_MAIN(TestIconFiles)
#include "tst_iconfiles.moc"
