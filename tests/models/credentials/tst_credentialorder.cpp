// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialfiltermodel.h"
#include "models/text/textmatch.h"
#include "tests/support/examples.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 3, 2);

/// Has one other label of a type.
class OtherLabel : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1StringView(source) == "Docker Hub"_L1 ? u"Zentrale"_s : QString();
    }
};

/// What somebody knows of the model who only listens to its signals.
class Listener : public QObject
{
public:
    explicit Listener(const CredentialFilterModel &model)
        : m_model(model)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { read(first, last); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
            std::erase_if(m_rows, [](const Row &row) { return !row.index.isValid(); });
        });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    for (Row &row : m_rows) {
                        if (row.index.row() >= first.row() && row.index.row() <= last.row())
                            row = { row.index, m_model.rowAt(row.index.row()) };
                    }
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            ++m_resets;
            m_rows.clear();
            read(0, m_model.rowCount() - 1);
        });
        read(0, model.rowCount() - 1);
    }

    bool isRight() const
    {
        return int(m_rows.size()) == m_model.rowCount()
            && std::ranges::all_of(m_rows, [this](const Row &row) {
                   return row.index.isValid() && m_model.rowAt(row.index.row()) == row.row;
               });
    }
    int resets() const { return m_resets; }

private:
    struct Row
    {
        QPersistentModelIndex index;
        const CredentialRow *row; // never looked into
    };

    void read(int first, int last)
    {
        for (int row = first; row <= last; ++row)
            m_rows.push_back({ m_model.index(row, 0), m_model.rowAt(row) });
    }

    const CredentialFilterModel &m_model;
    std::vector<Row> m_rows;
    int m_resets = 0;
};

/// A service whose list changes at random, and the models that follow it.
class RandomRun
{
public:
    explicit RandomRun(quint32 seed, int maxRows)
        : m_random(seed)
        , m_mostRows(maxRows)
        , m_listener(m_shown)
    {
        m_credentials.merge(someOfTheService());
        m_shown.setSearch(m_search);
    }

    ~RandomRun() { QCoreApplication::removeTranslator(&m_otherLabel); }

    /// What is wrong after one more change; empty when nothing is.
    QString step()
    {
        const QString what = change();
        if (const QString wrong = difference(); !wrong.isEmpty())
            return what + u": "_s + wrong;
        if (!m_listener.isRight())
            return what + u": the signals tell something else"_s;
        return {};
    }

    CredentialFilterModel &shown() { return m_shown; }
    int resets() const { return m_listener.resets(); }

private:
    int below(int end) { return int(m_random.bounded(end)); }
    bool oneIn(int number) { return below(number) == 0; }

    template<typename T> T oneOf(const QList<T> &values)
    {
        return values[below(int(values.size()))];
    }

    QString aName()
    {
        const QStringList words{ u"gpu"_s, u"GPU"_s, u"äpfel"_s, u"zeta"_s, u"docker"_s, u""_s };
        return oneOf(words) + u'-' + QString::number(below(12));
    }

    Credential aCredential()
    {
        const QStringList types{ u""_s, u"DOCKER_HUB"_s, u"ECR"_s, u"quay"_s, u"QUAY"_s };
        Credential credential{ {}, aName(), RegistryType(oneOf(types)), {} };
        if (!oneIn(10))
            credential.id = Examples::id(oneOf(QStringList{ u""_s, u""_s, u"a"_s, u"-"_s, u"7_"_s })
                                         + QString::number(below(m_mostRows)));
        if (!oneIn(3))
            credential.createdAt =
                QDateTime(QDate(2026, 1, 1 + below(5)), QTime(12, 0), QTimeZone::utc());
        return credential;
    }

