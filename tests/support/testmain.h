#pragma once

#include <QObject>
#include <QTest>

namespace clientsmith {

/// The base of every test class: a qWarning that the test did not announce with QTest::ignoreMessage fails
/// it, and so does any qCritical. A class with an init() or cleanup() of its own overrides these and calls
/// them.
class StrictTest : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    virtual void init();
    virtual void cleanup();
};

} // namespace clientsmith

/// The main() of a test without a GUI.
#define CLIENTSMITH_TEST_MAIN(TestClass) QTEST_GUILESS_MAIN(TestClass)
