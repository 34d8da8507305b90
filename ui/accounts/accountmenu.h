#pragma once

#include "ui/accounts/accountchoice.h"

#include <QMenu>

#include <functional>

namespace clientsmith::ui {

/// The accounts to switch to, each with its environment in a word, a shape and a colour, and the ways to
/// others.
class AccountMenu final : public QMenu
{
    Q_OBJECT
public:
    /// \p choices is asked each time the menu opens.
    AccountMenu(const QString &title, std::function<AccountChoices()> choices, QWidget *parent);

    /// Fills it: before it opens for the first time, for the keys of its entries.
    void renew();

Q_SIGNALS:
    void accountChosen(const QString &accountId);
    void anotherWanted();
    void merchantWanted();
    void partnerWanted();

private:
    void addAccount(const AccountChoice &choice, int number);

    std::function<AccountChoices()> m_choices;
};

} // namespace clientsmith::ui
