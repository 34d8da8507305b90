#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace clientsmith::ui {

class InlineMessage;
class KeychainCheck;
class ProgressLine;

/// Where secrets are kept, whether that works, and the encrypted file instead.
class KeychainCard final : public Card
{
    Q_OBJECT
public:
    /// Listens to \p check, which outlives the card.
    explicit KeychainCard(KeychainCheck &check, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Says what is in use now: the wizard may have made the file meanwhile.
    void showStore();
    void makeEncryptedFile();
    void checkStarted();
    void checkFinished();

    KeychainCheck &m_check;
    QLabel *m_store = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_note;
    QPushButton *m_useFile;
    QPushButton *m_test;
    ProgressLine *m_progress;
    InlineMessage *m_message;
};

} // namespace clientsmith::ui
