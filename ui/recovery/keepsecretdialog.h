#pragma once

#include "ui/recovery/interruptedwork.h"

#include <QDialog>

class QPushButton;

namespace clientsmith::ui {

class InlineMessage;
class MaskedField;
class ProgressLine;

/// Takes a secret that was handed out and is not kept, and has it proven and kept. The work is \p work's,
/// which outlives it. open() it.
class KeepSecretDialog final : public QDialog
{
    Q_OBJECT
public:
    KeepSecretDialog(InterruptedWork &work, const JournalEntry &entry, QWidget *parent = nullptr);

    /// While the secret is being proven, it only ends that.
    void reject() override;

private:
    void keep();
    void showError(const Error &error);
    void updateButtons();
    void fit();

    InterruptedWork &m_work;
    qint64 m_entry;
    bool m_working = false;
    MaskedField *m_secret;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_keep;
};

} // namespace clientsmith::ui
