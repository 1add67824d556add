// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/mainwindow.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/textdialog.h"
#include "ui/widgets/validatedfield.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// Our own: they let a label break a text without spaces.
constexpr QChar zeroWidthSpace(u'\u200B');

/// A control, formatting or bidirectional character, which would act instead of being seen.
bool actsOnTheText(QChar character)
{
    if (character == zeroWidthSpace || character == u'\n')
        return false;
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void comparePlain(const QString &text, const char *where)
{
    for (const QChar character : text)
        QVERIFY2(!actsOnTheText(character),
                 qPrintable(u"%1: U+%2 in %3"_s.arg(QString::fromLatin1(where),
                                                    QString::number(character.unicode(), 16),
                                                    text.left(200))));
    QVERIFY2(text.size() < 5000,
             qPrintable(u"%1: %2 characters"_s.arg(QString::fromLatin1(where),
                                                   QString::number(text.size()))));
}

void compareTooltip(const QString &tooltip)
{
    if (tooltip.isEmpty())
        return;
    comparePlain(tooltip, "tooltip");
    // What looks like markup is taken for it, so foreign text has to be escaped inside of ours.
    const QString inner =
        tooltip.startsWith("<span>"_L1) ? tooltip.mid(6, tooltip.size() - 6 - 7) : tooltip;
    QVERIFY2(!inner.contains(u'<'), qPrintable(tooltip));
}

void walk(const QWidget &root)
{
    comparePlain(root.window()->windowTitle(), "title");
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        compareTooltip(widget->toolTip());
        comparePlain(widget->accessibleName(), "accessible name");
        comparePlain(widget->accessibleDescription(), "accessible description");
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->text().left(200)));
            comparePlain(label->text(), "label");
        } else if (const auto *box = qobject_cast<const QMessageBox *>(widget)) {
            QCOMPARE(box->textFormat(), Qt::PlainText);
            QCOMPARE(box->informativeText(), QString());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            comparePlain(button->text(), "button");
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < choice->count(); ++i)
                comparePlain(choice->itemText(i), "choice");
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex index = model->index(row, column);
                    const QVariant spoken = index.data(Qt::AccessibleTextRole);
                    comparePlain(spoken.isValid() ? spoken.toString() : index.data().toString(),
                                 "cell");
                    compareTooltip(index.data(Qt::ToolTipRole).toString());
                }
            }
        }
    }
}

QByteArray asJson(const QString &text)
{
    return QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

} // namespace

