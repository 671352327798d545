package io.mockround.adapter.javasound;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.recording.PlaybackSpeed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Plays as it is told on standard input, a word and a number a line, and answers each line when it has been done. */
final class PlayingProgram {

    private PlayingProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (JavaSoundPlayer player = new JavaSoundPlayer(new AudioFiles())) {
            String order;
            while ((order = orders.readLine()) != null) {
                String[] words = order.split(" ");
                long number = words.length > 1 ? Long.parseLong(words[1]) : 0;
                switch (words[0]) {
                    case "load" -> player.load(Path.of(arguments[0]));
                    case "seek" -> player.seek(number);
                    case "speed" -> player.speed(new PlaybackSpeed((int) number));
                    case "play" -> player.play();
                    case "pause" -> player.pause();
                    case "silence" -> number = positionInSilence(player);
                    default -> throw new IllegalArgumentException(order);
                }
                System.out.println(number);
            }
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("playback-end")) {
                thread.join(); // until the line is given back
            }
        }
    }

    private static long positionInSilence(JavaSoundPlayer player) throws InterruptedException {
        while (player.isPlaying()) {
            Thread.sleep(1); // the thread that plays needs the processor
        }
        return player.positionMs();
    }
}
