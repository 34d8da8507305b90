#include <QApplication>
#include <QWidget>

/// What the program's start is held against: a window of Qt Widgets with nothing in it.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1120, 720);
    window.show();
    return QApplication::exec();
}
