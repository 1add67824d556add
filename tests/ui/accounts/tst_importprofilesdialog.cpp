// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/accounts/importprofilesdialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestTakeOverDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void eachProfileIsOfferedWithItsHost()
    {
        open("[default]\napi_key=one\n[staging]\napi_key=two\nbase_url=https://staging.example\n");
        QCOMPARE(list()->count(), 2);
        QCOMPARE(list()->item(0)->text(), u"default at api.yottalabs.ai"_s);
        QCOMPARE(list()->item(1)->text(), u"staging at staging.example"_s);
        QVERIFY(shows(*m_dialog, u"Found in ~/.yotta/config."_s));

        QSignalSpy chosen(m_dialog.get(), &ImportProfilesDialog::chosen);
        list()->setCurrentRow(1);
        button(*m_dialog, u"Import…"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
    }

    void whatCannotBeUsedIsSaidWithoutWhatStandsThere()
    {
        open("nonsense\n[a]\napi_key=two words\n[b]\nbase_url=https://b.example\n"
             "[c]\napi_key=key\nbase_url=ftp://c.example\n[d]\napi_key=good\n");
        QCOMPARE(list()->count(), 1);
        for (const QString &part :
             { u"Line 1 of ~/.yotta/config couldn't be read"_s,
               u"The API key in profile “a” contains invalid characters."_s,
               u"Profile “b” has no API key."_s, u"The base URL in profile “c” isn't valid."_s })
            QVERIFY2(shows(*m_dialog, part), qPrintable(part));
        QVERIFY(!shows(*m_dialog, u"nonsense"_s));
        QVERIFY(!shows(*m_dialog, u"two words"_s));
    }

    void whatWasTidiedIsSaid()
    {
        open("[a]\napi_key=\"secretkey\"\nbase_url=a.example/v2\n[b]\napi_key=good\n");
        QCOMPARE(list()->count(), 2);
        QCOMPARE(list()->item(0)->text(), u"a at a.example"_s);
        QVERIFY(shows(*m_dialog, u"API key in profile “a”: Removed quotation marks."_s));
        QVERIFY(shows(*m_dialog, u"Base URL in profile “a”: Added https:// and removed /v2."_s));
        QVERIFY(!shows(*m_dialog, u"“b”"_s));
        QVERIFY(!shows(*m_dialog, u"secretkey"_s));
    }

    void nothingToTakeOverIsSaid()
    {
        open({});
        QVERIFY(shows(*m_dialog, u"There are no usable profiles in ~/.yotta/config."_s));
        QVERIFY(!button(*m_dialog, u"Import…"_s));
        QVERIFY(button(*m_dialog, u"Close"_s));
    }

private:
    void open(const QByteArray &file)
    {
        m_profiles = CliProfiles::parse(file);
        m_dialog = std::make_unique<ImportProfilesDialog>(m_profiles, u"~/.yotta/config"_s);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
    }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }

    CliProfiles m_profiles;
    std::unique_ptr<ImportProfilesDialog> m_dialog;
};

QTEST_MAIN(TestTakeOverDialog)
#include "tst_importprofilesdialog.moc"
