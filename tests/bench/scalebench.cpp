// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountlist.h"
#include "models/activity/activitylog.h"
#include "models/credentials/credentialfiltermodel.h"
#include "models/session/session.h"
#include "models/values/async.h"
#include "models/yotta/restcredentialapi.h"
#include "tests/bench/listserver.h"
#include "tests/bench/longesthold.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/style/appearance.h"
#include "ui/text/language.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollaccess.h"
#include "ui/widgets/secretspeech.h"
#include "ui/windowactions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QScrollBar>
#include <QTextStream>
#include <QThreadPool>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 7; // of each, of which the median counts

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double medianOf(const std::function<double()> &once)
{
    std::vector<double> values;
    for (int i = 0; i < tries; ++i)
        values.push_back(once());
    return median(std::move(values));
}

/// Until what is queued is done, and everything is painted.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

/// Of this process alone, in bytes.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Anonymous:"))
            return line.mid(10).trimmed().chopped(3).toDouble() * 1024;
    }
    return 0;
}

void report(const QString &what, double time, double floor, const QString &wanted)
{
    QTextStream out(stdout);
    out << u"  %1 %2 ms"_s.arg(what, -46).arg(time, 9, 'f', 2);
    if (floor > 0)
        out << u"   floor %1 ms   %2 x"_s.arg(floor, 8, 'f', 2).arg(time / floor, 5, 'f', 2);
    else
        out << QString(28, u' ');
    out << u"   wanted "_s << wanted << Qt::endl;
}

/// Transfer, parse and walk: what nobody can do without.
double floorOfAList(const QUrl &url)
{
    QNetworkAccessManager manager;
    return millisecondsOf([&] {
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QJsonObject envelope = QJsonDocument::fromJson(reply->readAll()).object();
        QList<Credential> credentials;
        const QJsonArray rows = envelope.value("data"_L1).toArray();
        for (const QJsonValue &row : rows) {
            const QJsonObject object = row.toObject();
            credentials.append(
                { CredentialId::fromText(object.value("id"_L1).toString()).value_or(CredentialId()),
                  object.value("name"_L1).toString(),
                  RegistryType(object.value("type"_L1).toString()),
                  QDateTime::fromString(object.value("createdAt"_L1).toString(), Qt::ISODate) });
        }
        if (credentials.isEmpty())
            qFatal("the server sent no list");
    });
}

/// The window with a session whose service is a ListServer.
class Bench
{
public:
    explicit Bench(int rows)
        : m_rows(rows)
        , m_server(rows)
    {
        m_window.resize(1100, 700);
        m_window.show();
        settle();
    }

    void run()
    {
        QTextStream(stdout) << m_rows << " rows, " << m_server.bytes() / 1024 << " KiB of JSON"
                            << Qt::endl;
        // Before anything else has made the heap larger.
        m_server.next(ListServer::List::First);
        const double before = memory();
        newSession();
        read();
        QThreadPool::globalInstance()->waitForDone(); // which has the former rows to free
        const double after = memory();
        m_floor = medianOf([this] { return floorOfAList(m_server.url()); });
        firstList();
        QTextStream(stdout) << u"  %1 %2 x the JSON"_s.arg(u"memory over an empty window"_s, -46)
                                   .arg((after - before) / double(m_server.bytes()), 9, 'f', 2)
                            << QString(22, u' ') << "   wanted 4 x" << Qt::endl;
        refresh();
        takingOver();
        search();
        sort();
        removal();
        reset();
        palette();
        m_window.setSession(nullptr);
    }

private:
    CredentialTable &table() { return *m_window.credentials()->table(); }
    CredentialTableModel &rows() { return m_session->credentials(); }
    CredentialFilterModel &shown()
    {
        return *static_cast<CredentialFilterModel *>(table().model());
    }

    void newSession()
    {
        m_window.setSession(nullptr);
        const Account account{ .id = QUuid::createUuid(),
                               .name = u"Bench"_s,
                               .baseUrl = *BaseUrl::fromText(m_server.baseUrl()) };
        m_session = std::make_unique<Session>(
            account,
            std::make_unique<RestCredentialApi>(account.baseUrl, *ApiKey::fromText(u"bench"_s),
                                                Route(), HttpLimits{ .replyBytes = 64 << 20 }),
            RetryPolicy::never());
        m_window.setSession(m_session.get());
        settle();
    }

    double read()
    {
        return millisecondsOf([this] {
            QEventLoop loop;
            const auto &repository = m_session->repository();
            QObject::connect(&repository, &CredentialRepository::refreshed, &loop,
                             &QEventLoop::quit, Qt::QueuedConnection);
            QObject::connect(&repository, &CredentialRepository::refreshFailed, &loop,
                             [] { qFatal("the list could not be read"); });
            m_session->repository().refresh();
            loop.exec();
            settle();
        });
    }

