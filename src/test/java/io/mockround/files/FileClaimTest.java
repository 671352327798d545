package io.mockround.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims within one process; {@code faults.KilledProgramIT} holds them against other processes. */
class FileClaimTest {

    @TempDir
    private Path temp;

    private Path file() {
        return temp.resolve("take.lock");
    }

    @Test
    void isHeldByOneAtATime() throws IOException {
        try (FileClaim first = FileClaim.first(file()).orElseThrow()) {
            assertThat(FileClaim.again(file())).isEmpty();
            assertThat(FileClaim.first(file())).isEmpty();
            assertThat(first).isNotNull();
        }
        try (FileClaim next = FileClaim.again(file()).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void isHeldUnderEveryNameOfItsFolder() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(temp.resolve("folder")));
        try (FileClaim first = FileClaim.first(temp.resolve("folder/take.lock")).orElseThrow()) {
            assertThat(FileClaim.again(link.resolve("take.lock"))).isEmpty();
            assertThat(first).isNotNull();
        }
    }

    @Test
    void leavesItsFileAsASignThatTheWorkWasNotDone() throws IOException {
        FileClaim.first(file()).orElseThrow().close();

        assertThat(file()).exists();
        assertThat(FileClaim.first(file())).isEmpty();
    }

    @Test
    void leavesNothingOnceItIsSettled() throws IOException {
        try (FileClaim claim = FileClaim.first(file()).orElseThrow()) {
            claim.settle();
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void mayBeClosedTwiceWithoutEndingTheNextClaim() throws IOException {
        FileClaim first = FileClaim.first(file()).orElseThrow();
        first.close();
        try (FileClaim next = FileClaim.again(file()).orElseThrow()) {
            first.close();

            assertThat(FileClaim.again(file())).isEmpty();
            assertThat(next).isNotNull();
        }
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        try (FileClaim claim = FileClaim.first(file()).orElseThrow()) {
            assertThat(Files.getPosixFilePermissions(file()))
                    .allMatch(permission -> permission.name().startsWith("OWNER"));
            assertThat(claim).isNotNull();
        }
    }
}
