// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultbench.h"

#include "models/values/async.h"
#include "models/yotta/restcredentialapi.h"
#include "tests/faults/faultroutes.h"
#include "tests/support/awaiting.h"
#include "tests/support/canary.h"
#include "tests/support/deadline.h"
#include "tests/support/examples.h"
#include "tests/support/heartbeat.h"
#include "tests/support/patience.h"
#include "tests/ui/finding.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/detailspanel.h"
#include "ui/credentials/editdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QAction>
#include <QJsonDocument>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace Purser {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = Fault::Place;

namespace {

const QString victim = u"vision-train"_s;
const QString typedName = u"speech-ci"_s;
const QString typedUser = u"speech-bot"_s;
const QString typedPassword = Canary::password();

constexpr qint64 replyBytes = 200'000;

QByteArray verbOf(Task task)
{
    switch (task) {
    case Task::List:
    case Task::Read:
        break;
    case Task::Create:
        return "POST";
    case Task::Update:
        return "PATCH";
    case Task::Delete:
        return "DELETE";
    }
    return "GET";
}

void type(FieldsDialog &dialog)
{
    dialog.nameField()->setText(typedName);
    dialog.usernameField()->setText(typedUser);
    dialog.passwordField()->setText(typedPassword);
}

template<typename Dialog> Dialog *dialogAfter(MainWindow &window, const QString &actionText)
{
    action(window, actionText)->trigger();
    auto *dialog = opened<Dialog>(window);
    if (!dialog)
        qFatal("no dialog after %s", qPrintable(actionText));
    return dialog;
}

} // namespace

FaultBench::FaultBench(const Fault &fault, Task task, Transport transport,
                       const Certificates &certificates, const Route &route, bool isDone)
    : m_fault(fault)
    , m_task(task)
    , m_isDone(isDone)
    , m_store(SandboxStore::withExamples())
    , m_server(transport == Transport::Tls
                   ? std::make_unique<RawServer>(certificates.server(fault.certificate))
                   : std::make_unique<RawServer>())
{
    m_server->setHandler([this](const RawRequest &request) { return answer(request); });
    const BaseUrl baseUrl = FaultRoutes::baseUrlFor(fault, *m_server);
    auto api = std::make_unique<RestCredentialApi>(
        baseUrl, Examples::key(), route,
        HttpLimits{ .deadline = farDeadline, .replyBytes = replyBytes });
    m_api = api.get();
    QObject::connect(m_api, &RestCredentialApi::exchanged, &m_activity, &ActivityLog::add);
    m_session = std::make_unique<Session>(
        Account{ .name = u"Team"_s, .baseUrl = baseUrl, .key = Account::Key::ThisSessionOnly },
        std::move(api), RetryPolicy{ .delays = { 1ms, 2ms } });
    m_window = std::make_unique<MainWindow>(m_activity, m_accounts);
    m_window->setSession(m_session.get());
    m_window->show();
    fillTable();
}

FaultBench::~FaultBench()
{
    m_window->setSession(nullptr);
}

/// The rows are there before anything goes wrong; by hand where nothing ever goes well, or where
/// the first request is the one that matters.
void FaultBench::fillTable()
{
    if (m_fault.place == Place::NoSuchName || m_fault.place == Place::DeadProxy
        || m_fault.place == Place::ProxyLogin || m_fault.place == Place::Certificate
        || m_fault.way == Way::SlowSystemProxy) {
        m_session->credentials().upsert(Examples::credential(u"384410568058921807", victim));
    } else {
        m_session->repository().refresh();
    }
    if (!QTest::qWaitFor([this] { return m_window->credentials()->table()->isVisible(); },
                         Test::patience))
        qFatal("%s: the table was not filled", m_fault.name);
}

bool FaultBench::isMeant(const RawRequest &request) const
{
    const bool isAboutOne = request.target.count('/') > 2;
    return request.method == verbOf(m_task)
        && isAboutOne == (m_task != Task::List && m_task != Task::Create);
}

RawReply FaultBench::answer(const RawRequest &request)
{
    const bool isHit = m_isFaulty && isMeant(request);
    m_hits += isHit ? 1 : 0;
    if (isHit && !m_isDone)
        return m_fault.reply;
    const QString id = QString::fromUtf8(request.target.split('/').value(3));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    SandboxResult answer;
    if (request.method == "POST")
        answer = m_store.create(body, QDateTime::currentDateTimeUtc());
    else if (request.method == "PATCH")
        answer = m_store.update(id, body);
    else if (request.method == "DELETE")
        answer = m_store.remove(id);
    else
        answer = id.isEmpty() ? m_store.list() : m_store.get(id);
    return isHit ? m_fault.reply : RawReply::json(answer.status, answer.toJson());
}

