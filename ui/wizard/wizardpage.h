#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace clientsmith::ui {

/// How a secret came into the world that a page is about.
enum class Occasion { Created, Rotated };

/// What the wizard's pages have in common: a heading, a sentence under it, and room for the rest.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    /// Whether the page allows to go on.
    virtual bool isComplete() const { return true; }
    /// Puts the focus where reading or typing begins, each time the page is shown.
    virtual void takeFocus();

Q_SIGNALS:
    void completeChanged();

protected:
    WizardPage(const QString &heading, const QString &lead, QWidget *parent);

    /// Below the heading and the sentence; filled from top to bottom.
    QVBoxLayout *body() const { return m_body; }
    QLabel *headingLabel() const { return m_heading; }
    void setHeading(const QString &heading);
    void setLead(const QString &lead);

private:
    QLabel *m_heading;
    QLabel *m_lead;
    QVBoxLayout *m_body;
};

} // namespace clientsmith::ui
