// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/credentials/notesfilterrow.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestNotesFilterRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFilterSaysHowManyItShows()
    {
        NotesFilterRow row;
        row.setCounts({ .all = 12, .expiring = 3, .neverChecked = 9 });
        QCOMPARE(row.button(NotesFilter::Expiring)->text(), u"Expiring (3)"_s);
        QCOMPARE(accessibleNameOf(*row.button(NotesFilter::Expiring)),
                 u"Expiring, 3 credentials"_s);
        QCOMPARE(row.button(NotesFilter::LoginRefused)->text(), u"Login refused (0)"_s);
    }

    void oneIsChosenByMouse()
    {
        NotesFilterRow row;
        row.show();
        QCOMPARE(row.filter(), NotesFilter::All);
        const QSignalSpy changed(&row, &NotesFilterRow::changed);
        row.button(NotesFilter::Expired)->click();
        QCOMPARE(row.filter(), NotesFilter::Expired);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!row.button(NotesFilter::All)->isChecked());
        row.button(NotesFilter::Expired)->click(); // stays
        QCOMPARE(row.filter(), NotesFilter::Expired);
        QCOMPARE(changed.size(), 1);
    }

    void theArrowKeysChooseTheNextOne()
    {
        NotesFilterRow row;
        row.show();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        row.button(NotesFilter::All)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(row.filter(), NotesFilter::Expiring);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(row.filter(), NotesFilter::Expired);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(row.filter(), NotesFilter::Expiring);
        QVERIFY(row.button(NotesFilter::Expiring)->hasFocus());
    }

    void whereThereIsNoRoomTheyStandInLines()
    {
        NotesFilterRow row;
        row.resize(row.sizeHint());
        row.show();
        QCOMPARE(row.button(NotesFilter::NeverChecked)->y(), row.button(NotesFilter::All)->y());
        const int half = row.width() / 2;
        row.resize(half, row.heightForWidth(half));
        QTRY_VERIFY(row.button(NotesFilter::NeverChecked)->y()
                    > row.button(NotesFilter::All)->geometry().bottom());
        for (QPushButton *button : row.findChildren<QPushButton *>())
            QVERIFY(row.rect().contains(button->geometry()));
    }
};

QTEST_MAIN(TestNotesFilterRow)
#include "tst_notesfilterrow.moc"
