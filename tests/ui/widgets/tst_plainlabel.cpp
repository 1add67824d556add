// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QTest>
#include <QTextDocument>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// As the tooltip reads it, which takes what looks like markup for markup.
QString read(const QString &toolTip)
{
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

} // namespace

class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupIsShownAsItCame()
    {
        // A label that took it for markup would need no more room than for the letter.
        const PlainLabel letter(u"a"_s);
        const PlainLabel markup(u"<b>a</b>"_s);
        QCOMPARE(markup.textFormat(), Qt::PlainText);
        QVERIFY(markup.sizeHint().width() > 3 * letter.sizeHint().width());
    }

    void aTextSetLaterIsPlainToo()
    {
        PlainLabel label;
        label.setText(u"<h1>a</h1>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), u"<h1>a</h1>"_s);
    }

    void whatDoesNotFitIsInTheTooltip()
    {
        PlainLabel label(u"A <b>long</b> account name at some.registry.example"_s);
        label.setEliding();
        label.resize(60, 20);
        label.grab();
        QCOMPARE(read(label.toolTip()), label.text());
    }

    void whatFitsNeedsNoTooltip()
    {
        PlainLabel label(u"Short"_s);
        label.setEliding();
        label.resize(400, 20);
        label.grab();
        QCOMPARE(label.toolTip(), QString());
    }

    void aTooltipDoesNotOutliveItsText()
    {
        PlainLabel label(u"A long account name at some.registry.example"_s);
        label.setEliding();
        label.resize(60, 20);
        label.grab();
        label.setText(u"a"_s);
        label.grab();
        QCOMPARE(label.toolTip(), QString());
    }

    void onlyAnElidingLabelGivesWay()
    {
        PlainLabel label(u"A long account name at some.registry.example"_s);
        QVERIFY(label.sizePolicy().horizontalPolicy() != QSizePolicy::Ignored);
        label.resize(60, 20);
        label.grab();
        QCOMPARE(label.toolTip(), QString());
        label.setEliding();
        QCOMPARE(label.sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
    }

    void theToneFollowsThePalette()
    {
        const QPalette before = QApplication::palette();
        PlainLabel label(u"a"_s);
        label.setTone(Theme::Tone::Danger);
        QStringList colors;
        for (const auto &[text, window] :
             { std::pair(Qt::black, Qt::white), std::pair(Qt::white, Qt::black) }) {
            QPalette palette(text, window);
            palette.setColor(QPalette::Window, window);
            palette.setColor(QPalette::WindowText, text);
            QApplication::setPalette(palette);
            const QColor wanted = Theme::text(Theme::Tone::Danger, palette, window);
            QTRY_VERIFY(label.styleSheet().contains(wanted.name()));
            colors += wanted.name();
        }
        QCOMPARE(colors.removeDuplicates(), 0);
        QApplication::setPalette(before);
    }

    void withoutAToneItHasThePalettesText()
    {
        const PlainLabel label(u"a"_s);
        QCOMPARE(label.styleSheet(), QString());
    }
};

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