    QList<Credential> someOfTheService()
    {
        const int renames = oneIn(4) ? 0 : below(int(m_service.size()) + 1);
        for (int i = 0; i < renames; ++i) {
            Credential &renamed = m_service[below(int(m_service.size()))];
            const CredentialId id = renamed.id;
            renamed = aCredential();
            renamed.id = id;
        }
        const int removals = oneIn(2) ? 0 : below(int(m_service.size()) + 1);
        for (int i = 0; i < removals; ++i)
            m_service.removeAt(below(int(m_service.size())));
        const int additions = below(m_mostRows - int(m_service.size()) + 1);
        for (int i = 0; i < additions; ++i) {
            const Credential added = aCredential();
            const bool isThere = std::ranges::any_of(m_service, [&](const Credential &each) {
                return !added.id.isNull() && each.id == added.id;
            });
            if (!isThere)
                m_service.insert(below(int(m_service.size()) + 1), added);
        }
        return m_service;
    }

    CredentialId changeNotes()
    {
        const bool isListed = !m_service.isEmpty() && !oneIn(5);
        CredentialId id =
            isListed ? oneOf(m_service).id : Examples::id(QString::number(below(m_mostRows)));
        if (id.isNull())
            id = Examples::id(u"1");
        if (oneIn(4)) {
            m_notes.remove(id);
            return id;
        }
        CredentialNotes &notes = m_notes[id];
        notes.registry = oneOf(QStringList{ u""_s, u"ghcr.io"_s, u"GHCR.io"_s, u"docker.io"_s });
        notes.owner = oneOf(QStringList{ u""_s, u"mlops"_s, u"gpu"_s });
        notes.expires = oneIn(3) ? QDate() : firstDay.addDays(below(30) - 10);
        const QDateTime time(firstDay.addDays(below(3)), QTime(12, 0), QTimeZone::utc());
        notes.passwordChangedAt = oneIn(2) ? std::optional(time) : std::nullopt;
        notes.lastCheck.reset();
        if (!oneIn(3))
            notes.lastCheck =
                CheckRecord{ .verdict = oneOf(QList{ LoginAnswer::Verdict::Accepted,
                                                     LoginAnswer::Verdict::Refused,
                                                     LoginAnswer::Verdict::NotChecked }),
                             .time = time };
        if (notes.isEmpty())
            m_notes.remove(id);
        return id;
    }

