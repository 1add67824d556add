// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QString actionName(JobItem::Action action)
{
    switch (action) {
    case JobItem::Action::Create:
        return u"create"_s;
    case JobItem::Action::Rotate:
        return u"rotate"_s;
    case JobItem::Action::Delete:
        return u"delete"_s;
    }
    return {};
}

QString endName(JobRow::End end)
{
    switch (end) {
    case JobRow::End::None:
        return u"not ended"_s;
    case JobRow::End::Done:
        return u"done"_s;
    case JobRow::End::AlreadyDeleted:
        return u"already deleted"_s;
    case JobRow::End::Failed:
        return u"failed"_s;
    case JobRow::End::Unknown:
        return u"unknown"_s;
    case JobRow::End::Skipped:
        return u"skipped"_s;
    case JobRow::End::Cancelled:
        return u"canceled"_s;
    }
    return {};
}

/// Spreadsheets evaluate a cell that begins like a formula. Depending on the locale, some also
/// begin a new cell at a semicolon or a tab within quotation marks.
QString cell(QString text)
{
    static const QString starts = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    static const QRegularExpression formula(
        u"^(?=[\\t\\r\\n])|(^|[;\\t\\r\\n])(?=[%1])"_s.arg(QRegularExpression::escape(starts)));
    text.replace(formula, u"\\1'"_s);
    const bool isQuoted =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return isQuoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray JobReport::csv(const QList<JobReportRow> &rows)
{
    QString text =
        u"name,id,account,action,registry,username,end,result,details,milliseconds\r\n"_s;
    for (const JobReportRow &each : rows) {
        const JobRow &row = each.row;
        QStringList cells;
        for (const QString &value :
             { row.name, row.id.text(), each.accountName, actionName(row.action), row.registry,
               row.username, endName(row.end), each.result, each.details,
               QString::number(row.duration.count()) })
            cells.append(cell(value));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray JobReport::json(const QList<JobReportRow> &rows)
{
    QJsonArray items;
    for (const JobReportRow &each : rows) {
        const JobRow &row = each.row;
        items.append(QJsonObject{ { u"name"_s, row.name },
                                  { u"id"_s, row.id.text() },
                                  { u"account"_s, each.accountName },
                                  { u"action"_s, actionName(row.action) },
                                  { u"registry"_s, row.registry },
                                  { u"username"_s, row.username },
                                  { u"end"_s, endName(row.end) },
                                  { u"result"_s, each.result },
                                  { u"details"_s, each.details },
                                  { u"milliseconds"_s, qint64(row.duration.count()) } });
    }
    return QJsonDocument(QJsonObject{ { u"items"_s, items } }).toJson();
}

} // namespace Purser
