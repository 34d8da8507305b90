#include "ui/tour/toursteps.h"

#include "ui/tour/hand.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace clientsmith::ui {

namespace {

std::function<bool()> isChecked(const QString &name)
{
    return [name] {
        const auto *button = qobject_cast<QAbstractButton *>(findControl(name));
        return button != nullptr && button->isChecked();
    };
}

std::function<bool()> isEnabled(const QString &name)
{
    return [name] {
        const QWidget *control = findControl(name);
        return control != nullptr && control->isEnabled();
    };
}

std::function<bool()> isGone(const QString &name)
{
    return [name] { return findControl(name) == nullptr; };
}

std::function<bool()> always()
{
    return [] { return true; };
}

QString say(const char *text)
{
    return QCoreApplication::translate("Tour", text);
}

/// What a control with this text in the sources is called.
QString called(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text).remove(QLatin1Char('&'));
}

constexpr const char *navigation = "clientsmith::ui::Navigation";
constexpr const char *wizard = "clientsmith::ui::CreateClientWizard";

} // namespace

std::vector<TourStep> tourSteps()
{
    const QString settings = called(navigation, "&Settings");
    const QString clients = called(navigation, "API cl&ients");
    const QString create = called(wizard, "Create new API client");
    const QString checkout = called("ClientKind", "Checkout client");
    const QString url = called("clientsmith::ui::WebsitePage", "URL of your website");
    const QString next = called(wizard, "Next");
    const QString ok = called(wizard, "OK");
    using Use = TourStep::Use;
    return {
        {QStringLiteral("settings"), say(QT_TRANSLATE_NOOP("Tour", "Choose Settings")), {}, settings,
            Use::Click, {}, true, isChecked(settings)},
        {QStringLiteral("api-clients"),
            say(QT_TRANSLATE_NOOP("Tour", "Choose API clients, under API & Integrations")), {}, clients,
            Use::Click, {}, true,
            [checked = isChecked(clients), ready = isEnabled(create)] { return checked() && ready(); }},
        {QStringLiteral("create-new-api-client"),
            say(QT_TRANSLATE_NOOP("Tour", "Choose Create new API client")), {}, create, Use::Click, {}, false,
            isEnabled(checkout)},
        {QStringLiteral("checkout-client"), say(QT_TRANSLATE_NOOP("Tour", "Choose Checkout client")), {},
            checkout, Use::Click, {}, true, isChecked(checkout)},
        {QStringLiteral("url"), say(QT_TRANSLATE_NOOP("Tour", "Write the URL of your website")), next, url,
            Use::Type, QStringLiteral("shop.example.com"), true, isEnabled(next)},
        {QStringLiteral("create"), say(QT_TRANSLATE_NOOP("Tour", "Choose Create new API client")), next,
            create, Use::Click, {}, false, always()},
        {QStringLiteral("save-the-credentials"),
            say(QT_TRANSLATE_NOOP("Tour", "Save the credentials: the secret is shown only now")), {},
            called("clientsmith::ui::CredentialsPage", "Client secret"), Use::Look, {}, true, always(),
            called("clientsmith::ui::ReviewPage", "I will keep it myself")},
        {QStringLiteral("ok"), say(QT_TRANSLATE_NOOP("Tour", "Choose OK")), {}, ok, Use::Click, {}, false,
            isGone(ok)},
        {QStringLiteral("created"),
            say(QT_TRANSLATE_NOOP("Tour", "The client is created, and proven to work")), {},
            called("clientsmith::ui::CreatedPage", "Token lifetime"), Use::Look, {}, true, always(),
            called("DiscardQuestion", "Discard the secret")},
    };
}

QString tourEnd()
{
    return called(wizard, "Close");
}

} // namespace clientsmith::ui
