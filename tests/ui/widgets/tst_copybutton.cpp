// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QImage shownIcon(const CopyButton &button)
{
    return button.icon().pixmap(32, 32).toImage();
}

} // namespace

class TestCopyButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCopiesTheTextOfTheMoment()
    {
        QString text = u"before"_s;
        CopyButton button(u"ID"_s, [&] { return text; });
        text = u"384410568058921807"_s;
        QGuiApplication::clipboard()->setText(u"something else"_s);
        button.click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"384410568058921807"_s);
    }

    void itSaysForAMomentThatItDid()
    {
        CopyButton button(u"ID"_s, [] { return u"x"_s; });
        const QImage before = shownIcon(button);
        button.click();
        QVERIFY(shownIcon(button) != before);
        QCOMPARE(button.accessibleDescription(), u"Copied"_s);
        QTRY_COMPARE(shownIcon(button), before);
        QVERIFY(button.accessibleDescription().isEmpty());
    }

    void itSaysWhatItCopiesToThoseWhoDoNotSeeIt()
    {
        const CopyButton button(u"ID"_s, [] { return QString(); });
        QCOMPARE(button.accessibleName(), u"Copy ID"_s);
        QCOMPARE(button.toolTip(), u"Copy ID"_s);
        QVERIFY(!button.autoDefault()); // Enter in a dialog is for the main button
    }
};

QTEST_MAIN(TestCopyButton)
#include "tst_copybutton.moc"
