#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace clientsmith::ui {

/// A surface with a hairline and 8-pixel corners that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// Without a heading when \p heading is empty.
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_heading;
    QVBoxLayout *m_body;
};

} // namespace clientsmith::ui
