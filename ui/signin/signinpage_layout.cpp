#include "ui/signin/accountfield.h"
#include "ui/signin/signinform.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

// How the page is laid out; what it does is in signinpage.cpp.

namespace clientsmith::ui {

namespace {

constexpr int cardWidth = 496;

} // namespace

void SignInPage::layOut()
{
    setObjectName(QStringLiteral("signInPage"));
    auto *title = new QLabel(tr("Sign in to an account"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    m_purpose->setWordWrap(true);
    setRole(m_purpose, "textStyle", QStringLiteral("muted"));

    auto *middle = new QVBoxLayout;
    middle->setSpacing(grid);
    middle->addStretch(2);
    middle->addWidget(title);
    middle->addWidget(m_purpose);
    middle->addSpacing(grid);
    middle->addWidget(buildCard());
    middle->addStretch(3);
    m_purpose->setFixedWidth(cardWidth);
    auto *inside = new QWidget(this);
    auto *row = new QHBoxLayout(inside);
    row->addStretch();
    row->addLayout(middle);
    row->addStretch();
    // A message with its details open is taller than a small window.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *SignInPage::buildCard()
{
    auto *card = new Card({}, this);
    card->setFixedWidth(cardWidth);
    auto *column = card->body();
    column->setSpacing(2 * grid);
    m_other->setObjectName(QStringLiteral("otherSignInButton"));
    m_other->setFlat(true);
    setRole(m_other, "compact", true);
    column->addWidget(m_account);
    column->addWidget(m_credentials);
    column->addWidget(m_token);
    // Its text in line with the fields, not its frame.
    auto *other = new QHBoxLayout;
    other->addSpacing(-grid);
    other->addWidget(m_other);
    other->addStretch();
    column->addLayout(other);
    column->addWidget(m_message);
    column->addWidget(m_progress);

    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_signIn->setText(tr("&Sign in"));
    m_signIn->setAccessibleName(tr("Sign in"));
    setRole(m_signIn, "primary", true);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setText(tr("&Back"));
    m_back->setAccessibleName(tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    column->addLayout(buttons);
    return card;
}

} // namespace clientsmith::ui
