#pragma once

#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "ui/clients/clientscontroller.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/clientstable.h"
#include "ui/preferences/preferences.h"

#include <QSettings>

#include <memory>
#include <optional>

namespace clientsmith::test {

/// The way to the sandbox, where answers are held back, or replaced by others.
class HeldWire final : public QObject, public HttpTransport
{
    Q_OBJECT
public:
    explicit HeldWire(HttpTransport &sandbox)
        : m_sandbox(sandbox)
    {
    }

    /// What the list of clients, and that of their grants, is answered with; the sandbox's own if empty.
    QByteArray clients;
    QByteArray grants;
    /// Every list of clients fails with it.
    std::optional<Error> error;
    /// The calls whose path ends with it are not answered before release().
    QString held;

    void release();
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override;

Q_SIGNALS:
    void released();

private:
    HttpTransport &m_sandbox;
};

/// The page of clients over the sandbox, and a person in front of it who knows the controls by their object
/// names.
class ClientsPageTest : public StrictTest
{
    Q_OBJECT
protected:
    void cleanup() override;

    /// The page in a window of this size, with nothing loaded.
    void open(const QSize &size = {1000, 600});
    /// The same page built anew, as for another language.
    void openAgain();
    void load();

    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    ui::ClientsTable *clientTable() { return m_page->findChild<ui::ClientsTable *>(); }
    int rows() { return clientTable()->model()->rowCount(); }
    QString cell(int row, int column) { return clientTable()->model()->index(row, column).data().toString(); }
    /// The ids of those that something can be done with.
    QSet<QString> chosen();

    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<HeldWire> m_wire;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::ClientsController> m_controller;
    std::unique_ptr<ui::ClientsPage> m_page;
};

} // namespace clientsmith::test
