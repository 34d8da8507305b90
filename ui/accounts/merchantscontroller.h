#pragma once

#include "core/accounts/accountsession.h"
#include "core/base/cancellation.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// Loads the merchants under a partner's account. Owned by the application; outlives its loads.
class MerchantsController final : public QObject
{
    Q_OBJECT
public:
    explicit MerchantsController(AccountSession &session, QObject *parent = nullptr);

    /// Nothing while one load runs.
    void load();
    void cancel();
    bool isLoading() const { return m_loading; }

    const dintero::AccountId &partner() const { return m_session.account().id; }
    /// Of the last load that succeeded.
    const std::vector<dintero::AccountSettings> &merchants() const { return m_merchants; }
    /// Of the last load, if it failed.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void started();
    void finished();

private:
    QCoro::Task<> run();

    AccountSession &m_session;
    std::unique_ptr<Cancellation> m_cancellation;
    std::vector<dintero::AccountSettings> m_merchants;
    std::optional<Error> m_error;
    bool m_loading = false;
};

} // namespace clientsmith::ui
