#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QtCore/qglobal.h>
#include <QUrl>

#include <memory>

namespace clientsmith {

/// Prism between a program and the sandbox: it passes everything on, and remembers whatever the contract does
/// not allow, in requests and in answers. Known: it takes a Basic password with a colon for a violation, and
/// it answers a request it refuses itself (401, 404, 405, 422) without asking the upstream.
///
/// Only for tests that are registered with clientsmith_test(… CONTRACT …). Blocking; used on one thread.
class ContractProxy final
{
public:
    ContractProxy();
    /// Ends the proxy, violations or not.
    ~ContractProxy();
    Q_DISABLE_COPY_MOVE(ContractProxy)

    /// Serves when it returns. \p upstream is an origin without /v1, as Server::url() gives it.
    Result<void> start(const QUrl &upstream);
    /// An origin without /v1, for --api-url.
    QUrl url() const { return m_url; }

    /// Every violation since the last call: refused requests, wrong answers, undocumented statuses, upstreams
    /// that did not answer. Compare it with an empty list. A proxy that has died is a violation too.
    QStringList takeViolations();

private:
    /// Waits for a text in the log, and gives what came before its line; empty if it never comes.
    QString readLogUntil(const QString &text);

    QProcess m_process;
    QString m_log;
    QUrl m_url;
    int m_marks = 0;
};

} // namespace clientsmith
