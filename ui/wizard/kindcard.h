#pragma once

#include "core/dintero/scopes.h"

#include <QRadioButton>

namespace clientsmith::ui {

/// A radio button that is drawn as a card: icon, name, what the kind is for, and its scopes.
class KindCard final : public QRadioButton
{
    Q_OBJECT
public:
    KindCard(dintero::ClientType type, QWidget *parent);

    dintero::ClientType type() const { return m_type; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// An arrow key: 1 for the next kind in reading order, -1 for the one before.
    void moveRequested(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    struct Parts;
    Parts parts(int width) const;

    dintero::ClientType m_type;
    QString m_purpose;
    QString m_scopes;
};

} // namespace clientsmith::ui
