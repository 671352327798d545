package io.mockround.ui.home;

import io.mockround.messages.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What became of files that were imported together, to be told once and at the end: a band holds the last thing told only. */
final class ImportSummary {

    /** With more a band would hide the screen it stands over. */
    private static final int TOLD_WHOLE = 3;

    private final List<String> damages = new ArrayList<>();
    private final List<Path> refused = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private int imported;
    private int known;

    void imported(Importing.Imported done) {
        imported++;
        known += done.isKnown() ? 1 : 0;
        if (!done.damage().isEmpty()) {
            damages.add(done.damage());
        }
    }

    /** @param reason a sentence that names the file */
    void refused(Path file, String reason) {
        refused.add(file);
        reasons.add(reason);
    }

    /** What to tell; empty where all went as it should and can be seen. */
    String sentences() {
        List<String> sentences = new ArrayList<>();
        int files = imported + refused.size();
        if (files > 1 && (known > 0 || !refused.isEmpty())) {
            sentences.add(Messages.text("home.import.summary", imported - known, files, known));
        }
        Stream.of(damages, reasons).flatMap(List::stream).limit(TOLD_WHOLE).forEach(sentences::add);
        int untold = Math.max(0, refused.size() - Math.max(0, TOLD_WHOLE - damages.size()));
        if (untold > 0) {
            List<String> names = refused.subList(refused.size() - untold, refused.size()).stream()
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
            sentences.add(Messages.text("home.import.refused", String.join(", ", names)));
        }
        return String.join(" ", sentences);
    }
}
