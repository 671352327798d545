package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PatientDriverTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    private final CountDownLatch hangs = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Test
    void handsOutWhatWasOpened() throws Exception {
        String line = "line";

        assertThat(new PatientDriver(LONG).ask("device", () -> line, this::close))
                .isSameAs(line);
        assertThat(closed.getCount()).isOne();
    }

    @Test
    void passesARefusalOn() {
        LineUnavailableException refusal = new LineUnavailableException("in use");

        assertThatThrownBy(() -> new PatientDriver(LONG).ask("device", () -> refused(refusal), this::close))
                .isSameAs(refusal);
        assertThatThrownBy(() -> new PatientDriver(LONG).ask("device", PatientDriverTest::forbidden, this::close))
                .isInstanceOf(LineUnavailableException.class)
                .hasCauseInstanceOf(SecurityException.class);
    }

    @Test
    void givesUpADriverThatHangsAndClosesWhatItOpensTooLate() throws Exception {
        PatientDriver driver = new PatientDriver(AT_ONCE);

        assertThatThrownBy(() -> driver.ask("device", this::hanging, this::close))
                .isInstanceOf(LineUnavailableException.class);
        assertThat(closed.getCount()).isOne();
        hangs.countDown();

        closed.await();
    }

    @Test
    void asksADriverThatHangsNoMoreUntilItLetsGoAndOthersMeanwhile() throws Exception {
        PatientDriver driver = new PatientDriver(AT_ONCE);
        assertThatThrownBy(() -> driver.ask("device", this::hanging, this::close))
                .isInstanceOf(LineUnavailableException.class);

        assertThatThrownBy(() -> driver.ask("device", PatientDriverTest::forbidden, this::close))
                .isInstanceOf(LineUnavailableException.class);
        assertThatThrownBy(() -> driver.ask("another", PatientDriverTest::forbidden, this::close))
                .as("it is asked")
                .isInstanceOf(LineUnavailableException.class)
                .hasCauseInstanceOf(SecurityException.class);
        hangs.countDown();
        closed.await();

        String line = "another line";
        assertThat(openedOnceItLetGo(driver, line)).isSameAs(line);
    }

    /** It lets go a moment after the line was closed. */
    private String openedOnceItLetGo(PatientDriver driver, String line) {
        while (true) {
            try {
                return driver.ask("device", () -> line, this::close);
            } catch (LineUnavailableException e) {
                Thread.onSpinWait();
            }
        }
    }

    private String hanging() {
        try {
            hangs.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "line";
    }

    private void close(String line) {
        assertThat(line).isEqualTo("line");
        closed.countDown();
    }

    private static String refused(LineUnavailableException refusal) throws LineUnavailableException {
        throw refusal;
    }

    private static String forbidden() {
        throw new SecurityException("not allowed");
    }
}
