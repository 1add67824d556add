// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/detailspanel.h"
#include "ui/credentials/editdialog.h"
#include "ui/widgets/validatedfield.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTreeWidget>

#include <functional>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;

namespace {

const QString ordinary = u"vision-train"_s;
const QString endless(240, u'w');

using Make = std::function<QDialog *(SandboxSession &, const QString &text)>;

Credential named(const QString &text, const QString &id = u"384410568058921807"_s)
{
    return credential(id, text, text);
}

} // namespace

Q_DECLARE_METATYPE(Make)

/// Names, types and whatever else a service has in a text without a space: none of them makes a
/// window wider, and all of each can be seen.
class TestLongNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        QVERIFY(m_service->read());
    }

    void noDialogBecomesWider_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("edit") << Make([](SandboxSession &service, const QString &text) {
            return new EditDialog(service.session(), named(text));
        });
        QTest::newRow("delete") << Make([](SandboxSession &service, const QString &text) {
            return new DeleteDialog(service.repository(), { named(text) });
        });
        QTest::newRow("delete, typed") << Make([](SandboxSession &service, const QString &text) {
            return new DeleteDialog(service.repository(), { named(text) }, text);
        });
        QTest::newRow("delete several") << Make([](SandboxSession &service, const QString &text) {
            return new DeleteDialog(service.repository(),
                                    { named(text), named(text + u'2', u"359408126633905499"_s) });
        });
        QTest::newRow("an error of a field")
            << Make([](SandboxSession &service, const QString &text) {
                   auto *dialog = new EditDialog(service.session(), named(ordinary));
                   dialog->nameField()->setServerMessage(text);
                   return dialog;
               });
    }

    void noDialogBecomesWider()
    {
        QFETCH(const Make, make);
        QList<int> widths;
        for (const QString &text : { ordinary, endless }) {
            const std::unique_ptr<QDialog> dialog(make(*m_service, text));
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            QCoreApplication::processEvents();
            widths += dialog->width();
            widths += dialog->minimumSizeHint().width();
        }
        QCOMPARE(widths.mid(2), widths.first(2));
    }

    void theDialogStaysAsWideWhileItDeletesAndWhenInUse()
    {
        QList<int> widths;
        for (const QString &text : { ordinary, endless }) {
            m_service->answer("DELETE", RawReply::json(409, R"({"message":"in use"})"));
            DeleteDialog dialog(m_service->repository(), { named(text) });
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            button(dialog, u"Delete"_s)->click();
            QVERIFY(shows(dialog, u"Deleting “"_s));
            QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
            widths += dialog.width();
            QTRY_VERIFY(!shows(dialog, u"Deleting “"_s));
            QCoreApplication::processEvents();
            widths += dialog.width();
        }
        QCOMPARE(widths.mid(2), widths.first(2));
    }

    void aCutNameOfSeveralIsInItsTooltip()
    {
        DeleteDialog dialog(m_service->repository(),
                            { named(endless), named(ordinary, u"359408126633905499"_s) });
        const auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->text(0), endless);
        QCOMPARE(list->topLevelItem(0)->toolTip(0).count(u'w'), endless.size());
    }

    void theDetailsStayInTheirPanel()
    {
        DetailsPanel panel;
        panel.resize(panel.minimumWidth(), 900);
        panel.show();
        for (const QString &text : { ordinary, endless }) {
            panel.showSelection({ named(text) });
            panel.setReadOutcome(text);
            QCoreApplication::processEvents();
            const auto *scroll = panel.findChild<QScrollArea *>();
            QCOMPARE(panel.width(), panel.minimumWidth());
            QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
            QVERIFY(shows(panel, text));
        }
    }

private:
    std::unique_ptr<SandboxSession> m_service;
};

QTEST_MAIN(TestLongNames)
#include "tst_longnames.moc"
