package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.adapter.file.SettingsFile;
import io.mockround.messages.Sizes;
import io.mockround.support.ModelServer;
import io.mockround.support.ModelZips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models listed, installed, used and verified from the command line: real ZIPs, a real server on this computer, the real recogniser. */
class ModelIT {

    private static final String NAME = "vosk-model-small-en-us-0.99";

    @TempDir
    private Path temp;

    private final ModelServer server = new ModelServer();
    private Path data;
    private Path zip;

    @BeforeEach
    void offer() throws IOException {
        data = temp.resolve("data");
        zip = ModelZips.starter(temp, NAME);
        server.list(zip);
        System.setProperty("mockround.model.list", server.address("/model-list.json"));
    }

    @AfterEach
    void stop() {
        System.clearProperty("mockround.model.list");
        server.close();
    }

    @Test
    void installsByNameWhatTheMakerListsAndUsesIt() {
        Cli.Result result = Cli.run("model", "install", NAME, "--data", data);

        assertThat(result.err()).contains(NAME, "US English", size(), "licence");
        assertThat(result.out()).contains("used from now on", "um, uh", "same sound gives the same words");
        assertThat(result.status()).isZero();
        assertThat(inUse()).isEqualTo(installed());
        assertThat(installed().resolve("am/final.mdl"))
                .hasSameBinaryContentAs(ModelZips.STARTER.resolve("am/final.mdl"));
        assertThat(installed().resolveSibling(".incoming")).doesNotExist();
    }

    @Test
    void installsFromAnAddressFromAZipAndFromAFolder() {
        assertThat(Cli.run("model", "install", server.address("/" + NAME + ".zip"), "--data", data)
                        .status())
                .isZero();
        assertThat(Cli.run("model", "install", zip, "--data", temp.resolve("other"))
                        .status())
                .isZero();
        Cli.Result folder = Cli.run("model", "install", ModelZips.STARTER, "--data", temp.resolve("third"), "--json");

        assertThat(installed()).isDirectory();
        assertThat(temp.resolve("other/models").resolve(NAME).resolve("graph/words.txt"))
                .isRegularFile();
        assertThat(folder.json().get("model").asText()).isEqualTo("starter");
        assertThat(folder.json().get("purpose").asText()).isEqualTo("synthetic");
        assertThat(folder.json().get("deterministic").asBoolean()).isTrue();
        assertThat(folder.json().get("fillersKnown")).hasSize(2);
        assertThat(temp.resolve("third/models/starter-model/am/final.mdl")).isRegularFile();
    }

    @Test
    void saysThatAModelIsThereAlready() {
        Cli.run("model", "install", zip, "--data", data);

        Cli.Result again = Cli.run("model", "install", NAME, "--data", data);

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("installed already");
    }

    @Test
    void listsWhatIsHereAndWhatIsOffered() {
        Cli.run("model", "install", zip, "--data", data);

        Cli.Result text = Cli.run("model", "list", "--data", data);
        JsonNode json = Cli.run("model", "list", "--language", "en", "--data", data, "--json")
                .json();

        assertThat(text.out()).contains(NAME + ": installed in", ", in use", NAME + ": US English, small, " + size());
        assertThat(json.get("here").get(0).get("inUse").asBoolean()).isTrue();
        assertThat(json.get("offered")).hasSize(1);
        assertThat(Cli.run("model", "list", "--language", "de", "--data", data, "--json")
                        .json()
                        .get("offered"))
                .isEmpty();
    }

    @Test
    void listsWhatIsHereAlsoWithoutANetwork() {
        Cli.run("model", "install", zip, "--data", data);
        server.close();

        Cli.Result result = Cli.run("model", "list", "--data", data);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains(NAME);
        assertThat(result.err()).contains("could not be asked").doesNotContain("installed;");
    }

    @Test
    void usesAnInstalledModelByItsName() {
        Cli.run("model", "install", zip, "--data", data);
        Cli.run("model", "use", ModelZips.STARTER, "--data", data);
        assertThat(inUse()).isEqualTo(ModelZips.STARTER.toAbsolutePath());

        Cli.run("model", "use", NAME, "--data", data);

        assertThat(inUse()).isEqualTo(installed());
    }

    @Test
    void usesTheStarterByItsNameAndNoneAgain() {
        assertThat(Cli.run("model", "use", "starter", "--data", data).out()).contains("synthetic voices");
        assertThat(inUse()).isEqualTo(data.toAbsolutePath().resolve("bundled/starter-model"));

        assertThat(Cli.run("model", "use", "none", "--data", data).out()).contains("transcripts wait");

        assertThat(Cli.run("model", "status", "--data", data).out()).contains("No model for real voices is chosen");
    }

    @Test
    void verifiesAnInstalledModelToTheByte() throws IOException {
        Path plain = ModelZips.copyOfStarter(temp.resolve("plain"));
        Cli.run("model", "use", plain, "--data", data);
        assertThat(Cli.run("model", "verify", "--data", data).out()).contains("no list of checksums");
        Cli.run("model", "install", plain, "--data", data);
        assertThat(Cli.run("model", "verify", "--data", data).out()).contains("as it should be");
        Path settings = data.resolve("models/plain/conf/mfcc.conf");
        Files.writeString(settings, "# a remark that harms nobody\n", StandardOpenOption.APPEND);

        Cli.Result result = Cli.run("model", "verify", "--data", data);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("conf/mfcc.conf", "content has changed");
    }

    @Test
    void choosesNothingWhenTheModelIsBroken() throws IOException {
        Path broken = ModelZips.copyOfStarter(temp.resolve("broken"));
        Files.writeString(broken.resolve("graph/words.txt"), "");

        Cli.Result result = Cli.run("model", "install", broken, "--data", data);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("graph/words.txt", "empty");
        assertThat(data.resolve("models/broken")).doesNotExist();
        assertThat(new SettingsFile(data.resolve("settings.json")).load().model())
                .isNull();
    }

    @Test
    void namesTheNearestModelWhereThereIsNone() {
        Cli.Result result = Cli.run("model", "install", "vosk-model-smal-en-us-0.99", "--data", data);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("Did you mean \"" + NAME + "\"?");
    }

    private Path installed() {
        return data.resolve("models").resolve(NAME).toAbsolutePath();
    }

    private String size() {
        return Sizes.text(zip.toFile().length());
    }

    private Path inUse() {
        return Path.of(new SettingsFile(data.resolve("settings.json")).load().model());
    }
}
