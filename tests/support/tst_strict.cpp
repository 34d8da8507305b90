#include "tests/support/testmain.h"

// Expected to fail; CTest knows.
class StrictTestItself : public clientsmith::StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void logsUnexpectedly() { CLIENTSMITH_LOG("nobody announced this"); }
};

CLIENTSMITH_TEST_MAIN(StrictTestItself)
#include "tst_strict.moc"
