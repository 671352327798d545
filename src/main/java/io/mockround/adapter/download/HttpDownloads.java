package io.mockround.adapter.download;

import io.mockround.files.IoReason;
import io.mockround.models.Catalogue;
import io.mockround.models.Downloads;
import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches by HTTPS. Nothing is asked before a method is called, and nothing is sent but the request itself. */
public final class HttpDownloads implements Downloads {

    /** Where the maker of Vosk lists its models. */
    public static final String MAKERS_LIST = "https://alphacephei.com/vosk/models/model-list.json";

    /** Longer than a busy server takes to answer, shorter than a person waits in front of a bar that stands. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(HttpDownloads.class);

    /** The list holds some hundred models in 50 KB. */
    private static final int LIST_BYTES_AT_MOST = 4_000_000;

    private final String list;
    private final Duration patience;

    /**
     * @param list the address of the maker's list, or of a mirror's
     * @param patience how long nothing may arrive
     */
    public HttpDownloads(String list, Duration patience) {
        this.list = list;
        this.patience = patience;
    }

    @Override
    public Catalogue catalogue(Runnable whileWaiting) {
        Asking asking = asking();
        try (Answer answer = asking.ask(list, Map.of(), whileWaiting)) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (ByteBuffer piece = asking.next(answer, whileWaiting);
                    piece != null;
                    piece = asking.next(answer, whileWaiting)) {
                if (whole.size() + piece.remaining() > LIST_BYTES_AT_MOST) {
                    throw Asking.failed(answer.address(), DownloadFault.LIST_UNREADABLE, "");
                }
                byte[] bytes = new byte[piece.remaining()];
                piece.get(bytes);
                whole.writeBytes(bytes);
            }
            return MakersList.read(whole.toByteArray(), answer.address());
        }
    }

    @Override
    public void fetch(String address, Path into, long expectedBytes, Arriving arriving) {
        PartFile part = new PartFile(into);
        try {
            Fetching fetching = new Fetching(asking(), address, part, expectedBytes, arriving);
            if (!fetching.goesOn()) {
                fetching.fromTheBeginning();
            }
        } catch (IOException e) {
            LOG.warn("a download could not be written: {}", e.toString());
            throw unwritable(into, e);
        }
    }

    @Override
    public void forget(Path into) {
        try {
            new PartFile(into).delete();
        } catch (IOException e) {
            throw unwritable(into, e);
        }
    }

    private Asking asking() {
        String host = TrustedWay.begin(list).getHost();
        return new Asking(new TrustedWay(host), patience);
    }

    private static ProblemException unwritable(Path into, IOException failure) {
        return new ProblemException(new Problem.ModelUnwritable(into.getParent(), IoReason.of(failure)), failure);
    }
}
