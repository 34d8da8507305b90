#include "ui/wizard/clientkindtext.h"

#include <QCoreApplication>

namespace clientsmith::ui {

using dintero::ClientType;

QString clientKindName(ClientType type)
{
    switch (type) {
    case ClientType::Checkout:
        return QCoreApplication::translate("ClientKind", "Checkout client");
    case ClientType::Helpdesk:
        return QCoreApplication::translate("ClientKind", "Helpdesk client");
    case ClientType::ECommerce:
        return QCoreApplication::translate("ClientKind", "E-commerce client");
    case ClientType::PointOfSale:
        return QCoreApplication::translate("ClientKind", "Point of sale client");
    case ClientType::BackOffice:
        return QCoreApplication::translate("ClientKind", "Back office client");
    case ClientType::Custom:
        return QCoreApplication::translate("ClientKind", "Custom client");
    }
    Q_UNREACHABLE();
}

QString clientKindPurpose(ClientType type)
{
    switch (type) {
    case ClientType::Checkout:
        return QCoreApplication::translate(
            "ClientKind", "Takes payments on your website: what a shop's plugin asks for.");
    case ClientType::Helpdesk:
        return QCoreApplication::translate(
            "ClientKind", "Finds customers and reads their details, and changes nothing.");
    case ClientType::ECommerce:
        return QCoreApplication::translate(
            "ClientKind", "Takes payments and keeps the orders of a shop of your own.");
    case ClientType::PointOfSale:
        return QCoreApplication::translate(
            "ClientKind", "Sends a till's receipts, knows its customers and their discounts.");
    case ClientType::BackOffice:
        return QCoreApplication::translate(
            "ClientKind", "Reads payments, orders and receipts for your accounting.");
    case ClientType::Custom:
        return QCoreApplication::translate(
            "ClientKind", "For anything else: you choose its access on the next page.");
    }
    Q_UNREACHABLE();
}

QLatin1String clientKindIcon(ClientType type)
{
    switch (type) {
    case ClientType::Checkout:
        return QLatin1String("checkout");
    case ClientType::Helpdesk:
        return QLatin1String("helpdesk");
    case ClientType::ECommerce:
        return QLatin1String("ecommerce");
    case ClientType::PointOfSale:
        return QLatin1String("pos");
    case ClientType::BackOffice:
        return QLatin1String("backoffice");
    case ClientType::Custom:
        return QLatin1String("custom");
    }
    Q_UNREACHABLE();
}

} // namespace clientsmith::ui
