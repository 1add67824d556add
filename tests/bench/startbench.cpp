// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/keychainwatch.h"
#include "app/settings.h"
#include "tests/app/keychain/keyring.h"
#include "tests/support/storedaccount.h"
#include "ui/style/appearance.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollaccess.h"
#include "ui/widgets/secretspeech.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// Says when the window was painted for the first time, and ends the program.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(const QElapsedTimer &clock)
        : m_clock(clock)
    { }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isSeen) {
            m_isSeen = true;
            QTextStream(stdout) << m_clock.nsecsElapsed() / 1'000 << Qt::endl;
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        }
        return false;
    }

private:
    const QElapsedTimer &m_clock;
    bool m_isSeen = false;
};

/// In a process of its own: a connection to the bus is made once, and is part of what is measured.
void bring(const QByteArray &state)
{
    const pid_t child = ::fork();
    if (child == 0) {
        int count = 0;
        const QCoreApplication application(count, nullptr);
        const Test::Keyring keyring;
        const bool isDone = state == "locked" ? keyring.lock()
            : state == "nodefault"            ? keyring.dropDefault()
                                              : (keyring.freeze(), true);
        ::_exit(isDone ? 0 : 1);
    }
    int result = 0;
    ::waitpid(child, &result, 0);
    if (result != 0)
        qFatal("the keychain could not be brought into the state %s", state.constData());
}

} // namespace

/// One start with a stored account, as main() does it, up to the first painted window: prints the
/// microseconds that it took. Under with-keyring; "frozen" or "locked" or "nodefault" as its
/// argument brings the keychain into that state first.
int main(int argc, char **argv)
{
    const QByteArray state = argc > 1 ? argv[1] : "";
    if (!state.isEmpty())
        bring(state);
    QElapsedTimer clock;
    clock.start();

    QApplication application(argc, argv);
    const Language language;
    const Appearance appearance(application);
    silenceHiddenFields();
    ChoiceBox::installAccessibility();
    MessageBar::installAccessibility();
    steadyScrollAreas();
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Account account =
        withKeyEntry({ .id = QUuid::createUuid(),
                       .name = u"Team"_s,
                       .baseUrl = *BaseUrl::fromText(u"http://127.0.0.1:1"_s) });
    storeAccounts(settings, { account });

    KeychainSecretStore keychain;
    Application purser(keychain, settings);
    const KeychainWatch watch;
    QObject::connect(&watch, &KeychainWatch::opened, &purser, &Application::keychainChanged);
    FirstPaint firstPaint(clock);
    purser.window().installEventFilter(&firstPaint);
    purser.start(StartPlan::StoredAccount{ account });
    const int result = QApplication::exec();
    if (state == "frozen")
        ::kill(qEnvironmentVariableIntValue("PURSER_KEYRING_PID"), SIGCONT);
    return result;
}
