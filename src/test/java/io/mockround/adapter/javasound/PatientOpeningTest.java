package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PatientOpeningTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    private final CountDownLatch hangs = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Test
    void handsOutWhatWasOpened() throws Exception {
        AutoCloseable line = closed::countDown;

        assertThat(new PatientOpening(LONG).open("device", () -> line)).isSameAs(line);
        assertThat(closed.getCount()).isOne();
    }

    @Test
    void passesARefusalOn() {
        LineUnavailableException refusal = new LineUnavailableException("in use");

        assertThatThrownBy(() -> new PatientOpening(LONG).open("device", () -> refused(refusal)))
                .isSameAs(refusal);
        assertThatThrownBy(() -> new PatientOpening(LONG).open("device", PatientOpeningTest::forbidden))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    void givesUpADriverThatHangsAndClosesWhatItOpensTooLate() throws Exception {
        PatientOpening opening = new PatientOpening(AT_ONCE);

        assertThatThrownBy(() -> opening.open("device", this::hanging)).isInstanceOf(LineUnavailableException.class);
        assertThat(closed.getCount()).isOne();
        hangs.countDown();

        closed.await();
    }

    @Test
    void asksADriverThatHangsNoMoreUntilItLetsGoAndOthersMeanwhile() throws Exception {
        PatientOpening opening = new PatientOpening(AT_ONCE);
        assertThatThrownBy(() -> opening.open("device", this::hanging)).isInstanceOf(LineUnavailableException.class);

        assertThatThrownBy(() -> opening.open("device", PatientOpeningTest::forbidden))
                .isInstanceOf(LineUnavailableException.class);
        assertThatThrownBy(() -> opening.open("another", PatientOpeningTest::forbidden))
                .as("it is asked")
                .isInstanceOf(SecurityException.class);
        hangs.countDown();
        closed.await();

        AutoCloseable line = () -> {};
        assertThat(openedOnceItLetGo(opening, line)).isSameAs(line);
    }

    /** It lets go a moment after the line was closed. */
    private static AutoCloseable openedOnceItLetGo(PatientOpening opening, AutoCloseable line) {
        while (true) {
            try {
                return opening.open("device", () -> line);
            } catch (LineUnavailableException e) {
                Thread.onSpinWait();
            }
        }
    }

    private AutoCloseable hanging() {
        try {
            hangs.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return closed::countDown;
    }

    private static AutoCloseable refused(LineUnavailableException refusal) throws LineUnavailableException {
        throw refusal;
    }

    private static AutoCloseable forbidden() {
        throw new SecurityException("not allowed");
    }
}
