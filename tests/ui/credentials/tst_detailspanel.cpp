// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets.h"
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "ui/credentials/detailspanel.h"
#include "ui/words/timewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
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

QLabel *labelNamed(const DetailsPanel &panel, const QString &accessibleName)
{
    for (QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->accessibleName() == accessibleName)
            return label;
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
        QVERIFY(!button(panel, u"Read again"_s));
    }

    void severalAreCounted()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", u"a"_s), credential(u"2", u"b"_s) });
        QVERIFY(shows(panel, u"2 credentials selected"_s));
        QVERIFY(!button(panel, u"Read again"_s));
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
        QVERIFY(labelNamed(panel, longId)->isVisibleTo(&panel));
    }

    void whatTheServiceDoesNotSayIsSaid()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", {}) });
        for (const QString &part :
             { u"(no name)"_s, u"Not specified"_s, u"The service does not say"_s })
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
        QCOMPARE(copied(panel, u"JSON line"_s), Snippets::podJsonLine(id));
        QCOMPARE(copied(panel, u"curl command"_s), Snippets::curlCommand(url, id));
    }

    void aSnippetBreaksWhereItMustAndIsHeardWhole()
    {
        DetailsPanel panel;
        const QString whole(64, u'7'); // longer than a line, and without a space
        panel.showSelection({ credential(whole, u"a"_s) });
        const QLabel *id = labelNamed(panel, whole);
        QVERIFY(id);
        QVERIFY(id->text() != whole); // with places to break
        QCOMPARE(QString(id->text()).remove(QChar(u'\u200B')), whole);
        // What it looks like cannot be copied by selecting, as it is not what it is.
        QCOMPARE(id->textInteractionFlags(), Qt::NoTextInteraction);
    }

    void aSnippetThatFitsIsNotBroken()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(longId, u"a"_s) });
        QCOMPARE(labelNamed(panel, longId)->text(), longId);
        const QString line = Snippets::podJsonLine(Examples::id(longId));
        QCOMPARE(labelNamed(panel, line)->text(), line); // but at its space
    }

    void readAgainAsksForTheShownOne()
    {
        DetailsPanel panel;
        QSignalSpy requested(&panel, &DetailsPanel::readAgainRequested);
        panel.showSelection({ credential(longId, u"a"_s) });
        button(panel, u"Read again"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<CredentialId>(), Examples::id(longId));
    }

    void readingIsShownAndTheButtonStopsIt()
    {
        DetailsPanel panel;
        panel.showSelection({ credential(u"1", u"a"_s) });
        panel.setReading(true);
        QVERIFY(!button(panel, u"Read again"_s));
        QVERIFY(shows(panel, u"Reading…"_s));
        QSignalSpy stops(&panel, &DetailsPanel::stopReadingRequested);
        button(panel, u"Stop"_s)->click();
        QCOMPARE(stops.size(), 1);
        panel.setReading(false);
        panel.setReadOutcome(u"Read at 9:30"_s);
        QVERIFY(button(panel, u"Read again"_s)->isEnabled());
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
