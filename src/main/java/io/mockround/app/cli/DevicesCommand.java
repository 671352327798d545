package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneList.Device;
import io.mockround.report.ReportJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "devices", description = "List the microphones: which is recorded from, and at what rate.")
final class DevicesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    DevicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            List<Device> devices = app.microphones().devices();
            MicrophoneChoice choice = MicrophoneChoice.of(
                    devices.stream().map(Device::name).toList(),
                    app.settings().load().microphone());
            if (options.json()) {
                console.say(ReportJson.pretty(document(devices, choice)));
            } else {
                lines(devices, choice).forEach(console::say);
            }
            return 0;
        }
    }

    static Map<String, Object> document(List<Device> devices, MicrophoneChoice choice) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Device device : devices) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", device.name());
            fields.put("default", device.isDefault());
            fields.put("chosen", device.name().equals(choice.name()));
            fields.put("rateHz", device.rateHz() == 0 ? null : device.rateHz());
            fields.put("channels", device.rateHz() == 0 ? null : device.channels());
            list.add(fields);
        }
        return Map.of("devices", list);
    }

    static List<String> lines(List<Device> devices, MicrophoneChoice choice) {
        List<String> lines = new ArrayList<>();
        if (devices.isEmpty()) {
            lines.add(Messages.text("devices.none"));
        }
        for (Device device : devices) {
            String format = device.rateHz() == 0
                    ? Messages.text("devices.busy")
                    : Messages.text("devices.format", device.rateHz() / 1000.0, device.channels());
            lines.add(Messages.text("devices.line", device.name(), format, Messages.text(use(device, choice))));
        }
        if (choice.gone() != null && !devices.isEmpty()) {
            lines.add(Messages.text("note.microphoneGone", choice.gone()));
        }
        return lines;
    }

    private static String use(Device device, MicrophoneChoice choice) {
        if (device.name().equals(choice.name())) {
            return "devices.chosen";
        }
        if (!device.isDefault()) {
            return "devices.other";
        }
        return choice.name() == null ? "devices.defaultUsed" : "devices.default";
    }
}
