#include "ui/tour/tour.h"

#include "ui/tour/caption.h"
#include "ui/tour/hand.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QLineEdit>
#include <QScreen>

namespace clientsmith::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto stoppedShows = 4s;

} // namespace

Tour::Tour(TourOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_steps(tourSteps())
    , m_caption(std::make_unique<TourCaption>())
{
    // Looks again and again whether what it waits for is there; nothing is taken for granted after a time.
    m_look.setInterval(25ms);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
    connect(m_caption.get(), &TourCaption::languageChanged, this, &Tour::speakAnew);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!m_options.pictures.isEmpty() && !QDir().mkpath(m_options.pictures)) {
        end(QStringLiteral("The folder %1 can't be made").arg(m_options.pictures));
        return;
    }
    m_current = 0;
    m_sinceStep.start();
    enter(Phase::OnTheWay);
    m_look.start();
}

void Tour::enter(Phase phase)
{
    m_phase = phase;
    m_sincePhase.start();
}

bool Tour::pauseIsOver() const
{
    return m_sincePhase.elapsed() >= m_options.pause.count();
}

void Tour::look()
{
    const TourStep &step = m_steps.at(m_current);
    if (m_onStage && (m_stage.isNull() || !m_stage->isVisible())) {
        end(QStringLiteral("Somebody closed the window of step %1 (%2)").arg(m_current + 1).arg(step.slug));
        return;
    }
    if (m_sinceStep.elapsed() > m_options.patience.count() + 4 * m_options.pause.count()) {
        end(QStringLiteral("Step %1 (%2) can't be done: no usable control is called \"%3\"")
                .arg(m_current + 1)
                .arg(step.slug, m_phase == Phase::OnTheWay ? step.onTheWay : step.control));
        return;
    }
    QWidget *control = findControl(step.control);
    switch (m_phase) {
    case Phase::OnTheWay:
        if (!step.onTheWay.isEmpty()) {
            QWidget *way = findControl(step.onTheWay);
            if (way == nullptr || !way->isEnabled())
                return;
            clickLikeAPerson(*way);
        }
        enter(Phase::Find);
        return;
    case Phase::Find:
        if (QWidget *detour = step.detour.isEmpty() ? nullptr : findControl(step.detour); detour != nullptr) {
            clickLikeAPerson(*detour);
            return;
        }
        if (control == nullptr || !control->isEnabled())
            return;
        sayStep();
        m_stage = control->window();
        m_onStage = true;
        m_mark = new TourMark(*control);
        enter(Phase::BeforeUse);
        return;
    case Phase::BeforeUse:
        if (!step.pictureAfterwards) {
            takePicture();
        }
        m_typed = 0;
        enter(Phase::Use);
        return;
    case Phase::Use:
        // Time to read what is about to be pressed.
        if (step.use != TourStep::Use::Look) {
            if (!pauseIsOver() && m_typed == 0)
                return;
            if (control == nullptr)
                return;
            use(*control);
            if (step.use == TourStep::Use::Type && m_typed < step.text.size())
                return;
        }
        enter(Phase::AwaitDone);
        return;
    case Phase::AwaitDone:
        if (!step.isDone())
            return;
        if (step.pictureAfterwards) {
            if (m_mark.isNull() && control != nullptr)
                m_mark = new TourMark(*control);
            takePicture();
        }
        enter(Phase::AfterUse);
        return;
    case Phase::AfterUse:
        if (step.pictureAfterwards && !pauseIsOver())
            return;
        nextStep();
        return;
    }
}

void Tour::sayStep()
{
    m_caption->say(
        static_cast<int>(m_current) + 1, static_cast<int>(m_steps.size()), m_steps.at(m_current).caption);
}

void Tour::speakAnew()
{
    m_steps = tourSteps();
    if (m_look.isActive() && m_caption->isVisible())
        sayStep();
}

void Tour::use(QWidget &control)
{
    const TourStep &step = m_steps.at(m_current);
    if (step.use == TourStep::Use::Click) {
        delete m_mark;
        clickLikeAPerson(control);
        return;
    }
    if (m_typed == 0)
        clickLikeAPerson(control);
    typeLikeAPerson(control, step.text.at(m_typed));
    ++m_typed;
}

void Tour::nextStep()
{
    delete m_mark;
    if (m_current + 1 < m_steps.size()) {
        ++m_current;
        m_sinceStep.start();
        enter(Phase::OnTheWay);
        return;
    }
    if (QWidget *close = findControl(tourEnd()); close != nullptr)
        clickLikeAPerson(*close);
    end({});
}

void Tour::end(const QString &problem)
{
    m_look.stop();
    delete m_mark;
    m_onStage = false;
    if (problem.isEmpty()) {
        m_caption->hide();
    } else {
        m_caption->sayStopped();
        QTimer::singleShot(stoppedShows, m_caption.get(), &QWidget::hide);
    }
    Q_EMIT finished(problem);
}

void Tour::takePicture()
{
    if (m_options.pictures.isEmpty())
        return;
    // What was pressed last, or lies under the real pointer, would look hovered.
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        leaveLikeAPerson(*window);
    for (QWidget *window : windows) {
        if (window->isVisible())
            window->repaint();
    }
    // The whole screen, where the system lets us; else the window in front.
    QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(0);
    QWidget *front = QApplication::activeModalWidget();
    if (front == nullptr)
        front = QApplication::activeWindow();
    if (picture.isNull() && front != nullptr)
        picture = front->grab();
    const QString path =
        QDir(m_options.pictures)
            .filePath(QStringLiteral("step-%1-%2.png").arg(m_current + 1).arg(m_steps.at(m_current).slug));
    if (!picture.save(path))
        end(QStringLiteral("The picture %1 can't be written").arg(path));
}

} // namespace clientsmith::ui
