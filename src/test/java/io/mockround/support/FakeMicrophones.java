package io.mockround.support;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Microphones;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Microphones that hear a tone of one loudness, faster than real ones: 210 Hz, no multiple of any mains. */
public final class FakeMicrophones implements Microphones {

    public final List<String> names = new ArrayList<>();
    public final AtomicInteger open = new AtomicInteger();
    public volatile int amplitude = 4_000;
    public volatile boolean isBroken;

    public FakeMicrophones(String... names) {
        this.names.addAll(Arrays.asList(names));
    }

    @Override
    public List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public Line open(String name) {
        if (isBroken) {
            throw new ProblemException(new Problem.FileMissing(Path.of(name)));
        }
        open.incrementAndGet();
        return new Line() {

            private boolean isStopped;

            @Override
            public synchronized int read(short[] into) {
                try {
                    wait(2);
                } catch (InterruptedException e) {
                    return 0;
                }
                for (int i = 0; i < into.length; i++) {
                    double wave = amplitude * Math.sin(2 * Math.PI * 210 * i / 16_000);
                    into[i] = (short) Math.max(-32_768, Math.min(32_767, wave));
                }
                return isStopped ? 0 : into.length;
            }

            @Override
            public synchronized void stop() {
                isStopped = true;
                notifyAll();
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }
}
