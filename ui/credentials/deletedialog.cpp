// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/deletedialog.h"

#include "models/text/tidiedtext.h"
#include "models/values/async.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, KindColumn, IdColumn };

constexpr int listHeight = 170;

/// Letters of a name beside the buttons; the question has all of it.
constexpr qsizetype maxNameInProgress = 60;

QString kindLabel(Blocker::Kind kind)
{
    return kind == Blocker::Kind::Pod ? DeleteDialog::tr("Pod") : DeleteDialog::tr("Endpoint");
}

/// The column cuts a long one off.
void setName(QTreeWidgetItem &item, const QString &name)
{
    item.setText(NameColumn, name);
    item.setToolTip(NameColumn, tooltipText(name));
}

} // namespace

DeleteDialog::DeleteDialog(CredentialRepository &repository, const QList<Credential> &credentials,
                           const QString &confirmation, QWidget *parent)
    : ChangeDialog(tr("Delete"), tr("Delete"), repository, parent)
    , m_credentials(credentials)
    , m_question(new PlainLabel({}, this))
    , m_explanation(new PlainLabel({}, this))
    , m_list(new QTreeWidget(this))
    , m_copyIds(new QPushButton(tr("Copy IDs"), this))
    , m_replacePassword(new QPushButton(tr("Change password instead"), this))
{
    m_question->setWordWrap(true);
    m_question->setFont(Theme::scaled(font(), Theme::headingType, QFont::DemiBold));
    m_explanation->setWordWrap(true);
    m_list->setHeaderLabels({ tr("Name"),
                              //: The heading of a column that says Pod or Endpoint.
                              tr("Resource"), tr("ID") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(listHeight);
    m_copyIds->setAutoDefault(false);
    m_replacePassword->setAutoDefault(false);

    auto *ways = new QHBoxLayout;
    ways->addWidget(m_copyIds);
    ways->addStretch();
    ways->addWidget(m_replacePassword);
    content()->addWidget(m_question);
    content()->addWidget(m_explanation);
    content()->addWidget(m_list, 1);
    content()->addLayout(ways);
    if (!confirmation.isEmpty())
        askToType(confirmation);

    mainButton()->setProperty("kind", u"danger"_s);
    mainButton()->setDefault(false);
    mainButton()->setAutoDefault(true); // Enter presses it once Tab has led to it
    cancelButton()->setAutoDefault(true);
    cancelButton()->setDefault(true);
    if (m_confirmation)
        m_confirmation->setFocus();
    else
        cancelButton()->setFocus();

    connect(m_copyIds, &QPushButton::clicked, this, &DeleteDialog::copySelectedIds);
    connect(m_replacePassword, &QPushButton::clicked, this, [this] {
        const CredentialId id = m_credentials.constFirst().id;
        reject();
        Q_EMIT replacePasswordRequested(id);
    });
    showQuestion();
}

void DeleteDialog::askToType(const QString &confirmation)
{
    const QString shown = displayName(confirmation);
    //: %1 is the name of a credential or an account.
    m_confirmation = new ValidatedField(tr("Type “%1” to confirm").arg(shown),
                                        ValidatedField::Content::Open, this);
    // What cannot be typed stands in it by its code; what came along with a copied name is not
    // meant.
    m_confirmation->setValidator([confirmation, shown](const QString &text) {
        const bool isTyped =
            text == confirmation || text == shown || tidiedEnds(text).text == confirmation;
        return ValidatedField::Validation{ .canBeSent = isTyped,
                                           .words = isTyped || text.isEmpty()
                                               ? QString()
                                               : tr("The name doesn't match") };
    });
    content()->addWidget(m_confirmation);
    const auto follow = [this, shown] {
        setBlockedReason(
            m_confirmation->canBeSent()
                ? QString()
                : /*: %1 is the name of a credential or an account. */ tr("Type “%1” to confirm")
                      .arg(shown));
    };
    connect(m_confirmation, &ValidatedField::changed, this, follow);
    follow();
}

void DeleteDialog::showQuestion()
{
    m_copyIds->hide();
    m_replacePassword->hide();
    const bool isOne = m_credentials.size() == 1;
    setTarget({ .id = m_credentials.constFirst().id });
    if (isOne) {
        const Credential &credential = m_credentials.constFirst();
        //: %1 is the name of a credential.
        m_question->setText(tr("Delete “%1”?").arg(displayName(credential.name)));
        m_explanation->setText(
            //: %1 is the ID of a credential, "it" the credential.
            tr("ID %1. New Pods and endpoints won't be able to pull images with it. You can't undo "
               "this.")
                .arg(credential.id.text()));
    } else {
        //: %n is 2 or more.
        m_question->setText(tr("Delete %n credentials?", nullptr, int(m_credentials.size())));
        //: "them" are credentials.
        m_explanation->setText(tr(
            "New Pods and endpoints won't be able to pull images with them. You can't undo this."));
    }
    m_list->setVisible(!isOne);
    m_list->setAccessibleName(tr("Credentials to delete"));
    m_list->clear();
    m_list->setColumnHidden(KindColumn, true);
    QList<QTreeWidgetItem *> items;
    items.reserve(m_credentials.size());
    for (const Credential &credential : std::as_const(m_credentials)) {
        auto *item = new QTreeWidgetItem;
        setName(*item, displayName(credential.name));
        item->setText(IdColumn, credential.id.text());
        items.append(item);
    }
    m_list->addTopLevelItems(items); // all at once: it may be very many
    m_list->header()->resizeSection(NameColumn, 200);
}

void DeleteDialog::begin()
{
    if (mainButton()->isEnabled())
        submit();
}

bool DeleteDialog::hasUnsavedInput() const
{
    return isWaiting() && !canCloseWhileWaiting();
}

void DeleteDialog::submit()
{
    if (m_credentials.size() > 1) {
        Q_EMIT severalConfirmed(m_credentials);
        accept();
        return;
    }
    const Credential &credential = m_credentials.constFirst();
    //: %1 is the name of a credential.
    startWaiting(tr("Deleting “%1”…").arg(displayName(credential.name, maxNameInProgress)));
    whenDone(repository().remove(credential.id), this,
             [this](const Result<CredentialRepository::Removal> &result) { conclude(result); });
}

void DeleteDialog::conclude(const Result<CredentialRepository::Removal> &result)
{
    stopWaiting();
    if (result || result.error().verification == ApiError::Verification::Applied)
        accept();
    else if (result.error().kind == ApiError::Kind::InUse)
        showInUse(result.error().blockers);
    else
        showError(result.error(), Intent::Remove);
}

void DeleteDialog::showInUse(const QList<Blocker> &blockers)
{
    message()->dismiss();
    if (m_confirmation)
        m_confirmation->hide();
    //: The title of a dialog: a credential is in use.
    setWindowTitle(tr("In use"));
    //: %1 is the name of a credential.
    m_question->setText(tr("“%1” is in use").arg(displayName(m_credentials.constFirst().name)));

    const bool hasBlockers = !blockers.isEmpty();
    m_list->clear();
    m_list->setColumnHidden(KindColumn, false);
    //: The name of a list of Pods and endpoints.
    m_list->setAccessibleName(tr("Used by"));
    listBlockers(blockers);
    m_explanation->setText(
        hasBlockers ? tr("This credential wasn't deleted because these Pods and endpoints use it. "
                         "Stop them, or switch them to another credential, then try again.")
                    : tr("This credential wasn't deleted because it's still in use. The service "
                         "didn't say which Pods or endpoints use it."));
    m_list->setVisible(hasBlockers);
    m_list->header()->resizeSection(NameColumn, 190);
    m_list->resizeColumnToContents(KindColumn);
    m_copyIds->setVisible(hasBlockers);
    m_replacePassword->show();
    mainButton()->hide();
    cancelButton()->setText(tr("Close"));
    adjustSize();
    cancelButton()->setFocus();
}

void DeleteDialog::listBlockers(const QList<Blocker> &blockers)
{
    for (const Blocker &blocker : blockers) {
        auto *item = new QTreeWidgetItem(m_list);
        setName(*item, displayName(blocker.name));
        item->setText(KindColumn, kindLabel(blocker.kind));
        item->setText(IdColumn, displayText(blocker.id));
        item->setFont(IdColumn, Theme::monospaced(font()));
    }
}

void DeleteDialog::copySelectedIds()
{
    QStringList ids;
    const bool onlySelected = !m_list->selectedItems().isEmpty();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        // What is copied is what is seen: raw control characters must not reach a terminal.
        const QString id = item->text(IdColumn);
        if (!id.isEmpty() && (item->isSelected() || !onlySelected))
            ids += id;
    }
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

} // namespace Purser
