// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/text/diagnosticstext.h"
#include "ui/text/language.h"

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
        m_dialog = std::make_unique<DiagnosticsDialog>();
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

    void theReportIsEnglishInEveryLanguageAndNamesTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s << u"Language: English (en), formats: en_"_s;
        QTest::newRow("de") << u"de"_s << u"Language: German (de), formats: de_DE\n"_s;
        QTest::newRow("ja") << u"ja"_s << u"Language: Japanese (ja), formats: ja_JP\n"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s << u"Language: Chinese (zh_CN), formats: zh_CN\n"_s;
    }

    void theReportIsEnglishInEveryLanguageAndNamesTheLanguage()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, language);
        Language chosen;
        chosen.choose(code);
        const QList<Finding::Any> findings{ Finding::Keychain{ Finding::Keychain::State::Locked },
                                            Finding::Tls{ .isThere = true,
                                                          .library = u"OpenSSL 3"_s,
                                                          .authorities = 1,
                                                          .ownFile = CaFileProblem::NotReadable },
                                            Finding::Service{
                                                BaseUrl::official(),
                                                ApiError{ .kind = ApiError::Kind::Offline,
                                                          .detail = u"ConnectionRefusedError"_s } },
                                            Finding::Clock{ std::chrono::seconds(600) } };
        const QString sentence = findingMessage(findings[0]);
        const QString report = doctorReport(findings);
        QVERIFY2(report.contains(language), qPrintable(report));
        for (const QString &line :
             { u"\nKeychain: Warning. Secret Service, locked."_s,
               u"OpenSSL 3, 1 trusted CA certificate. Couldn't read the CA certificate file.\n"_s,
               u"(connection refused)"_s, u"\nClock: Problem. 10 minutes behind the service."_s })
            QVERIFY2(report.contains(line), qPrintable(report));

        // The dialog goes on in the language of the user.
        QCOMPARE(findingMessage(findings[0]), sentence);
        QCOMPARE(QLocale(), QLocale(code));
        QCOMPARE(sentence.contains("locked"_L1), code == "en"_L1);
    }

    void anotherRunBeginsAnew()
    {
        QVERIFY(!button(*m_dialog, u"Run again"_s)->isEnabled());
        m_dialog->add(Finding::Service{});
        m_dialog->end();
        QSignalSpy run(m_dialog.get(), &DiagnosticsDialog::runRequested);
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
    std::unique_ptr<DiagnosticsDialog> m_dialog;
};

QTEST_MAIN(TestDoctorDialog)
#include "tst_diagnosticsdialog.moc"
