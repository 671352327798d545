package io.mockround.adapter.codec;

import io.mockround.adapter.codec.Mp4Boxes.Box;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens the first AAC track of an MP4, M4A or QuickTime file, a film's as well. The boxes are looked at before anything is decoded. */
final class Mp4Decoder {

    private Mp4Decoder() {}

    /** @throws RefusedSoundException when there is no track that can be read, saying why */
    static PacketDecoder open(FileChannel channel) throws IOException {
        Mp4Boxes boxes = new Mp4Boxes(channel);
        List<Box> all = boxes.all();
        Optional<Box> index = Mp4Boxes.first(all, "moov");
        boolean isCutOff = all.stream().anyMatch(box -> !box.isWhole());
        if (index.isEmpty() || !index.get().isWhole()) {
            throw Refusal.WITHOUT_INDEX.because("");
        }
        Mp4Track track = soundTrack(boxes, index.get());
        AacConfig config = track.config();
        AacFrames frames = new Mp4Frames(channel, track.sampleTable(), isCutOff);
        return AacPackets.open(frames, config, track.kept(config));
    }

    /** The first track that can be read; else the first one of sound tells what is wrong. */
    private static Mp4Track soundTrack(Mp4Boxes boxes, Box index) throws IOException {
        List<Mp4Track> tracks = new ArrayList<>();
        long movieTimescale = Mp4Track.movieTimescale(boxes, index);
        for (Box box : boxes.in(index, 0)) {
            if (box.name().equals("trak")) {
                Mp4Track track = new Mp4Track(boxes, box, index, movieTimescale);
                if (track.isSound()) {
                    tracks.add(track);
                }
            }
        }
        if (tracks.isEmpty()) {
            throw Refusal.WITHOUT_TRACK.because("");
        }
        if (Mp4Boxes.first(boxes.in(index, 0), "mvex").isPresent()) {
            throw Refusal.UNSUPPORTED.because("MP4 in fragments");
        }
        for (Mp4Track track : tracks) {
            if (track.isReadable()) {
                return track;
            }
        }
        return tracks.get(0);
    }
}