    void firstList()
    {
        std::vector<double> times;
        std::vector<double> holds;
        for (int i = 0; i < tries; ++i) {
            newSession();
            const LongestHold hold;
            times.push_back(read());
            holds.push_back(hold.milliseconds());
        }
        report(u"first list, until it is painted"_s, median(times), m_floor, u"1.5 x"_s);
        report(u"longest hold while it arrives"_s, median(holds), 0,
               m_rows > 10'000 ? u"50 ms"_s : u"16 ms"_s);
    }

    void refresh()
    {
        table().select(shown().at(m_rows / 2).id);
        settle();
        const CredentialId selected = table().selected().constFirst().id;
        const int scroll = table().verticalScrollBar()->value();
        std::vector<double> times;
        std::vector<double> holds;
        for (int i = 0; i < tries; ++i) {
            m_server.next(i % 2 == 0 ? ListServer::List::Changed : ListServer::List::First);
            const LongestHold hold;
            times.push_back(read());
            holds.push_back(hold.milliseconds());
        }
        const bool isKept = table().selectedCount() == 1
            && table().selected().constFirst().id == selected
            && table().verticalScrollBar()->value() == scroll;
        report(u"refresh with 1 % changed"_s, median(times), m_floor,
               isKept ? u"1.6 x; selection and scroll are kept"_s
                      : u"1.6 x, BUT NOTHING IS KEPT"_s);
        report(u"longest hold meanwhile"_s, median(holds), 0,
               m_rows > 10'000 ? u"50 ms"_s : u"16 ms"_s);
        m_server.next(ListServer::List::First);
        read();
    }

    CredentialMerge prepared(const QList<Credential> &list)
    {
        const QFuture<Result<PreparedMerge>> merge =
            rows().prepare(makeReadyFuture<Result<QList<Credential>>>(list));
        while (!merge.isFinished())
            QCoreApplication::processEvents();
        return std::move(**merge.result());
    }

    /// What is left for the GUI thread when the rest was done on another one.
    void takingOver()
    {
        QList<Credential> list;
        for (int row = 0; row < rows().rowCount(); ++row)
            list.append(rows().at(row));
        std::vector<double> preparing;
        std::vector<double> comparing;
        std::vector<double> first;
        std::vector<double> changed;
        for (int i = 0; i < tries; ++i) {
            newSession();
            CredentialMerge merge;
            preparing.push_back(millisecondsOf([&] { merge = prepared(list); }));
            first.push_back(millisecondsOf([&] { rows().apply(std::move(merge)); }));
            settle();
            QList<Credential> another = list;
            for (qsizetype row = 0; row < another.size(); row += 300) {
                another[row].name += u"-renamed"_s;
                another.removeAt(row + 1);
            }
            comparing.push_back(millisecondsOf([&] { merge = prepared(another); }));
            changed.push_back(millisecondsOf([&] { rows().apply(std::move(merge)); }));
            settle();
        }
        report(u"preparing a first list, on another thread"_s, median(preparing), 0, u"-"_s);
        report(u"comparing 1 % that changed, there too"_s, median(comparing), 0, u"-"_s);
        report(u"taking over a prepared first list"_s, median(first), 0, u"part of the hold"_s);
        report(u"taking over 1 % that changed"_s, median(changed), 0, u"part of the hold"_s);
        rows().apply(prepared(list));
        settle();
    }

    void search()
    {
        for (const auto &[what, text] :
             { std::pair(u"half of the rows"_s, u"odd"_s), std::pair(u"one in ten"_s, u"7-"_s),
               std::pair(u"none"_s, u"nowhere"_s), std::pair(u"all"_s, u"team"_s) }) {
            const double floor = medianOf([&] {
                qsizetype found = 0;
                const double time = millisecondsOf([&] {
                    for (const CredentialRowPointer &row : rows().rows()) {
                        const bool isFound = row->foldedName().contains(text)
                            || row->type->searchText.contains(text)
                            || row->foldedId().contains(text);
                        found += isFound ? 1 : 0;
                    }
                });
                return found >= 0 ? time : 0;
            });
            std::vector<double> typed;
            std::vector<double> painted;
            for (int i = 0; i < tries; ++i) {
                typed.push_back(millisecondsOf([&] { m_window.credentials()->setSearch(text); }));
                painted.push_back(typed.back() + millisecondsOf(settle));
                m_window.credentials()->setSearch({});
                settle();
            }
            report(u"keystroke that finds %1"_s.arg(what), median(typed), floor, u"4 x"_s);
            report(u"  until it is painted"_s, median(painted), floor, u"-"_s);
        }
    }

    /// The keys of one column, and std::sort of them.
    template<typename Key, typename Less>
    double floorOfSort(const std::function<Key(const CredentialRow &)> &keyOf, Less less)
    {
        std::vector<Key> keys;
        for (const CredentialRowPointer &row : rows().rows())
            keys.push_back(keyOf(*row));
        return medianOf([&] {
            std::vector<Key> sorted = keys;
            return millisecondsOf([&] { std::ranges::sort(sorted, less); });
        });
    }

    void sort()
    {
        using Sorted = std::pair<QString, SortKey>;
        using Timed = std::pair<qint64, SortKey>;
        const auto byPair = [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first < b.first : a.second.compare(b.second) < 0;
        };
        const double floors[] = {
            floorOfSort<SortKey>([](const CredentialRow &row) { return row.nameKey; },
                                 [](const auto &a, const auto &b) { return a.compare(b) < 0; }),
            floorOfSort<Sorted>(
                [](const CredentialRow &row) { return Sorted(row.type->label, row.nameKey); },
                byPair),
            floorOfSort<Timed>(
                [](const CredentialRow &row) {
                    return Timed(row.credential.createdAt->toMSecsSinceEpoch(), row.nameKey);
                },
                byPair),
            floorOfSort<QString>([](const CredentialRow &row) { return row.credential.id.text(); },
                                 [](const QString &a, const QString &b) {
                                     return a.size() != b.size() ? a.size() < b.size() : a < b;
                                 }),
        };
        for (const CredentialColumnInfo &column : credentialColumns()) {
            const int other = column.column == CredentialTableModel::IdColumn
                ? CredentialTableModel::NameColumn
                : CredentialTableModel::IdColumn;
            const double time = medianOf([&] {
                shown().sort(other);
                return millisecondsOf([&] { shown().sort(column.column); });
            });
            report(u"sort by %1"_s.arg(column.title()), time, floors[column.column], u"2 x"_s);
        }
        shown().sort(CredentialTableModel::NameColumn);
        settle();
    }

    void removal()
    {
        const auto removeOne = [this] {
            const CredentialId id = shown().at(shown().rowCount() / 2).id;
            return millisecondsOf([&] { rows().removeCredential(id); });
        };
        rows().rowOf(shown().at(0).id); // whose index is made when it is asked
        table().clearSelection();
        report(u"one row removed"_s, medianOf(removeOne), 0, u"1 ms"_s);
        table().selectAll();
        settle();
        report(u"one row removed, with everything selected"_s, medianOf(removeOne), 0, u"1 ms"_s);
    }

    void reset()
    {
        table().selectAll();
        settle();
        QList<Credential> half;
        for (int row = 0; row < rows().rowCount(); row += 2)
            half.append(rows().at(row));
        CredentialMerge merge = prepared(half);
        const double taken = millisecondsOf([&] { rows().apply(std::move(merge)); });
        const double painted = taken + millisecondsOf(settle);
        if (table().selectedCount() != half.size())
            qFatal("what was selected is not");
        report(u"select all, then a refresh that resets"_s, taken, 0, u"50 ms"_s);
        report(u"  until it is painted"_s, painted, 0, u"-"_s);
        table().clearSelection();
    }

    void palette()
    {
        m_server.next(ListServer::List::First);
        read();
        settle();
        const double floor = medianOf([this] {
            return millisecondsOf([this] {
                qsizetype found = 0;
                for (const CredentialRowPointer &row : rows().rows())
                    found += row->foldedName().contains(u"7-o") ? 1 : 0;
                if (found == 0)
                    qFatal("the palette would find nothing");
            });
        });
        std::vector<double> opened;
        std::vector<double> typed;
        for (int i = 0; i < tries; ++i) {
            opened.push_back(millisecondsOf([this] {
                m_window.actions().goTo->trigger();
                settle();
            }));
            const QPointer<CommandPalette> palette = m_window.findChild<CommandPalette *>();
            typed.push_back(millisecondsOf([&] { palette->field()->setText(u"7-o"_s); }));
            palette->reject();
            settle();
            delete palette;
        }
        report(u"palette: open, until it is painted"_s, median(opened), 0, u"30 ms"_s);
        report(u"palette: keystroke"_s, median(typed), floor, u"16 ms"_s);
    }

    int m_rows;
    ListServer m_server;
    double m_floor = 0;
    ActivityLog m_activity;
    AccountList m_accounts;
    MainWindow m_window{ m_activity, m_accounts };
    std::unique_ptr<Session> m_session;
};

} // namespace

/// What a long list costs in the real window, beside what nobody can do without, measured in the
/// same run.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Language language;
    const Appearance appearance(application);
    maskPasswordAnnouncements();
    AccessibleComboBox::installAccessibility();
    MessageBar::installAccessibility();
    installScrollAreaAccessibilityFix();
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (rows <= 0)
        qFatal("how many rows?");
    Bench(rows).run();
    return 0;
}
