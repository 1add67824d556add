// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contentarea.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <array>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 400;

} // namespace

class TestContentArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<QWidget>();
        auto *content = new QWidget;
        m_inside = new QVBoxLayout(content);
        for (QLineEdit *&field : m_fields) {
            field = new QLineEdit;
            m_inside->addWidget(field);
        }
        m_area = new ContentArea(content, m_dialog.get());
        auto *layout = new QVBoxLayout(m_dialog.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        addShrinking(*layout, m_area);
        m_below = new QLabel(u"Below"_s);
        layout->addWidget(m_below);
    }

    void withRoomForAllNothingScrolls()
    {
        show(m_area->heightForWidth(width) + m_below->sizeHint().height());
        QVERIFY(!m_area->verticalScrollBar()->isVisible());
        QCOMPARE(m_area->widget()->width(), width);
    }

    void withoutRoomItScrollsAndWhatIsBelowKeepsItsPlace()
    {
        show(200);
        QVERIFY(m_area->verticalScrollBar()->isVisible());
        QCOMPARE(m_below->geometry().bottom(), m_dialog->rect().bottom());
        QVERIFY(m_below->height() >= m_below->sizeHint().height());
    }

    /// The scroll bar makes the text narrower, which may need another line, for which there is no
    /// room: the bar would stay for ever.
    void aBarThatIsNotNeededAnyMoreGoes()
    {
        auto *text = new QLabel(u"A text that is wrapped. "_s.repeated(12));
        text->setWordWrap(true);
        m_inside->addWidget(text);
        const int bar = m_area->verticalScrollBar()->sizeHint().width();
        int wide = width;
        while (m_area->heightForWidth(wide) >= m_area->heightForWidth(wide - bar)
               && wide < 2 * width)
            ++wide;
        QVERIFY2(wide < 2 * width, "no width at which the bar costs a line");
        show(150, wide);
        QVERIFY(m_area->verticalScrollBar()->isVisible());
        m_dialog->resize(wide, m_area->heightForWidth(wide) + m_below->sizeHint().height());
        QTRY_VERIFY(!m_area->verticalScrollBar()->isVisible());
        QCOMPARE(m_area->widget()->width(), wide);
    }

    void theFieldWithTheKeyboardIsShown()
    {
        show(200);
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        for (QLineEdit *field : { m_fields.back(), m_fields.front(), m_fields[5] }) {
            field->setFocus();
            QTRY_VERIFY(isShown(*field));
        }
        m_dialog->resize(width, 150); // a smaller screen
        QTRY_VERIFY(isShown(*m_fields[5]));
    }

    void itNeverScrollsSideways()
    {
        auto *content = new QWidget;
        auto *line = new QHBoxLayout(content);
        auto *start = new QLineEdit;
        auto *end = new QLineEdit;
        for (QLineEdit *field : { start, end }) {
            field->setMinimumWidth(width);
            line->addWidget(field);
        }
        ContentArea area(content);
        area.resize(width, 200);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        end->setFocus();
        QTRY_VERIFY(end->hasFocus());
        QCoreApplication::processEvents();
        QCOMPARE(area.horizontalScrollBar()->value(), 0);
        QCOMPARE(content->x(), 0);
    }

    void whatGrowsInsideIsToldToTheDialog()
    {
        show(200);
        const int before = m_area->heightForWidth(width);
        m_inside->addWidget(new QLineEdit);
        QTRY_VERIFY(m_dialog->layout()->totalHeightForWidth(width)
                    > before + m_below->sizeHint().height());
    }

    void itMayBeDestroyedWithTheKeyboardInIt()
    {
        show(200);
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_fields.front()->setFocus();
        QCOMPARE(QApplication::focusWidget(), m_fields.front());
        m_dialog.reset(); // an assertion without the destructor
    }

    void itIsNoStopOfTheTabKey() { QCOMPARE(m_area->focusPolicy(), Qt::NoFocus); }

private:
    void show(int height, int wide = width)
    {
        m_dialog->resize(wide, height);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    bool isShown(const QWidget &field) const
    {
        const QRect place(field.mapTo(m_area, QPoint()), field.size());
        return m_area->rect().contains(place);
    }

    std::unique_ptr<QWidget> m_dialog;
    QVBoxLayout *m_inside = nullptr;
    std::array<QLineEdit *, 12> m_fields{};
    ContentArea *m_area = nullptr;
    QLabel *m_below = nullptr;
};

QTEST_MAIN(TestContentArea)
#include "tst_contentarea.moc"
