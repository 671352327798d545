package io.mockround.app;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.Documents;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.adapter.file.Library;
import io.mockround.adapter.file.PracticeFile;
import io.mockround.adapter.file.SettingsFile;
import io.mockround.adapter.file.StoryFile;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.adapter.file.TextFile;
import io.mockround.adapter.javasound.JavaSoundMicrophones;
import io.mockround.adapter.javasound.JavaSoundSpeech;
import io.mockround.adapter.markdown.MarkdownBlocks;
import io.mockround.adapter.sqlite.SqliteHistory;
import io.mockround.adapter.system.UptimeClock;
import io.mockround.adapter.voice.SystemVoices;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.adapter.vosk.VoskRecognizer;
import io.mockround.analysis.FillerList;
import io.mockround.deck.Deck;
import io.mockround.export.SessionExport;
import io.mockround.files.DataFolder;
import io.mockround.files.DiskSpace;
import io.mockround.history.ConfinedSessionStore;
import io.mockround.history.FiledSessionStore;
import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionStore;
import io.mockround.journal.Journals;
import io.mockround.journal.OpenTakes;
import io.mockround.notes.Retrospectives;
import io.mockround.notes.SessionNotes;
import io.mockround.practice.ConfinedPracticeStore;
import io.mockround.practice.DueToday;
import io.mockround.practice.FiledPracticeStore;
import io.mockround.practice.LogLine;
import io.mockround.practice.PracticeStore;
import io.mockround.recording.AudioFile;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.Microphones;
import io.mockround.recovery.MissingWords;
import io.mockround.recovery.OlderAnalyses;
import io.mockround.recovery.Recovery;
import io.mockround.recovery.WhileNothingIsRecorded;
import io.mockround.rehearsal.LiveMemos;
import io.mockround.rehearsal.Memos;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.rehearsal.RoundSounds;
import io.mockround.rehearsal.RoundThreads;
import io.mockround.review.FileReview;
import io.mockround.review.MemoSessions;
import io.mockround.review.Progress;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakePeaks;
import io.mockround.review.TakeReview;
import io.mockround.settings.SettingsStore;
import io.mockround.simulation.RoundSimulation;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.stories.StoryDeck;
import io.mockround.stories.StoryImports;
import io.mockround.threads.OwnerThread;
import io.mockround.time.MonotonicClock;
import io.mockround.voice.InterviewerVoice;
import io.mockround.voice.Voice;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every object of the program and who uses whom. To learn where something comes from, read the constructor. */
public final class AppContext implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AppContext.class);

    /** A loop is no kind of session to be planned: its rounds are. */
    private static final String LOOP = "loop";

    private final DataFolder folder;
    private final HistoryRepaired repaired;
    private final PracticeStore practice;
    private final SessionStore store;
    private final DueToday dueToday;
    private final SettingsStore settings;
    private final Bundled bundled;
    private final Library library;
    private final StoryImports stories;
    private final SpeechRecognizer recognizer;
    private final JavaSoundMicrophones microphones;
    private final AudioFile audioFiles;
    private final TakePeaks peaks;
    private final ExecutorService outlineThread;
    private final TakeReview takes;
    private final RoundSessions sessions;
    private final MemoSessions memoSessions;
    private final FileReview fileReview;
    private final RoundSimulation simulation;
    private final SessionDeletion deletion;
    private final SessionNotes notes;
    private final Retrospectives retrospectives;
    private final ExecutorService journalThread;
    private final Recovery recovery;
    private final MissingWords missingWords;
    private final OlderAnalyses olderAnalyses;
    private final String chosenModel;
    private final ModelTools models;

    /**
     * @param dataFolder null for the usual one
     * @param chosenModel a folder, {@code starter}, or null for the one of the environment or the settings
     * @throws io.mockround.problem.ProblemException when the data folder or the database cannot be used
     */
    public AppContext(Path dataFolder, String chosenModel) {
        this(dataFolder, chosenModel, null);
    }

    /** @param historyOwner the thread the history is used on, where several threads use the program; null for the caller's own */
    AppContext(Path dataFolder, String chosenModel, ExecutorService historyOwner) {
        InstantSource clock = InstantSource.system();
        ZoneId zone = ZoneId.systemDefault();
        RandomGenerator random = new SecureRandom();

        this.folder = DataFolder.open(dataFolder == null ? AppPaths.dataFolder() : dataFolder);
        AppLogging.to(folder.log());
        this.bundled = new Bundled(folder.root().resolve("bundled"));
        this.library = Library.open(bundled.templates(), bundled.decks(), folder.templates(), folder.decks());
        this.stories = new StoryImports(TextFile::readMarkdown, MarkdownBlocks::of, new StoryFile(folder.stories()));
        this.settings = new SettingsFile(folder.settings());
        this.chosenModel = chosenModel;

        this.microphones = new JavaSoundMicrophones();
        this.audioFiles = new AudioFiles();
        this.recognizer = new VoskRecognizer();
        this.models = ModelTools.of(folder, recognizer, settings);
        SqliteHistory.Opened history = SqliteHistory.open(folder, clock, zone);
        FiledPracticeStore practised =
                new FiledPracticeStore(history.store().practice(), new PracticeFile(folder.practice()));
        this.practice =
                historyOwner == null ? practised : new ConfinedPracticeStore(practised, new OwnerThread(historyOwner));
        FiledSessionStore filed = new FiledSessionStore(history.store(), folder);
        this.repaired = history.setAside() == null ? null : HistoryRepaired.of(history, filed, practised, zone);
        practised.keepInStep();
        this.store = historyOwner == null ? filed : new ConfinedSessionStore(filed, historyOwner);
        this.dueToday = new DueToday(store, practice, this::log, zone);
        this.deletion = new SessionDeletion(folder, store);
        this.peaks = new TakePeaks(folder, audioFiles);
        this.outlineThread = AppThreads.one("outline", failure -> LOG.error("an outline failed", failure));
        this.takes = new TakeReview(
                audioFiles,
                recognizer,
                store,
                () -> settings.load().fillers(FillerList.ENGLISH),
                () -> settings.load().thresholds().norms());
        this.journalThread = AppThreads.one("journal", failure -> LOG.error("a journal failed", failure));
        Journals journals = new JournalFiles(folder);
        OpenTakes openTakes = new OpenTakes(folder, journals, journalThread);
        this.fileReview = new FileReview(folder, audioFiles, store, takes, deletion, openTakes, clock, zone, random);
        this.notes = new SessionNotes(store, folder);
        this.retrospectives = new Retrospectives(store, notes, fileReview, clock, zone, random);
        this.sessions = new RoundSessions(openTakes, store, clock, zone, random);
        this.memoSessions = new MemoSessions(openTakes, store, deletion, clock, zone, random);
        this.simulation = new RoundSimulation(audioFiles, recognizer, sessions, takes);
        this.recovery = new Recovery(folder, store, journals, openTakes, takes, deletion, zone);
        this.olderAnalyses = new OlderAnalyses(folder, store, journals, takes);
        this.missingWords = new MissingWords(folder, store, journals, openTakes, takes, clock, zone);
    }

    public DataFolder folder() {
        return folder;
    }

    /** What was done about a damaged history when the program opened; null when it was sound. */
    public HistoryRepaired repaired() {
        return repaired;
    }

    public SessionStore store() {
        return store;
    }

    /** The practice log, plan and topics. */
    public PracticeStore practice() {
        return practice;
    }

    public DueToday dueToday() {
        return dueToday;
    }

    /** The practice log, each prompt as difficult as its deck says. */
    public List<LogLine> log() {
        return practice.log(new PromptDifficulty(decks()));
    }

    public SessionDeletion deletion() {
        return deletion;
    }

    /** What a person says of a session afterwards. */
    public SessionNotes notes() {
        return notes;
    }

    /** Sessions as files for other programs. */
    public SessionExport exports() {
        return new SessionExport(peaks);
    }

    /** Interviews that were written down. */
    public Retrospectives retrospectives() {
        return retrospectives;
    }

    public SettingsStore settings() {
        return settings;
    }

    /** The templates and decks, bundled and own. */
    public Library library() {
        return library;
    }

    public Documents documents() {
        return library.documents(() -> StoryDeck.of(stories.bank()));
    }

    /** The story bank. Its deck is {@code StoryDeck.of(stories().bank())}. */
    public StoryImports stories() {
        return stories;
    }

    /** All templates by id. */
    public Map<String, Path> templates() {
        return library.templates().all();
    }

    /** What rounds can be of, by the templates. */
    public Set<String> kinds() {
        return templates().values().stream()
                .map(file -> TemplateReader.read(file).kind())
                .filter(kind -> !kind.equals(LOOP))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All decks by id; the first is asked from when none is named. */
    public Map<String, Path> decks() {
        return library.decks().all();
    }

    public Path demoScenario() {
        return bundled.demoScenario();
    }

    public SpeechRecognizer recognizer() {
        return recognizer;
    }

    public AudioFile audioFiles() {
        return audioFiles;
    }

    /** How long can be recorded. */
    public DiskRoom room() {
        return new DiskRoom(DiskSpace.REAL, folder.takes());
    }

    public JavaSoundMicrophones microphones() {
        return microphones;
    }

    /** Memos from this computer's microphones. */
    public Memos memos(Executor captureThread) {
        return memos(microphones, UptimeClock.ofThisComputer(), captureThread);
    }

    private Memos memos(Microphones from, MonotonicClock clock, Executor captureThread) {
        return new Memos(from, memoSessions, room(), clock, captureThread);
    }

    /** Memos on these threads, those of rounds, as only one of both is recorded at a time. */
    LiveMemos liveMemos(Microphones from, MonotonicClock clock, RoundThreads threads, Executor reviewing) {
        return new LiveMemos(memos(from, clock, threads.capture()), takes, threads.audio(), reviewing);
    }

    /** The outlines of takes, for drawing. */
    TakePeaks peaks() {
        return peaks;
    }

    /** Where outlines are read and pages with them written: hours of sound take seconds, for which neither screens nor transcripts are to wait. */
    Executor outlines() {
        return outlineThread;
    }

    public TakeReview takes() {
        return takes;
    }

    /** Live rounds on these threads. */
    Rehearsals rehearsals(
            Microphones microphones,
            MonotonicClock clock,
            RoundSounds sounds,
            Voice voice,
            RoundThreads threads,
            Executor reviewing) {
        return new Rehearsals(
                microphones,
                recognizer,
                sessions,
                takes,
                room(),
                clock,
                new SecureRandom(),
                sounds,
                voice,
                settings,
                threads,
                reviewing);
    }

    /** The system's voice, where it has one, and the bundled phrases. Starts nothing. */
    Voice voice(ExecutorService speaking) {
        JavaSoundSpeech output = new JavaSoundSpeech();
        return new InterviewerVoice(
                SystemVoices.find(output).orElse(null), bundled.phrases(audioFiles), output, speaking);
    }

    public FileReview fileReview() {
        return fileReview;
    }

    /** All decks themselves, in their order. */
    public List<Deck> allDecks() {
        return decks().values().stream().map(DeckReader::read).toList();
    }

    /** The deck a template of this kind draws from, where none is named. */
    public Deck deckFor(String kind) {
        return sessions.choose(allDecks(), kind);
    }

    public RoundSimulation simulation() {
        return simulation;
    }

    /** Not run by itself: every face does so when it starts, and tells what was found. */
    public Recovery recovery() {
        return recovery;
    }

    public MissingWords missingWords() {
        return missingWords;
    }

    /** Makes long work wait while a round or a memo is recorded, in this program or another copy of it. */
    public Progress whileNothingIsRecorded(Progress told) {
        return new WhileNothingIsRecorded(
                told, missingWords::isSomethingRecorded, MonotonicClock.SYSTEM, AppContext::waitABit);
    }

    private static void waitABit() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) { // the program ends
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    public OlderAnalyses olderAnalyses() {
        return olderAnalyses;
    }

    /**
     * The model that was chosen: on the command line, in the environment, or in the settings.
     *
     * @return null when none was
     * @throws io.mockround.problem.ProblemException when it is not there or damaged
     */
    public SpeechModel chosenModel() {
        return ChosenModel.open(chosenModel, settings, bundled);
    }

    /** What installs, examines and chooses models. */
    public ModelTools models() {
        return models;
    }

    /** The bundled model, for synthetic voices. */
    public SpeechModel starterModel() {
        return ModelFolder.open(bundled.starterModel());
    }

    @Override
    public void close() {
        AppThreads.end(outlineThread);
        AppThreads.end(journalThread);
        store.close();
    }
}
