// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestLongLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsShownWhole()
    {
        ExpandableLabel label;
        label.setText(QString(ExpandableLabel::limit, u'a'));
        QCOMPARE(label.label()->text(), label.text());
        QVERIFY(!button(label, u"Show more"_s));
    }

    void aLongOneIsCutWithTheRestOnDemand()
    {
        ExpandableLabel label;
        label.show();
        const QString text = QString(ExpandableLabel::limit, u'a') + u"the rest"_s;
        label.setText(text);
        QCOMPARE(label.label()->text(), QString(ExpandableLabel::limit, u'a') + u'…');
        QCOMPARE(label.text(), text);
        button(label, u"Show more"_s)->click();
        const QPointer<TextDialog> dialog = opened<TextDialog>(label);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), text);
        button(*dialog, u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        button(*dialog, u"Close"_s)->click();
        QTRY_VERIFY(!dialog);
        label.clear();
        QVERIFY(!button(label, u"Show more"_s));
    }

    void noCharacterIsCutInHalf()
    {
        ExpandableLabel label;
        label.setText(QString(ExpandableLabel::limit - 1, u'a') + u"😀😀"_s);
        QCOMPARE(label.label()->text(), QString(ExpandableLabel::limit - 1, u'a') + u'…');
    }
};

QTEST_MAIN(TestLongLabel)
#include "tst_expandablelabel.moc"
