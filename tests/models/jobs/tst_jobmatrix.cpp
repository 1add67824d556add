// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"
#include "models/jobs/jobjournal.h"
#include "tests/models/jobs/jobbench.h"
#include "tests/models/registries/logins.h"
#include "tests/support/canary.h"
#include "tests/support/rawserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Action = JobItem::Action;
using End = JobRow::End;
using Kind = ApiError::Kind;
using Reason = JobRow::Reason;

namespace {

const QString itemName = u"item"_s; ///< of the item that something happens to

/// Where it happens.
enum class Place {
    Opening, ///< reading the list of its account, before anything is sent
    Sending,
    Settling, ///< reading the list because the outcome is unknown
    Confirming, ///< reading the list at the end of the job
};

constexpr std::pair<Action, const char *> actions[] = { { Action::Create, "create" },
                                                        { Action::Rotate, "rotate" },
                                                        { Action::Delete, "delete" } };

constexpr std::pair<Kind, const char *> readErrors[] = {
    { Kind::Offline, "offline" },
    { Kind::Proxy, "proxy" },
    { Kind::Tls, "TLS" },
    { Kind::TimedOut, "timed out" },
    { Kind::ConnectionLost, "connection lost" },
    { Kind::Unauthorized, "unauthorized" },
    { Kind::Forbidden, "forbidden" },
    { Kind::NotFound, "not found" },
    { Kind::Invalid, "invalid" },
    { Kind::RateLimited, "rate limited" },
    { Kind::Server, "server" },
    { Kind::BadReply, "bad reply" },
    { Kind::Cancelled, "canceled" },
};

/// After these, the change was certainly not made.
constexpr std::pair<Kind, const char *> refusals[] = {
    { Kind::Offline, "offline" },
    { Kind::Proxy, "proxy" },
    { Kind::Tls, "TLS" },
    { Kind::Unauthorized, "unauthorized" },
    { Kind::Forbidden, "forbidden" },
    { Kind::NotFound, "not found" },
    { Kind::InUse, "in use" },
    { Kind::Invalid, "invalid" },
    { Kind::RateLimited, "rate limited" },
    { Kind::Server, "server" },
};

/// After these, a change may have been made.
constexpr std::pair<Kind, const char *> doubts[] = {
    { Kind::TimedOut, "timed out" },
    { Kind::ConnectionLost, "connection lost" },
    { Kind::Server, "server" },
    { Kind::BadReply, "bad reply" },
};

/// Something that happens to an item.
struct Fault
{
    Action action = Action::Create;
    Place place = Place::Sending;
    ApiError error{};
    bool isDone = false; ///< whether the change takes effect despite the error
    bool isLasting = false; ///< whether the same happens to each attempt

