// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/placeholderpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestStatePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhyAndOffersWhatHelps()
    {
        PlaceholderPage page;
        page.describe(u"box"_s, u"Nothing here"_s, u"<i>Make</i> one"_s, u"New"_s);
        QCOMPARE(page.title(), u"Nothing here"_s);
        QCOMPARE(shownLabels(page), QStringList({ u"Nothing here"_s, u"<i>Make</i> one"_s }));
        QSignalSpy requested(&page, &PlaceholderPage::actionRequested);
        button(page, u"New"_s)->click();
        QCOMPARE(requested.size(), 1);
    }

    void markupIsShownAsItCame()
    {
        PlaceholderPage page;
        page.describe(u"box"_s, u"<b>a</b>"_s, u"<i>b</i>"_s);
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void whatIsEmptyTakesNoPlace()
    {
        PlaceholderPage page;
        page.describe(u"box"_s, u"First"_s, u"Text"_s, u"Do"_s);
        page.describe(u"box"_s, u"Second"_s, {});
        QCOMPARE(shownLabels(page), QStringList(u"Second"_s));
        for (const QPushButton *candidate : page.findChildren<QPushButton *>())
            QVERIFY(!candidate->isVisibleTo(&page));
    }

    void thePictureIsTheOneAskedFor()
    {
        PlaceholderPage page;
        const auto picture = [&] { return page.findChild<IconLabel *>()->grab().toImage(); };
        page.describe(u"box"_s, u"Title"_s, {});
        const QImage box = picture();
        QVERIFY(!box.isNull());
        page.describe(u"search"_s, u"Title"_s, {});
        QVERIFY(picture() != box);
    }
};

QTEST_MAIN(TestStatePage)
#include "tst_placeholderpage.moc"
