// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/credentialhelper.h"

#include "models/values/async.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(const QString &name)
{
#ifdef Q_OS_WIN
    return u"docker-credential-"_s + name + u".exe"_s;
#else
    return u"docker-credential-"_s + name;
#endif
}

/// Runs a command; `read` makes the value of its output.
template<typename T, typename Read>
QFuture<HelperResult<T>> run(const QString &program, const QString &command,
                             const QByteArray &input, HelperLimits limits, Read read)
{
    const SharedPromise<HelperResult<T>> promise;
    const QPointer<HelperRun> running =
        HelperRun::start(program, command, input, limits,
                         [promise, read](const HelperResult<QByteArrayView> &output) {
                             if (output)
                                 promise.finish(read(*output));
                             else
                                 promise.finish(tl::unexpected(output.error()));
                         });
    if (running && !promise.future().isFinished()) {
        auto *watcher = new QFutureWatcher<HelperResult<T>>(running);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, running, &HelperRun::stop);
        watcher->setFuture(promise.future());
    }
    return promise.future();
}

} // namespace

CredentialHelper::CredentialHelper(QString name, QString program)
    : m_name(std::move(name))
    , m_program(std::move(program))
{ }

std::optional<CredentialHelper> CredentialHelper::find(const QString &name,
                                                       const QString &searchPath)
{
    if (!isHelperName(name))
        return std::nullopt;
    const QStringList folders = searchPath.split(QDir::listSeparator());
    for (const QString &folder : folders) {
        if (!QDir::isAbsolutePath(folder)) // an empty one means the current folder
            continue;
        const QFileInfo file(QDir::cleanPath(folder + u'/' + fileNameOf(name)));
        if (file.isFile() && file.isExecutable())
            return CredentialHelper(name, file.absoluteFilePath());
    }
    return std::nullopt;
}

QFuture<HelperResult<QMap<QString, QString>>> CredentialHelper::list() const
{
    return run<QMap<QString, QString>>(m_program, u"list"_s, {}, m_limits, readHelperList);
}

QFuture<HelperResult<HelperLogin>> CredentialHelper::get(const QString &url) const
{
    const bool isLine = !url.isEmpty() && std::ranges::none_of(url, [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
    if (!isLine) {
        return makeReadyFuture(HelperResult<HelperLogin>(
            tl::unexpected(HelperFailure{ .kind = HelperFailure::Kind::InvalidUrl })));
    }
    return run<HelperLogin>(m_program, u"get"_s, url.toUtf8() + '\n', m_limits,
                            [url](QByteArrayView output) { return readHelperLogin(output, url); });
}

} // namespace Purser
