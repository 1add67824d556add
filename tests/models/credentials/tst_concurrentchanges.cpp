// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialrepository.h"
#include "models/values/async.h"
#include "tests/support/awaiting.h"
#include "tests/support/examples.h"
#include "tests/support/heldapi.h"
#include "tests/support/printing.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;
using Kind = ApiError::Kind;

namespace {

/// A service that does what it is asked, and answers, whenever the test says so.
class SlowService : public CredentialApi
{
public:
    struct Call
    {
        std::function<void()> perform; ///< null once it was performed
        std::function<void(bool isLost)> answer;
    };

    QMap<QString, Credential> credentials; // by id
    std::vector<Call> calls;
    int listCount = 0;

    QFuture<Result<QList<Credential>>> list() override
    {
        ++listCount;
        return hold<QList<Credential>>(Kind::Offline, [this] { return credentials.values(); });
    }
    QFuture<Result<Credential>> get(const CredentialId &id) override
    {
        return hold<Credential>(Kind::Offline, [this, id] { return find(id); });
    }
    QFuture<Result<Credential>> create(const CredentialDraft &draft) override
    {
        return hold<Credential>(Kind::OutcomeUnknown, [this, name = draft.name] {
            const Credential created = credential(QString::number(++m_lastId), name);
            credentials.insert(created.id.text(), created);
            return created;
        });
    }
    QFuture<Result<std::optional<Credential>>> update(const CredentialId &id,
                                                      const CredentialPatch &patch) override
    {
        using Value = Result<std::optional<Credential>>;
        return hold<std::optional<Credential>>(
            Kind::OutcomeUnknown, [this, id, name = *patch.name]() -> Value {
                return find(id).map([&](const Credential &) {
                    credentials[id.text()].name = name;
                    // As the service does, sometimes.
                    return m_lastId % 2 ? std::optional(credentials[id.text()]) : std::nullopt;
                });
            });
    }
    QFuture<Result<void>> remove(const CredentialId &id) override
    {
        return hold<void>(Kind::OutcomeUnknown, [this, id]() -> Result<void> {
            const Result<Credential> found = find(id);
            credentials.remove(id.text());
            return found.map([](const Credential &) {});
        });
    }

    void perform(size_t number)
    {
        if (const auto action = std::exchange(calls[number].perform, nullptr))
            action();
    }
    /// A call that is lost may have been performed or not.
    void answer(size_t number, bool isLost)
    {
        if (!isLost)
            perform(number);
        const Call call = calls[number];
        calls.erase(calls.begin() + std::ptrdiff_t(number));
        call.answer(isLost);
    }

private:
    Result<Credential> find(const CredentialId &id) const
    {
        if (!credentials.contains(id.text()))
            return tl::unexpected(ApiError{ .kind = Kind::NotFound });
        return credentials[id.text()];
    }

    template<typename T, typename Action> QFuture<Result<T>> hold(Kind lost, Action action)
    {
        const SharedPromise<Result<T>> promise;
        const auto value = std::make_shared<Result<T>>();
        calls.push_back({ [value, action] { *value = action(); },
                          [value, promise, lost](bool isLost) {
                              promise.finish(
                                  isLost ? Result<T>(tl::unexpected(ApiError{ .kind = lost }))
                                         : *value);
                          } });
        return promise.future();
    }

    int m_lastId = 100;
};

/// Random questions and changes, and the answers in a random order.
class Session
{
public:
    explicit Session(quint32 seed)
        : m_random(seed)
    {
        for (const QString &id : { u"1"_s, u"2"_s, u"3"_s, u"4"_s })
            service.credentials.insert(id, credential(id, u"name "_s + id));
        QObject::connect(&repository, &CredentialRepository::changeEnded, &repository,
                         [this](const ChangeOutcome &outcome) {
                             ++endedCount;
                             if (outcome.hasTakenEffect())
                                 remember(outcome);
                         });
    }

