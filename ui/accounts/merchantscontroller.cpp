#include "ui/accounts/merchantscontroller.h"

#include <utility>

namespace clientsmith::ui {

MerchantsController::MerchantsController(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void MerchantsController::load()
{
    if (!m_loading)
        run();
}

void MerchantsController::cancel()
{
    if (m_loading)
        m_cancellation->request();
}

QCoro::Task<> MerchantsController::run()
{
    m_loading = true;
    m_cancellation = std::make_unique<Cancellation>();
    Q_EMIT started();
    auto merchants = co_await m_session.merchants().all(QString(), m_cancellation.get());
    m_loading = false;
    m_error = merchants ? std::nullopt : std::optional<Error>(merchants.error());
    if (merchants)
        m_merchants = std::move(*merchants);
    Q_EMIT finished();
}

} // namespace clientsmith::ui