    QString change()
    {
        switch (below(13)) {
        case 0: {
            Credential credential = aCredential();
            if (credential.id.isNull())
                credential.id = Examples::id(u"1");
            m_credentials.upsert(credential);
            return u"upsert"_s;
        }
        case 1:
            if (m_credentials.rowCount() > 0)
                m_credentials.removeCredential(
                    CredentialId(m_credentials.at(below(m_credentials.rowCount())).id));
            return u"removal"_s;
        case 2:
            m_column = below(CredentialTableModel::ColumnCount);
            m_order = oneIn(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            m_shown.sort(m_column, m_order);
            return u"sort"_s;
        case 3:
            m_search = oneOf(QStringList{ u""_s, u"gpu"_s, u"1"_s, u"e"_s, u"quay"_s, u"docker -"_s,
                                          u"zentrale"_s, u"nowhere"_s, u"registry:ghcr"_s,
                                          u"owner:"_s, u"ml gpu"_s });
            m_shown.setSearch(m_search);
            return u"search"_s;
        case 4:
            if (!oneIn(4))
                break;
            QCoreApplication::removeTranslator(&m_otherLabel);
            if (oneIn(2))
                QCoreApplication::installTranslator(&m_otherLabel);
            QLocale::setDefault(
                oneOf(QList<QLocale>{ QLocale(QLocale::English, QLocale::UnitedStates),
                                      QLocale(QLocale::Swedish, QLocale::Sweden) }));
            m_credentials.retranslate();
            return u"language"_s;
        case 8:
        case 9:
        case 10: {
            QList<CredentialId> ids;
            for (int i = 0; i <= below(m_mostRows); ++i)
                ids.append(changeNotes());
            m_credentials.updateNotes(m_notes, ids);
            return u"notes"_s;
        }
        case 11:
            m_filter = oneOf(QList<NotesFilter>{ NotesFilter::All, NotesFilter::Expiring,
                                                 NotesFilter::Expired, NotesFilter::LoginRefused,
                                                 NotesFilter::NeverChecked });
            m_shown.setNotesFilter(m_filter);
            return u"filter"_s;
        case 12:
            m_warningDays = below(20);
            m_today = firstDay.addDays(below(5));
            m_shown.setExpiryRule(m_today, m_warningDays);
            return u"day"_s;
        default:
            break;
        }
        m_credentials.merge(someOfTheService());
        return u"merge"_s;
    }

    bool isFound(const Credential &credential) const
    {
        const CredentialNotes notes = m_notes.value(credential.id);
        if (!Purser::isShown(m_filter, notes, m_today, m_warningDays))
            return false;
        const QStringList fields{ credential.name.toCaseFolded(),
                                  credential.type.label().toCaseFolded(),
                                  credential.type.wireName().toCaseFolded(),
                                  credential.id.text().toCaseFolded(),
                                  notes.registry.toCaseFolded(),
                                  notes.owner.toCaseFolded() };
        if (m_search == u"registry:ghcr"_s)
            return notes.registry.contains(u"ghcr"_s, Qt::CaseInsensitive);
        if (m_search == u"owner:"_s)
            return !notes.owner.isEmpty();
        return std::ranges::all_of(searchWords(m_search), [&](const QString &word) {
            return std::ranges::any_of(fields,
                                       [&](const QString &field) { return field.contains(word); });
        });
    }

    /// Negative, zero, positive.
    int compare(const Credential &a, const Credential &b, const QCollator &collator) const
    {
        const auto byId = [](const Credential &left, const Credential &right) {
            const qsizetype byLength = left.id.text().size() - right.id.text().size();
            return byLength != 0 ? int(byLength) : left.id.text().compare(right.id.text());
        };
        if (m_column == CredentialTableModel::IdColumn && byId(a, b) != 0)
            return byId(a, b);
        if (m_column == CredentialTableModel::TypeColumn) {
            if (const int byType = a.type.label().compare(b.type.label(), Qt::CaseInsensitive))
                return byType;
        }
        if (m_column == CredentialTableModel::CreatedColumn && a.createdAt != b.createdAt)
            return a.createdAt < b.createdAt ? -1 : 1;
        const CredentialNotes left = m_notes.value(a.id);
        const CredentialNotes right = m_notes.value(b.id);
        /// What has no value stands last.
        const auto order = [](bool hasLeft, bool hasRight, auto before) {
            return hasLeft != hasRight ? (hasLeft ? -1 : 1) : hasLeft ? int(before()) : 0;
        };
        const auto byValue = [](const auto &one, const auto &other) {
            return one < other ? -1 : int(other < one);
        };
        int byNotes = 0;
        if (m_column == CredentialTableModel::RegistryColumn)
            byNotes = order(!left.registry.isEmpty(), !right.registry.isEmpty(), [&] {
                return left.registry.compare(right.registry, Qt::CaseInsensitive);
            });
        if (m_column == CredentialTableModel::ExpiresColumn)
            byNotes = order(left.expires.isValid(), right.expires.isValid(),
                            [&] { return byValue(left.expires, right.expires); });
        if (m_column == CredentialTableModel::CheckedColumn)
            byNotes = order(left.lastCheck.has_value(), right.lastCheck.has_value(),
                            [&] { return byValue(left.lastCheck->time, right.lastCheck->time); });
        if (m_column == CredentialTableModel::PasswordColumn)
            byNotes =
                order(left.passwordChangedAt.has_value(), right.passwordChangedAt.has_value(),
                      [&] { return byValue(*left.passwordChangedAt, *right.passwordChangedAt); });
        if (byNotes != 0)
            return byNotes;
        const int byName = collator.compare(a.name.toCaseFolded(), b.name.toCaseFolded());
        return byName != 0 ? byName : byId(a, b);
    }

    QString wrongCounts() const
    {
        QList<CredentialId> ids;
        for (const CredentialRowPointer &row : m_credentials.rows())
            ids.append(row->credential.id);
        const bool isRight = m_shown.counts() == countNotes(ids, m_notes, m_today, m_warningDays)
            && m_shown.hasNotes() == std::ranges::any_of(ids, [this](const CredentialId &id) {
                   return m_notes.contains(id);
               });
        return isRight ? QString() : u"the filters count something else"_s;
    }

    QString difference() const
    {
        QCollator collator{ QLocale() };
        collator.setNumericMode(true);
        QList<Credential> expected;
        for (int row = 0; row < m_credentials.rowCount(); ++row) {
            if (isFound(m_credentials.at(row)))
                expected.append(m_credentials.at(row));
        }
        std::ranges::stable_sort(expected, [&](const Credential &a, const Credential &b) {
            return m_order == Qt::AscendingOrder ? compare(a, b, collator) < 0
                                                 : compare(b, a, collator) < 0;
        });
        if (m_shown.rowCount() != int(expected.size()))
            return u"%1 rows and not %2"_s.arg(m_shown.rowCount()).arg(expected.size());
        QList<Credential> rows;
        for (int row = 0; row < m_shown.rowCount(); ++row) {
            rows.append(m_shown.at(row));
            const Credential &wanted = expected[row];
            // Only rows without an id can be equal in the order.
            if (rows.constLast().id != wanted.id
                || compare(rows.constLast(), wanted, collator) != 0)
                return u"row %1 of column %2 is out of order"_s.arg(row).arg(m_column);
            const RowNotes *notes = m_shown.rowAt(row)->notes();
            if ((notes ? notes->notes : CredentialNotes()) != m_notes.value(wanted.id))
                return u"row %1 has other notes"_s.arg(row);
            if (!wanted.id.isNull() && m_shown.rowOf(wanted.id) != row)
                return u"row %1 is not found by its id"_s.arg(row);
        }
        if (const QString wrong = wrongCounts(); !wrong.isEmpty())
            return wrong;
        return std::ranges::is_permutation(rows, expected) ? QString() : u"other rows"_s;
    }

    QRandomGenerator m_random;
    int m_mostRows;
    OtherLabel m_otherLabel;
    QList<Credential> m_service;
    NotesById m_notes;
    NotesFilter m_filter = NotesFilter::All;
    QDate m_today = QDate::currentDate();
    int m_warningDays = defaultExpiryWarningDays;
    CredentialTableModel m_credentials;
    CredentialFilterModel m_shown{ m_credentials };
    Listener m_listener;
    QString m_search;
    int m_column = CredentialTableModel::NameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

constexpr int runs = 2000;
constexpr int stepsOfARun = 8;

} // namespace

/// After any change, the rows are those of a plain filter and a plain sort, and the signals have
/// told just that.
class TestCredentialOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theRowsAreAlwaysThoseOfAPlainFilterAndSort()
    {
        int failed = 0;
        QString first;
        for (quint32 seed = 1; seed <= runs; ++seed) {
            init();
            RandomRun run(seed, 12);
            QString wrong;
            for (int i = 0; i < stepsOfARun && wrong.isEmpty(); ++i)
                wrong = run.step();
            if (wrong.isEmpty() && run.resets() > 0)
                wrong = u"so few rows were reset"_s;
            if (!wrong.isEmpty() && ++failed == 1)
                first = u"seed %1, %2"_s.arg(seed).arg(wrong);
        }
        QVERIFY2(failed == 0,
                 qPrintable(u"%1 of %2 runs, the first: %3"_s.arg(failed).arg(runs).arg(first)));
    }

    void soItIsWhereRowsChangeByTheHundred()
    {
        int resets = 0;
        for (quint32 seed = 1; seed <= 10; ++seed) {
            init();
            RandomRun run(seed, 700);
            for (int i = 0; i < stepsOfARun; ++i) {
                const QString wrong = run.step();
                QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(wrong)));
            }
            resets += run.resets();
        }
        QVERIFY(resets > 0); // else nothing of this was tried
    }

    void theSignalsKeepTheRulesOfModels()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            init();
            RandomRun run(seed, 12);
            const QAbstractItemModelTester tester(
                &run.shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            for (int i = 0; i < stepsOfARun; ++i)
                QCOMPARE(run.step(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestCredentialOrder)
#include "tst_credentialorder.moc"
