package io.mockround.adapter.file;

import java.util.HashSet;
import java.util.Set;

/** The ids of one list: each is there once. */
final class UniqueIds {

    private final Set<String> seen = new HashSet<>();

    String of(YamlMap map) {
        YamlValue value = map.required("id");
        String id = value.text("an id");
        if (!seen.add(id)) {
            throw value.wrong("the id " + Mistake.quoted(id) + " a second time", "an id of its own");
        }
        return id;
    }
}
