package io.mockround.adapter.download;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.models.Catalogue;
import io.mockround.models.ModelNames;
import io.mockround.models.OfferedModel;
import io.mockround.problem.DownloadFault;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The maker's {@code model-list.json}: an array of objects. What is obsolete, incomplete or no model for recognising speech is left out. */
final class MakersList {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Other entries know speakers, or speak. */
    private static final Set<String> SIZES = Set.of("small", "big", "big-lgraph");

    private MakersList() {}

    static Catalogue read(byte[] json, URI from) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root == null || !root.isArray()) {
                throw Asking.failed(from, DownloadFault.LIST_UNREADABLE, "");
            }
            List<OfferedModel> models = new ArrayList<>();
            for (JsonNode each : root) {
                OfferedModel model = model(each);
                if (isOfUse(model, each)) {
                    models.add(model);
                }
            }
            return new Catalogue(models);
        } catch (IOException e) {
            throw Asking.failed(from, DownloadFault.LIST_UNREADABLE, "");
        }
    }

    private static OfferedModel model(JsonNode each) {
        return new OfferedModel(
                each.path("name").asText(""),
                each.path("lang").asText(""),
                each.path("lang_text").asText(""),
                each.path("type").asText(""),
                each.path("size").asLong(0),
                each.path("url").asText(""),
                each.path("md5").asText(""));
    }

    private static boolean isOfUse(OfferedModel model, JsonNode each) {
        return !each.path("obsolete").asText("").equalsIgnoreCase("true")
                && SIZES.contains(model.size())
                && ModelNames.isName(model.name())
                && model.bytes() > 0
                && model.md5().matches("(?i)[0-9a-f]{32}")
                && !model.address().isBlank();
    }
}