    bool isDoubt() const
    {
        return error.kind == Kind::OutcomeUnknown || error.kind == Kind::Cancelled;
    }
};

/// How the item should end, and how often it should be sent.
struct Expected
{
    End end = End::Done;
    Reason reason = Reason::None;
    int sent = 1;
};

/// What one can know at most: the change was made if the service says so, was not made if it says
/// no, and whatever else can be told only by a list.
Expected expectedOf(const Fault &fault)
{
    constexpr int most = 10; // attempts in spite of a rate limit
    switch (fault.place) {
    case Place::Opening:
        if (fault.error.kind == Kind::RateLimited && !fault.isLasting)
            return {};
        return { .end = End::Skipped, .reason = Reason::Service, .sent = 0 };
    case Place::Settling:
        return { .end = End::Unknown, .reason = Reason::Service };
    case Place::Confirming:
        return {};
    case Place::Sending:
        break;
    }
    const Expected failed{ .end = End::Failed, .reason = Reason::Service };
    if (fault.isDoubt()) {
        if (fault.action == Action::Rotate) // no list shows a password
            return { .end = End::Unknown, .reason = Reason::Service };
        return fault.isDone ? Expected() : failed;
    }
    if (fault.error.kind == Kind::RateLimited) {
        if (fault.isLasting)
            return { .end = End::Failed, .reason = Reason::Service, .sent = most };
        return { .sent = 2 };
    }
    if (fault.error.kind == Kind::NotFound && fault.action == Action::Delete) {
        if (fault.isDone)
            return { .end = End::AlreadyDeleted };
        return { .end = End::Failed, .reason = Reason::NotListed }; // it is in the list
    }
    return failed;
}

/// The same for another item of the same account, which comes after it.
Expected nextExpectedOf(const Fault &fault)
{
    if (fault.place == Place::Opening)
        return expectedOf(fault);
    const bool isRefused =
        fault.error.kind == Kind::Unauthorized || fault.error.kind == Kind::Forbidden;
    if (fault.place == Place::Sending && isRefused)
        return { .end = End::Skipped, .reason = Reason::KeyRefused, .sent = 0 };
    return {};
}

JobItem itemOf(const JobPlace &place, Action action)
{
    switch (action) {
    case Action::Create:
        return place.create(itemName);
    case Action::Rotate:
        return place.rotate(place.service->add(itemName));
    case Action::Delete:
        return place.remove(place.service->add(itemName));
    }
    Q_UNREACHABLE();
}

/// Compares a row with what should have become of it, and with what the service has.
void compare(const JobPlace &place, const JobRow &row, const Expected &expected)
{
    QVERIFY(row.hasEnded());
    QCOMPARE(row.end, expected.end);
    QCOMPARE(row.cause.reason, expected.reason);
    QCOMPARE(place.service->sent.value(row.name), expected.sent);

    const bool isDone = place.service->hasDone(row.action, row.id, row.name);
    if (row.isDone())
        QVERIFY(isDone);
    else if (row.end != End::Unknown)
        QVERIFY(!isDone);
    QVERIFY(place.service->done.value(row.name) <= 1);
    if (row.action != Action::Delete)
        QCOMPARE(place.session->notes().notes(row.id).passwordChangedAt.has_value(), row.isDone());
}

/// Where the check of a login fails: at which of its requests.
enum class Request { First, Token, Login };

enum class BadAnswer {
    Unauthorized,
    Forbidden,
    Blocked, ///< by something that is no registry
    RateLimited,
    RateLimitedOnce,
    RateLimitedForHours,
    Server,
    Page,
    Garbage,
    Empty,
    Cut, ///< in the middle
    Closed,
    Reset,
    Flood,
    Hang,
    NoServer,
};

constexpr std::pair<BadAnswer, const char *> badAnswers[] = {
    { BadAnswer::Unauthorized, "401" },
    { BadAnswer::Forbidden, "403" },
    { BadAnswer::Blocked, "403 with a page" },
    { BadAnswer::RateLimited, "429" },
    { BadAnswer::RateLimitedOnce, "429 once" },
    { BadAnswer::RateLimitedForHours, "429 for hours" },
    { BadAnswer::Server, "500" },
    { BadAnswer::Page, "page" },
    { BadAnswer::Garbage, "garbage" },
    { BadAnswer::Empty, "204" },
    { BadAnswer::Cut, "cut" },
    { BadAnswer::Closed, "closed" },
    { BadAnswer::Reset, "reset" },
    { BadAnswer::Flood, "flood" },
};

RawReply replyOf(BadAnswer answer)
{
    switch (answer) {
    case BadAnswer::Unauthorized:
        return RawReply::json(401, "{}");
    case BadAnswer::Forbidden:
        return RawReply::json(403, "{}");
    case BadAnswer::Blocked:
        return RawReply::http(403, "text/html", "<html>");
    case BadAnswer::RateLimited:
    case BadAnswer::RateLimitedOnce:
        return RawReply::json(429, "{}", { { "Retry-After", "0" } });
    case BadAnswer::RateLimitedForHours:
        return RawReply::json(429, "{}", { { "Retry-After", "7200" } });
    case BadAnswer::Server:
        return RawReply::json(500, "{}");
    case BadAnswer::Page:
        return RawReply::http(200, "text/html", "<html>");
    case BadAnswer::Garbage:
        return RawReply::sendAndClose("\x16\x03\x01 this is not HTTP\r\n\r\n");
    case BadAnswer::Empty:
        return RawReply::http(204, {}, {});
    case BadAnswer::Cut:
        return RawReply::sendAndClose(RawReply::json(200, "{\"token\":\"a\"}").raw().chopped(3));
    case BadAnswer::Closed:
        return RawReply::closeBeforeReply();
    case BadAnswer::Reset:
        return RawReply::reset();
    case BadAnswer::Flood:
        return RawReply::flood(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
    case BadAnswer::Hang:
    case BadAnswer::NoServer:
        return RawReply::hang();
    }
    Q_UNREACHABLE();
}

Request requestOf(const RawRequest &request)
{
    if (request.target.startsWith("/token"))
        return Request::Token;
    return request.header("Authorization").isEmpty() ? Request::First : Request::Login;
}

} // namespace

/// Each kind of fault at each step of an item: what is reported has to be true, and as much of it
/// as one can know.
class TestJobMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportIsTrue_data()
    {
        QTest::addColumn<Fault>("fault");
        for (const auto &[action, actionName] : actions) {
            const auto add = [action = action, actionName = actionName](
                                 const char *place, const char *error, Fault fault) {
                fault.action = action;
                if (fault.error.kind == Kind::RateLimited)
                    fault.error.retryAfter = 0s;
                QTest::addRow("%s, %s: %s%s%s", actionName, place, error,
                              fault.isDone ? ", done" : "", fault.isLasting ? ", each time" : "")
                    << fault;
            };
            for (const auto &[kind, name] : readErrors) {
                add("opening", name, { .place = Place::Opening, .error = { .kind = kind } });
                for (const bool isDone : { false, true })
                    add("settling", name,
                        { .place = Place::Settling, .error = { .kind = kind }, .isDone = isDone });
                add("confirming", name, { .place = Place::Confirming, .error = { .kind = kind } });
            }
            for (const auto &[kind, name] : refusals)
                add("sending", name, { .error = { .kind = kind } });
            for (const auto &[place, name] :
                 { std::pair(Place::Opening, "opening"), std::pair(Place::Sending, "sending") })
                add(name, "rate limited",
                    { .place = place, .error = { .kind = Kind::RateLimited }, .isLasting = true });
            if (action == Action::Delete)
                add("sending", "not found",
                    { .error = { .kind = Kind::NotFound }, .isDone = true });
            for (const bool isDone : { false, true }) {
                for (const auto &[cause, name] : doubts)
                    add("sending, in doubt", name,
                        { .error = { .kind = Kind::OutcomeUnknown, .cause = cause },
                          .isDone = isDone });
                add("sending, in doubt", "server that asks for a delay",
                    { .error = { .kind = Kind::OutcomeUnknown,
                                 .retryAfter = 0s,
                                 .cause = Kind::Server },
                      .isDone = isDone });
                add("sending, in doubt", "canceled",
                    { .error = { .kind = Kind::Cancelled }, .isDone = isDone });
            }
        }
    }
    void theReportIsTrue()
    {
        QFETCH(const Fault, fault);
        JobPlace place;
        const JobPlace other;
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        std::vector<JobItem> items;
        items.push_back(itemOf(place, fault.action));
        items.push_back(place.create(u"next"_s));
        items.push_back(other.create(u"other"_s));
        Job job(std::move(items), sessionsOf({ &place, &other }), { .concurrency = 1 });
        job.setJournal(journals.make(QUuid::createUuid()));

        int hits = 0;
        place.service->fault = [&](const QString &call,
                                   const QString &name) -> std::optional<JobService::Fault> {
            const bool isList = call == u"list"_s;
            const bool isItem = !isList && name == itemName;
            if (isItem && fault.place == Place::Settling)
                return JobService::Fault{ .error = { .kind = Kind::OutcomeUnknown },
                                          .isDone = fault.isDone };
            bool isHere = false;
            switch (fault.place) {
            case Place::Opening:
                isHere = isList && place.service->sent.isEmpty() && (fault.isLasting || hits == 0);
                break;
            case Place::Sending:
                isHere = isItem && (fault.isLasting || hits == 0);
                break;
            case Place::Settling:
                isHere = isList && place.service->lists > 1 && !job.isConfirming();
                break;
            case Place::Confirming:
                isHere = isList && job.isConfirming();
                break;
            }
            if (!isHere)
                return std::nullopt;
            ++hits;
            return JobService::Fault{ .error = fault.error, .isDone = fault.isDone };
        };
        runToEnd(job);
        QVERIFY(hits > 0);

        const JobRow row = job.rows().at(0);
        compare(place, row, expectedOf(fault));
        if (row.cause.reason == Reason::Service && fault.place != Place::Settling
            && !fault.isDoubt())
            QCOMPARE(row.cause.error->kind, fault.error.kind);
        compare(place, job.rows().at(1), nextExpectedOf(fault));
        compare(other, job.rows().at(2), {});

        // Once nothing fails any more, another try does what is not done, and nothing twice.
        const bool isTriedAgain = !row.isDone() && row.cause.reason != Reason::NotListed;
        QCOMPARE(job.canRetry(), isTriedAgain || !job.rows().at(1).isDone());
        place.service->fault = [](const QString &, const QString &) { return std::nullopt; };
        job.retry();
        waitForEnd(job);
        QCOMPARE(job.rows().at(0).isDone(), row.isDone() || isTriedAgain);
        QCOMPARE(place.service->hasDone(fault.action, job.rows().at(0).id, itemName),
                 job.rows().at(0).isDone());
        if (fault.action != Action::Rotate)
            QVERIFY(place.service->done.value(itemName) <= 1);
        compare(place, job.rows().at(1), {});
        compare(other, job.rows().at(2), {});
    }

