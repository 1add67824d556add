// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialapi.h"
#include "models/jobs/jobitem.h"
#include "models/values/async.h"
#include "tests/support/examples.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Purser {

/// An in-memory service that responds from the event loop and can be made to fail. It counts how
/// often each change was sent and how often it took effect.
class JobService : public CredentialApi
{
public:
    struct Fault
    {
        ApiError error{};
        bool isDone = false; ///< whether the change takes effect despite the error
    };
    /// Called before each response; returns the fault to simulate, if any. `call` is "list", "get",
    /// "create", "update" or "remove", and `name` is the name of the credential, or empty for
    /// "list" and "get".
    std::function<std::optional<Fault>(const QString &call, const QString &name)> fault =
        [](const QString &, const QString &) { return std::nullopt; };

    /// Called when the request for a change arrives, with the name of the credential.
    std::function<void(const QString &name)> arrived = [](const QString &) {};

    QMap<QString, Credential> credentials; // by ID
    QHash<QString, QString> passwords; // by ID
    QHash<QString, int> sent; // number of requests for a change, by credential name
    QHash<QString, int> done; // number of changes that took effect, by credential name
    bool isHeld = false; ///< whether responses are held until release() is called
    int lists = 0;
    int running = 0; // number of calls that haven't received a response yet
    int maxRunning = 0;

    Credential add(const QString &name)
    {
        const Credential added = Examples::credential(QString::number(++m_lastId), name);
        credentials.insert(added.id.text(), added);
        return added;
    }
    Credential named(const QString &name) const
    {
        const auto found = std::ranges::find(credentials, name, &Credential::name);
        return found == credentials.end() ? Credential() : *found;
    }

    /// Returns whether a change of JobPlace has been made; `id` may be null for a create.
    bool hasDone(JobItem::Action action, const CredentialId &id, const QString &name) const
    {
        switch (action) {
        case JobItem::Action::Create:
            return !named(name).id.isNull();
        case JobItem::Action::Rotate:
            return passwords.value(id.text()) == QStringLiteral("new-") + name;
        case JobItem::Action::Delete:
            return !credentials.contains(id.text());
        }
        Q_UNREACHABLE();
    }

    void release()
    {
        isHeld = false;
        for (const std::function<void()> &answer : std::exchange(m_held, {}))
            QTimer::singleShot(0, &m_context, answer);
    }

    QFuture<Result<QList<Credential>>> list() override
    {
        ++lists;
        return call<QList<Credential>>(QStringLiteral("list"), {},
                                       [this] { return QList(credentials.values()); });
    }
    QFuture<Result<Credential>> get(const CredentialId &id) override
    {
        return call<Credential>(QStringLiteral("get"), {}, [this, id]() -> Result<Credential> {
            if (!credentials.contains(id.text()))
                return tl::unexpected(ApiError{ .kind = ApiError::Kind::NotFound });
            return credentials.value(id.text());
        });
    }
    QFuture<Result<Credential>> create(const CredentialDraft &draft) override
    {
        note(draft.name);
        return call<Credential>(QStringLiteral("create"), draft.name,
                                [this, name = draft.name, password = text(draft.password)] {
                                    ++done[name];
                                    const Credential created = add(name);
                                    passwords.insert(created.id.text(), password);
                                    return created;
                                });
    }
    QFuture<Result<std::optional<Credential>>> update(const CredentialId &id,
                                                      const CredentialPatch &patch) override
    {
        using Value = std::optional<Credential>;
        const QString name = credentials.value(id.text()).name;
        note(name);
        return call<Value>(
            QStringLiteral("update"), name,
            [this, id, name,
             password = patch.password ? text(*patch.password) : QString()]() -> Result<Value> {
                if (!credentials.contains(id.text()))
                    return tl::unexpected(ApiError{ .kind = ApiError::Kind::NotFound });
                ++done[name];
                passwords.insert(id.text(), password);
                return Value(credentials.value(id.text()));
            });
    }
    QFuture<Result<void>> remove(const CredentialId &id) override
    {
        const QString name = credentials.value(id.text()).name;
        note(name);
        return call<void>(QStringLiteral("remove"), name, [this, id, name]() -> Result<void> {
            if (!credentials.contains(id.text()))
                return tl::unexpected(ApiError{ .kind = ApiError::Kind::NotFound });
            ++done[name];
            credentials.remove(id.text());
            return {};
        });
    }

private:
    void note(const QString &name)
    {
        ++sent[name];
        arrived(name);
    }

    static QString text(const Secret &secret) { return QString::fromUtf8(secret.utf8()); }

    template<typename T, typename Work>
    QFuture<Result<T>> call(const QString &name, const QString &credential, Work work)
    {
        const SharedPromise<Result<T>> promise;
        maxRunning = std::max(maxRunning, ++running);
        const auto answer = [this, name, credential, work, promise] {
            --running;
            const std::optional<Fault> failure = fault(name, credential);
            if (failure && !failure->isDone) {
                promise.finish(tl::unexpected(failure->error));
                return;
            }
            Result<T> result = work();
            if (failure)
                promise.finish(tl::unexpected(failure->error));
            else
                promise.finish(std::move(result));
        };
        if (isHeld)
            m_held.push_back(answer);
        else
            QTimer::singleShot(0, &m_context, answer);
        return promise.future();
    }

    int m_lastId = 100;
    std::vector<std::function<void()>> m_held;
    QObject m_context;
};

} // namespace Purser
