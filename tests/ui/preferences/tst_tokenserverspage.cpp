// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/preferences/tokenserverspage.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const RealmPair one{ .registry = u"a.example"_s, .realmHost = u"auth.a.example"_s };
const RealmPair other{ .registry = u"b.example:5000"_s, .realmHost = u"auth.b.example"_s };

} // namespace

class TestTokenServersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyThereIsNothingToRemove()
    {
        TokenServersPage page;
        page.show();
        QVERIFY(shows(page, u"The servers that you allow are listed here"_s));
        QVERIFY(!page.removeButton()->isEnabled());
        QVERIFY(page.removed().isEmpty());
    }

    void eachIsListedWithItsRegistry()
    {
        TokenServersPage page;
        page.setAllowed({ one, other });
        page.show();
        QCOMPARE(page.list()->topLevelItemCount(), 2);
        QCOMPARE(page.list()->topLevelItem(1)->text(0), other.registry);
        QCOMPARE(page.list()->topLevelItem(1)->text(1), other.realmHost);
        QVERIFY(!page.removeButton()->isEnabled());
    }

    void theSelectedOnesAreRemoved()
    {
        TokenServersPage page;
        page.setAllowed({ one, other });
        page.show();
        page.list()->topLevelItem(1)->setSelected(true);
        page.removeButton()->setFocus();
        page.removeButton()->click();
        QCOMPARE(page.removed(), QList{ other });
        QCOMPARE(page.focusWidget(), page.list()); // not any button that may be next
        QCOMPARE(page.list()->topLevelItemCount(), 1);
        QVERIFY(!page.removeButton()->isEnabled());
        page.list()->selectAll();
        page.removeButton()->click();
        QCOMPARE(page.removed(), (QList{ other, one }));
        QCOMPARE(page.list()->topLevelItemCount(), 0);
    }

    void severalAreRemovedAtOnce()
    {
        TokenServersPage page;
        page.setAllowed({ one, other });
        page.show();
        page.list()->selectAll();
        page.removeButton()->click();
        QCOMPARE(page.removed().size(), 2);
        QVERIFY(page.removed().contains(one) && page.removed().contains(other));
    }

    void hostsFromOutsideAreMadeHarmless()
    {
        TokenServersPage page;
        page.setAllowed({ { .registry = u"a\u202E"_s, .realmHost = u"<b>"_s } });
        QCOMPARE(page.list()->topLevelItem(0)->text(0), u"a‹U+202E›"_s);
        QCOMPARE(page.list()->topLevelItem(0)->text(1), u"<b>"_s);
    }
};

QTEST_MAIN(TestTokenServersPage)
#include "tst_tokenserverspage.moc"
