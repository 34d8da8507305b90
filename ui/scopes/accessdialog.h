#pragma once

#include "core/accounts/accountstore.h"
#include "core/dintero/apiclient.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clientsmith::ui {

class AccessChange;
class InlineMessage;
class ProductionConsent;
class ProgressLine;
struct ErrorText;

/// What the windows have in common that change what a client may do: whose it is, the choice, and what comes
/// of it. The work is \p change's, which outlives it. open() it.
class AccessDialog : public QDialog
{
    Q_OBJECT
public:
    /// Stays while the change is under way.
    void reject() override;

protected:
    struct Words
    {
        QString title;
        QString heading;
        QString text;
        /// What the button does, with its mnemonic, and what is said meanwhile.
        QString action;
        QString running;
        /// What a box asks at a production account, and why.
        QString consent;
        QString why;
    };

    AccessDialog(AccessChange &change, const dintero::ApiClient &client, const Account &account,
        const Words &words, QWidget *parent);

    const dintero::ApiClient &client() const { return m_client; }
    const Account &account() const { return m_account; }
    AccessChange &change() const { return m_change; }
    /// Between the explanation and the buttons.
    QVBoxLayout *body() const { return m_body; }
    QPushButton *actionButton() const { return m_action; }
    QPushButton *cancelButton() const { return m_cancel; }
    InlineMessage *message() const { return m_message; }

    /// Has Tab go through \p content, and then to the buttons.
    void putBeforeButtons(const QWidget &content);

    /// Starts the change, for who has asked once more.
    void start();
    void updateButtons();

    /// False if something is missing before the change can start, which it says.
    virtual bool prepare() = 0;
    /// Whether it was asked once more, so that the button is no answer.
    virtual bool isAsking() const { return false; }
    virtual void run() = 0;
    virtual void setChoiceEnabled(bool enabled) = 0;
    /// \p text, and what it means for the client.
    virtual ErrorText failureText(const ErrorText &text) const = 0;

private:
    void act();
    void showEnd();

    AccessChange &m_change;
    dintero::ApiClient m_client;
    Account m_account;
    QString m_running;
    QVBoxLayout *m_body;
    ProductionConsent *m_consent;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_action;
    /// Nobody knows what came of it: there is nothing more to do here.
    bool m_over = false;
};

} // namespace clientsmith::ui
