#pragma once

#include "tests/endtoend/commandline.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <memory>

namespace clientsmith::test {

/// A test of the command line with a provider of its own, which each function starts as it wants it.
class CommandLineTest : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

protected:
    /// What every client is called that is created here.
    const QString name = QStringLiteral("Nettbutikk");

    void start(const QStringList &options = {});
    /// Options of the sandbox.
    static QStringList faults(const QStringList &faults);
    static QStringList slowBy(int milliseconds);
    Ended signIn() { return m_cli->signIn(m_sandbox->merchant()); }
    /// `clients create --reveal` with the sign-in's secret on standard input, and no keychain needed.
    Program revealing();
    std::optional<QByteArray> kept(const QJsonObject &client) const;
    /// The status that curl gets with these.
    int tokenStatus(const QJsonObject &client, const QByteArray &secret) const;
    static QByteArray revealedSecret(const QJsonObject &client);
    /// Does it once, as soon as the log has the line.
    static std::function<void(QProcess &process, const QByteArray &log)> when(
        const QByteArray &line, const std::function<void(QProcess &)> &act);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CommandLine> m_cli;
};

} // namespace clientsmith::test
