#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace clientsmith::ui {

class FlowLayout;

/// A message where its cause is: a sentence, the next step, perhaps one button, and details that fold out.
/// Its accessible name is what it says. Takes no room while it says nothing.
class InlineMessage final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };

    explicit InlineMessage(QWidget *parent = nullptr);

    void say(Kind kind, const QString &sentence, const QString &nextStep = {}, const QString &details = {});
    /// errorText() with its details.
    void say(const Error &error);
    /// Adds a button for the next step; an empty \p label takes it away. say() leaves it alone, clear() takes
    /// it.
    void setAction(const QString &label);
    QPushButton *actionButton() const { return m_action; }
    /// A second way on, beside the first.
    void setSecondAction(const QString &label);
    /// A way on that comes before both, on a line of its own.
    void setLeadAction(const QString &label);
    /// The action then stands at the right of the words instead of below them. Before anything is said.
    void putActionBeside();
    QPushButton *leadButton() const { return m_lead; }
    void clear();
    /// As tall as its words are at its width: it grows no taller than that.
    QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();
    void leadActionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDetails(bool shown);
    void fitActions();
    void paintIcon();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_nextStep;
    FlowLayout *m_actions = nullptr;
    QPushButton *m_lead;
    QPushButton *m_action;
    QPushButton *m_second;
    QPushButton *m_toggle;
    QPushButton *m_copy;
    QPlainTextEdit *m_details;
};

} // namespace clientsmith::ui
