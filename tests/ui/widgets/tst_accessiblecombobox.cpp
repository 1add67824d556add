// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblecombobox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestChoiceBox : public QObject
{
    Q_OBJECT

    AccessibleComboBox m_box;
    QAccessibleInterface *m_interface = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        AccessibleComboBox::installAccessibility();
        m_box.setAccessibleName(u"Type"_s);
        m_box.addItems({ u"Docker Hub"_s, u"Azure"_s });
        m_box.show();
        m_interface = QAccessible::queryAccessibleInterface(&m_box);
        QVERIFY(m_interface);
    }

    void itsNameIsWhatIsChosenAndNotTheChoice()
    {
        QCOMPARE(m_interface->text(QAccessible::Name), u"Type"_s);
        QCOMPARE(m_interface->role(), QAccessible::ComboBox);
    }

    void theChoiceIsItsDescription()
    {
        m_box.setCurrentIndex(1);
        QCOMPARE(m_interface->text(QAccessible::Description), u"Azure"_s);
        QCOMPARE(m_interface->text(QAccessible::Value), u"Azure"_s);
    }

    void itsListIsItsChild()
    {
        QCOMPARE(m_interface->childCount(), 1);
        QCOMPARE(m_interface->child(0)->object(), m_box.view());
        QCOMPARE(m_interface->indexOfChild(m_interface->child(0)), 0);
    }

    void itCanBeOpenedAndClosed()
    {
        QAccessibleActionInterface *action = m_interface->actionInterface();
        QVERIFY(action);
        action->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(m_box.view()->isVisible());
        action->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(!m_box.view()->isVisible());
    }
};

QTEST_MAIN(TestChoiceBox)
#include "tst_accessiblecombobox.moc"
