package io.mockround.ui.trends;

import io.mockround.messages.Messages;
import io.mockround.ui.common.SessionTexts;

/** What can be chosen in the kind filter. @param kind null for all */
public record KindChoice(String kind) {

    static final KindChoice ALL = new KindChoice(null);

    @Override
    public String toString() {
        return kind == null ? Messages.text("trends.allKinds") : SessionTexts.kind(kind);
    }
}
