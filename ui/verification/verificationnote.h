#pragma once

#include <QWidget>

namespace clientsmith::ui {

class ClientActions;
class ClientVerification;
class InlineMessage;
class ProgressLine;

/// In the details of the chosen client: what verifying it has shown, or that it goes on. Takes no room while
/// there is nothing to say.
class VerificationNote final : public QWidget
{
    Q_OBJECT
public:
    /// \p verification and \p actions outlive it. \p keychain is what people call the store.
    VerificationNote(ClientVerification &verification, ClientActions &actions, const QString &keychain,
        QWidget *parent = nullptr);

private:
    void showState();
    bool isAboutChosen() const;
    /// It stands before the fields.
    void scrollToTop();
    void act();

    ClientVerification &m_verification;
    ClientActions &m_actions;
    QString m_keychain;
    ProgressLine *m_progress;
    InlineMessage *m_message;
};

} // namespace clientsmith::ui
