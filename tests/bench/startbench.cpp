// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/keychainwatch.h"
#include "app/settings.h"
#include "tests/app/keychain/keyring.h"
#include "tests/support/storedaccount.h"
#include "ui/style/appearance.h"
#include "ui/text/language.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollaccess.h"
#include "ui/widgets/secretspeech.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// Memory of this process alone, and its share of what it has in common with others.
QByteArray kibibytesInUse()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return "0";
    const QByteArrayList lines = file.readAll().split('\n');
    const auto line =
        std::ranges::find_if(lines, [](const QByteArray &each) { return each.startsWith("Pss:"); });
    return line == lines.end() ? "0" : line->simplified().split(' ').value(1);
}

/// Prints when the window was painted for the first time, in microseconds, and the KiB of memory in
/// use by then, and ends the program.
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
            QTextStream(stdout) << m_clock.nsecsElapsed() / 1'000 << ' ' << kibibytesInUse()
                                << Qt::endl;
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

/// The least that any program with a window does: a menu, and one label in it.
int showBaseline(int &argc, char **argv)
{
    QElapsedTimer clock;
    clock.start();
    const QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(u"&File"_s)->addAction(u"&Quit"_s);
    window.setCentralWidget(new QLabel(u"Hello"_s));
    window.resize(1080, 680);
    FirstPaint firstPaint(clock);
    window.installEventFilter(&firstPaint);
    window.show();
    return QApplication::exec();
}

} // namespace

/// One start with a stored account, as main() does it, up to the first painted window. Under
/// with-keyring; "frozen" or "locked" or "nodefault" as its argument brings the keychain into that
/// state first. With "baseline" it's another window, for comparison.
int main(int argc, char **argv)
{
    const QByteArray state = argc > 1 ? argv[1] : "";
    if (state == "baseline")
        return showBaseline(argc, argv);
    if (!state.isEmpty())
        bring(state);
    QElapsedTimer clock;
    clock.start();

    QApplication application(argc, argv);
    const Language language;
    const Appearance appearance(application);
    maskPasswordAnnouncements();
    AccessibleComboBox::installAccessibility();
    MessageBar::installAccessibility();
    installScrollAreaAccessibilityFix();
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
