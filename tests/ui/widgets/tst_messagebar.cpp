// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
        bar.say(Tone::Info, u"It is done"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"It is done"_s);
        QVERIFY(shows(bar, u"It is done"_s));

        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        button(bar, u"Dismiss"_s)->click();
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.text(), QString());
        QCOMPARE(dismissed.size(), 1);
        bar.dismiss();
        QCOMPARE(dismissed.size(), 1);
    }

    void theNextMessageTakesThePlaceOfTheOneBefore()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.say(Tone::Danger, u"It failed"_s, u"Retry"_s);
        bar.say(Tone::Success, u"It worked"_s);
        QCOMPARE(bar.text(), u"It worked"_s);
        QVERIFY(!button(bar, u"Retry"_s));
    }

    void theActionIsAskedForAndTheMessageStays()
    {
        QWidget window;
        MessageBar bar(&window);
        QSignalSpy requested(&bar, &MessageBar::actionRequested);
        bar.say(Tone::Danger, u"It failed"_s, u"Retry"_s);
        button(bar, u"Retry"_s)->click();
        QCOMPARE(requested.size(), 1);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"It failed"_s);
    }

    void markupIsShownAsItCame()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.say(Tone::Info, u"<b>bold</b>"_s);
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
        bar.say(Tone::Info, u"It is done"_s);
        QCOMPARE(accessibleNameOf(bar), u"It is done"_s);
    }

    void theToneIsNotAColorAlone()
    {
        QWidget window;
        MessageBar bar(&window);
        QList<QImage> icons;
        for (const Tone tone : { Tone::Info, Tone::Success, Tone::Warning, Tone::Danger }) {
            bar.say(tone, u"Words"_s);
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
        bar.say(Tone::Danger, u"Words"_s);
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(5, image.height() / 2), QColor(Qt::magenta));
        QCOMPARE(image.pixelColor(15, image.height() / 2).rgb(),
                 Theme::tint(Tone::Danger, palette).rgb());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
