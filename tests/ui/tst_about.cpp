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
    void everyShortcutIsListed()
    {
        QWidget window;
        window.show();
        showShortcuts(&window);
        const auto *box = opened<QMessageBox>(window);
        QVERIFY(box);
        for (const QString &line :
             { u"Ctrl+N – New credential"_s, u"F2 – Edit"_s, u"Return – Edit"_s, u"Del – Delete"_s,
               u"Ctrl+C – Copy the ID"_s, u"Ctrl+R – Read the credential again"_s,
               u"F5 – Refresh the list"_s, u"Ctrl+F – Search"_s,
               u"F9 – Show or hide the details"_s })
            QVERIFY2(box->text().contains(line), qPrintable(box->text()));
    }

    void aboutNamesTheVersionAndTheLicense()
    {
        QWidget window;
        window.show();
        showAbout(&window);
        const auto *box = opened<QMessageBox>(window);
        QVERIFY(box);
        for (const QString &part : { QStringLiteral(PURSER_VERSION),
                                     QString::fromLatin1(qVersion()), u"General Public License"_s })
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
