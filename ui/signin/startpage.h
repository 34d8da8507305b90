#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace clientsmith::ui {

class InlineMessage;
class Language;

/// First run: two doors of equal weight.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(Language &language, QWidget *parent = nullptr);

    /// Made by the first call: most starts have nothing to say.
    InlineMessage *message();

Q_SIGNALS:
    void demoRequested();
    void signInRequested();

private:
    QPushButton *makeDoor(QLatin1String icon, const QString &heading, const QString &sentence);

    InlineMessage *m_message = nullptr;
    QVBoxLayout *m_messagePlace;
};

} // namespace clientsmith::ui
