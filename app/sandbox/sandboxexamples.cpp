// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxstore.h"

#include <QJsonArray>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// The users of a credential as objects, their ids as text and as a number.
QJsonObject usersAsObjects()
{
    return {
        { u"podList"_s,
          QJsonArray{
              QJsonObject{ { u"id"_s, u"391207745518403613"_s },
                           { u"name"_s, u"llama-serve-a"_s } },
              QJsonObject{ { u"id"_s, qint64{ 391207745518403779 } },
                           { u"name"_s, u"llama-serve-b"_s } },
          } },
        { u"elasticList"_s,
          QJsonArray{
              QJsonObject{ { u"id"_s, u"402118830047215617"_s },
                           { u"name"_s, u"chat-endpoint"_s } },
          } },
    };
}

/// The users of a credential as bare texts and numbers.
QJsonObject usersAsScalars()
{
    return {
        { u"podList"_s, QJsonArray{ u"nightly-eval-0"_s, qint64{ 398855102736420871 } } },
        { u"elasticList"_s, QJsonArray{ qint64{ 402118830047299013 }, u"rerank-endpoint"_s } },
    };
}

} // namespace

SandboxStore SandboxStore::withExamples(const QDateTime &now)
{
    using DateForm = SandboxCredential::DateForm;
    using Use = SandboxCredential::Use;
    const auto ago = [&now](int days, int minutes) {
        return now.toUTC().addDays(-days).addSecs(-60LL * minutes);
    };

    // Neither by name nor by date: the contract promises no order.
    return SandboxStore({
        { .id = u"371904466120093701"_s,
          .name = u"llm-serving"_s,
          .type = u"DOCKER_HUB"_s,
          .createdAt = ago(148, 312),
          .use = Use::RefusedByStatus,
          .usedBy = usersAsObjects() },
        { .id = u"384410568058921807"_s,
          .name = u"vision-train"_s,
          .type = u"ECR"_s,
          .createdAt = ago(12, 95) },
        { .id = u"352260913377402881"_s,
          .name = u"speech.asr-prod"_s,
          .type = u"GCR"_s,
          .createdAt = ago(377, 541),
          .dateForm = DateForm::EpochMilliseconds },
        { .id = u"318077450926114819"_s,
          .name = u"3d-recon-2023"_s, // from before names had to start with a letter
          .type = u"PRIVATE"_s,
          .createdAt = ago(724, 18) },
        { .id = u"380015729946330113"_s,
          .name = u"eval_nightly"_s,
          .type = u"ACR"_s,
          .createdAt = ago(61, 720),
          .dateForm = DateForm::EpochMilliseconds,
          .use = Use::RefusedByCode,
          .usedBy = usersAsScalars() },
        { .id = u"341993308475520267"_s,
          .name = u"robotics-sim"_s, // from before there were types
          .createdAt = ago(496, 233) },
        { .id = u"384877201365518909"_s,
          .name = u"embeddings-ci"_s,
          .type = u"DOCKER_HUB"_s,
          .createdAt = ago(2, 47) },
        { .id = u"366150284419071553"_s,
          .name = u"genomics-batch"_s,
          .type = u"HARBOR"_s, // a type that this contract does not know yet
          .createdAt = ago(215, 1101) },
        { .id = u"312640095581733007"_s,
          .name = u"research@shared"_s,
          .type = u"PRIVATE"_s }, // without a date
        { .id = u"376522817790455321"_s,
          .name = u"Diffusion-Lab"_s,
          .type = u"GCR"_s,
          .createdAt = ago(103, 402) },
        { .id = u"359408126633905499"_s,
          .name = u"rl-agents"_s,
          .type = u"ECR"_s,
          .createdAt = ago(289, 860),
          .dateForm = DateForm::EpochMilliseconds },
        { .id = u"329716640281195043"_s,
          .name = u"data-ingest"_s,
          .type = u"ACR"_s,
          .createdAt = ago(611, 76) },
    });
}

} // namespace Purser
