#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clientsmith::ui {

class InlineMessage;
class MaskedField;
class ProgressLine;

/// A question for a passphrase: what it is for, the fields, and work that takes about a second. Open it with
/// openOver(); it deletes itself.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    /// Over \p window, or whatever dialog is already in front of it.
    void openOver(QWidget &window);
    bool isWorking() const { return m_working; }

    void reject() override;

protected:
    /// Grows with what it says.
    bool event(QEvent *event) override;

    struct Words
    {
        QString title;
        QString explanation;
        /// The button that does it, and what it is called without its mnemonic.
        QString button;
        QString buttonName;
        QString working;
    };

    PassphraseDialog(const Words &words, const QString &path, QWidget *parent);

    MaskedField *addField(const QString &label, const QString &hint, const char *objectName);
    /// Under the explanation.
    void addParagraph(const QString &text);
    /// Shows progress, and hands the end of \p task to ended(), unless the dialog has gone by then.
    void work(QCoro::Task<Result<void>> task);
    InlineMessage *message() const { return m_message; }

    /// The button was pressed, or Return in the last field.
    virtual void submit() = 0;
    /// Not for success, which closes the dialog.
    virtual void failed(const Error &error) = 0;
    /// Whether the dialog may be closed while it works.
    virtual bool mayInterrupt() const = 0;

private:
    void ended(const Result<void> &result);
    void setEditable(bool editable);

    QString m_workingText;
    QVBoxLayout *m_text;
    QVBoxLayout *m_fields;
    InlineMessage *m_message;
    ProgressLine *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_do;
    QList<MaskedField *> m_all;
    bool m_working = false;
};

} // namespace clientsmith::ui
