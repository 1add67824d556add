// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

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

/// Whether something is drawn in the line of pixels at this share of the height, or close to it.
bool inkAt(QWidget &widget, double share)
{
    const QImage image = widget.grab().toImage();
    const QRgb background = image.pixel(0, image.height() - 1);
    const int first = int(image.height() * share) - widget.fontMetrics().height() / 2;
    for (int y = first; y < first + widget.fontMetrics().height() && y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != background)
                return true;
        }
    }
    return false;
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

    void aLongWordIsBrokenAndDoesNotSpreadTheLabel_data()
    {
        QTest::addColumn<Qt::TextInteractionFlags>("flags");
        QTest::newRow("plain") << Qt::TextInteractionFlags(Qt::NoTextInteraction);
        QTest::newRow("selectable") << Qt::TextInteractionFlags(Qt::TextSelectableByMouse);
    }

    void aLongWordIsBrokenAndDoesNotSpreadTheLabel()
    {
        QFETCH(const Qt::TextInteractionFlags, flags);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *label = new PlainLabel(u"Delete “%1”?"_s.arg(QString(240, u'w')), &window);
        label->setWordWrap(true);
        label->setTextInteractionFlags(flags);
        layout->addWidget(label);
        layout->addStretch();
        window.resize(300, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.width(), 300);
        const int lines = 240 * label->fontMetrics().horizontalAdvance(u'w') / label->width();
        QVERIFY(label->height() > lines * label->fontMetrics().height());
        QCOMPARE(label->height(), label->heightForWidth(label->width()));
        QVERIFY2(inkAt(*label, 0.9), "the end of the text is not drawn");
        QVERIFY(!label->text().contains(u'\u200B')); // what is copied is the text
    }

    void ordinaryWordsAreLeftToQt()
    {
        PlainLabel label(u"The service's own words of usual length."_s);
        label.setWordWrap(true);
        QLabel usual(label.text());
        usual.setWordWrap(true);
        QCOMPARE(label.minimumSizeHint(), usual.minimumSizeHint());
        QCOMPARE(label.sizeHint(), usual.sizeHint());
        QCOMPARE(label.heightForWidth(120), usual.heightForWidth(120));
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
