package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealFftTest {

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 64, 512, 1024})
    void agreesWithTheSumThatDefinesIt(int length) {
        Random random = new Random(length);
        double[] signal = random.doubles(length, -1, 1).toArray();
        double[] real = new double[length / 2 + 1];
        double[] imaginary = new double[length / 2 + 1];

        new RealFft(length).transform(signal, real, imaginary);

        for (int bin = 0; bin <= length / 2; bin++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < length; i++) {
                re += signal[i] * Math.cos(2 * Math.PI * bin * i / length);
                im -= signal[i] * Math.sin(2 * Math.PI * bin * i / length);
            }
            assertThat(real[bin]).as("real part of bin %d", bin).isCloseTo(re, within(1e-9));
            assertThat(imaginary[bin]).as("imaginary part of bin %d", bin).isCloseTo(im, within(1e-9));
        }
    }
}
