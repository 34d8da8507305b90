#pragma once

#include <QLatin1String>
#include <QWidget>

class QLabel;
class QPushButton;

namespace clientsmith::ui {

/// What stands where a list would be: a picture, one sentence that teaches, and one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty \p action leaves the button out.
    void say(QLatin1String icon, const QString &heading, const QString &sentence, const QString &action,
        bool primary = false);
    /// Facts for support behind a quiet button; say() takes it away.
    void setDetails(const QString &details);
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void paintIcon();

    QByteArray m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_copyDetails;
    QString m_details;
    QString m_words;
};

} // namespace clientsmith::ui