/// What comes from outside is text wherever it stands: every label, tooltip, box and cell is looked
/// at with texts that would rather be something else.
class TestForeignTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<b>bold</b><img src='file:///etc/passwd'>&amp;"_s;
        QTest::newRow("control characters") << u"a\u0007b\u001B[31mc\u0000d"_s;
        QTest::newRow("text direction") << u"abc\u202E\u2066gpj.exe\u200F"_s;
        QTest::newRow("placeholders") << u"%1 %2 %n %L3 %%"_s;
        QTest::newRow("lines") << u"one\ntwo\rthree\u2028four"_s;
        QTest::newRow("mnemonics") << u"&File && &Edit"_s;
        QTest::newRow("endless") << QString(100'000, u'x');
        QTest::newRow("endless words") << u"word "_s.repeated(20'000);
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, text);
        m_text = text;
        m_service = std::make_unique<SandboxSession>();
        const QByteArray foreign = asJson(text);
        m_service->answer("GET",
                          successReply(R"([{"id":"1","name":)" + foreign + R"(,"type":)" + foreign
                                       + R"(},{"id":"2","name":)" + foreign + "}]"));
        m_window = std::make_unique<MainWindow>(m_activity, m_accounts);
        m_window->setSession(&m_service->session());
        m_window->resize(1000, 700);
        m_window->show();
        QVERIFY(m_service->read());
        QTRY_VERIFY(m_window->credentials()->table()->isVisible());
        m_window->credentials()->select(CredentialId::fromInteger(1));
    }

    void cleanup()
    {
        m_window->setSession(nullptr);
        m_window.reset();
        m_service.reset();
        m_activity.clear();
    }

    void inTheTableAndTheDetails()
    {
        walk(*m_window);
        m_window->credentials()->table()->selectAll();
        walk(*m_window);
    }

    void inTheMessageOfAFailedRefresh()
    {
        m_service->answer("GET", failure(500));
        QVERIFY(!m_service->read());
        walk(*m_window);
    }

    void inTheStateOfAFailedFirstLoad()
    {
        SandboxSession fresh;
        fresh.answer("GET", failure(403));
        m_window->setSession(&fresh.session());
        QVERIFY(!fresh.read());
        walk(*m_window);
        m_window->setSession(nullptr);
    }

    void afterReadingOneAgain()
    {
        m_service->answer("GET", failure(403));
        m_window->credentials()->readSelectedAgain();
        QTRY_VERIFY(shows(*m_window, u"doesn't have permission"_s));
        walk(*m_window);
    }

    void whenCreatingIsRefused()
    {
        m_service->answer("POST", failure(400));
        action(*m_window, u"New credential"_s)->trigger();
        auto *dialog = opened<CreateDialog>(*m_window);
        QVERIFY(dialog);
        dialog->nameField()->setText(u"good-name"_s);
        dialog->usernameField()->setText(m_text);
        dialog->passwordField()->setText(u"password"_s);
        walk(*dialog);
        dialog->usernameField()->setText(u"robot"_s);
        button(*dialog, u"Create"_s)->click();
        QTRY_VERIFY(shows(*dialog, u"rejected the request"_s));
        walk(*dialog);
    }

    void whenEditing()
    {
        action(*m_window, u"Edit"_s)->trigger();
        auto *dialog = opened<EditDialog>(*m_window);
        QVERIFY(dialog);
        walk(*dialog);
        dialog->nameField()->setText(m_text + u'!');
        walk(*dialog);
    }

    void whenDeletingOneThatIsInUse()
    {
        const QByteArray foreign = asJson(m_text);
        m_service->answer("DELETE",
                          RawReply::json(409,
                                         R"({"code":25002,"data":{"podList":[{"id":)" + foreign
                                             + R"(,"name":)" + foreign + R"(},)" + foreign
                                             + "]}}"));
        action(*m_window, u"Delete"_s)->trigger();
        auto *dialog = opened<DeleteDialog>(*m_window);
        QVERIFY(dialog);
        walk(*dialog);
        button(*dialog, u"Delete"_s)->click();
        QTRY_COMPARE(dialog->windowTitle(), u"In use"_s);
        walk(*dialog);
    }

    void whenDeletingSeveral()
    {
        m_window->credentials()->table()->selectAll();
        action(*m_window, u"Delete"_s)->trigger();
        auto *dialog = opened<DeleteDialog>(*m_window);
        QVERIFY(dialog);
        walk(*dialog);
    }

    void inTheActivity()
    {
        m_activity.add(
            { .operation = Activity::Operation::Create, .body = { { u"name"_s, m_text } } });
        action(*m_window, u"Activity"_s)->trigger();
        walk(*m_window);
    }

    void theRestOfAnEndlessTextIsShownOnDemand()
    {
        m_service->answer("GET", failure(500));
        QVERIFY(!m_service->read());
        QPushButton *more = button(*m_window, u"Show more"_s);
        QCOMPARE(bool(more), m_text.size() > ExpandableLabel::limit);
        if (!more)
            return;
        more->click();
        const auto *dialog = opened<TextDialog>(*m_window);
        QVERIFY(dialog);
        const auto *view = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(view->toPlainText().size() >= 100'000);
    }

private:
    RawReply failure(int status) const
    {
        return RawReply::json(status,
                              R"({"code":31415,"message":)" + asJson(u"name: "_s + m_text) + "}");
    }

    QString m_text;
    ActivityLog m_activity;
    AccountList m_accounts;
    std::unique_ptr<SandboxSession> m_service;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestForeignTexts)
#include "tst_foreigntexts.moc"
