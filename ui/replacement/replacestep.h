#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace clientsmith::ui {

class FlowLayout;

class IconLabel;

/// One line of the checklist: whether it is done, what it is, and the buttons that do it.
class ReplaceStep final : public QWidget
{
    Q_OBJECT
public:
    enum class State { Later, Now, Done };

    ReplaceStep(int number, QWidget *parent);

    QPushButton *addButton(const QString &objectName, const QString &text, const QString &accessibleName);
    void setState(State state);
    void say(const QString &title, const QString &text);
    State state() const { return m_state; }

private:
    void tell();

    State m_state = State::Later;
    int m_number;
    QLabel *m_sign;
    IconLabel *m_check;
    QLabel *m_title;
    QLabel *m_text;
    FlowLayout *m_buttons;
};

} // namespace clientsmith::ui
