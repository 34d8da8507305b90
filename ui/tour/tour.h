#pragma once

#include "ui/tour/toursteps.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

namespace clientsmith::ui {

class TourCaption;
class TourMark;

struct TourOptions
{
    /// For people to read and look.
    std::chrono::milliseconds pause = std::chrono::milliseconds(2500);
    /// Where a picture of each step goes; empty for none.
    QString pictures = {};
    /// How long a step may take before the tour gives up.
    std::chrono::milliseconds patience = std::chrono::seconds(30);
};

/// Walks through the nine steps of the back office's guide by itself, with the program's own controls: it
/// finds them by what they are called, and presses them as a person would.
class Tour final : public QObject
{
    Q_OBJECT
public:
    explicit Tour(TourOptions options, QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    /// \p problem is empty when all nine steps were done; otherwise it says in English which was not, and
    /// why.
    void finished(const QString &problem);

private:
    enum class Phase { OnTheWay, Find, BeforeUse, Use, AwaitDone, AfterUse };

    void look();
    void sayStep();
    void speakAnew();
    void use(QWidget &control);
    void enter(Phase phase);
    void nextStep();
    void end(const QString &problem);
    void takePicture();
    bool pauseIsOver() const;

    TourOptions m_options;
    std::vector<TourStep> m_steps;
    std::size_t m_current = 0;
    Phase m_phase = Phase::OnTheWay;
    int m_typed = 0;
    QTimer m_look;
    QElapsedTimer m_sinceStep;
    QElapsedTimer m_sincePhase;
    std::unique_ptr<TourCaption> m_caption;
    QPointer<TourMark> m_mark;
    /// The window of the control that was used last: a person who closes it ends the tour.
    QPointer<QWidget> m_stage;
    bool m_onStage = false;
};

} // namespace clientsmith::ui
