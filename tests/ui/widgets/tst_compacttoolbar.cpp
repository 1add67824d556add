// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/compacttoolbar.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestCompactToolBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<CompactToolBar>(u"Toolbar"_s);
        QPixmap pixmap(16, 16);
        pixmap.fill(Qt::black);
        for (const QString &text : { u"New credential"_s, u"Edit the credential"_s, u"Refresh"_s })
            m_bar->addAction(QIcon(pixmap), text);
        m_search = new QLineEdit;
        m_search->setFixedWidth(100);
        m_bar->addWidget(m_search);
        m_bar->resize(m_bar->sizeHint());
        m_bar->show();
    }

    void withRoomForThemTheButtonsHaveTexts()
    {
        QCOMPARE(m_bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void whatIsBesideTheButtonsStaysInANarrowWindow()
    {
        m_bar->resize(m_bar->sizeHint().width() - 1, m_bar->height());
        QTRY_COMPARE(m_bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QTRY_VERIFY(m_search->isVisible());
    }

    void theTextsComeBackWithTheRoom()
    {
        const QSize size = m_bar->size();
        m_bar->resize(size.width() - 1, size.height());
        QTRY_COMPARE(m_bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
        m_bar->resize(size.width() - 1, size.height() + 1);
        QCOMPARE(m_bar->toolButtonStyle(), Qt::ToolButtonIconOnly); // it does not flicker
        m_bar->resize(size);
        QTRY_COMPARE(m_bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void aFurtherButtonIsThoughtOf()
    {
        m_bar->addAction(QIcon(), u"A further one"_s);
        QTRY_COMPARE(m_bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
    }

    void aButtonWithoutItsTextHasItsName()
    {
        m_bar->resize(m_bar->sizeHint().width() - 1, m_bar->height());
        QTRY_COMPARE(m_bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
        auto *button =
            qobject_cast<QToolButton *>(m_bar->widgetForAction(m_bar->actions().constFirst()));
        QVERIFY(button);
        QCOMPARE(accessibleNameOf(*button), u"New credential"_s);
        QVERIFY(button->toolTip().contains(u"New credential"_s));
    }

private:
    std::unique_ptr<CompactToolBar> m_bar;
    QLineEdit *m_search = nullptr;
};

QTEST_MAIN(TestCompactToolBar)
#include "tst_compacttoolbar.moc"
