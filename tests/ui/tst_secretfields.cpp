// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/async.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/accounts/accountdialog.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/preferences/networkpage.h"
#include "ui/welcomepage.h"
#include "ui/widgets/revealbutton.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QTest>

#include <functional>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// A place where a secret is typed.
struct Place
{
    std::unique_ptr<QWidget> window;
    ValidatedField *field;
};

template<typename Window> Place placeIn(Window *window, ValidatedField *field)
{
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    return { std::unique_ptr<QWidget>(window), field };
}

} // namespace

/// What all fields for secrets have in common, wherever they are.
class TestSecretFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputMethodsAreToldThroughRevealAndHide_data() { addPlaces(); }

    void inputMethodsAreToldThroughRevealAndHide()
    {
        QFETCH(const int, index);
        const Place place = m_places[index]();
        constexpr auto wanted = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
            | Qt::ImhNoAutoUppercase;
        const auto hints = [&] { return place.field->lineEdit()->inputMethodHints() & wanted; };
        QCOMPARE(hints(), wanted);
        QVERIFY(place.field->revealButton());
        place.field->revealButton()->setRevealing(true);
        QCOMPARE(place.field->lineEdit()->echoMode(), QLineEdit::Normal);
        QCOMPARE(hints(), wanted);
        place.field->revealButton()->setRevealing(false);
        QCOMPARE(place.field->lineEdit()->echoMode(), QLineEdit::Password);
        QCOMPARE(hints(), wanted);
        place.field->clear();
        QCOMPARE(hints(), wanted);
    }

    void capsLockIsPointedOut_data() { addPlaces(); }

    void capsLockIsPointedOut()
    {
        QFETCH(const int, index);
        const Place place = m_places[index]();
        place.window->show();
        place.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(place.window.get()));
        place.field->setEnabled(true);
        place.field->setFocus();
        QTest::keyClick(place.field->lineEdit(), 'A');
        QVERIFY(shows(*place.field, u"Caps Lock is on"_s));
    }

    void whatIsHardlySeenIsNeverSilent_data() { addPlaces(); }

    void whatIsHardlySeenIsNeverSilent()
    {
        QFETCH(const int, index);
        QFETCH(const bool, isTidied);
        const Place place = m_places[index]();
        const QString typed = u"a\u200Bb "_s;
        place.field->lineEdit()->insert(typed);
        Q_EMIT place.field->lineEdit()->editingFinished();
        QCOMPARE(place.field->text(), isTidied ? u"ab"_s : typed);
        QVERIFY(
            shows(*place.field,
                  isTidied ? u"Removed"_s : u"2 unexpected characters. First: Zero-width space"_s));
        QCOMPARE(bool(button(*place.field, u"Remove them"_s)), !isTidied);
    }

private:
    void addPlaces()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("isTidied"); // only what can never contain it
        m_places = {
            [] {
                auto *page = new WelcomePage;
                return placeIn(page, page->keyField());
            },
            [this] {
                auto *dialog = new AccountDialog(m_accounts);
                return placeIn(dialog, dialog->keyField());
            },
            [this] {
                auto *dialog = new CreateDialog(m_service.session());
                return placeIn(dialog, dialog->passwordField());
            },
            [this] {
                auto *dialog = new EditDialog(m_service.session(), { .name = u"ci"_s });
                return placeIn(dialog, dialog->passwordField());
            },
            [] {
                auto *page =
                    new NetworkPage({ .proxy = NetworkSettings::Proxy::Http },
                                    [](const QString &) { return QFuture<CaFileProblem>(); });
                return placeIn(page, page->passwordField());
            },
        };
        QTest::newRow("Welcome") << 0 << true;
        QTest::newRow("account") << 1 << true;
        QTest::newRow("create") << 2 << false;
        QTest::newRow("edit") << 3 << false;
        QTest::newRow("proxy") << 4 << false;
    }

    SandboxSession m_service;
    const AccountList m_accounts;
    QList<std::function<Place()>> m_places;
};

QTEST_MAIN(TestSecretFields)
#include "tst_secretfields.moc"
