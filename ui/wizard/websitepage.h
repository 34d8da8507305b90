#pragma once

#include "core/dintero/websiteurl.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QLineEdit;

namespace clientsmith::ui {

/// What to do about an address that can't be used.
QString websiteUrlSentence(dintero::WebsiteUrlProblem problem);

/// Page 2: the address of the website, and the client's name.
class WebsitePage final : public WizardPage
{
    Q_OBJECT
public:
    explicit WebsitePage(QWidget *parent);

    /// None while the address can't be used, or is left empty.
    const std::optional<dintero::WebsiteUrl> &website() const { return m_website; }
    QString clientName() const;
    void reset();
    /// Whether it may be left empty; then the client still needs a name.
    void setOptional(bool optional);

    bool isComplete() const override;
    void takeFocus() override;

private:
    void onUrlEdited();
    void sayUntouched();
    void suggestName(const QString &name);
    void onNameEdited();
    void showName();

    QLineEdit *m_url;
    QLabel *m_urlNote;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    std::optional<dintero::WebsiteUrl> m_website;
    bool m_isOptional = false;
    bool m_nameIsOwn = false;
    /// More was typed or pasted than a name can hold.
    bool m_nameWasCut = false;
};

} // namespace clientsmith::ui
