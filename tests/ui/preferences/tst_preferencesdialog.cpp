// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/async.h"
#include "tests/ui/finding.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/validatedfield.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = new PreferencesDialog(
            {}, {}, [](const QString &) { return makeReadyFuture(CaFileProblem::None); });
        m_dialog->open();
    }

    void cleanup() { delete m_dialog; }

    void savingTellsAndCloses()
    {
        QSignalSpy saved(m_dialog, &PreferencesDialog::saved);
        button(*m_dialog, u"Save"_s)->click();
        QCOMPARE(saved.size(), 1);
        QTRY_VERIFY(!m_dialog);
    }

    void cancellingTellsNothing()
    {
        QSignalSpy saved(m_dialog, &PreferencesDialog::saved);
        button(*m_dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(saved.size(), 0);
    }

    void whatIsWrongCannotBeSavedAndSaysWhy()
    {
        NetworkPage *page = m_dialog->networkPage();
        page->proxyChoice()->setCurrentIndex(
            page->proxyChoice()->findData(int(NetworkSettings::Proxy::Http)));
        QPushButton *save = button(*m_dialog, u"Save"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(save->toolTip().contains(u"Enter a host"_s));
        page->addressField()->setText(u"proxy:8080"_s);
        QVERIFY(save->isEnabled());
    }

private:
    QPointer<PreferencesDialog> m_dialog;
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
