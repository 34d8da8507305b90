#pragma once

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/services.h"

#include <QCoroTask>

namespace clientsmith::cli {

QCoro::Task<Outcome> accountAdd(Services services, Options options);
QCoro::Task<Outcome> accountList(Services services, Options options);
QCoro::Task<Outcome> accountRemove(Services services, Options options);

QCoro::Task<Outcome> clientsList(Services services, Options options);
QCoro::Task<Outcome> clientsShow(Services services, Options options);
QCoro::Task<Outcome> clientsCreate(Services services, Options options);
QCoro::Task<Outcome> clientsRotate(Services services, Options options);
QCoro::Task<Outcome> clientsDelete(Services services, Options options);

QCoro::Task<Outcome> credentialsList(Services services, Options options);
QCoro::Task<Outcome> credentialsVerify(Services services, Options options);
QCoro::Task<Outcome> credentialsExport(Services services, Options options);
QCoro::Task<Outcome> credentialsForget(Services services, Options options);

QCoro::Task<Outcome> recoverInterrupted(Services services, Options options);

QCoro::Task<Outcome> merchantsList(Services services, Options options);

QCoro::Task<Outcome> passphraseFileCreate(Services services, Options options);
QCoro::Task<Outcome> passphraseFileChange(Services services, Options options);

/// Serves until the process is ended; prints its own line when it is ready.
ExitCode runSandbox(const Options &options);

} // namespace clientsmith::cli
