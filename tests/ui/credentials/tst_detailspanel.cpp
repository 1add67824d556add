// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/snippets.h"
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "ui/credentials/detailspanel.h"
#include "ui/text/snippettext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/codetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;

namespace {

const QString longId = u"384410568058921807"_s;

QString copied(const DetailsPanel &panel, const QString &what)
{
    QGuiApplication::clipboard()->clear();
    button(panel, u"Copy "_s + what)->click();
    return QGuiApplication::clipboard()->text();
}

CodeText *snippet(const DetailsPanel &panel, const QString &accessibleName)
{
    for (CodeText *text : panel.findChildren<CodeText *>()) {
        if (text->accessibleName() == accessibleName)
            return text;
    }
    return nullptr;
}

} // namespace

class TestDetailsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingSelectedItSaysWhatToDo()
    {
        DetailsPanel panel;
        QVERIFY(shows(panel, u"Select a credential to see its details"_s));
        QVERIFY(!button(panel, u"Reload"_s));
    }

    void severalAreCounted()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", u"a"_s), credential(u"2", u"b"_s) });
        QVERIFY(shows(panel, u"2 credentials selected"_s));
        QVERIFY(!button(panel, u"Reload"_s));
    }

    void oneIsShownWithAllThatTheServiceSays()
    {
        DetailsPanel panel;
        const Credential one =
            credential(longId, u"vision-train"_s, u"ECR"_s, u"2024-03-01T12:00:00Z"_s);
        panel.showSelection({ one });
        for (const QString &part :
             { u"vision-train"_s, u"Amazon ECR"_s, exactTime(*one.createdAt), u"ago"_s })
            QVERIFY2(shows(panel, part), qPrintable(part));
        QVERIFY(snippet(panel, u"ID"_s)->isVisibleTo(&panel));
        QCOMPARE(snippet(panel, u"ID"_s)->text(), longId);
    }

    void whatTheServiceDoesNotSayIsSaid()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", {}) });
        for (const QString &part : { u"(no name)"_s, u"Not specified"_s, u"Unknown"_s })
            QVERIFY2(shows(panel, part), qPrintable(part));
        QVERIFY(!shows(panel, u"ago"_s));
    }

    void textsFromOutsideAreMadeHarmless()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", u"<b>a</b>\u202E"_s, u"<i>X</i>\u0007"_s) });
        QVERIFY(shows(panel, u"<b>a</b>‹U+202E›"_s));
        QVERIFY(shows(panel, u"<i>X</i>‹U+0007›"_s));
        for (const QLabel *label : panel.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void whatIsCopiedIsExact()
    {
        DetailsPanel panel;
        const BaseUrl url = BaseUrl::fromText(u"https://registry.example/base"_s).value();
        panel.setBaseUrl(url);
        panel.showSelection({ credential(longId, u"vision-train"_s) });
        const CredentialId id = Examples::id(longId);
        QCOMPARE(copied(panel, u"ID"_s), longId);
        QCOMPARE(copied(panel, u"JSON snippet"_s), Snippets::podJsonLine(id));
        QCOMPARE(copied(panel, commandName()), Snippets::command(url, id));
        QCOMPARE(copied(panel, u"name"_s), u"vision-train"_s);
    }

    void aNameThatIsNotThereCannotBeCopied()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", {}) });
        QVERIFY(!button(panel, u"Copy name"_s));
    }

    void aCopiedNameActsOnNoTerminal()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", u"a\nb\x1b[31m"_s) });
        QCOMPARE(copied(panel, u"name"_s), u"a b‹U+001B›[31m"_s);
    }

    void whatIsSelectedInASnippetIsCopied()
    {
        DetailsPanel panel;
        panel.resize(304, 700);
        panel.show();
        const QString whole(64, u'7'); // longer than a line, and without a space
        panel.showSelection({ credential(whole, u"a"_s) });
        CodeText *id = snippet(panel, u"ID"_s);
        id->setFocus();
        QTest::keyClick(id, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(id, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), whole);
        QTest::mouseDClick(snippet(panel, u"JSON snippet"_s)->viewport(), Qt::LeftButton, {},
                           { 20, 5 });
        QTest::keyClick(snippet(panel, u"JSON snippet"_s), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"containerRegistryAuthId"_s);
    }

    void nothingIsScrolledIfThereIsRoom()
    {
        DetailsPanel panel;
        panel.resize(304, 600);
        panel.showSelection({ credential(longId, u"vision-train"_s) });
        panel.show();
        const auto *scroll = panel.findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        for (const CodeText *text : panel.findChildren<CodeText *>())
            QCOMPARE(text->height(), text->heightForWidth(text->width()));
    }

    void readAgainAsksForTheShownOne()
    {
        DetailsPanel panel;
        QSignalSpy requested(&panel, &DetailsPanel::readAgainRequested);
        panel.showSelection({ credential(longId, u"a"_s) });
        button(panel, u"Reload"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<CredentialId>(), Examples::id(longId));
    }

    void anUpdateIsToldWithItsDayOnceThatIsOver()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", u"a"_s) });
        panel.setReadAt(QDateTime::currentDateTime());
        QVERIFY(shows(panel, u"Updated at "_s));
        panel.setReadAt(QDateTime::currentDateTime().addDays(-1));
        QVERIFY(shows(panel, u"Updated yesterday at "_s));
        panel.setReadOutcome(u"It failed."_s);
        panel.updateAges();
        QVERIFY(shows(panel, u"It failed."_s));
        panel.setReadAt(QDateTime::currentDateTime());
        panel.showSelection({ credential(u"2", u"b"_s) });
        QVERIFY(!shows(panel, u"Updated"_s));
    }

    void readingIsShownAndTheButtonStopsIt()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", u"a"_s) });
        panel.setReading(true);
        QVERIFY(!button(panel, u"Reload"_s));
        QVERIFY(shows(panel, u"Loading…"_s));
        QSignalSpy stops(&panel, &DetailsPanel::stopReadingRequested);
        button(panel, u"Stop"_s)->click();
        QCOMPARE(stops.size(), 1);
        panel.setReading(false);
        panel.setReadOutcome(u"Read at 9:30"_s);
        QVERIFY(button(panel, u"Reload"_s)->isEnabled());
        QVERIFY(shows(panel, u"Read at 9:30"_s));
    }

    void theOutcomeGoesWithTheNextCredential()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", u"a"_s) });
        panel.setReadOutcome(u"Read at 9:30"_s);
        panel.showSelection({ credential(u"1", u"renamed"_s) });
        QVERIFY(shows(panel, u"Read at 9:30"_s));
        panel.showSelection({ credential(u"2", u"b"_s) });
        QVERIFY(!shows(panel, u"Read at 9:30"_s));
    }
};

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
