package io.mockround.support;

import io.mockround.rehearsal.RoundChoice;
import io.mockround.ui.common.Navigator;
import java.util.ArrayList;
import java.util.List;

/** Writes down where a screen wanted to go and what it told. */
public final class NavigatorLog implements Navigator {

    public final List<String> went = new ArrayList<>();
    public final List<Exception> told = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    public Runnable undo;
    private Runnable standing = () -> {};

    @Override
    public void home() {
        went.add("home");
    }

    @Override
    public void history() {
        went.add("history");
    }

    @Override
    public void search() {
        went.add("search");
    }

    @Override
    public void review(String sessionId, long atMs) {
        went.add("review " + sessionId + " at " + atMs);
    }

    @Override
    public void trends() {
        went.add("trends");
    }

    @Override
    public void attempts(String prompt) {
        went.add("attempts " + prompt);
    }

    @Override
    public void takes(String sessionId, int exchange) {
        went.add("takes " + sessionId + " " + exchange);
    }

    @Override
    public void plan() {
        went.add("plan");
    }

    @Override
    public void memo() {
        went.add("memo");
    }

    @Override
    public void settings() {
        went.add("settings");
    }

    @Override
    public void keys() {
        went.add("keys");
    }

    @Override
    public void models() {
        went.add("models");
    }

    @Override
    public void review(String sessionId) {
        went.add("review " + sessionId);
    }

    @Override
    public void round(String templateId) {
        went.add("round " + templateId);
    }

    @Override
    public void round(RoundChoice choice) {
        went.add("round " + choice);
    }

    @Override
    public void rounds() {
        went.add("rounds");
    }

    @Override
    public void tell(Exception failure) {
        told.add(failure);
    }

    @Override
    public String sentence(Exception failure) {
        return failure.toString() + ".";
    }

    /** One note shows at a time, as in the window: the one before can then no longer be taken back. */
    @Override
    public void note(String sentence, Runnable takesBack, Runnable stands) {
        Runnable before = standing;
        standing = stands;
        notes.add(sentence);
        undo = takesBack;
        before.run();
    }
}
