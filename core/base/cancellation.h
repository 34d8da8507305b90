#pragma once

#include <QObject>

namespace clientsmith {

/// Lets a person abort an awaited operation: the operation ends with ErrorKind::Cancelled and its flow
/// resumes. Owned by whoever started the flow, and outlives it. Once requested it stays so.
class Cancellation final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isRequested() const { return m_requested; }
    void request();

Q_SIGNALS:
    void requested();

private:
    bool m_requested = false;
};

} // namespace clientsmith
