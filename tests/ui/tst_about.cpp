// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/about.h"

#include <QMessageBox>
#include <QTest>
#include <QWidget>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aboutNamesTheVersionAndTheLicense()
    {
        QWidget window;
        window.show();
        showAbout(&window);
        const auto *box = opened<QMessageBox>(window);
        QVERIFY(box);
        for (const QString &part : { QStringLiteral(PURSER_VERSION),
                                     QString::fromLatin1(qVersion()), u"General Public License"_s,
                                     u"QtKeychain 0"_s, u"Boost.Beast"_s, u"libyaml"_s, u"LGPL"_s })
            QVERIFY2(box->text().contains(part), qPrintable(box->text()));
        QVERIFY(!box->text().contains(u'%'));
        QVERIFY(!box->iconPixmap().isNull());
        QCOMPARE(box->textFormat(), Qt::PlainText);
    }

    void aBoxClosesWithEscapeAndIsGone()
    {
        QWidget window;
        window.show();
        showAbout(&window);
        QTest::keyClick(opened<QMessageBox>(window), Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
    }
};

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
