package io.mockround.ui.trends;

import io.mockround.messages.Messages;
import io.mockround.ui.common.SessionTexts;

/**
 * What can be chosen in a filter.
 *
 * @param id of a kind, a template or a prompt; null for all
 * @param text as it is read
 */
public record FilterChoice(String id, String text) {

    static FilterChoice all(String filter) {
        return new FilterChoice(null, Messages.text("trends.all." + filter));
    }

    static FilterChoice of(String id) {
        return new FilterChoice(id, SessionTexts.kind(id));
    }

    @Override
    public String toString() {
        return text;
    }
}
