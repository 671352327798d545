package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneList.Device;
import io.mockround.report.ReportJson;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DevicesCommandTest {

    private static final List<Device> DEVICES = List.of(
            new Device("Built-in", true, 48_000, 2),
            new Device("Headset", false, 16_000, 1),
            new Device("Studio", false, 0, 0));

    @Test
    void namesEachWithItsFormatAndMarksTheDefaultOne() {
        assertThat(lines(null))
                .containsExactly(
                        "Built-in: 48 kHz, 2 channels (the default, recorded from)",
                        "Headset: 16 kHz, 1 channel",
                        "Studio: another program has it now");
    }

    @Test
    void marksTheOneThatWasChosen() {
        assertThat(lines("Headset")).element(1).isEqualTo("Headset: 16 kHz, 1 channel (chosen, recorded from)");
    }

    @Test
    void saysThatTheChosenOneIsGone() {
        assertThat(lines("Field recorder")).hasSize(4).last().asString().contains("Field recorder");
    }

    @Test
    void tellsOneSentenceWhereThereIsNone() {
        assertThat(DevicesCommand.lines(List.of(), MicrophoneChoice.of(List.of(), "Headset")))
                .singleElement()
                .asString()
                .startsWith("There is no microphone");
    }

    @Test
    void documentsEveryFieldAndNullWhereNothingIsKnown() throws IOException {
        JsonNode devices = document(DEVICES, "Headset");

        assertThat(devices.get(0).toString())
                .isEqualTo("{\"name\":\"Built-in\",\"default\":true,\"chosen\":false,\"rateHz\":48000,\"channels\":2}");
        assertThat(devices.get(1).get("chosen").asBoolean()).isTrue();
        assertThat(devices.get(2).get("rateHz").isNull()).isTrue();
        assertThat(devices.get(2).get("channels").isNull()).isTrue();
    }

    @Test
    void documentsAnEmptyListWhereThereIsNone() throws IOException {
        assertThat(document(List.of(), null)).isEmpty();
    }

    private static List<String> lines(String chosen) {
        return DevicesCommand.lines(DEVICES, choice(DEVICES, chosen));
    }

    private static JsonNode document(List<Device> devices, String chosen) throws IOException {
        String json = ReportJson.pretty(DevicesCommand.document(devices, choice(devices, chosen)));
        return new ObjectMapper().readTree(json).get("devices");
    }

    private static MicrophoneChoice choice(List<Device> devices, String chosen) {
        return MicrophoneChoice.of(devices.stream().map(Device::name).toList(), chosen);
    }
}