    void step()
    {
        switch (m_random.bounded(8)) {
        case 0:
            repository.refresh();
            break;
        case 1:
            repository.read(anyId());
            break;
        case 2:
            if (const auto draft = Examples::draft(newName());
                !repository.isChanging({ .newName = draft.name })) {
                ++startedCount;
                repository.create(draft);
            }
            break;
        case 3:
            if (const CredentialId id = anyId(); !repository.isChanging({ .id = id })) {
                ++startedCount;
                m_known.remove(id);
                m_changed.insert(id);
                repository.update(id, Examples::rename(newName()));
            }
            break;
        case 4:
            if (const CredentialId id = anyId(); !repository.isChanging({ .id = id })) {
                ++startedCount;
                m_known.remove(id);
                m_changed.insert(id);
                repository.remove(id);
            }
            break;
        case 5:
            if (!service.calls.empty())
                service.perform(anyCall());
            break;
        default:
            if (!service.calls.empty())
                service.answer(anyCall(), m_random.bounded(6) == 0);
        }
        QCoreApplication::processEvents();
    }

    void end()
    {
        for (settle(); !service.calls.empty(); settle())
            service.answer(anyCall(), false);
    }

    /// Handles all events there are, and all that come of them.
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }

    /// What was done, and has been told to be done, is what the table shows.
    bool showsWhatIsKnown() const
    {
        for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
            const int row = model.rowOf(known.key());
            if (known->isNull() ? row >= 0 : row < 0 || model.at(row).name != *known)
                return false;
        }
        return true;
    }
    bool showsAll() const
    {
        QMap<QString, QString> shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.insert(model.at(row).id.text(), model.at(row).name);
        QMap<QString, QString> wanted;
        for (const Credential &credential : service.credentials)
            wanted.insert(credential.id.text(), credential.name);
        return shown == wanted;
    }

    SlowService service;
    CredentialTableModel model;
    CredentialRepository repository{ service, model, RetryPolicy::never() };
    int startedCount = 0;
    int endedCount = 0;

private:
    void remember(const ChangeOutcome &outcome)
    {
        if (outcome.action == ChangeOutcome::Action::Remove)
            m_known.insert(outcome.id, QString());
        else if (outcome.action == ChangeOutcome::Action::Create && m_changed.contains(outcome.id))
            return; // a list showed it before, so that it was changed or removed by now
        else if (!repository.isChanging({ .id = outcome.id })) // again, by now
            m_known.insert(outcome.id, outcome.name);
    }
    QString newName() { return u"name %1"_s.arg(m_random.bounded(1000)); }
    CredentialId anyId()
    {
        const int count = model.rowCount();
        return count == 0 ? Examples::id(u"1") : model.at(m_random.bounded(count)).id;
    }
    size_t anyCall() { return size_t(m_random.bounded(int(service.calls.size()))); }

    QRandomGenerator m_random;
    QHash<CredentialId, QString> m_known; // null: it was removed
    QSet<CredentialId> m_changed; // or removed, as far as is known
};

} // namespace

