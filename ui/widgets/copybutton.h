#pragma once

#include <QTimer>
#include <QToolButton>

namespace clientsmith::ui {

/// Copies what is no secret, and says that it did.
class CopyButton final : public QToolButton
{
    Q_OBJECT
public:
    /// \p what names the value: "Client ID". The accessible name becomes "Copy Client ID".
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);

    void setValue(const QString &value);

private:
    void rest();

    QString m_what;
    QString m_value;
    QTimer m_restTimer;
};

} // namespace clientsmith::ui
