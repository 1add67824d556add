// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountlist.h"
#include "models/activity/activitylog.h"
#include "ui/help/guidewindow.h"
#include "ui/mainwindow.h"
#include "ui/text/language.h"

#include <QAction>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// Markdown that a reader would see, with what stands around it; empty if there is none. An
/// asterisk beside full-width punctuation, for one, ends no emphasis and is shown.
QString leftoverMarkup(QString text)
{
    text.remove("_json_key"_L1); // a username
    static const QRegularExpression markup(
        u".{0,20}(?:[*`]|~~|\\]\\(|(?<!\\w)_[^_\\s][^_\\n]*_).{0,20}"_s);
    return markup.match(text).captured();
}

} // namespace

class TestGuideWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChapterShowsItsText()
    {
        GuideWindow window;
        window.show();
        QCOMPARE(window.contents()->count(), 7);
        for (int row = 0; row < window.contents()->count(); ++row) {
            window.contents()->setCurrentRow(row);
            const QString title = window.contents()->item(row)->text();
            QVERIFY2(window.text()->toPlainText().startsWith(title), qPrintable(title));
        }
    }

    void leftoverMarkupIsFound_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<bool>("isLeftover");
        QTest::newRow("emphasis") << u"Select *Reload* or **Refresh**."_s << false;
        QTest::newRow("code") << u"The name `_json_key`, or `@ . _ -`"_s << false;
        QTest::newRow("link") << u"[GitHub](https://github.com)"_s << false;
        QTest::newRow("full-width punctuation, Chinese")
            << u"账户对话框中的*我的密钥在哪里？*说明"_s << true;
        QTest::newRow("full-width punctuation, Japanese")
            << u"*キーはどこにありますか？*は"_s << true;
        QTest::newRow("strong beside punctuation") << u"的**密钥？**说明"_s << true;
        QTest::newRow("underscores beside punctuation") << u"_密钥？_说明"_s << true;
        QTest::newRow("underscores between letters") << u"按_密钥_说明"_s << true;
        QTest::newRow("names with underscores") << u"https_proxy and YOTTA_API_KEY"_s << false;
        QTest::newRow("open backtick") << u"The file `~/.yotta/config"_s << true;
        QTest::newRow("broken link") << u"[GitHub](https://git hub.com)"_s << true;
    }

    void leftoverMarkupIsFound()
    {
        QFETCH(const QString, markdown);
        QTextDocument document;
        document.setMarkdown(markdown);
        QTEST(!leftoverMarkup(document.toPlainText()).isEmpty(), "isLeftover");
    }

    void noLanguageShowsMarkup_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void noLanguageShowsMarkup()
    {
        QFETCH(const QString, code);
        Language language;
        language.choose(code);
        const GuideWindow window;
        QVERIFY(window.contents()->count() > 1);
        for (int row = 0; row < window.contents()->count(); ++row) {
            window.contents()->setCurrentRow(row);
            const QString leftover = leftoverMarkup(window.text()->toPlainText());
            QVERIFY2(leftover.isEmpty(), qPrintable(leftover));
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
