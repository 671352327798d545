package io.mockround.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.notes.BoardPhoto;
import io.mockround.report.Notes;
import io.mockround.report.Personal;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.PointPart;
import io.mockround.speech.Word;
import io.mockround.support.Browser;
import io.mockround.support.Clips;
import io.mockround.support.SampleReports;
import io.mockround.support.SmallPictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exported page in a real browser, from the disk, without a network: what stands in it once its script has run, and whether it plays. */
@Tag("slow")
@Tag("browser")
class HtmlPageBrowserIT {

    private static final int SECONDS = 180;

    /** Of a page that is opened: the first metadata of its sound, or the reason there are none. */
    private static final String DURATION = """
            new Promise(function (told) {
              var sound = document.querySelector('audio');
              if (sound.readyState >= 1) { told(sound.duration); }
              sound.addEventListener('loadedmetadata', function () { told(sound.duration); });
              sound.addEventListener('error', function () { told(-1); });
            })""";

    @TempDir
    private Path temp;

    private final SessionReport report = Personal.ticked(withPoints(SampleReports.round()), 1, 1, true)
            .withNotes(Notes.of(Notes.Result.WITH_A_HINT, null, "Say <b>the number</b> & stop"));

    private Browser browser;

    private static SessionReport withPoints(SessionReport round) {
        List<PointPart> points = List.of(new PointPart("names a number", false), new PointPart("says why", false));
        return round.withExchanges(round.exchanges()
                .map(exchanges -> exchanges.stream()
                        .map(exchange -> exchange.withPoints(points))
                        .toList()));
    }

    @BeforeEach
    void open() throws Exception {
        Path program = Browser.installed()
                .orElseThrow(
                        () -> new AssertionError("no browser is installed: leave out -Pbrowser, or install chromium"));
        Path photo = Files.write(temp.resolve("board.png"), SmallPictures.png());
        List<Double> loudness = IntStream.range(0, 600)
                .mapToObj(i -> Math.abs(Math.sin(i / 20.0)))
                .toList();
        Path page = temp.resolve("talk.html");
        Files.writeString(
                page,
                Export.HTML.write(
                        report, loudness, "talk.wav", BoardPhoto.read(photo).dataAddress()));
        Clips.narration(temp.resolve("talk.wav"), 0, SECONDS);
        browser = Browser.open(program, Files.createDirectory(temp.resolve("profile")), page);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void showsEverythingAndComplainsOfNothing() throws Exception {
        assertThat(browser.evaluate("document.querySelectorAll('#words [data-t]').length")
                        .asInt())
                .isEqualTo(report.transcript().words().size());
        assertThat(browser.evaluate("document.querySelectorAll('svg rect').length")
                        .asInt())
                .isPositive();
        assertThat(browser.evaluate("document.querySelector('svg').getBoundingClientRect().height")
                        .asDouble())
                .isGreaterThan(100);
        assertThat(browser.evaluate("document.body.innerText").asText())
                .contains(
                        "Say <b>the number</b> & stop",
                        "solved with a hint",
                        "[x] 1. names a number",
                        "[ ] 2. says why");
        assertThat(browser.evaluate(
                                "document.querySelector('img').decode().then(() => document.querySelector('img').naturalWidth)")
                        .asInt())
                .isEqualTo(40);
        assertThat(browser.complaints()).isEmpty();
        Path picture = Path.of("target", "html-export.png");
        Files.write(picture, browser.screenshot());
        assertThat(picture).isNotEmptyFile();
    }

    @Test
    void playsTheRecordingBesideItFromTheWordThatIsClicked() throws Exception {
        assertThat(browser.evaluate(DURATION).asDouble()).isCloseTo(SECONDS, within(0.1));

        Word word = report.transcript().words().get(report.transcript().words().size() / 2);
        JsonNode playing =
                browser.evaluate("""
                new Promise(function (told) {
                  var sound = document.querySelector('audio');
                  sound.addEventListener('playing', function () { told([sound.currentTime, sound.paused]); });
                  document.querySelectorAll('#words [data-t]')[%d].click();
                })""".formatted(report.transcript().words().size() / 2));

        assertThat(playing.get(0).asDouble()).isCloseTo(word.startMs() / 1000.0, within(1.0));
        assertThat(playing.get(1).asBoolean()).isFalse();
    }

    @Test
    void asksNobodyForAnything() throws Exception {
        JsonNode loaded = browser.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)");
        assertThat(loaded).allSatisfy(address -> assertThat(address.asText()).matches("(file|data):.*"));

        String blocked = browser.evaluate("""
                fetch('https://example.org/').then(() => 'reached', () => 'refused')""").asText();
        assertThat(blocked).isEqualTo("refused");
        assertThat(browser.complaints())
                .anySatisfy(complaint -> assertThat(complaint).contains("Content Security Policy"));
    }
}
