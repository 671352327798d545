package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.Navigator;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.stage.Window;

/** Tells in the window that words were found. On the FX thread. */
final class NoticeScreens implements WordsNotice.Screens {

    private final ScreenFrame frame;
    private final BooleanSupplier hasRound;
    private final Predicate<String> isReviewShown;
    private final Navigator navigator;

    /** @param isReviewShown whether the review of the session of this id is open */
    NoticeScreens(ScreenFrame frame, BooleanSupplier hasRound, Predicate<String> isReviewShown, Navigator navigator) {
        this.frame = frame;
        this.hasRound = hasRound;
        this.isReviewShown = isReviewShown;
        this.navigator = navigator;
    }

    @Override
    public boolean isRoundRunning() {
        return hasRound.getAsBoolean();
    }

    @Override
    public boolean isInFront() {
        Window shown = frame.scene().getWindow();
        return shown != null && shown.isFocused();
    }

    @Override
    public void wordsFound(SessionReport report, String sentence) {
        String id = report.session().id();
        if (isReviewShown.test(id)) {
            frame.tell(sentence);
        } else {
            frame.offer(sentence, Messages.text("words.open"), () -> navigator.review(id), () -> {});
        }
    }
}
