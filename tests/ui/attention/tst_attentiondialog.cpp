// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/attention/attentiondialog.h"
#include "ui/widgets/busyindicator.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = Attention::Kind;

namespace {

const QDate today(2026, 11, 27);
const Account production{ .id = QUuid::createUuid(),
                          .name = u"Production"_s,
                          .color = Account::Color::Red };
const Account staging{ .id = QUuid::createUuid(), .name = u"Staging\u202E"_s };
const Account unused{ .id = QUuid::createUuid(), .name = u"Unused"_s };

CredentialId id(int number)
{
    return CredentialId::fromInteger(number);
}

QList<Attention> entries()
{
    return { { .account = staging.id,
               .credential = id(1),
               .name = u"ci"_s,
               .registry = u"ghcr.io"_s,
               .kind = Kind::ExpiresToday,
               .day = today },
             { .account = production.id,
               .credential = id(2),
               .name = u"train\u202E"_s,
               .kind = Kind::ExpiresSoon,
               .day = today.addDays(5) },
             { .account = staging.id,
               .credential = id(3),
               .kind = Kind::ExpiresSoon,
               .day = today.addDays(9) } };
}

} // namespace

class TestAttentionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<AttentionDialog>();
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_opened = std::make_unique<QSignalSpy>(m_dialog.get(), &AttentionDialog::openRequested);
        m_rotated = std::make_unique<QSignalSpy>(m_dialog.get(), &AttentionDialog::rotateRequested);
        m_dialog->show();
    }

    void cleanup() { m_dialog.reset(); }

    void itIsBusyUntilTheNotesAreRead()
    {
        QVERIFY(m_dialog->findChild<BusyIndicator *>()->isBusy());
        QVERIFY(shows(*m_dialog, u"Loading notes…"_s));
        QVERIFY(!list()->isVisible());
        QVERIFY(!open()->isEnabled());
        fill();
        QVERIFY(!m_dialog->findChild<BusyIndicator *>()->isBusy());
        QVERIFY(list()->isVisible());
    }

    void entriesStandBelowTheirAccounts()
    {
        fill();
        QCOMPARE(list()->topLevelItemCount(), 2);
        const QTreeWidgetItem *first = list()->topLevelItem(0);
        QCOMPARE(first->text(0), u"Production"_s);
        QVERIFY(!first->icon(0).isNull());
        QCOMPARE(first->childCount(), 1);
        const QTreeWidgetItem *second = list()->topLevelItem(1);
        QCOMPARE(second->text(0), u"Staging‹U+202E›"_s);
        QCOMPARE(rowOf(*second->child(0)),
                 (QStringList{ u"ci"_s, u"ghcr.io"_s, u"Expires today"_s }));
        QCOMPARE(second->child(1)->text(0), u"ID 3"_s); // never listed, so without a name
    }

    void textsFromOutsideAreHarmless()
    {
        fill();
        QCOMPARE(rowOf(*list()->topLevelItem(0)->child(0)),
                 (QStringList{ u"train‹U+202E›"_s, QString(), u"Expires in 5 days"_s }));
    }

    void assistiveTechnologyReadsTheWholeRow()
    {
        fill();
        QCOMPARE(accessibleNameOf(*list()), u"What needs attention"_s);
        const QModelIndex row = list()->currentIndex().siblingAtColumn(0);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 u"train‹U+202E›: Expires in 5 days"_s);
    }

    void withoutEntriesItSaysSo()
    {
        m_dialog->setAttention({ production, staging }, {}, today);
        QVERIFY(shows(*m_dialog, u"Nothing needs attention"_s));
        QVERIFY(!m_dialog->findChild<BusyIndicator *>()->isBusy());
        QVERIFY(!open()->isEnabled());
    }

    void accountsThatCouldNotBeReadAreNamed()
    {
        m_dialog->setUnreadable({ production, staging });
        fill();
        QVERIFY(shows(*m_dialog, u"“Production” and “Staging‹U+202E›”"_s)
                || shows(*m_dialog, u"“Production”, “Staging‹U+202E›”"_s));
        m_dialog->setUnreadable({});
        QVERIFY(!shows(*m_dialog, u"Couldn't read"_s));
    }

    void theKeyboardOpensACredential()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        fill();
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Down); // the name of the account
        QVERIFY(!open()->isEnabled());
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_opened->size(), 0);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(open()->isEnabled());
        QTest::keyClick(list(), Qt::Key_Return);
        compareOpened(staging.id, id(1));
    }

    void aDoubleClickOpensACredential()
    {
        fill();
        const QRect row = list()->visualItemRect(list()->topLevelItem(1)->child(1));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        compareOpened(staging.id, id(3));
    }

    void theButtonOpensACredential()
    {
        fill();
        open()->click();
        compareOpened(production.id, id(2));
    }

    void severalAreRotatedInTheOrderOfTheList()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        fill();
        QVERIFY(rotate()->isEnabled());
        QTest::keyClick(list(), Qt::Key_End);
        QTest::keyClick(list(), Qt::Key_Home, Qt::ShiftModifier); // the account's name is no entry
        QVERIFY(rotate()->isEnabled());
        QVERIFY(!open()->isEnabled());
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_opened->size(), 0);
        QVERIFY(m_dialog->isVisible());
        rotate()->click();
        compareRotated({ { production.id, id(2) }, { staging.id, id(1) }, { staging.id, id(3) } });
    }

    void someInSeveralAccountsAreRotated()
    {
        fill();
        click(list()->topLevelItem(0)->child(0));
        click(list()->topLevelItem(1)->child(1), Qt::ControlModifier);
        rotate()->click();
        compareRotated({ { production.id, id(2) }, { staging.id, id(3) } });
    }

    void withoutASelectionThereIsNothingToRotate()
    {
        fill();
        click(list()->topLevelItem(0)->child(0), Qt::ControlModifier);
        QVERIFY(!rotate()->isEnabled());
        QVERIFY(!open()->isEnabled());
    }

    void aCredentialWithSeveralReasonsIsOne()
    {
        QList<Attention> all = entries();
        all.append({ .account = staging.id, .credential = id(1), .kind = Kind::PasswordOld });
        m_dialog->setAttention({ staging }, all, today);
        click(list()->topLevelItem(0)->child(0));
        click(list()->topLevelItem(0)->child(2), Qt::ControlModifier);
        QVERIFY(open()->isEnabled());
        rotate()->click();
        compareRotated({ { staging.id, id(1) } });
    }

    void theSameIdInTwoAccountsIsTwo()
    {
        QList<Attention> all = entries();
        all.append({ .account = production.id, .credential = id(1), .kind = Kind::PasswordOld });
        m_dialog->setAttention({ production, staging }, all, today);
        click(list()->topLevelItem(0)->child(1));
        click(list()->topLevelItem(1)->child(0), Qt::ControlModifier);
        QVERIFY(!open()->isEnabled());
        rotate()->click();
        compareRotated({ { production.id, id(1) }, { staging.id, id(1) } });
    }

    void theSelectionOutlivesNewEntries()
    {
        fill();
        click(list()->topLevelItem(0)->child(0));
        click(list()->topLevelItem(1)->child(1), Qt::ControlModifier);
        QList<Attention> all = entries();
        all.prepend({ .account = production.id, .credential = id(7), .kind = Kind::Expired });
        all[3].kind = Kind::ExpiresToday;
        m_dialog->setAttention({ production, staging }, all, today.addDays(9));
        QCOMPARE(list()->topLevelItem(0)->childCount(), 2);
        QCOMPARE(list()->currentItem(), list()->topLevelItem(1)->child(1));
        QVERIFY(!open()->isEnabled());
        rotate()->click();
        compareRotated({ { production.id, id(2) }, { staging.id, id(3) } });
    }

    void onceTheSelectedOneIsGoneTheFirstIsSelected()
    {
        fill();
        click(list()->topLevelItem(1)->child(1));
        m_dialog->setAttention({ production, staging }, entries().first(2), today);
        QVERIFY(open()->isEnabled());
        open()->click();
        compareOpened(production.id, id(2));
    }

    void anEmptySelectionStaysEmpty()
    {
        fill();
        click(list()->topLevelItem(0)->child(0), Qt::ControlModifier);
        m_dialog->setAttention({ production, staging }, entries(), today.addDays(1));
        QVERIFY(!rotate()->isEnabled());
        QVERIFY(!open()->isEnabled());
    }

    void theSameEntriesLeaveTheListAlone()
    {
        fill();
        const QTreeWidgetItem *row = list()->topLevelItem(0)->child(0);
        fill();
        QCOMPARE(list()->topLevelItem(0)->child(0), row);
    }

    void onceNothingNeedsAttentionItSaysSo()
    {
        fill();
        m_dialog->setAttention({ production, staging }, {}, today);
        QVERIFY(shows(*m_dialog, u"Nothing needs attention"_s));
        QVERIFY(!rotate()->isEnabled());
        QVERIFY(!open()->isEnabled());
        fill();
        QVERIFY(list()->isVisible());
        QVERIFY(open()->isEnabled());
    }

