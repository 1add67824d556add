// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/doctor/doctordialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestDoctorDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<DoctorDialog>();
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
    }

    void cleanup() { m_dialog.reset(); }

    void eachFindingShowsAsItComesWithItsStateInWords()
    {
        m_dialog->add(Finding::Keychain{ Finding::Keychain::State::Locked });
        QTRY_VERIFY(shows(*m_dialog, u"Secret Service, locked."_s));
        QVERIFY(shows(*m_dialog, u"Warning"_s));
        QVERIFY(!button(*m_dialog, u"Copy report"_s)->isEnabled()); // it is not whole yet
        m_dialog->add(Finding::Service{});
        QTRY_VERIFY(shows(*m_dialog, u"Skipped: no account is open."_s));
        QVERIFY(shows(*m_dialog, u"Not checked"_s));
    }

    void theReportIsCopied()
    {
        m_dialog->add(Finding::Keychain{ Finding::Keychain::State::Open });
        m_dialog->add(Finding::Clock{ std::chrono::seconds(600) });
        m_dialog->end();
        button(*m_dialog, u"Copy report"_s)->click();
        QVERIFY(button(*m_dialog, u"Copied"_s)); // for a moment
        QTRY_VERIFY(button(*m_dialog, u"Copy report"_s));
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.startsWith("Purser "_L1), qPrintable(report));
        QVERIFY(report.contains("\nKeychain: OK. Secret Service, unlocked.\n"_L1));
        QVERIFY(report.contains(
            "\nClock: Problem. 10 minutes behind the service. Check this computer's clock.\n"_L1));
    }

    void anotherRunBeginsAnew()
    {
        QVERIFY(!button(*m_dialog, u"Run again"_s)->isEnabled());
        m_dialog->add(Finding::Service{});
        m_dialog->end();
        QSignalSpy run(m_dialog.get(), &DoctorDialog::runRequested);
        button(*m_dialog, u"Run again"_s)->click();
        QCOMPARE(run.size(), 1);
        m_dialog->begin();
        QVERIFY(m_dialog->findings().isEmpty());
        QVERIFY(!shows(*m_dialog, u"no account is open"_s));
    }

    void whatComesFromOutsideIsText()
    {
        m_dialog->add(Finding::Tls{ .isThere = true, .library = u"<b>SSL</b>\u202E"_s });
        QTRY_VERIFY(shows(*m_dialog, u"<b>SSL</b>‹U+202E›"_s));
    }

private:
    std::unique_ptr<DoctorDialog> m_dialog;
};

QTEST_MAIN(TestDoctorDialog)
#include "tst_doctordialog.moc"
