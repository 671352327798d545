package io.mockround.rehearsal;

import io.mockround.analysis.ProgramSpeaks;
import io.mockround.round.OwnSound;
import io.mockround.round.OwnSound.Kind;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the program has let be heard in a round. Told by those who make the sounds, read by those who listen. Callable from any thread. */
final class OwnSounds implements ProgramSpeaks {

    private final List<Sounding> soundings = new CopyOnWriteArrayList<>();

    /** A sound that has begun and may not have ended. */
    final class Sounding {

        private final Kind kind;
        private final Duration from;
        private final Duration endsBy;
        /** Written by who makes it; null while it sounds. */
        private volatile Duration to;

        private Sounding(Kind kind, Duration from, Duration endsBy) {
            this.kind = kind;
            this.from = from;
            this.endsBy = endsBy;
        }

        void ended(Duration at) {
            to = at;
        }

        private Duration end() {
            Duration known = to;
            return known == null ? endsBy : known;
        }

        private boolean overlaps(long fromMs, long toMs) {
            return from.toMillis() < toMs && fromMs < end().toMillis();
        }
    }

    /** @param endsBy it will not sound longer than that, whatever happens: what is written down while it sounds */
    Sounding begins(Kind kind, Duration at, Duration endsBy) {
        Sounding sounding = new Sounding(kind, at, endsBy);
        soundings.add(sounding);
        return sounding;
    }

    /** In the order of their beginnings; one that still sounds ends when it will at the latest. */
    List<OwnSound> soFar() {
        List<OwnSound> sounds = new ArrayList<>();
        soundings.forEach(each -> sounds.add(new OwnSound(each.kind, each.from, each.end())));
        sounds.sort(Comparator.comparing(OwnSound::from));
        return sounds;
    }

    @Override
    public boolean isWithin(long fromMs, long toMs) {
        return soundings.stream().anyMatch(each -> each.kind == Kind.VOICE && each.overlaps(fromMs, toMs));
    }

    /** The words that are not the program's: those of the program have their middle where it speaks. */
    List<Word> withoutMine(List<Word> words) {
        return words.stream().filter(word -> !isMine(word)).toList();
    }

    private boolean isMine(Word word) {
        long middleMs = (word.startMs() + word.endMs()) / 2;
        return isWithin(middleMs, middleMs + 1);
    }
}
