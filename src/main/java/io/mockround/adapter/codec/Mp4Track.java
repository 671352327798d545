package io.mockround.adapter.codec;

import io.mockround.adapter.codec.Mp4Boxes.Box;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** One track of an MP4 file: what it is, where its samples are, which of its time is shown. */
final class Mp4Track {

    private static final String SOUND = "soun";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("alac", "ALAC (Apple Lossless)"),
            Map.entry("ac-3", "AC-3 (Dolby Digital)"),
            Map.entry("ec-3", "E-AC-3 (Dolby Digital Plus)"),
            Map.entry("ac-4", "AC-4"),
            Map.entry("dtsc", "DTS"),
            Map.entry("Opus", "Opus in MP4"),
            Map.entry("fLaC", "FLAC in MP4"),
            Map.entry(".mp3", "MP3 in a film"),
            Map.entry("samr", "AMR"),
            Map.entry("sawb", "AMR-WB"),
            Map.entry("ima4", "IMA ADPCM"),
            Map.entry("lpcm", "uncompressed sound in a film"),
            Map.entry("sowt", "uncompressed sound in a film"),
            Map.entry("twos", "uncompressed sound in a film"),
            Map.entry("fl32", "uncompressed sound in a film"),
            Map.entry("in24", "uncompressed sound in a film"));

    private final Mp4Boxes boxes;
    private final Box track;
    private final Box index;
    private final long movieTimescale;

    /** @param index the box around all tracks */
    Mp4Track(Mp4Boxes boxes, Box track, Box index, long movieTimescale) {
        this.boxes = boxes;
        this.track = track;
        this.index = index;
        this.movieTimescale = movieTimescale;
    }

    /** Units per second of the film's own time; 0 when it does not say. */
    static long movieTimescale(Mp4Boxes boxes, Box index) throws IOException {
        Optional<Box> header = boxes.find(index, "mvhd");
        return header.isEmpty() ? 0 : timescale(boxes.content(header.get()));
    }

    boolean isSound() throws IOException {
        Optional<Box> handler = boxes.find(track, "mdia", "hdlr");
        if (handler.isEmpty() || handler.get().size() < 12) {
            return false;
        }
        return letters(boxes.content(handler.get()), 8).equals(SOUND);
    }

    boolean isReadable() throws IOException {
        Optional<Box> entry = sampleEntry();
        return entry.isPresent() && entry.get().name().equals("mp4a");
    }

    /** @throws RefusedSoundException when the track is not AAC, naming what it is */
    AacConfig config() throws IOException {
        Box entry = sampleEntry().orElseThrow(() -> Refusal.UNSUPPORTED.because("M4A without a format"));
        if (entry.name().equals("enca") || entry.name().equals("drms")) {
            throw Refusal.ENCRYPTED.because("");
        }
        if (!entry.name().equals("mp4a")) {
            throw Refusal.UNSUPPORTED.because(
                    NAMES.getOrDefault(entry.name(), FourLetters.readable(entry.name()) + " in MP4"));
        }
        return Mp4SampleEntry.config(boxes, entry);
    }

    /** @throws RefusedSoundException when there is none */
    Mp4SampleTable sampleTable() throws IOException {
        Box table = boxes.find(track, "mdia", "minf", "stbl")
                .orElseThrow(() -> Refusal.UNSUPPORTED.because("M4A without an index of its sound"));
        return Mp4SampleTable.read(boxes, table);
    }

    /** What the edit list or iTunes says is to be heard; null when neither says. */
    KeptFrames kept(AacConfig config) throws IOException {
        Optional<Box> edits = boxes.find(track, "edts", "elst");
        KeptFrames edited = edits.isEmpty()
                ? null
                : Mp4Times.kept(boxes.content(edits.get()), movieTimescale, mediaTimescale(), config.rateHz());
        return edited == null ? Mp4Times.itunes(boxes, index, mediaTimescale(), config.rateHz()) : edited;
    }

    private long mediaTimescale() throws IOException {
        Optional<Box> header = boxes.find(track, "mdia", "mdhd");
        return header.isEmpty() ? 0 : timescale(boxes.content(header.get()));
    }

    /** What the samples are: the first entry of their descriptions. */
    private Optional<Box> sampleEntry() throws IOException {
        Optional<Box> descriptions = boxes.find(track, "mdia", "minf", "stbl", "stsd");
        return descriptions.isEmpty()
                ? descriptions
                : boxes.in(descriptions.get(), 8).stream().findFirst();
    }

    /** Stands at the same place in the headers of the film and of a track; times of version 1 have 64 bits. */
    private static long timescale(ByteBuffer header) {
        int at = header.limit() > 0 && header.get(0) == 1 ? 20 : 12;
        return at + 4 <= header.limit() ? Integer.toUnsignedLong(header.getInt(at)) : 0;
    }

    static String letters(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