private:
    QTreeWidget *list() { return m_dialog->findChild<QTreeWidget *>(); }
    QPushButton *open() { return button(*m_dialog, u"Open"_s); }

    QPushButton *rotate() { return button(*m_dialog, u"Rotate…"_s); }

    void fill() { m_dialog->setAttention({ production, unused, staging }, entries(), today); }

    void click(const QTreeWidgetItem *row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                          list()->visualItemRect(row).center());
    }

    static QStringList rowOf(const QTreeWidgetItem &item)
    {
        return { item.text(0), item.text(1), item.text(2) };
    }

    void compareOpened(const QUuid &account, const CredentialId &credential)
    {
        QCOMPARE(m_opened->size(), 1);
        QCOMPARE(m_opened->at(0).at(0).toUuid(), account);
        QCOMPARE(m_opened->at(0).at(1).value<CredentialId>(), credential);
        QVERIFY(!m_dialog->isVisible());
    }

    void compareRotated(const QList<CredentialOfAccount> &credentials)
    {
        QCOMPARE(m_rotated->size(), 1);
        QCOMPARE(m_rotated->at(0).at(0).value<QList<CredentialOfAccount>>(), credentials);
        QVERIFY(!m_dialog->isVisible());
    }

    std::unique_ptr<AttentionDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_rotated;
};

QTEST_MAIN(TestAttentionDialog)
#include "tst_attentiondialog.moc"
