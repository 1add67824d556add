// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Theme::Tone;

namespace {

QImage iconOf(const MessageBar &bar)
{
    return bar.findChild<IconLabel *>()->grab().toImage();
}

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThereOnlyWhenThereIsSomethingToSay()
    {
        QWidget window;
        MessageBar bar(&window);
        QVERIFY(bar.isHidden());
        bar.showMessage(Tone::Info, u"It is done"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"It is done"_s);
        QVERIFY(shows(bar, u"It is done"_s));

        button(bar, u"Dismiss"_s)->click();
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.text(), QString());
    }

    void aMessageMayHaveNothingToDismissItWith()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.setDismissible(false);
        bar.showMessage(Tone::Info, u"Choose"_s, u"Run"_s);
        window.show();
        QVERIFY(button(bar, u"Run"_s));
        QVERIFY(!button(bar, u"Dismiss"_s));
        bar.setDismissible(true);
        QVERIFY(button(bar, u"Dismiss"_s));
    }

    void onlyTheUserIsReportedToDismissIt()
    {
        QWidget window;
        MessageBar bar(&window);
        const MessageBar::Message message = bar.showMessage(Tone::Info, u"It is done"_s);
        QSignalSpy dismissing(&bar, &MessageBar::dismissing);
        bool wasShown = false;
        connect(&bar, &MessageBar::dismissing, &bar, [&] { wasShown = message.isShown(); });
        button(bar, u"Dismiss"_s)->click();
        QCOMPARE(dismissing.size(), 1);
        QVERIFY(wasShown);
        bar.showMessage(Tone::Info, u"It is done"_s);
        bar.dismiss();
        QCOMPARE(dismissing.size(), 1);
    }

    void theNextMessageTakesThePlaceOfTheOneBefore()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.showMessage(Tone::Danger, u"It failed"_s, u"Retry"_s);
        bar.showMessage(Tone::Success, u"It worked"_s);
        QCOMPARE(bar.text(), u"It worked"_s);
        QVERIFY(!button(bar, u"Retry"_s));
    }

    void anActionRunsItsOwnFunctionAndTheMessageStays()
    {
        QWidget window;
        MessageBar bar(&window);
        QStringList calls;
        bar.showMessage(Tone::Danger, u"It failed"_s, u"Retry"_s, [&] { calls += u"first"_s; });
        bar.showMessage(Tone::Danger, u"It failed"_s, u"Retry"_s, [&] { calls += u"second"_s; });
        button(bar, u"Retry"_s)->click();
        QCOMPARE(calls, QStringList{ u"second"_s });
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"It failed"_s);
        bar.showMessage(Tone::Danger, u"It failed"_s, u"Retry"_s);
        button(bar, u"Retry"_s)->click();
        QCOMPARE(calls.size(), 1); // the function went with its message
    }

    void anActionMayShowAnotherMessage()
    {
        QWidget window;
        MessageBar bar(&window);
        const auto marker = std::make_shared<int>(1);
        int seen = 0;
        bar.showMessage(Tone::Danger, u"It failed"_s, u"Retry"_s, [&bar, &seen, marker] {
            bar.showMessage(Tone::Info, u"Retrying…"_s);
            seen = *marker; // what was captured is still there
        });
        button(bar, u"Retry"_s)->click();
        QCOMPARE(bar.text(), u"Retrying…"_s);
        QCOMPARE(seen, 1);
    }

    void aHandleFollowsItsMessageOnly_data()
    {
        QTest::addColumn<std::function<void(MessageBar &)>>("end");
        QTest::addColumn<QString>("left");
        QTest::newRow("replaced") << std::function([](MessageBar &bar) {
            bar.showMessage(Tone::Success, u"It worked"_s);
        }) << u"It worked"_s;
        QTest::newRow("replaced by the same text") << std::function([](MessageBar &bar) {
            bar.showMessage(Tone::Info, u"It takes a while"_s);
        }) << u"It takes a while"_s;
        QTest::newRow("dismissed")
            << std::function([](MessageBar &bar) { bar.dismiss(); }) << QString();
        QTest::newRow("dismissed by the user")
            << std::function([](MessageBar &bar) { button(bar, u"Dismiss"_s)->click(); })
            << QString();
        QTest::newRow("dismissed, then another") << std::function([](MessageBar &bar) {
            bar.dismiss();
            bar.showMessage(Tone::Success, u"It worked"_s);
        }) << u"It worked"_s;
    }

    void aHandleFollowsItsMessageOnly()
    {
        QFETCH(const std::function<void(MessageBar &)>, end);
        QFETCH(const QString, left);
        QWidget window;
        MessageBar bar(&window);
        const MessageBar::Message message = bar.showMessage(Tone::Info, u"It takes"_s);
        QVERIFY(message.isShown());
        message.setText(u"It takes a while"_s);
        QCOMPARE(bar.text(), u"It takes a while"_s);
        QCOMPARE(accessibleNameOf(bar), u"It takes a while"_s);

        end(bar);
        QVERIFY(!message.isShown());
        message.setText(u"late"_s);
        QCOMPARE(bar.text(), left);
        message.dismiss();
        QCOMPARE(bar.text(), left);
        QCOMPARE(bar.isHidden(), left.isEmpty());
    }

    void aHandleDismissesItsMessage()
    {
        QWidget window;
        MessageBar bar(&window);
        const MessageBar::Message message = bar.showMessage(Tone::Info, u"It takes a while"_s);
        message.dismiss();
        QVERIFY(bar.isHidden());
    }

    void aHandleOutlivesItsBar()
    {
        auto bar = std::make_unique<MessageBar>();
        const MessageBar::Message message = bar->showMessage(Tone::Info, u"It takes a while"_s);
        bar.reset();
        QVERIFY(!message.isShown());
        message.setText(u"late"_s);
        message.dismiss();
        QVERIFY(!MessageBar::Message().isShown());
    }

    void markupIsShownAsItCame()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.showMessage(Tone::Info, u"<b>bold</b>"_s);
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (label->text() == bar.text())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(shows(bar, u"<b>bold</b>"_s));
    }

    void itIsHeard()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.showMessage(Tone::Info, u"It is done"_s);
        QCOMPARE(accessibleNameOf(bar), u"It is done"_s);
    }

    void theToneIsNotAColorAlone()
    {
        QWidget window;
        MessageBar bar(&window);
        QList<QImage> icons;
        for (const Tone tone : { Tone::Info, Tone::Success, Tone::Warning, Tone::Danger }) {
            bar.showMessage(tone, u"Words"_s);
            const QImage icon = iconOf(bar);
            QVERIFY(!icon.isNull());
            QVERIFY(!icons.contains(icon));
            icons.append(icon);
        }
    }

    void theMarginIsKeptFree()
    {
        MessageBar bar(nullptr, 10);
        bar.resize(300, 80);
        QPalette palette = bar.palette();
        palette.setColor(QPalette::Window, Qt::magenta);
        bar.setPalette(palette);
        bar.showMessage(Tone::Danger, u"Words"_s);
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(5, image.height() / 2), QColor(Qt::magenta));
        QCOMPARE(image.pixelColor(15, image.height() / 2).rgb(),
                 Theme::tint(Tone::Danger, palette).rgb());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
