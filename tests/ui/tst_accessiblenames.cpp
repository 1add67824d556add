// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/attention/attentiondialog.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/accessiblecombobox.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// The names of all that can be reached by the keyboard; what has none is named by its class.
QStringList reachableNames(QWidget &root)
{
    QStringList names;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        // What belongs to another window is looked at there.
        if (widget->window() != root.window() || !widget->isVisible()
            || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QString name = accessibleNameOf(*widget);
        names += name.isEmpty()
            ? u"nameless "_s + QLatin1StringView(widget->metaObject()->className())
            : name;
    }
    return names;
}

void compareAllNamed(QWidget &root, const QStringList &wanted)
{
    const QStringList names = reachableNames(root);
    const QStringList nameless = names.filter(u"nameless "_s);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    for (const QString &name : wanted)
        QVERIFY2(names.contains(name), qPrintable(name + u" is not in "_s + names.join(u", "_s)));
}

} // namespace

/// What assistive technology finds; these names are used by people's scripts, too.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        m_window = std::make_unique<MainWindow>(m_activity, m_accounts);
        m_window->show();
    }

    void cleanup()
    {
        m_window->setSession(nullptr);
        m_window.reset();
        m_service.reset();
    }

    void onWelcome()
    {
        compareAllNamed(*m_window,
                        { u"API key"_s, u"Base URL"_s, u"Connect"_s, u"Try the sandbox"_s });
    }

    void withTheList()
    {
        open();
        QVERIFY(m_service->read());
        select(u"vision-train"_s);
        compareAllNamed(*m_window,
                        { u"New credential"_s, u"Edit"_s, u"Delete"_s, u"Refresh"_s, u"Search"_s,
                          u"Credentials"_s, u"Reload"_s, u"Copy ID"_s });
    }

    void withoutRows()
    {
        open();
        m_service->answer("GET", failureReply(500, 10002, "no"));
        QVERIFY(!m_service->read());
        compareAllNamed(*m_window, { u"Try again"_s });
    }

    void whenCreating()
    {
        open();
        action(*m_window, u"New credential"_s)->trigger();
        auto *dialog = opened<CreateDialog>(*m_window);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"New credential"_s);
        compareAllNamed(*dialog,
                        { u"Name"_s, u"Username"_s, u"Password or token"_s, u"Create"_s,
                          u"Cancel"_s, u"Show Password or token"_s });
    }

    void whenSomethingNeedsAttention()
    {
        auto *dialog = new AttentionDialog(m_window.get());
        const Account account{ .id = QUuid::createUuid(), .name = u"Team"_s };
        dialog->open();
        dialog->setAttention({ account },
                             { { .account = account.id,
                                 .credential = CredentialId::fromInteger(1),
                                 .name = u"ci"_s,
                                 .kind = Attention::Kind::ExpiresToday } },
                             QDate(2026, 11, 27));
        compareAllNamed(*dialog, { u"What needs attention"_s, u"Open"_s, u"Close"_s });
    }

    void theTypeIsCalledSo()
    {
        open();
        CreateDialog dialog(m_service->session());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(dialog.typeChoice()->accessibleName(), u"Type"_s);
        // On Unix, Qt gives out a combo box's text as its name; there the label tells what it is.
        const auto *choice = QAccessible::queryAccessibleInterface(dialog.typeChoice());
        QStringList labels;
        for (const auto &[label, relation] : choice->relations(QAccessible::Label))
            labels += label->text(QAccessible::Name);
        QCOMPARE(labels, QStringList({ u"Type"_s, u"Saved to Yotta"_s })); // and its group
    }

    void whenEditing()
    {
        open();
        QVERIFY(m_service->read());
        select(u"vision-train"_s);
        action(*m_window, u"Edit"_s)->trigger();
        auto *dialog = opened<EditDialog>(*m_window);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Edit credential"_s);
        compareAllNamed(
            *dialog, { u"Name"_s, u"Username"_s, u"Password or token"_s, u"Save"_s, u"Cancel"_s });
    }

    void whenDeleting()
    {
        open();
        QVERIFY(m_service->read());
        select(u"llm-serving"_s);
        action(*m_window, u"Delete"_s)->trigger();
        auto *dialog = opened<DeleteDialog>(*m_window);
        QVERIFY(dialog);
        compareAllNamed(*dialog, { u"Delete"_s, u"Cancel"_s });
        button(*dialog, u"Delete"_s)->click();
        QTRY_COMPARE(dialog->windowTitle(), u"In use"_s);
        compareAllNamed(*dialog,
                        { u"Used by"_s, u"Copy IDs"_s, u"Change password instead"_s, u"Close"_s });
    }

private:
    void open() { m_window->setSession(&m_service->session()); }

    void select(const QString &name)
    {
        auto *table = m_window->findChild<QTableView *>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->selectRow(row);
        }
    }

    std::unique_ptr<SandboxSession> m_service;
    ActivityLog m_activity;
    AccountList m_accounts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
