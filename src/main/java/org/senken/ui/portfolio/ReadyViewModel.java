package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.maths.Progress;
import org.senken.core.minutes.Minutes;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.study.Study;
import org.senken.ui.common.Background;

/** Works out what to fund whenever something it rests on has changed, as long as somebody watches. */
final class ReadyViewModel {
    private static final String ANSWER = "best portfolio";
    private static final String ROBUST = "robust portfolios";

    private final PortfolioViewModel room;
    private final ReadOnlyObjectWrapper<Ready> ready = new ReadOnlyObjectWrapper<>(Ready.NOTHING);
    private Optional<Study> worked = Optional.empty();
    private AtomicBoolean unwanted = new AtomicBoolean();
    private boolean watched;

    ReadyViewModel(PortfolioViewModel room) {
        this.room = room;
        room.studyProperty().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<Ready> readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** The part of a study that the choice rests on. */
    static Study ground(Study study) {
        var portfolio = study.portfolio().withDrafts(List.of()).withDecisions(List.of());
        return study.withPortfolio(portfolio).withMinutes(Minutes.EMPTY);
    }

    /** A page that shows it is on screen: from now on it follows the study. */
    void watch() {
        if (!watched) {
            watched = true;
            follow(room.study());
        }
    }

    private void follow(Study study) {
        var ground = ground(study);
        if (watched && !worked.equals(Optional.of(ground))) {
            worked = Optional.of(ground);
            unwanted.set(true);
            unwanted = new AtomicBoolean();
            begin(ground, until(unwanted));
        }
    }

    private static Progress until(AtomicBoolean unwanted) {
        return share -> {
            if (unwanted.get()) {
                throw new CancellationException();
            }
        };
    }

    private void begin(Study ground, Progress progress) {
        aside(
                ANSWER,
                () -> ground.fundingCase()
                        .flatMap(StudyFunding::of)
                        .map(funding -> FundingAnswer.of(funding, funding.study().base(), Effort.FULL, progress)),
                found -> {
                    ready.set(new Ready(found, Optional.empty()));
                    found.filter(each -> each.optimum().isPresent()).ifPresent(each -> goOn(each, progress));
                });
    }

    private void goOn(FundingAnswer answer, Progress progress) {
        aside(
                ROBUST,
                () -> RobustAnswer.of(answer.funding(), Effort.FULL, progress),
                found -> ready.set(new Ready(Optional.of(answer), Optional.of(found))));
    }

    private <T> void aside(String name, Background.Work<T> work, Consumer<T> onSuccess) {
        room.tools().background().aside(name, work, onSuccess, failure -> {
            if (!(failure instanceof CancellationException)) {
                room.tools().notices().failed(failure);
            }
        });
    }
}
