// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountlist.h"
#include "models/activity/activitylog.h"
#include "ui/help/guidewindow.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QListWidget>
#include <QPointer>
#include <QTest>
#include <QTextBrowser>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestGuideWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChapterShowsItsText()
    {
        GuideWindow window;
        window.show();
        QCOMPARE(window.contents()->count(), 5);
        for (int row = 0; row < window.contents()->count(); ++row) {
            window.contents()->setCurrentRow(row);
            const QString title = window.contents()->item(row)->text();
            QVERIFY2(window.text()->toPlainText().startsWith(title), qPrintable(title));
        }
    }

    void theFirstChapterHasEveryKeyOfTheWindow()
    {
        ActivityLog activity;
        const AccountList accounts;
        const MainWindow main(activity, accounts);
        const GuideWindow window;
        const QString text = window.text()->toPlainText();
        int count = 0;
        for (const QAction *action : main.findChildren<QAction *>()) {
            // Whoever is in the search field expects that key.
            if (action->shortcut().isEmpty() || action->shortcut() == Qt::Key_Escape)
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(text.contains(keys), qPrintable(action->text() + u": "_s + keys));
            ++count;
        }
        QVERIFY(count > 10);
    }

    void itDoesNotKeepTheProgramRunning()
    {
        GuideWindow window;
        QVERIFY(!window.testAttribute(Qt::WA_QuitOnClose));
        QVERIFY(!window.parentWidget()); // a dialog over the main window would block it as well
    }

    void escapeClosesIt()
    {
        const QPointer<GuideWindow> window = new GuideWindow;
        window->present();
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window);
    }
};

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
