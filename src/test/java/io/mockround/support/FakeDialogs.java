package io.mockround.support;

import io.mockround.ui.common.FileDialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Answers for a person who always takes the same file. */
public final class FakeDialogs implements FileDialogs {

    /** Null for a person who thinks better of it. */
    public Path answer;

    /** The names that were offered. */
    public final List<String> offered = new ArrayList<>();

    @Override
    public Path save(String title, String name) {
        offered.add(name);
        return answer;
    }

    @Override
    public Path folder(String title) {
        return answer;
    }

    @Override
    public Path open(String title, String ending) {
        return answer;
    }
}