    void onlyWhatTheRegistryDoesNotRefuseIsSent_data()
    {
        QTest::addColumn<Request>("request");
        QTest::addColumn<BadAnswer>("answer");
        QTest::addColumn<Action>("action");
        for (const auto &[action, actionName] : actions) {
            if (action == Action::Delete) // which has no login
                continue;
            for (const auto &[answer, name] : badAnswers) {
                QTest::addRow("%s, first request: %s", actionName, name)
                    << Request::First << answer << action;
                QTest::addRow("%s, token: %s", actionName, name)
                    << Request::Token << answer << action;
                QTest::addRow("%s, login: %s", actionName, name)
                    << Request::Login << answer << action;
            }
            QTest::addRow("%s, hang", actionName) << Request::First << BadAnswer::Hang << action;
            QTest::addRow("%s, no server", actionName)
                << Request::First << BadAnswer::NoServer << action;
        }
    }
    void onlyWhatTheRegistryDoesNotRefuseIsSent()
    {
        QFETCH(const Request, request);
        QFETCH(const BadAnswer, answer);
        QFETCH(const Action, action);
        RawServer registry;
        int hits = 0;
        registry.setHandler([&](const RawRequest &received) {
            // Without the login, a token server is asked only to find out what its answers mean.
            const bool isHere = requestOf(received) == request
                && (request == Request::First || !received.header("Authorization").isEmpty());
            if (!isHere || (answer == BadAnswer::RateLimitedOnce && hits > 0))
                return Logins::ofBearerRegistry(registry, received);
            ++hits;
            return replyOf(answer);
        });
        // Only what waits in vain waits for its end.
        const LoginLimits limits =
            answer == BadAnswer::Hang ? LoginLimits{ .deadline = 300ms } : LoginLimits();
        JobPlace place(RetryPolicy::never(), std::make_shared<LoginChecker>(Route(), limits));
        const JobPlace other;
        std::vector<JobItem> items;
        items.push_back(itemOf(place, action));
        items.back().login = JobLogin{ .registry = *RegistryHost::fromText(registry.baseUrl()),
                                       .username = u"robot"_s };
        items.push_back(place.create(u"next"_s));
        items.push_back(other.create(u"other"_s));
        if (answer == BadAnswer::NoServer)
            registry.close();
        Job job(std::move(items), sessionsOf({ &place, &other }), { .concurrency = 1 });
        runToEnd(job);
        QVERIFY(hits > 0 || answer == BadAnswer::Hang || answer == BadAnswer::NoServer);

        const bool isNo = answer == BadAnswer::Unauthorized || answer == BadAnswer::Forbidden;
        const bool isRefused = isNo && request != Request::First; // before, nothing was sent
        const Expected skipped{ .end = End::Skipped,
                                .reason =
                                    isRefused ? Reason::LoginRefused : Reason::LoginNotChecked,
                                .sent = 0 };
        compare(place, job.rows().at(0),
                answer == BadAnswer::RateLimitedOnce ? Expected() : skipped);
        compare(place, job.rows().at(1), {});
        compare(other, job.rows().at(2), {});

        job.sendUnchecked();
        waitForEnd(job);
        compare(place, job.rows().at(0), isRefused ? skipped : Expected());
    }

