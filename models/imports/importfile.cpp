// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importfile.h"

#include "models/imports/importreader.h"
#include "models/values/async.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <system_error>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Purser {

namespace {

using Problem = ImportedLogins::Problem;

#ifdef Q_OS_UNIX

Problem problemOfKind(mode_t mode)
{
    if (S_ISDIR(mode))
        return Problem::IsFolder;
    return S_ISREG(mode) ? Problem::None : Problem::NotRegularFile;
}

ImportedLogins problemOfError(int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return { .problem = Problem::FileMissing };
    if (error == EACCES || error == EPERM)
        return { .problem = Problem::NoPermission };
    return { .problem = Problem::CannotRead,
             .detail = QString::fromStdString(std::generic_category().message(error)) };
}

/// Devices aren't opened at all, since that may do something. The open file is looked at once more:
/// another one may have taken its place. O_NONBLOCK: to open a pipe would wait for a writer.
std::optional<ImportedLogins> problemOfOpening(QFile &file)
{
    const QByteArray name = QFile::encodeName(file.fileName());
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return problemOfError(errno);
    if (const Problem problem = problemOfKind(status.st_mode); problem != Problem::None)
        return ImportedLogins{ .problem = problem };
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return problemOfError(errno);
    const bool isRegular =
        ::fstat(descriptor, &status) == 0 && problemOfKind(status.st_mode) == Problem::None;
    if (isRegular
        && file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                     QFileDevice::AutoCloseHandle))
        return std::nullopt;
    ::close(descriptor);
    return ImportedLogins{ .problem = Problem::NotRegularFile };
}

#else

std::optional<ImportedLogins> problemOfOpening(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return ImportedLogins{ .problem = Problem::FileMissing };
    if (info.isDir())
        return ImportedLogins{ .problem = Problem::IsFolder };
    if (!info.isFile())
        return ImportedLogins{ .problem = Problem::NotRegularFile };
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    if (file.error() == QFileDevice::PermissionsError)
        return ImportedLogins{ .problem = Problem::NoPermission };
    return ImportedLogins{ .problem = Problem::CannotRead, .detail = file.errorString() };
}

#endif

ImportedLogins readFile(const QString &name)
{
    QFile file(name);
    if (auto problem = problemOfOpening(file))
        return *std::move(problem);
    if (file.size() > ImportedLogins::maxFileSize)
        return { .problem = Problem::TooLarge };
    // It may grow meanwhile.
    QByteArray bytes = file.read(ImportedLogins::maxFileSize + 1);
    ImportedLogins found = file.error() == QFileDevice::NoError
        ? readLogins(bytes, name)
        : ImportedLogins{ .problem = Problem::CannotRead, .detail = file.errorString() };
    bytes.fill('\0');
    return found;
}

} // namespace

QFuture<ImportedLogins> readImportFile(const QString &file)
{
    return onPool([file] { return readFile(file); });
}

} // namespace Purser
