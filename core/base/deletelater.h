#pragma once

#include <QObject>

namespace clientsmith {

/// Deletes an object from the event loop: for one whose own signal resumed the coroutine that owns it.
struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace clientsmith