    void withoutAKeyNothingIsSent_data()
    {
        QTest::addColumn<SecretStoreError::Kind>("kind");
        using enum SecretStoreError::Kind;
        for (const auto kind : { NotFound, Locked, Silent, Unavailable, Denied, Failed })
            QTest::addRow("%d", int(kind)) << kind;
    }
    void withoutAKeyNothingIsSent()
    {
        QFETCH(const SecretStoreError::Kind, kind);
        const JobPlace place;
        const JobPlace other;
        bool isFailing = true;
        std::vector<JobItem> items;
        items.push_back(place.create(itemName));
        items.push_back(other.create(u"other"_s));
        const auto open = [&](const QUuid &account) {
            if (isFailing && account == place.account)
                return makeReadyFuture(
                    SharedSession(tl::unexpected(SecretStoreError{ .kind = kind })));
            return makeReadyFuture(
                SharedSession(account == place.account ? place.session : other.session));
        };
        Job job(std::move(items), open, { .concurrency = 1 });
        runToEnd(job);
        const bool isGone = kind == SecretStoreError::Kind::NotFound;
        compare(place, job.rows().at(0),
                { .end = End::Skipped,
                  .reason = isGone ? Reason::NoAccount : Reason::NoKey,
                  .sent = 0 });
        QCOMPARE(job.rows().at(0).cause.keychain->kind, kind);
        compare(other, job.rows().at(1), {});

        isFailing = false;
        job.retry();
        waitForEnd(job);
        compare(place, job.rows().at(0), {});
    }
};

QTEST_GUILESS_MAIN(TestJobMatrix)

#include "tst_jobmatrix.moc"
