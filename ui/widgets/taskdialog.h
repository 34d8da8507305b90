#pragma once

#include "core/accounts/accountstore.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clientsmith::ui {

/// A window for one task on clients: a heading, whose account it is about, a sentence or two, room for the
/// rest, and buttons below.
class TaskDialog : public QDialog
{
    Q_OBJECT
protected:
    TaskDialog(const Account &account, int width, QWidget *parent);

    void setHeading(const QString &heading);
    /// Under the heading and the account.
    void setText(const QString &text);
    /// From top to bottom.
    QVBoxLayout *body() const { return m_body; }
    /// At the end of the row; the account id is its description.
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &accessibleName);
    /// At the beginning of the row, where the buttons leave room.
    void putAside(QWidget *widget);
    /// As tall as what it shows, if the screen is; never smaller than it was.
    void fit();
    /// Grows with what it says.
    bool event(QEvent *event) override;

private:
    QString m_accountId;
    int m_width;
    QLabel *m_heading;
    QLabel *m_text;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace clientsmith::ui
