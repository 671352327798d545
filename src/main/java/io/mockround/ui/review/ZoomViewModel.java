package io.mockround.ui.review;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which stretch of the recording the time axis shows: chosen by the person, and gone along with what plays. Lives on the FX thread. */
final class ZoomViewModel {

    private final ReadOnlyObjectWrapper<Visible> visible = new ReadOnlyObjectWrapper<>(Visible.whole(0));
    private final ReadOnlyLongProperty positionMs;

    /** Whether the axis goes where it plays: not while the person looks elsewhere. */
    private boolean isFollowing = true;

    /** @param positionMs where it plays */
    ZoomViewModel(ReadOnlyLongProperty positionMs) {
        this.positionMs = positionMs;
        positionMs.addListener(change -> follow());
    }

    void lasts(long durationMs) {
        visible.set(visible.get().lasting(durationMs));
    }

    /** Something was gone to: it is to be seen. */
    void goAlong() {
        isFollowing = true;
        follow();
    }

    private void follow() {
        isFollowing |= visible.get().shows(positionMs.get());
        if (isFollowing) {
            visible.set(visible.get().following(positionMs.get()));
        }
    }

    /** Nearer or farther, around the play position where that is seen. */
    void by(double factor) {
        Visible now = visible.get();
        by(factor, now.shows(positionMs.get()) ? positionMs.get() : now.fromMs() + now.lengthMs() / 2);
    }

    /** The same around a moment, which stays where it is seen. */
    void by(double factor, long aroundMs) {
        look(visible.get().zoomed(factor, aroundMs));
    }

    /** All of it. */
    void whole() {
        look(Visible.whole(visible.get().durationMs()));
    }

    void pan(long byMs) {
        look(visible.get().moved(byMs));
    }

    void around(long ms) {
        look(visible.get().around(ms));
    }

    /** The axis does not follow until the play position is in sight again, or something is gone to. */
    private void look(Visible at) {
        visible.set(at);
        isFollowing = at.shows(positionMs.get());
    }

    ReadOnlyObjectProperty<Visible> visibleProperty() {
        return visible.getReadOnlyProperty();
    }
}
