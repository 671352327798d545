package io.mockround.support;

import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Whole reports of our own making, as documents. */
public final class SampleReports {

    private SampleReports() {}

    /** Three minutes: two questions, one of them cut off with three positions. */
    public static SessionReport round() {
        return read("round.json");
    }

    /** One of {@code resources/io/mockround/ui/review}. */
    public static SessionReport read(String name) {
        try (InputStream in = SampleReports.class.getResourceAsStream("/io/mockround/ui/review/" + name)) {
            return ReportJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
