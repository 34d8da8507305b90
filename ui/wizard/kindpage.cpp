#include "ui/wizard/kindpage.h"

#include "ui/theme/theme.h"
#include "ui/wizard/kindcard.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace clientsmith::ui {

using dintero::ClientType;

KindPage::KindPage(QWidget *parent)
    : WizardPage(tr("What will use this client?"),
          tr("Each kind gets only the access that its job needs. A shop's payment plugin needs the first."),
          parent)
{
    setObjectName(QStringLiteral("kindPage"));
    auto *cards = new QVBoxLayout;
    cards->setSpacing(grid);
    auto *others = new QGridLayout;
    others->setSpacing(grid);
    int cell = 0;
    for (ClientType type : dintero::allClientTypes()) {
        auto *card = new KindCard(type, this);
        const auto index = static_cast<int>(m_cards.size());
        m_cards.push_back(card);
        connect(card, &KindCard::moveRequested, this, [this, index](int step) {
            const auto count = static_cast<int>(m_cards.size());
            KindCard *target = m_cards.at(static_cast<std::size_t>((index + step + count) % count));
            target->setChecked(true);
            target->setFocus(Qt::TabFocusReason);
        });
        if (type == ClientType::Checkout) {
            cards->addWidget(card);
            cards->addLayout(others);
        } else if (type == ClientType::Custom) {
            cards->addWidget(card);
        } else {
            others->addWidget(card, cell / 2, cell % 2);
            ++cell;
        }
    }
    body()->addLayout(cards);
    body()->addStretch(1);
    reset();
}

ClientType KindPage::type() const
{
    const auto chosen =
        std::find_if(m_cards.begin(), m_cards.end(), [](const KindCard *card) { return card->isChecked(); });
    return chosen == m_cards.end() ? ClientType::Checkout : (*chosen)->type();
}

void KindPage::reset()
{
    m_cards.front()->setChecked(true);
}

void KindPage::takeFocus()
{
    const auto chosen =
        std::find_if(m_cards.begin(), m_cards.end(), [](const KindCard *card) { return card->isChecked(); });
    if (chosen != m_cards.end())
        (*chosen)->setFocus(Qt::OtherFocusReason);
}

} // namespace clientsmith::ui
