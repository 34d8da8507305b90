#pragma once

#include "core/base/error.h"
#include "ui/signin/signincontroller.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace clientsmith::ui {

class Badge;
class InlineMessage;
class ProgressLine;

/// Account id, client id and client secret; says under each field what is wrong with it, and goes on when the
/// provider accepts them.
class SignInPage final : public QWidget
{
    Q_OBJECT
public:
    /// Listens to \p controller, which outlives the page.
    explicit SignInPage(SignInController &controller, QWidget *parent = nullptr);

    /// Whoever signed in before need not type these again.
    void prefill(const QString &accountId, const QString &clientId);

Q_SIGNALS:
    void backRequested();

private:
    struct Field
    {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *advice = nullptr;
        QString hint;
    };
    enum class Eagerness { WhileTyping, WhenDone };

    Field addField(QVBoxLayout *column, const QString &label, const QString &hint, const char *objectName,
        QWidget *beside = nullptr);
    void buildSecret(QVBoxLayout *column);
    void setAdvice(const Field &field, const QString &problem);
    bool checkAccount(Eagerness eagerness);
    bool checkClientId(Eagerness eagerness);
    bool checkSecret(Eagerness eagerness);
    void edited();
    void submit();
    void runStarted(SignInController::Step step);
    void runEnded();
    void showFailure(const Error &error);
    void showMissingScope(const QString &scope);
    void showNotKept(const Error &error);

    SignInController &m_controller;
    Badge *m_environment;
    Field m_account;
    Field m_clientId;
    Field m_secret;
    QPushButton *m_show;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_signIn;
    QPushButton *m_back;
    /// What the message's button does.
    void (SignInController::*m_messageAction)() = nullptr;
};

} // namespace clientsmith::ui
