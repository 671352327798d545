package io.mockround.doctor;

import io.mockround.messages.Messages;
import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneList;
import io.mockround.recording.MicrophoneList.Device;
import java.util.List;
import java.util.function.Supplier;

/**
 * Whether there is a microphone, the one that was chosen, and it opens.
 *
 * @param wanted the one that was chosen, or null
 */
public record MicrophoneCheck(MicrophoneList microphones, Supplier<String> wanted) implements Check {

    @Override
    public String name() {
        return "microphone";
    }

    @Override
    public State look() {
        List<Device> devices = microphones.devices();
        if (devices.isEmpty()) {
            return State.notOk(Messages.text("devices.none"));
        }
        MicrophoneChoice choice =
                MicrophoneChoice.of(devices.stream().map(Device::name).toList(), wanted.get());
        if (choice.gone() != null) {
            return State.notOk(Messages.text("note.microphoneGone", choice.gone()));
        }
        Device used = devices.stream()
                .filter(device -> device.name().equals(choice.name()))
                .findFirst()
                .orElse(devices.get(0));
        return used.rateHz() == 0
                ? State.notOk(Messages.text("doctor.microphoneBusy", used.name()))
                : State.ok(Messages.text(
                        "doctor.microphone",
                        used.name(),
                        Messages.text("devices.format", used.rateHz() / 1000.0, used.channels())));
    }
}
