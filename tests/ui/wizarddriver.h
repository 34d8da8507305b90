#pragma once

#include "tests/support/wizardworld.h"
#include "ui/wizard/createclientwizard.h"

#include <QAbstractButton>

#include <functional>

namespace clientsmith::test {

/// Uses the wizard as a person does: by what the controls are called.
class WizardDriver final
{
public:
    explicit WizardDriver(WizardWorld &world);
    ~WizardDriver();

    /// As when its parent goes: unasked.
    void closeWindow();
    ui::CreateClientWizard &wizard() { return *m_wizard; }
    /// The visible widget with this accessible name; fails the test if there is none.
    QWidget *named(const QString &accessibleName) const;
    bool has(const QString &accessibleName) const;
    void click(const QString &accessibleName);
    void type(const QString &accessibleName, const QString &text);
    /// All that is written in the visible labels.
    QString words() const;

    /// Up to the review page, for https://example.com.
    void toReview();
    /// The rest of the way to page 4.
    void toCredentials();

    /// The next question is answered by pressing this; questions() counts them.
    void answerWith(const QString &accessibleName);
    int questions() const { return m_questions; }

private:
    std::unique_ptr<ui::CreateClientWizard> m_wizard;
    int m_questions = 0;
};

} // namespace clientsmith::test
