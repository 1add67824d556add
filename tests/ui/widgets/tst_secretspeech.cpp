// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretspeech.h"

#include <QAccessible>
#include <QAccessibleBridgePlugin>
#include <QLineEdit>
#include <QStringList>
#include <QTest>
#include <QtPlugin>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// What left the program, text for text; filled by the bridge, which only Qt knows.
QStringList &heard()
{
    static QStringList texts;
    return texts;
}

/// Stands where the accessibility bus would be, beneath every update handler.
class RecordingBridge : public QAccessibleBridge
{
public:
    void setRootObject(QAccessibleInterface *) override { }

    void notifyAccessibilityUpdate(QAccessibleEvent *event) override
    {
        switch (event->type()) {
        case QAccessible::TextInserted:
            heard() += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
            break;
        case QAccessible::TextRemoved:
            heard() += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
            break;
        case QAccessible::TextUpdated:
            heard() += static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved();
            heard() += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
            break;
        case QAccessible::Focus:
            heard() += u"focus"_s;
            break;
        default:
            break;
        }
    }
};

/// Qt asks the installed handler only while assistive technology listens; nobody does here, so the
/// test asks it. What it passes on goes to the bridge.
void announce(QAccessibleEvent &event)
{
    const QAccessible::UpdateHandler installed = QAccessible::installUpdateHandler(nullptr);
    QVERIFY(installed);
    QAccessible::installUpdateHandler(installed);
    installed(&event);
}

QString bullets(int count)
{
    return QString(count, QChar(u'\u2022'));
}

} // namespace

class RecordingBridgePlugin : public QAccessibleBridgePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QAccessibleBridgeFactoryInterface_iid FILE "recordingbridge.json")

public:
    QAccessibleBridge *create(const QString &) override { return new RecordingBridge; }
};

class TestSecretSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        maskPasswordAnnouncements();
        heard().clear();
    }

    void cleanup() { QAccessible::installUpdateHandler(nullptr); }

    void aHiddenFieldIsAnnouncedInBullets_data()
    {
        QTest::addColumn<QLineEdit::EchoMode>("mode");
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("normal") << QLineEdit::Normal << false;
        QTest::newRow("password") << QLineEdit::Password << true;
        QTest::newRow("while editing") << QLineEdit::PasswordEchoOnEdit << true;
        QTest::newRow("no echo") << QLineEdit::NoEcho << true;
    }

    void aHiddenFieldIsAnnouncedInBullets()
    {
        QFETCH(const QLineEdit::EchoMode, mode);
        QFETCH(const bool, isHidden);
        QLineEdit edit;
        edit.setEchoMode(mode);
        QAccessibleTextInsertEvent insert(&edit, 0, u"token"_s);
        QAccessibleTextRemoveEvent removal(&edit, 2, u"ke"_s);
        QAccessibleTextUpdateEvent update(&edit, 0, u"old"_s, u"newer"_s);
        announce(insert);
        announce(removal);
        announce(update);
        const QStringList clear{ u"token"_s, u"ke"_s, u"old"_s, u"newer"_s };
        const QStringList hidden{ bullets(5), bullets(2), bullets(3), bullets(5) };
        QCOMPARE(heard(), isHidden ? hidden : clear);
    }

    void aFieldThatIsShownAgainIsAnnounced()
    {
        QLineEdit edit;
        edit.setEchoMode(QLineEdit::Password);
        QAccessibleTextInsertEvent insert(&edit, 0, u"a"_s);
        announce(insert);
        edit.setEchoMode(QLineEdit::Normal);
        announce(insert);
        QCOMPARE(heard(), QStringList({ bullets(1), u"a"_s }));
    }

    void otherNewsComesAsItIs()
    {
        QLineEdit edit;
        edit.setEchoMode(QLineEdit::Password);
        QWidget other;
        QAccessibleEvent focusOnField(&edit, QAccessible::Focus);
        QAccessibleEvent focusOnOther(&other, QAccessible::Focus);
        announce(focusOnField);
        announce(focusOnOther);
        QCOMPARE(heard(), QStringList({ u"focus"_s, u"focus"_s }));
    }

    void theHandlerStaysAfterItPassedSomethingOn()
    {
        QLineEdit edit;
        QAccessibleTextInsertEvent insert(&edit, 0, u"a"_s);
        const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(nullptr);
        QAccessible::installUpdateHandler(before);
        announce(insert);
        QVERIFY(before);
        QVERIFY(QAccessible::installUpdateHandler(before) == before);
    }
};

Q_IMPORT_PLUGIN(RecordingBridgePlugin)
QTEST_MAIN(TestSecretSpeech)
#include "tst_secretspeech.moc"
