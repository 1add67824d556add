// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollaccess.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace Purser;

class TestScrollAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChildThatIsGoneIsNoChild()
    {
        installScrollAreaAccessibilityFix();
        QScrollArea area;
        area.setWidget(new QLabel(QStringLiteral("content")));
        area.show();
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(interface);
        // Without the guard this is a read past the end of a list.
        QVERIFY(!interface->child(1000));
        QVERIFY(!interface->child(-1));
    }

    void theContentIsStillFound()
    {
        QScrollArea area;
        auto *content = new QLabel(QStringLiteral("content"));
        area.setWidget(content);
        area.show();
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&area);
        bool isFound = false;
        for (int i = 0; i < interface->childCount(); ++i) {
            const QAccessibleInterface *child = interface->child(i);
            for (int j = 0; child && j < child->childCount(); ++j)
                isFound = isFound || child->child(j)->object() == content;
        }
        QVERIFY(isFound);
    }
};

QTEST_MAIN(TestScrollAccess)
#include "tst_scrollaccess.moc"