/// Many changes and readings at once, whose answers come in any order.
class TestConcurrentChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLateAnswerTakesBackWhatIsKnown()
    {
        constexpr quint32 sessions = 1000;
        constexpr int steps = 80;
        int changes = 0;
        for (quint32 seed = 0; seed < sessions; ++seed) {
            Session session(seed);
            for (int step = 0; step < steps; ++step) {
                session.step();
                QVERIFY2(session.showsWhatIsKnown(),
                         qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
            }
            session.end();
            QVERIFY(!session.repository.isChanging() && !session.repository.isRefreshing());
            QCOMPARE(session.endedCount, session.startedCount);
            session.repository.refresh();
            session.end();
            QVERIFY2(session.showsAll(), qPrintable(u"seed %1"_s.arg(seed)));
            changes += session.endedCount;
        }
        QVERIFY(changes > int(sessions) * 10); // it was worth it
    }

    void manyChangesDuringOneRefreshReadTheListOnce()
    {
        Session session(1);
        constexpr int count = 50;
        for (int i = 0; i < count; ++i) {
            const QString id = QString::number(1000 + i);
            session.service.credentials.insert(id, credential(id, u"before"_s));
        }
        session.repository.refresh();
        session.service.perform(0); // the list is from before the changes
        for (int i = 0; i < count; ++i)
            session.repository.update(Examples::id(QString::number(1000 + i)),
                                      Examples::rename(u"after"_s));
        while (session.service.calls.size() > 1) {
            session.service.answer(1, false);
            QCoreApplication::processEvents();
        }
        QCOMPARE(session.endedCount, count);
        session.service.answer(0, false);
        QTRY_VERIFY(!session.repository.isRefreshing());
        QCOMPARE(session.service.listCount, 1);
        QVERIFY(session.showsAll());
    }

    void oneListSettlesAllUnknownOutcomesThatWaitForIt()
    {
        Session session(1);
        session.repository.refresh();
        session.end();
        session.repository.refresh(); // too early for the changes
        for (const QString &id : { u"1"_s, u"2"_s, u"3"_s, u"4"_s })
            session.repository.remove(Examples::id(id));
        while (session.service.calls.size() > 1) {
            session.service.answer(1, true);
            QCoreApplication::processEvents();
        }
        QCOMPARE(session.endedCount, 0);
        session.end();
        QCOMPARE(session.endedCount, 4);
        QCOMPARE(session.service.listCount, 3);
    }

    void aChangeIsCancelledByItself()
    {
        HeldApi api;
        CredentialTableModel model;
        model.merge({ credential(u"1", u"a"_s), credential(u"2", u"b"_s) });
        CredentialRepository repository(api, model, RetryPolicy::never());
        const auto first = repository.remove(Examples::id(u"1"));
        const auto second = repository.remove(Examples::id(u"2"));
        repository.cancelChange({ .id = Examples::id(u"1") });
        QVERIFY(api.removes[0].future().isCanceled());
        api.removes[0].finish({}); // which nobody hears
        QTRY_COMPARE(api.lists.size(), 1U);
        QVERIFY(!api.removes[1].future().isCanceled());
        // Settling it can be cancelled, too.
        repository.cancelChange({ .id = Examples::id(u"1") });
        QCOMPARE(awaited(first).error().verification, ApiError::Verification::NotChecked);
        QVERIFY(repository.isChanging({ .id = Examples::id(u"2") }));
        api.removes[1].finish({});
        QVERIFY(awaited(second));
    }

    void aLateAnswerToACreateBringsBackNothing()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        const auto creation = repository.create(Examples::draft(u"a"_s));
        const auto answerList = [&](const QList<Credential> &list) {
            api.lists.back().finish(list);
            QTRY_VERIFY(!repository.isRefreshing());
        };
        repository.refresh();
        answerList({ credential(u"1", u"a"_s) });
        const auto removal = repository.remove(Examples::id(u"1"));
        api.removes[0].finish(tl::unexpected(ApiError{ .kind = Kind::OutcomeUnknown }));
        QTRY_COMPARE(api.lists.size(), 2U);
        answerList({});
        QCOMPARE(awaited(removal).error().verification, ApiError::Verification::Applied);
        api.creates[0].finish(credential(u"1", u"a"_s));
        QVERIFY(awaited(creation));
        QCOMPARE(model.rowCount(), 0);
    }

    void anAnswerOlderThanTheListIsAskedForAgain()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        const auto reading = repository.read(Examples::id(u"1"));
        repository.refresh();
        api.lists[0].finish(QList<Credential>{ credential(u"1", u"new"_s) });
        QTRY_COMPARE(model.rowCount(), 1);
        api.gets[0].finish(credential(u"1", u"old"_s));
        QTRY_COMPARE(api.gets.size(), 2U);
        QCOMPARE(model.at(0).name, u"new"_s);
        api.gets[1].finish(credential(u"1", u"new"_s));
        QVERIFY(awaited(reading));
    }

    void aListOlderThanAReadingDoesNotUndoIt()
    {
        HeldApi api;
        CredentialTableModel model;
        CredentialRepository repository(api, model, RetryPolicy::never());
        repository.refresh();
        const auto reading = repository.read(Examples::id(u"1"));
        api.gets[0].finish(credential(u"1", u"new"_s));
        QVERIFY(awaited(reading));
        api.lists[0].finish(QList<Credential>{ credential(u"1", u"old"_s) });
        QTRY_VERIFY(!repository.isRefreshing());
        QCOMPARE(model.at(0).name, u"new"_s);
    }
};

QTEST_GUILESS_MAIN(TestConcurrentChanges)
#include "tst_concurrentchanges.moc"
