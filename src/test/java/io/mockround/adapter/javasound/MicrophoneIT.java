package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.recording.WavRecorder;
import io.mockround.support.Program;
import io.mockround.support.VirtualMicrophone;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long take through a real line of the platform, from ALSA's file device: every sample is compared. It runs where the machine is its own: a
 * disk or a processor that others hold up for seconds is a lost microphone, as it should be.
 */
@Tag("slow")
@Tag("real-time-audio")
@EnabledOnOs(value = OS.LINUX, disabledReason = "ALSA is Linux's")
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MicrophoneIT {

    private static final int MINUTES = 45;
    private static final int BYTES_PER_SECOND = Pcm.SAMPLE_RATE_HZ * Pcm.BYTES_PER_SAMPLE;

    /** A take may be behind its device by the minute that is queued for the disk; half of that is asked of it. */
    private static final long AHEAD_BYTES = 30L * BYTES_PER_SECOND;

    @TempDir
    private Path temp;

    @Test
    void keepsThreeQuartersOfAnHourSampleForSample() throws Exception {
        short[] sound = DeviceBytes.noise(12, MINUTES * 60 * Pcm.SAMPLE_RATE_HZ, 20_000);
        Path take = temp.resolve("take.wav");
        File part = WavRecorder.partOf(take).toFile();

        try (VirtualMicrophone microphone = new VirtualMicrophone(temp.resolve("spoken"), BYTES_PER_SECOND / 50)) {
            microphone.speak(DeviceBytes.interleaved(sound), sent -> sent < part.length() + AHEAD_BYTES);
            try (Program program = Program.start(
                    microphone.environment(), temp.resolve("out.txt"), RecordingProgram.class, take, MINUTES * 60)) {
                assertThat(program.awaitEnd()).as(program.notes()::toString).isZero();
                assertThat(program.output()).as("its gaps").startsWith("[]");
            }
        }
        short[] taken = new short[sound.length + 1];
        try (PcmStream stream = new AudioFiles().open(take)) {
            assertThat(stream.read(taken)).isEqualTo(sound.length);
        }
        assertThat(Arrays.mismatch(sound, 0, sound.length, taken, 0, sound.length))
                .as("the first sample that differs")
                .isEqualTo(-1);
    }
}