/// Does what a person does to begin the task; the dialog in which it happens, or nullptr.
QWidget *FaultBench::begin()
{
    m_window->credentials()->select(Examples::id(u"384410568058921807"));
    switch (m_task) {
    case Task::List:
        action(*m_window, u"Refresh"_s)->trigger();
        return nullptr;
    case Task::Read:
        action(*m_window, u"Reload credential"_s)->trigger();
        return nullptr;
    case Task::Create: {
        auto *dialog = dialogAfter<CreateDialog>(*m_window, u"New credential"_s);
        type(*dialog);
        button(*dialog, u"Create"_s)->click();
        return dialog;
    }
    case Task::Update: {
        auto *dialog = dialogAfter<EditDialog>(*m_window, u"Edit"_s);
        type(*dialog);
        button(*dialog, u"Save"_s)->click();
        return dialog;
    }
    case Task::Delete: {
        auto *dialog = dialogAfter<DeleteDialog>(*m_window, u"Delete"_s);
        button(*dialog, u"Delete"_s)->click();
        return dialog;
    }
    }
    return nullptr;
}

bool FaultBench::isBusy(const QWidget *dialog) const
{
    CredentialRepository &repository = m_session->repository();
    if (dialog && button(*dialog, u"Cancel"_s) && repository.isChanging())
        return true;
    return repository.isChanging() || repository.isRefreshing() || button(*m_window, u"Stop"_s);
}

/// Lets the deadline of the task's request pass if the fault lasts until then, and if it is time.
bool FaultBench::passDeadlineIfDue() const
{
    if (m_fault.deadline == Deadline::Never
        || (m_fault.deadline == Deadline::AfterHead && !hasReplyHead(*m_api)))
        return false;
    expireExchanges(*m_api);
    return true;
}

QString FaultBench::wordsNow(const QWidget *dialog) const
{
    if (dialog) {
        const QString told = dialog->findChild<MessageBar *>()->text();
        return told.isEmpty() ? shownLabels(*dialog).join(u' ') : told;
    }
    const QString told = m_window->credentials()->messages()->text();
    const auto *outcome = m_window->findChild<QLabel *>(u"readOutcome"_s);
    if (m_task == Task::Read && told.isEmpty())
        return outcome->text();
    return told.isEmpty() ? u"(no message)"_s : told;
}

bool FaultBench::isTypedThere(const QWidget *dialog) const
{
    if (m_task == Task::Delete)
        return dialog;
    const auto *fields = qobject_cast<const FieldsDialog *>(dialog);
    return fields && fields->nameField()->text() == typedName
        && fields->usernameField()->text() == typedUser
        && fields->passwordField()->text() == typedPassword;
}

Experience FaultBench::perform()
{
    m_isFaulty = true;
    if (m_fault.place == Place::NobodyListens)
        m_server->close();
    const qsizetype recordsBefore = m_activity.size();
    const auto meantSoFar = [this] {
        const QList<RawRequest> &requests = m_server->requests();
        return int(std::count_if(requests.cbegin(), requests.cend(),
                                 [this](const RawRequest &request) { return isMeant(request); }));
    };
    const int requestsBefore = meantSoFar();

    const Heartbeat heartbeat;
    const QPointer<QWidget> dialog = begin();
    Experience experience;
    experience.isFree = isBusy(dialog);
    int passed = 0; // deadlines
    const auto hasEnded = [&] {
        if (passed < m_hits && passDeadlineIfDue())
            ++passed;
        return !isBusy(dialog);
    };
    experience.hasEnded = QTest::qWaitFor(hasEnded, Test::patience);
    QTest::qWait(0); // what is told with the next event
    experience.maxHold = heartbeat.longest();

    for (qsizetype i = recordsBefore; i < m_activity.size(); ++i) {
        if (m_activity.at(i).verb() == verbOf(m_task)
            && m_activity.at(i).id.isNull() == (m_task == Task::List || m_task == Task::Create))
            experience.kind = m_activity.at(i).error;
    }
    experience.requests = meantSoFar() - requestsBefore;
    // For a list, what looked it up afterwards is the task itself.
    experience.words = wordsNow(dialog);
    experience.isTypedKept = isTypedThere(dialog);
    return experience;
}

} // namespace Purser
